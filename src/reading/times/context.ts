/** What stands around an expression: the tense of its clause, the story it goes on with, "by", "since", "in" before a length. */
import type { English } from '../../language/english.ts';
import type { TimeExpression } from '../../model/index.ts';
import { type Atoms, opensSentence, wordAt } from './atoms.ts';
import type { Days } from './calendar.ts';
import { endsClause } from './clauses.ts';
import { WEEKDAYS } from './lexicon.ts';
import type { Parsed } from './parsed.ts';
import type { Story } from './story.ts';
import { type Direction, directionAt, directionBefore, isPlanned } from './tense.ts';
import { directionOf } from './verbs.ts';

/** What an expression stands in. */
export interface Context {
  readonly english: English;
  readonly atoms: Atoms;
  readonly story: Story;
  /** Null where the article is undated. */
  readonly published: Days | null;
}

/** "In ten years", where the clause looks ahead, is a date; "the first in ten years" stays a length. */
export function aheadOf(atoms: Atoms, first: number, parsed: Parsed): Parsed {
  if (parsed.kind !== 'duration' || !/^PT?\d{1,4}[A-Z]$/.test(parsed.value)) return parsed;
  if (wordAt(atoms, first - 1, first) !== 'in' || wordAt(atoms, first, first) === 'the') return parsed;
  if (wordAt(atoms, parsed.next, first) === 'of' || /^(?:and|or)$/.test(wordAt(atoms, first - 2, first)))
    return parsed;
  // What follows places only what opens the clause: not "the worst drought in ten years, and it will go on".
  const opens = /^(?:|[,;:"“(]|and|but|that)$/.test(wordAt(atoms, first - 2, first));
  if ((opens ? directionAt : directionBefore)(atoms, first, parsed.next) !== '>') return parsed;
  for (let k = 2; k <= 6; k++) {
    if (RANKED.test(wordAt(atoms, first - k, first))) return parsed;
  }
  return { ...parsed, kind: 'date', value: `AHEAD-${parsed.value}` };
}

/** "The first visit in ten years", "the worst harvest in decades", "never in three years" */
const RANKED =
  /^(?:first|second|third|fourth|fifth|sixth|time|only|worst|most|least|record|ever|never|not|\p{L}+est)$/u;

/** A weekday, month or season; a date within two months needs no tense. */
const UNPLACED = /^(?:\.\.\/)?!?XXXX-(?:WXX-\d|\d\d|E[+-]\d+|S?(?:SP|SU|FA|WI))(?:\.[^/]*)?(?:\/\.\.)?$/;

/** The value with what stands around it: the tense of its clause, "by", "since", "in" before a length. */
export function symbolOf(
  context: Context,
  first: number,
  parsed: Parsed,
): Pick<TimeExpression, 'value' | 'modifier'> {
  const { atoms } = context;
  const before = governorOf(atoms, first);
  if (parsed.kind !== 'date' && parsed.kind !== 'time') return parsed;
  const bounded = /^(?:by|until|till|through)$/.test(before);
  const planned = (bounded || parsed.modifier === 'before') && isPlanned(atoms, first);
  const source = before === 'from' && SOURCES.has(wordAt(atoms, first - 2, first));
  const near = source ? '<' : planned || before === 'come' ? '>' : directionAt(atoms, first, parsed.next);
  const told =
    near ||
    (UNPLACED.test(parsed.value) && !isAsOf(atoms, first)
      ? directionOf(context.english, atoms.start[first]!)
      : '');
  // An end that no verb places is still to come: "the offer stands until Friday".
  const ends =
    bounded || parsed.modifier === 'before' || /^!|^\.\./.test(parsed.value) || STARTING.has(before);
  const direction = ends && told === '' ? '>' : told;
  const value = placed(context, first, parsed, direction);
  if (value.includes('/') || parsed.ofEvent) return { value, modifier: parsed.modifier };
  if (wordAt(atoms, parsed.next, first) === "'") return { value, modifier: parsed.modifier };
  if (bounded) {
    // An hour without its day has no days to be before: but by it, it is of the day of publication.
    const hour = /^T[\dME]/.test(value);
    return { value: hour && before !== 'by' ? value : `../${hour ? 'THIS-P1D' : value}`, modifier: 'before' };
  }
  if (/^T[\dME]/.test(value)) return { value, modifier: parsed.modifier };
  if (isSince(atoms, first, before, direction) || onwards(atoms, first, parsed, before, direction)) {
    return { value: `${value}/..`, modifier: 'after' };
  }
  return { value, modifier: parsed.modifier };
}

/** What may stand between "by" or "until" and its date. */
const HEDGED = new Set(['at least', 'at most', 'the very', 'at latest', 'some time', 'as late']);

/** The word that an expression stands under; "until at least Friday" stands under "until". */
function governorOf(atoms: Atoms, first: number): string {
  if (opensSentence(atoms, first)) return '';
  const word = atoms.lower[first - 1]!;
  const before = wordAt(atoms, first - 2, first);
  // "All through 2025" is that whole year, "up to last year" an end.
  if (word === 'through' && /^(?:all|right|midway|halfway|partway|way)$/.test(before)) return 'in';
  if (word === 'to' && before === 'up') return 'until';
  if (
    /^(?:and|to|until|till)$/.test(word) &&
    before === 'now' &&
    /^(?:between|from)$/.test(wordAt(atoms, first - 3, first))
  )
    return 'until';
  // "Through the weekend", "followed by 14 March"
  if (
    word === 'through' &&
    atoms.lower[first] === 'the' &&
    !/^(?:end|close|middle|rest)$/.test(wordAt(atoms, first + 1, first))
  )
    return 'in';
  if (
    word === 'by' &&
    /^(?:followed|preceded|succeeded|replaced|marked|dominated|overshadowed)$/.test(before)
  )
    return 'with';
  if (word === 'including' && before === 'and') return governorOf(atoms, first - 2);
  const hedge = `${before} ${word}`;
  const hedged = HEDGED.has(hedge) ? wordAt(atoms, first - 3, first) : '';
  return /^(?:by|until|till|through|since)$/.test(hedged) ? hedged : word;
}

/** What recurs, or is "the week", as its clause and the story place it. */
function placed(context: Context, first: number, { value, next }: Parsed, direction: Direction): string {
  const { atoms, story, published } = context;
  const sentence = atoms.sentence[first]!;
  // "The parade follows at 3 p.m.", where a day was told before it.
  if (/^T[\dME]/.test(value)) return story.anchorOf('SAME-P1D', sentence, 0) ? 'SAME-P1D' : value;
  if (value === 'NEXT-P1Y' && direction === '<' && wordAt(atoms, next - 2, first) === 'new')
    return 'THIS-P1Y';
  if (value.includes('XXXX-WE'))
    return value.replace('XXXX-WE', direction === '>' ? 'THIS-P1WE' : 'LAST-P1WE');
  if (
    /^AFTER-XXXX/.test(value) &&
    wordAt(atoms, first + 1, first) === 'next' &&
    !story.anchorOf(value, sentence)
  )
    return value.replace('AFTER', 'NEXT');
  const going = /^THIS-P1([DWMQY]|DE)(?![A-Z])/.exec(value)?.[1];
  if (going && wordAt(atoms, next - 2, first) === 'the') {
    // "Earlier in the week" is of the week just told of, where one was, and so is "the end of the year" of the past.
    const told = value.replace('THIS', 'SAME');
    const goesOn = wordAt(atoms, first + 1, first) === 'in' && /[DWM]/.test(going);
    return (goesOn || direction === '<') && story.anchorOf(told, sentence, 1) ? told : value;
  }
  if (!value.includes('XXXX-')) return value;
  return (
    story.partIn(value, sentence) ??
    (direction === '>'
      ? (inWeekTold(context, first, value) ?? inSeries(context, first, value))
      : story.goesOn(value, sentence, published)) ??
    directed(value, direction)
  );
}

/** "Next week, on Wednesday": of the week that the sentence has just told, where that is still to come. */
function inWeekTold({ atoms, story, published }: Context, first: number, value: string): string | null {
  const weekday = /^XXXX-WXX-(\d)$/.exec(value)?.[1];
  const week = weekday ? story.weekIn(atoms.sentence[first]!) : null;
  return week && published && week.from > published.to ? `SAME-P1W.D${weekday}` : null;
}

/** "On Tuesday and Wednesday", "arrives on Monday and leaves Wednesday": ahead, the second follows the first. */
function inSeries({ atoms, story, published }: Context, first: number, value: string): string | null {
  if (!/^XXXX-WXX-\d$/.test(value)) return null;
  const narrated = `AFTER-${value}`;
  const anchor = story.anchorOf(narrated, atoms.sentence[first]!, 0);
  if (!anchor || (published && anchor.from < published.from)) return null;
  return isJoined(atoms, first) || isSequel(atoms, first) ? narrated : null;
}

/** "Tuesday and", "Monday, Tuesday and" */
function isJoined(atoms: Atoms, first: number): boolean {
  if (!/^(?:,|and|or)$/.test(wordAt(atoms, first - 1, first))) return false;
  const joined =
    atoms.lower[first - 1] !== ',' && wordAt(atoms, first - 2, first) === ',' ? first - 3 : first - 2;
  return WEEKDAYS.has(wordAt(atoms, joined, first));
}

/** "Arrives on Monday and leaves Wednesday", "… before flying home on Saturday" */
function isSequel(atoms: Atoms, first: number): boolean {
  for (let k = first - 1; k > first - 8 && wordAt(atoms, k, first); k--) {
    if (SEQUELS.test(atoms.lower[k]!)) return true;
  }
  return false;
}

const SEQUELS =
  /^(?:leav(?:e|es|ing)|return(?:s|ing)?|depart(?:s|ing)?|fly|flies|flying|ends?|clos(?:e|es|ing)|finish(?:es)?|conclud(?:e|es|ing)|home|onwards?|then|followed|continu(?:e|es|ing))$/;

/** Recurring days and months take the direction of their clause; a weekday looks back by itself. */
function directed(value: string, direction: Direction): string {
  if (direction === '') return value;
  return value.replace(
    /(?<!(?:LAST|NEXT|SAME|BEFORE|AFTER)-)XXXX-(?:XX-\d\d|WXX-\d|\d\d-\d\d|\d\d|S?(?:SP|SU|FA|WI)|E[+-]\d{1,2}|[QH]\d)(?![<>])/g,
    (core) => (core.includes('WXX') && direction === '<' ? core : core + direction),
  );
}

/** "As of Sunday it is policy", "as of 1 July fees will rise" */
function isAsOf(atoms: Atoms, first: number): boolean {
  return wordAt(atoms, first - 1, first) === 'of' && wordAt(atoms, first - 2, first) === 'as';
}

/** "since 2019", "since independence in 1960", "as of 1 July" of what is to come */
function isSince(atoms: Atoms, first: number, before: string, direction: string): boolean {
  if (before === 'since') return true;
  if (isAsOf(atoms, first)) return direction !== '<';
  if (before !== 'in' && before !== 'on' && before !== 'of') return false;
  for (let k = 2; k <= 4; k++) if (wordAt(atoms, first - k, first) === 'since') return true;
  return false;
}

/** What comes from a day without going on from it: "data from 2023", "photos from Monday". */
const SOURCES = new Set(
  `photos photographs pictures images video footage data figures report reports letter letters statement article poll survey
  records documents document papers results numbers rise increase drop fall decline change up down`.split(
    /\s+/,
  ),
);

/** Past verbs of what goes on from a day: "ruled from 1990", "was banned from 2015". */
const LASTS_FROM = new Set(
  `banned barred suspended required allowed permitted introduced applied charged imposed offered served ruled lived worked ran
  reigned led chaired headed governed held taught occupied operated`.split(/\s+/),
);

const STARTING = new Set(['starting', 'beginning', 'effective', 'onwards']);

/** "from the 4th" that doesn't run to another date; "2030 onwards". */
function onwards(atoms: Atoms, first: number, parsed: Parsed, before: string, direction: string): boolean {
  const { next } = parsed;
  if (STARTING.has(before)) return true;
  if (/^(?:in|on|from)$/.test(before) && STARTING.has(wordAt(atoms, first - 2, first))) return true;
  // "From 1 May on"
  if (before === 'from' && wordAt(atoms, next, first) === 'on' && endsClause(wordAt(atoms, next + 1, first)))
    return true;
  if (before !== 'from' || SOURCES.has(wordAt(atoms, first - 2, first))) return false;
  if (direction === '>') return wordAt(atoms, next, first) !== 'to';
  const opener = wordAt(atoms, first - 2, first);
  return (
    (/^(?:|,|;|\(|and|starting|beginning|effective|effect|as|force|place|office|power|available|valid|closed|open)$/.test(
      opener,
    ) ||
      LASTS_FROM.has(opener)) &&
    wordAt(atoms, next, first) !== 'to'
  );
}
