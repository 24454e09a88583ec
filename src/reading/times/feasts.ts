/** Feasts by name: "Christmas Eve 2024", "New Year's Day", "Easter of the coming year", "Bastille Day in 1953", "Epiphany, 6 January". */
import { type Atoms, isCapitalised, NUMBER, touches, wordAt } from './atoms.ts';
import { plainPart } from './concrete.ts';
import { dateAt, isYear, yearAfter } from './dates.ts';
import { date, type Parsed } from './parsed.ts';

/**
 * Feasts by the day of their year, as they are kept where English news names them without a country: fixed ones, movable ones
 * by days from the western Easter ("E-2"), and those on a weekday of a month ("11.4WXX-4" is its fourth Thursday).
 */
const DAYS: Readonly<Record<string, string>> = {
  "new year's day": '01-01',
  "new year's": '01-01',
  "new year's eve": '12-31',
  'new year': '01-01',
  hogmanay: '12-31',
  'twelfth night': '01-05',
  'burns night': '01-25',
  'holocaust memorial day': '01-27',
  'holocaust remembrance day': '01-27',
  'groundhog day': '02-02',
  'leap day': '02-29',
  'pi day': '03-14',
  'walpurgis night': '04-30',
  "mother's day": '05.2WXX-7',
  "father's day": '06.3WXX-7',
  bloomsday: '06-16',
  "midsummer's eve": '06-23',
  'midsummer eve': '06-23',
  "st john's eve": '06-23',
  "st john's day": '06-24',
  'midsummer day': '06-24',
  "st swithin's day": '07-15',
  lammas: '08-01',
  'trafalgar day': '10-21',
  'united nations day': '10-24',
  "all hallows' eve": '10-31',
  "st martin's day": '11-11',
  'black friday': '11.4WXX-4.+P1D',
  'cyber monday': '11.4WXX-4.+P4D',
  'world aids day': '12-01',
  'advent sunday': '12-25.-WXX-7.-P21D',
  "st nicholas' day": '12-06',
  "st lucy's day": '12-13',
  'rose monday': 'E-48',
  'pancake day': 'E-47',
  'low sunday': 'E+7',
  ascension: 'E+39',
  epiphany: '01-06',
  "three kings' day": '01-06',
  'orthodox christmas': '01-07',
  'martin luther king day': '01.3WXX-1',
  'australia day': '01-26',
  candlemas: '02-02',
  'waitangi day': '02-06',
  "valentine's day": '02-14',
  "st valentine's day": '02-14',
  "presidents' day": '02.3WXX-1',
  "st david's day": '03-01',
  "international women's day": '03-08',
  "women's day": '03-08',
  "st patrick's day": '03-17',
  nowruz: '03-21',
  'lady day': '03-25',
  "april fool's day": '04-01',
  "april fools' day": '04-01',
  'earth day': '04-22',
  "st george's day": '04-23',
  'anzac day': '04-25',
  "king's day": '04-27',
  'may day': '05-01',
  'labour day': '05-01',
  'cinco de mayo': '05-05',
  've day': '05-08',
  'victory day': '05-09',
  'europe day': '05-09',
  'memorial day': '05.-1WXX-1',
  juneteenth: '06-19',
  "midsummer's day": '06-24',
  'canada day': '07-01',
  'fourth of july': '07-04',
  'july fourth': '07-04',
  'bastille day': '07-14',
  'swiss national day': '08-01',
  'assumption day': '08-15',
  assumption: '08-15',
  'labor day': '09.1WXX-1',
  michaelmas: '09-29',
  'german unity day': '10-03',
  'columbus day': '10.2WXX-1',
  halloween: '10-31',
  "hallowe'en": '10-31',
  'reformation day': '10-31',
  "all saints' day": '11-01',
  "all souls' day": '11-02',
  'guy fawkes night': '11-05',
  'bonfire night': '11-05',
  'remembrance day': '11-11',
  'armistice day': '11-11',
  'veterans day': '11-11',
  martinmas: '11-11',
  'remembrance sunday': '11.2WXX-7',
  thanksgiving: '11.4WXX-4',
  'thanksgiving day': '11.4WXX-4',
  "st andrew's day": '11-30',
  'st nicholas day': '12-06',
  'human rights day': '12-10',
  "st lucia's day": '12-13',
  'christmas eve': '12-24',
  'christmas day': '12-25',
  christmas: '12-25',
  'boxing day': '12-26',
  "st stephen's day": '12-26',
  'shrove tuesday': 'E-47',
  'mardi gras': 'E-47',
  'ash wednesday': 'E-46',
  'mothering sunday': 'E-21',
  'palm sunday': 'E-7',
  'maundy thursday': 'E-3',
  'holy thursday': 'E-3',
  'good friday': 'E-2',
  'holy saturday': 'E-1',
  'easter saturday': 'E-1',
  'easter sunday': 'E+0',
  'easter monday': 'E+1',
  easter: 'E+0',
  'ascension day': 'E+39',
  'whit sunday': 'E+49',
  'whit monday': 'E+50',
  pentecost: 'E+49',
  'pentecost monday': 'E+50',
  whitsun: 'E+49',
  'trinity sunday': 'E+56',
  'corpus christi': 'E+60',
};

interface Feast {
  /** Atoms of its name: an apostrophe is one. */
  readonly words: readonly string[];
  readonly day: string;
}

/** By their first words, longer names first. */
const FEASTS: ReadonlyMap<string, readonly Feast[]> = byFirstWord();

function byFirstWord(): ReadonlyMap<string, readonly Feast[]> {
  const found = new Map<string, Feast[]>();
  const feasts = Object.entries(DAYS).map(([name, day]) => ({ words: name.match(/[a-z]+|'/g) ?? [], day }));
  for (const feast of feasts.sort((a, b) => b.words.length - a.words.length)) {
    const same = found.get(feast.words[0]!);
    if (same) same.push(feast);
    else found.set(feast.words[0]!, [feast]);
  }
  return found;
}

export const FEAST_OPENERS: readonly string[] = [...FEASTS.keys()];

export function feastAt(atoms: Atoms, i: number): Parsed | null {
  const feasts = i < atoms.count ? FEASTS.get(atoms.lower[i]!) : undefined;
  if (!feasts || !isCapitalised(atoms, i) || OTHERS.has(wordAt(atoms, i - 1, i))) return null;
  for (const { words, day } of feasts) {
    if (!words.every((word, k) => isWord(atoms, i + k, i, word))) continue;
    const next = i + words.length;
    // "New Year's greetings"
    if (words.length === 2 && words[1] === 'year' && wordAt(atoms, next, i) === "'") return null;
    if (
      words.at(-1) === 's' &&
      /^[a-z]/.test(wordAt(atoms, next, i)) &&
      !/^(?:in|and|or|with|at|on)$/.test(atoms.lower[next]!)
    )
      return null;
    // "Easter Island", "the Good Friday Agreement"
    const named = next < atoms.count && isCapitalised(atoms, next) && !touches(atoms, next - 1);
    if (named && atoms.kind[next] !== NUMBER && atoms.sentence[next] === atoms.sentence[i]) return null;
    return dated(atoms, i, next, day) ?? inItsYear(atoms, i, next, day) ?? date(next, `XXXX-${day}`);
  }
  return null;
}

/** Names stand in capitals: "May Day", not "a May day". */
function isWord(atoms: Atoms, i: number, of: number, word: string): boolean {
  return wordAt(atoms, i, of) === word && (isCapitalised(atoms, i) || /^(?:'|s|of|de)$/.test(word));
}

/** Feasts of other calendars, which fall on other days: "Lunar New Year", "Orthodox Easter". */
const OTHERS = new Set(
  'chinese lunar jewish islamic persian iranian vietnamese tibetan orthodox thai hindu coptic ethiopian julian old'.split(
    ' ',
  ),
);

/** "Epiphany, 6 January" */
function dated(atoms: Atoms, i: number, next: number, day: string): Parsed | null {
  if (wordAt(atoms, next, i) !== ',' || !wordAt(atoms, next + 1, i)) return null;
  const found = dateAt(atoms, next + 1);
  return found && /-\d\d-\d\d$/.test(found.value) && (!/^\d\d-/.test(day) || found.value.endsWith(day))
    ? found
    : null;
}

/** "Christmas 2024", "Bastille Day in 1953", "Easter of the coming year" */
function inItsYear(atoms: Atoms, i: number, next: number, day: string): Parsed | null {
  const at = wordAt(atoms, next, i) === 'in' ? next + 1 : next;
  const year = wordAt(atoms, at, i) ? yearAfter(atoms, at, i) : null;
  const is = year && (atoms.kind[year.next - 1] !== NUMBER || isYear(atoms, year.next - 1));
  if (!is || (at > next && !/^\d/.test(year.value))) return null;
  return date(
    year.next,
    /P1Y$/.test(year.value) ? `${year.value}.${day}` : plainPart(Number(year.value), day),
  );
}
