/** Money: signs, codes and names of currencies, as ISO 4217 codes. */
import { type Atoms, isCapitalised, LETTERS, touches, wordAt } from '../times/atoms.ts';
import { ALSO_WORDS, CURRENCY_NAMES, SHARED } from './currency-names.ts';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['₪', 'ILS'],
  ['฿', 'THB'],
  ['₴', 'UAH'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['₲', 'PYG'],
  ['₡', 'CRC'],
  ['₵', 'GHS'],
  ['₮', 'MNT'],
  ['₼', 'AZN'],
  ['֏', 'AMD'],
]);

/** What stands before "$". */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['b', 'BND'],
  ['fj', 'FJD'],
  ['j', 'JMD'],
  ['tt', 'TTD'],
  ['bz', 'BZD'],
  ['ec', 'XCD'],
  ['n', 'NAD'],
  ['z', 'ZWL'],
  ['mx', 'MXN'],
]);

const CODES =
  'AED AFN ALL AMD AOA ARS AUD AZN BAM BBD BDT BGN BHD BIF BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL';

/** Written in front of the number, with or without a space; case counts. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...CODES.split(' ').map((code) => [code, code] as const),
  ['RM', 'MYR'],
  // Where a wire can't carry the signs.
  ['PS', 'GBP'],
  ['Y', 'JPY'],
  ['Rs', 'INR'],
  ['Re', 'INR'],
  ['Rp', 'IDR'],
  ['SR', 'SAR'],
  ['RO', 'OMR'],
  ['BD', 'BHD'],
  ['KD', 'KWD'],
  ['JD', 'JOD'],
  ['QR', 'QAR'],
  ['Tk', 'BDT'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['Sh', 'KES'],
  ['TSh', 'TZS'],
  ['Tsh', 'TZS'],
  ['USh', 'UGX'],
  ['Ush', 'UGX'],
  ['CFA', 'XOF'],
  ['RMB', 'CNY'],
  ['Kc', 'CZK'],
  ['Kč', 'CZK'],
  ['Ft', 'HUF'],
  ['kr', 'SEK'],
  ['zł', 'PLN'],
  ['Bs', 'BOB'],
  ['K', 'PGK'],
  ['R', 'ZAR'],
  ['Z', 'ZMW'],
  ['N', 'NGN'],
  ['P', 'PHP'],
  ['LE', 'EGP'],
  ['Br', 'ETB'],
]);

/** "R", "K", "Z" and the like only close to the digits, or before what can be nothing but money: "R3.2bn", "QR 96 million". */
const ONLY_TOUCHING = new Set(['R', 'K', 'Z', 'N', 'P', 'Sh', 'QR', 'SR', 'Re', 'LE', 'Br']);

export interface CurrencyAt {
  readonly code: string;
  readonly first: number;
  readonly next: number;
  /** A name several states share: "rials", "pesos", "$". */
  readonly shared: string | null;
}

/** Written with a full stop, too: "Rs. 500". */
const ABBREVIATED = new Set('rs re tk rp dh dhs fr sfr kr sh ksh ush tsh'.split(' '));

/** A currency that ends before atom `end`: "US$", "RM", "NOK", "€". */
export function currencyBefore(atoms: Atoms, end: number): CurrencyAt | null {
  // Wires write "Y=28,030" for yen.
  const mark = end > 1 ? atoms.lower[end - 1] : '';
  const skipped =
    (mark === '=' && touches(atoms, end - 1)) || (mark === '.' && ABBREVIATED.has(atoms.lower[end - 2]!));
  const at = skipped ? end - 2 : end - 1;
  if (at < 0 || atoms.sentence[at] !== atoms.sentence[end]) return null;
  const sign = SIGNS.get(atoms.lower[at]!);
  if (sign) return signBefore(atoms, at, sign);
  // Peru's "S/900"
  if (
    atoms.lower[at] === '/' &&
    touches(atoms, at) &&
    touches(atoms, at - 1) &&
    atoms.lower[at - 1] === 's'
  ) {
    return { code: 'PEN', first: at - 1, next: end, shared: null };
  }
  if (atoms.kind[at] !== LETTERS) return null;
  const word = atoms.text.slice(atoms.start[at], atoms.end[at]);
  const code = PREFIXES.get(word);
  const apart = ONLY_TOUCHING.has(word) && !touches(atoms, at);
  if (!code || (apart && !/^(?:million|billion|trillion|crore|m|mn|bn)$/.test(wordAt(atoms, end + 1, end))))
    return dollarsFirst(atoms, at, end);
  // "PLX-R18" is a name.
  if (touches(atoms, at - 1) && atoms.lower[at - 1] === '-') return null;
  return { code, first: at, next: end, shared: word === 'Rs' ? 'rupee' : null };
}

/** "$US55m", "$A25" */
function dollarsFirst(atoms: Atoms, at: number, end: number): CurrencyAt | null {
  const code = DOLLARS.get(atoms.lower[at]!);
  if (!code || at === 0 || atoms.lower[at - 1] !== '$' || !touches(atoms, at - 1) || !touches(atoms, at))
    return null;
  return { code, first: at - 1, next: end, shared: null };
}

function signBefore(atoms: Atoms, at: number, code: string): CurrencyAt {
  if (code !== 'USD') return { code, first: at, next: at + 1, shared: null };
  const letters = at > 0 && atoms.kind[at - 1] === LETTERS && atoms.sentence[at - 1] === atoms.sentence[at];
  const dollar = letters && isCapitalised(atoms, at - 1) ? DOLLARS.get(atoms.lower[at - 1]!) : undefined;
  // "$" touches what makes it another dollar; "US $58" has a space.
  if (dollar && (touches(atoms, at - 1) || atoms.lower[at - 1] === 'us' || atoms.lower[at - 1]!.length > 1)) {
    return { code: dollar, first: at - 1, next: at + 1, shared: null };
  }
  // "U.S.$"
  return { code, first: at, next: at + 1, shared: null };
}

/** Hundredths, in units of the currency. */
const CENTS: ReadonlyMap<string, string> = new Map([
  ['cent', 'USD'],
  ['cents', 'USD'],
  ['pence', 'GBP'],
  ['sen', 'MYR'],
  ['paise', 'INR'],
]);

/** A currency's name or code after a number: "billion ringgit", "Norwegian kroner", "US dollars", "1,200€". */
export function currencyAfter(
  atoms: Atoms,
  i: number,
  scaled: boolean,
  digits: boolean,
  stateOf: (i: number) => { state: string; next: number } | null,
): (CurrencyAt & { readonly cents: boolean }) | null {
  if (i >= atoms.count) return null;
  const sign = SIGNS.get(atoms.lower[i]!);
  if (sign && touches(atoms, i - 1)) return { code: sign, first: i, next: i + 1, shared: null, cents: false };
  const hyphen = atoms.lower[i] === '-' && touches(atoms, i - 1) ? 1 : 0;
  const at = i + hyphen;
  const adjective = hyphen ? null : stateOf(at);
  const nameAt = adjective ? adjective.next : at;
  const word = wordAt(atoms, nameAt, i - 1);
  const written = atoms.text.slice(atoms.start[nameAt], atoms.end[nameAt]);
  if (!adjective && word && PREFIXES.get(written) === written) {
    return { code: written, first: i, next: nameAt + 1, shared: null, cents: false };
  }
  if (word === 'cfa') {
    const next = /^francs?$/.test(wordAt(atoms, nameAt + 1, i)) ? nameAt + 2 : nameAt + 1;
    return { code: 'XOF', first: i, next, shared: 'cfa franc', cents: false };
  }
  const cents = CENTS.get(word) ?? (written === 'p' && digits && touches(atoms, i - 1) ? 'GBP' : undefined);
  if (cents) return { code: cents, first: i, next: nameAt + 1, shared: null, cents: true };
  const name = CURRENCY_NAMES.has(word)
    ? word
    : word.endsWith('s') && CURRENCY_NAMES.has(word.slice(0, -1))
      ? word.slice(0, -1)
      : null;
  if (!name || (ALSO_WORDS.has(name) && word === name && !scaled && !digits && !adjective)) return null;
  // "120 pounds" may be a weight; money is written with its sign.
  if (name === 'pound' && !scaled && !adjective) return null;
  const shared = SHARED.get(name);
  const code = (adjective && shared?.[adjective.state]) || CURRENCY_NAMES.get(name)!;
  return { code, first: i, next: nameAt + 1, shared: shared && !adjective ? name : null, cents: false };
}
