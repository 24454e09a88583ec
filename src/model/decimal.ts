/**
 * A number as it was written: `digits` × 10^`exponent`, so that "2.48 billion" ({ digits: '248',
 * exponent: 7 }) can be told from 2,480,000,000 and rounding from difference.
 */
export interface Decimal {
  /** Base-10 integer, without leading zeros, with a leading "-" when negative. */
  readonly digits: string;
  readonly exponent: number;
}

export function decimalOf(written: string, scale = 0): Decimal {
  const negative = written.startsWith('-');
  const [whole = '', fraction = ''] = written.replace(/^[-+]/, '').replace(/,/g, '').split('.');
  const digits = (whole + fraction).replace(/^0+(?=\d)/, '') || '0';
  return { digits: negative && digits !== '0' ? `-${digits}` : digits, exponent: scale - fraction.length };
}

/** For comparing and showing; exactness is in the digits. */
export function toNumber(decimal: Decimal): number {
  return Number(`${decimal.digits}e${decimal.exponent}`);
}

/** Half a unit in the last place that was written: 2.48 billion is known to ±5 million. */
export function precisionOf(decimal: Decimal): number {
  return 0.5 * 10 ** decimal.exponent;
}
