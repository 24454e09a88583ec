/** Years and decades: "in 2014", "the 2014 downing", "2019-2023", "fiscal 2025", "the 1990s". */
import { type Atoms, isCapitalised, NUMBER, opensSentence, touches, wordAt } from './atoms.ts';
import { standsFree } from './clauses.ts';
import { isYear } from './dates.ts';
import { DECADE_WORDS, MONTHS } from './lexicon.ts';
import { countAt } from './numbers.ts';
import { date, type Parsed } from './parsed.ts';
import { fiscalYearAt } from './reporting.ts';

export function yearAt(atoms: Atoms, i: number): Parsed | null {
  const word = atoms.lower[i]!;
  if (word === 'the') return i + 1 >= atoms.count ? null : decadeAt(atoms, i + 1, true);
  const fiscal = fiscalYearAt(atoms, i);
  if (fiscal) return fiscal;
  if (/^(?:and|or|to)$/.test(wordAt(atoms, i - 1, i)) && DECADE_WORDS.has(wordAt(atoms, i - 2, i))) {
    return decadeWordAt(atoms, i);
  }
  if (word === "'") return decadeAt(atoms, i) ?? shortYear(atoms, i);
  if (SPELLED.has(word)) return spelledYear(atoms, i);
  if (atoms.kind[i] !== NUMBER) return null;
  const decade = decadeAt(atoms, i);
  if (decade) return decade;
  // "In 2025/26"
  const span =
    /^(?:19|20)\d\d$/.test(word) && wordAt(atoms, i + 1, i) === '/' && !touches(atoms, i - 1)
      ? shortRange(atoms, i)
      : null;
  if (span) return span;
  if (!isYear(atoms, i) || !standsForYear(atoms, i)) return null;
  return shortRange(atoms, i) ?? date(i + 1, word);
}

/** "in '98", "the spirit of '76" */
function shortYear(atoms: Atoms, i: number): Parsed | null {
  const year = wordAt(atoms, i + 1, i);
  if (!/^\d\d$/.test(year) || !/^(?:in|of|since|until|till|from|to|by|the)$/.test(wordAt(atoms, i - 1, i)))
    return null;
  const named = wordAt(atoms, i - 1, i) === 'the' || standsFree(atoms, i + 2);
  const free = !touches(atoms, i - 1) && touches(atoms, i) && named;
  return free ? date(i + 2, String(Number(year) + (Number(year) < 40 ? 2000 : 1900))) : null;
}

/** "1990s", "the 1990s", "the '90s". */
export function decadeAt(atoms: Atoms, i: number, article = false): Parsed | null {
  const at = wordAt(atoms, i, i) === "'" ? i + 1 : i;
  const match = /^(1\d|20|)(\d)0$/.exec(wordAt(atoms, at, i));
  if (!match || !touches(atoms, at) || wordAt(atoms, at + 1, i) !== 's') return null;
  if (!match[1] && ((at === i && !article) || Number(match[2]) < 2)) return null;
  // "The 1200s" are a century; "the 1900s" more often a decade.
  if (match[2] === '0' && /^1[0-8]$/.test(match[1]!)) return date(at + 2, `${match[1]}XX`);
  return date(at + 2, `${match[1] || '19'}${match[2]}X`);
}

const SPELLED: ReadonlyMap<string, number> = new Map([
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
]);

/** "nineteen eighty-four", "eighteen forty-eight", after a preposition of time */
function spelledYear(atoms: Atoms, i: number): Parsed | null {
  const hundred = SPELLED.get(atoms.lower[i]!);
  if (!hundred || !/^(?:in|since|by|of|until|from|to)$/.test(wordAt(atoms, i - 1, i))) return null;
  const rest = wordAt(atoms, i + 1, i) ? countAt(atoms, i + 1) : null;
  return rest && rest.value >= 10 && rest.value < 100 && standsFree(atoms, rest.next)
    ? date(rest.next, String(hundred * 100 + rest.value))
    : null;
}

/** "the eighties", "the nineteen-eighties", "the eighties and nineties": not "in his eighties", not "eighties music". */
export function decadeWordAt(atoms: Atoms, i: number): Parsed | null {
  const hundred = SPELLED.get(wordAt(atoms, i, i - 1));
  if (hundred) {
    const at = wordAt(atoms, i + 1, i) === '-' ? i + 2 : i + 1;
    const tens = DECADE_WORDS.get(wordAt(atoms, at, i));
    return tens ? date(at + 1, `${hundred}${tens}X`) : null;
  }
  const decade = DECADE_WORDS.get(wordAt(atoms, i, i - 1));
  return decade !== undefined && standsFree(atoms, i + 1)
    ? date(i + 1, `${decade ? 19 : 20}${decade}X`)
    : null;
}

/** "2024-25", "2023/24", written without spaces. */
export function shortRange(atoms: Atoms, i: number): Parsed | null {
  if (!touches(atoms, i) || !touches(atoms, i + 1)) return null;
  const sign = atoms.lower[i + 1]!;
  const [first, second] = [atoms.lower[i]!, wordAt(atoms, i + 2, i)];
  if ((sign !== '-' && sign !== '/') || !/^\d\d(?:\d\d)?$/.test(second)) return null;
  const last = second.length === 2 ? first.slice(0, 2) + second : second;
  if (Number(last) <= Number(first) || Number(last) > 2199) return null;
  return date(i + 3, `${first}/${last}`);
}

/** What stands before a year when no preposition of time does. */
const BEFORE_YEAR = new Set(
  'by through before after from to of between and or early mid late around circa years for the its his her their our this a s fall spring summer autumn winter than as - ( , – /'.split(
    ' ',
  ),
);

const QUANTITIES = new Set(
  'total sum average record score height altitude depth length distance price cost loss profit turnover number group crowd fleet force population majority minimum maximum peak low high'.split(
    ' ',
  ),
);

const BEFORE_ANY_YEAR = new Set('in since until till during throughout year'.split(' '));

/** What stands before a count. */
const BEFORE_COUNT = new Set(
  'some about over nearly almost least most all only just more another $ € £ ¥ #'.split(' '),
);

/** Things that are counted in thousands: a number before them is no year. */
const COUNTED_THINGS = new Set(
  `people tonne tonnes ton tons percent per km kilometres kilometers miles metres meters feet troops soldiers
  delegates students workers homes jobs times points dollars euros barrels hectares acres megawatts mw kg
  civilians victims passengers companies participants visitors families refugees prisoners schools villages
  households employees guests members seats votes cases deaths pages words years days hours months weeks
  million billion trillion thousand`.split(/\s+/),
);

function standsForYear(atoms: Atoms, i: number): boolean {
  const value = Number(atoms.lower[i]);
  const after = wordAt(atoms, i + 1, i);
  // "In 2019 dollars", but "2019 dollars"
  const money = wordAt(atoms, i - 1, i) === 'in' && /^(?:dollars|euros|pounds|prices)$/.test(after);
  if ((COUNTED_THINGS.has(after) && !money) || isCompound(atoms, i) || /^(?:agenda|vision)$/.test(after))
    return false;
  const recent = value >= 1900 && value < 2100;
  if (opensSentence(atoms, i)) return recent;
  const before = atoms.lower[i - 1]!;
  if (BEFORE_ANY_YEAR.has(before) || MONTHS.has(before)) return true;
  // "Since at least 2019", but "at least 2019 people"
  if (before === 'least' && /^(?:since|until|till|by)$/.test(wordAt(atoms, i - 3, i))) return recent;
  // "Licence No. 1987"
  if (before === '.' && wordAt(atoms, i - 2, i) === 'no') return false;
  // "A treaty of 1648", not "a crowd of 1648"
  if (before === 'of' && value >= 1400 && value < 1800)
    return !after.endsWith('s') && !QUANTITIES.has(wordAt(atoms, i - 2, i));
  if (/^(?:before|after|circa)$/.test(before) && value >= 1400) return value < 2100;
  if (BEFORE_YEAR.has(before)) return value >= (before === 'between' ? 1500 : 1800) && value < 2100;
  // Not "some 2024 delegates", "Vision 2030", "Resolution 1973", "won 2015 seats".
  return recent && !isCapitalised(atoms, i - 1) && !BEFORE_COUNT.has(before) && !after.endsWith('s');
}

/** "2000-strong", "1500-seat". */
function isCompound(atoms: Atoms, i: number): boolean {
  return (
    touches(atoms, i) &&
    atoms.lower[i + 1] === '-' &&
    touches(atoms, i + 1) &&
    atoms.kind[i + 2] !== NUMBER &&
    !/^(?:era|born|based|style|vintage)$/.test(wordAt(atoms, i + 2, i))
  );
}
