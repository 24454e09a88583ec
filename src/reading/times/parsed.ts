import type { TimeExpression } from '../../model/index.ts';
import type { UnitWord } from './lexicon.ts';

/** A time expression as its words put it, before anything is counted from the day of publication. */
export interface Parsed {
  /** The atom after it. */
  readonly next: number;
  /** TIMEX3, or a symbolic value (see symbolic.ts). */
  readonly value: string;
  readonly kind: TimeExpression['kind'];
  readonly modifier: TimeExpression['modifier'];
  /** Counted from an event ("a day before the vote"), so that it has no days of its own. */
  readonly ofEvent?: true;
}

export function date(next: number, value: string): Parsed {
  return { next, value, kind: 'date', modifier: null };
}

export function duration(next: number, value: string): Parsed {
  return { next, value, kind: 'duration', modifier: null };
}

/** "P3M", "PT36H", "P2W"; decades are ten years each. `count` is a number or "X". */
export function period({ unit, times }: UnitWord, count: number | 'X'): string {
  const years = unit === 'DE' ? 10 : unit === 'CE' ? 100 : 1;
  if (count !== 'X' && count < 1 && unit === 'TH') return `PT${count * 60}M`;
  if (count !== 'X' && count < 1 && unit === 'Y') return `P${count * 12}M`;
  const amount = count === 'X' ? 'X' : String(Math.round(count * times * years * 100) / 100);
  switch (unit) {
    case 'TS':
      return `PT${amount}S`;
    case 'TM':
      return `PT${amount}M`;
    case 'TH':
      return `PT${amount}H`;
    case 'DE':
    case 'CE':
      return count === 'X' ? `PX${unit}` : `P${amount}Y`;
    case 'Q':
      return count === 'X' ? 'PXQ' : `P${count * 3}M`;
    default:
      return `P${amount}${unit}`;
  }
}
