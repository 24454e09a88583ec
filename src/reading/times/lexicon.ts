/** Words that time expressions are made of, by what they mean. */
import type { Season, Unit } from './concrete.ts';

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

export const MONTHS: ReadonlyMap<string, number> = new Map(monthNames.map((name, i) => [name, i + 1]));

/** Read only beside a day or a year. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ...monthNames.map((name, i) => [name.slice(0, 3), i + 1] as const),
  ['sept', 9] as const,
]);

/** Months that are also words or names of people. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august']);

const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  weekdayNames.flatMap((name, i) => [[name, i + 1] as const, [`${name}s`, i + 1] as const]),
);

/** Read only before a date: "Wed 14 May". */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...weekdayNames.map((name, i) => [name.slice(0, 3), i + 1] as const),
  ['tues', 2] as const,
  ['thur', 4] as const,
  ['thurs', 4] as const,
]);

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['springtime', 'SP'],
  ['summertime', 'SU'],
  ['wintertime', 'WI'],
  ['midsummer', 'SU'],
  ['midwinter', 'WI'],
  ['winter', 'WI'],
]);

export interface UnitWord {
  readonly unit: Unit;
  /** How many of the unit one is: a fortnight is two weeks. */
  readonly times: number;
  readonly plural: boolean;
}

const unitWords: readonly (readonly [string, Unit, number])[] = [
  ['minute', 'TM', 1],
  ['hour', 'TH', 1],
  ['day', 'D', 1],
  ['weekend', 'WE', 1],
  ['week', 'W', 1],
  ['fortnight', 'W', 2],
  ['month', 'M', 1],
  ['quarter', 'Q', 1],
  ['year', 'Y', 1],
  ['decade', 'DE', 1],
  ['century', 'CE', 1],
];

export const UNITS: ReadonlyMap<string, UnitWord> = new Map<string, UnitWord>(
  unitWords.flatMap(([word, unit, times]): [string, UnitWord][] => [
    [word, { unit, times, plural: false }],
    [word === 'century' ? 'centuries' : `${word}s`, { unit, times, plural: true }],
  ]),
)
  .set('millennia', { unit: 'CE', times: 10, plural: true })
  // "A second" is an ordinal far more often.
  .set('seconds', { unit: 'TS', times: 1, plural: true });

export const PARTS_OF_DAY: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'noon',
  'midday',
  'midnight',
  'dawn',
  'dusk',
  'sunrise',
  'sunset',
  'lunchtime',
  'overnight',
  'daybreak',
  'nightfall',
  'sundown',
  'twilight',
]);

/** Abbreviated names of time zones, folded. */
export const ZONES: ReadonlySet<string> = new Set(
  'gmt utc est edt cst cdt mst mdt pst pdt et pt ct bst cet cest eet eest wet msk ist pkt gst trt sgt hkt myt wib jst kst aest aedt nzst nzdt sast eat wat cat brt art'.split(
    ' ',
  ),
);

export const TODAY: ReadonlyMap<string, string> = new Map([
  ['today', 'THIS-P1D'],
  ['tonight', 'THIS-P1D'],
  ['yesterday', 'LAST-P1D'],
  ['tomorrow', 'NEXT-P1D'],
]);

/** Words before a unit, a weekday, a month or a season, and the step they take. */
export const STEPS: ReadonlyMap<string, 'THIS' | 'LAST' | 'NEXT'> = new Map([
  ['this', 'THIS'],
  ['current', 'THIS'],
  ['present', 'THIS'],
  ['outgoing', 'THIS'],
  ['ongoing', 'THIS'],
  ['last', 'LAST'],
  ['past', 'LAST'],
  ['previous', 'LAST'],
  ['next', 'NEXT'],
  ['coming', 'NEXT'],
  ['upcoming', 'NEXT'],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
  ['5th', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['final', -1],
  ['closing', -1],
  ['opening', 1],
  ['last', -1],
]);

/** Words for the ends of a stretch that don't count: "the latter half of 2025", "the waning days of the year". */
export const STRETCH_ENDS: ReadonlyMap<string, number> = new Map([
  ...['latter', 'later', 'late', 'dying', 'waning', 'back'].map((word) => [word, -1] as const),
  ...['early', 'earlier', 'initial'].map((word) => [word, 1] as const),
]);

const dayWords =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** "first" to "thirty-first": days of a month, and centuries. */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ...dayWords.map((word, i) => [word, i + 1] as const),
  ...dayWords.slice(0, 9).map((word, i) => [`twenty-${word}`, i + 21] as const),
  ['thirtieth', 30] as const,
  ['thirty-first', 31] as const,
]);

/** "the eighties": which ten years of the last century. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  'noughties # twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, i) => [word, i]),
);

/** What stands before "year" where it isn't the calendar's. */
export const YEAR_KINDS: ReadonlySet<string> = new Set(
  'fiscal financial academic school university budget tax marketing crop calendar reporting'.split(' '),
);

export const SETS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['biannual', 'P6M'],
  ['semiannual', 'P6M'],
  ['semiannually', 'P6M'],
  ['biannually', 'P6M'],
  ['biweekly', 'P2W'],
  ['bimonthly', 'P2M'],
  ['biennial', 'P2Y'],
  ['biennially', 'P2Y'],
  ['triennial', 'P3Y'],
  ['triennially', 'P3Y'],
  ['quadrennial', 'P4Y'],
]);

/** What stands before a weekday that is a feast or a date of history. */
export const NAMED_DAYS: ReadonlySet<string> = new Set(
  'good bloody super ash palm maundy easter whit holy giving mothering shrove fat spy trinity'.split(' '),
);
