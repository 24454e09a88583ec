import type { English } from '../../language/english.ts';
import { type Article, annotationId, type TimeExpression } from '../../model/index.ts';
import type { Layer } from '../layer.ts';
import { type Atoms, atomsOf, opensSentence, wordAt } from './atoms.ts';
import { type Days, toDays, toInterval } from './calendar.ts';
import { expressionAt } from './expression.ts';
import { WEEKDAYS } from './lexicon.ts';
import type { Parsed } from './parsed.ts';
import { mayStart } from './starters.ts';
import { Story } from './story.ts';
import { isNarrated, isSymbolic, resolveFrom } from './symbolic.ts';
import { directionAt, isPlanned } from './tense.ts';

export { toDay, toIso } from './calendar.ts';
export { resolveValue } from './symbolic.ts';

export const times: Layer<never, 'times'> = {
  adds: 'times',
  version: 4,
  needs: [],
  read: ({ article, english }) => readTimes(article, english),
};

function readTimes(article: Article, english: English): readonly TimeExpression[] {
  const atoms = atomsOf(english);
  const published = publishedDays(article);
  const story = new Story();
  const found: TimeExpression[] = [];
  let i = 0;
  while (i < atoms.count) {
    const parsed = mayStart(atoms, i) ? expressionAt(atoms, i) : null;
    if (parsed) found.push(expression(article, atoms, i, aheadOf(atoms, i, parsed), story, published));
    i = parsed ? parsed.next : i + 1;
  }
  return found;
}

/** An inferred date dates nothing else. */
function publishedDays({ published }: Article): Days | null {
  return published && published.basis !== 'inferred' ? toDays(published) : null;
}

function expression(
  article: Article,
  atoms: Atoms,
  first: number,
  parsed: Parsed,
  story: Story,
  published: Days | null,
): TimeExpression {
  const start = atoms.start[first]!;
  const end = atoms.end[parsed.next - 1]!;
  const { value, modifier } = symbolOf(atoms, first, parsed, story);
  const dated = parsed.kind === 'date' || parsed.kind === 'time';
  const narrated = isNarrated(value);
  const symbolic = isSymbolic(value);
  const sentence = atoms.sentence[first]!;
  const anchor = narrated ? story.anchorOf(value, sentence) : published;
  const resolved = dated && !parsed.ofEvent ? resolveFrom(value, anchor) : null;
  // "Up from 1.2 million a year earlier" compares: what goes on with "that year" means the other one.
  if (resolved && value !== 'BEFORE-P1Y') story.tell(resolved.value, resolved.days, sentence);
  return {
    id: annotationId(article.id, 'times', parsed.kind, { start, end }),
    article: article.id,
    layer: 'times',
    firmness: 'firm',
    start,
    end,
    quote: atoms.text.slice(start, end),
    kind: parsed.kind,
    value: resolved ? resolved.value : value,
    interval: resolved ? toInterval(resolved.days) : null,
    anchor: resolved && symbolic ? (narrated ? 'narrated' : 'published') : null,
    modifier,
  };
}

/** "In ten years", where the clause looks ahead, is a date; "the first in ten years" stays a length. */
function aheadOf(atoms: Atoms, first: number, parsed: Parsed): Parsed {
  if (parsed.kind !== 'duration' || !/^PT?\d{1,4}[A-Z]$/.test(parsed.value)) return parsed;
  if (wordAt(atoms, first - 1, first) !== 'in' || wordAt(atoms, first, first) === 'the') return parsed;
  if (wordAt(atoms, parsed.next, first) === 'of' || directionAt(atoms, first, parsed.next) !== '>')
    return parsed;
  for (let k = 2; k <= 6; k++) {
    if (/^(?:first|second|third|fourth|fifth|time|only|\p{L}+est)$/u.test(wordAt(atoms, first - k, first)))
      return parsed;
  }
  return { ...parsed, kind: 'date', value: `AHEAD-${parsed.value}` };
}

/** The value with what stands around it: the tense of its clause, "by", "since", "in" before a length. */
function symbolOf(
  atoms: Atoms,
  first: number,
  parsed: Parsed,
  story: Story,
): Pick<TimeExpression, 'value' | 'modifier'> {
  const before = governorOf(atoms, first);
  let { value } = parsed;
  if (parsed.kind !== 'date' && parsed.kind !== 'time') return parsed;
  const bounded = /^(?:by|until|till|through)$/.test(before);
  const planned = (bounded || parsed.modifier === 'before') && isPlanned(atoms, first);
  const told = planned ? '>' : directionAt(atoms, first, parsed.next);
  // An end that no verb places is still to come: "the offer stands until Friday".
  const direction = bounded && told === '' ? '>' : told;
  if (value === 'XXXX-WE') value = direction === '>' ? 'THIS-P1WE' : 'LAST-P1WE';
  else if (/^THIS-P1[DWM]$/.test(value) && wordAt(atoms, first + 1, first) === 'in') {
    // "Earlier in the week" is of the week just told of, where one was.
    const told = value.replace('THIS', 'SAME');
    if (story.anchorOf(told, atoms.sentence[first]!, 1)) value = told;
  } else if (value.includes('XXXX-')) {
    value =
      inStory(value, story, atoms.sentence[first]!) ??
      inSeries(atoms, first, value, direction, story) ??
      directed(value, direction);
  }
  if (value.includes('/') || parsed.ofEvent) return { value, modifier: parsed.modifier };
  if (wordAt(atoms, parsed.next, first) === "'") return { value, modifier: parsed.modifier };
  if (bounded) {
    return {
      value: `../${/^T\d/.test(value) && before === 'by' ? 'THIS-P1D' : value}`,
      modifier: 'before',
    };
  }
  if (isSince(atoms, first, before, direction) || onwards(atoms, first, parsed.next, before, direction)) {
    return { value: `${value}/..`, modifier: 'after' };
  }
  return { value, modifier: parsed.modifier };
}

/** The word that an expression stands under; "until at least Friday" stands under "until". */
function governorOf(atoms: Atoms, first: number): string {
  if (opensSentence(atoms, first)) return '';
  const hedge = `${wordAt(atoms, first - 2, first)} ${atoms.lower[first - 1]}`;
  const hedged = hedge === 'at least' || hedge === 'at most' ? wordAt(atoms, first - 3, first) : '';
  return /^(?:by|until|till|through|since)$/.test(hedged) ? hedged : atoms.lower[first - 1]!;
}

/** "The first half", where a year was just told in the sentence. */
function inStory(value: string, story: Story, sentence: number): string | null {
  const part = /^XXXX-([QH]\d)$/.exec(value)?.[1];
  const year = part ? story.yearIn(sentence) : null;
  return year && `${year}-${part}`;
}

/** "On Tuesday and Wednesday", told on a Wednesday of what is to come: the day after that Tuesday. */
function inSeries(
  atoms: Atoms,
  first: number,
  value: string,
  direction: string,
  story: Story,
): string | null {
  if (
    direction !== '>' ||
    !/^XXXX-WXX-\d$/.test(value) ||
    !/^(?:,|and|or)$/.test(wordAt(atoms, first - 1, first))
  ) {
    return null;
  }
  const joined =
    atoms.lower[first - 1] !== ',' && wordAt(atoms, first - 2, first) === ',' ? first - 3 : first - 2;
  if (!WEEKDAYS.has(wordAt(atoms, joined, first))) return null;
  const narrated = `AFTER-${value}`;
  return story.anchorOf(narrated, atoms.sentence[first]!, 0) ? narrated : null;
}

/** Recurring days and months take the direction of their clause; a weekday looks back by itself. */
function directed(value: string, direction: string): string {
  if (direction === '') return value;
  return value.replace(
    /(?<!(?:LAST|NEXT|SAME|BEFORE|AFTER)-)XXXX-(?:XX-\d\d|WXX-\d|\d\d-\d\d|\d\d|S?(?:SP|SU|FA|WI)|E[+-]\d{1,2}|[QH]\d)(?![<>])/g,
    (core) => (core.includes('WXX') && direction === '<' ? core : core + direction),
  );
}

/** "since 2019", "since independence in 1960", "as of 1 July" of what is to come */
function isSince(atoms: Atoms, first: number, before: string, direction: string): boolean {
  if (before === 'since') return true;
  if (before === 'of') return wordAt(atoms, first - 2, first) === 'as' && direction === '>';
  if (before !== 'in' && before !== 'on') return false;
  for (let k = 2; k <= 4; k++) if (wordAt(atoms, first - k, first) === 'since') return true;
  return false;
}

const STARTING = new Set(['starting', 'beginning', 'effective', 'onwards']);

/** "from the 4th" that doesn't run to another date; "2030 onwards". */
function onwards(atoms: Atoms, first: number, next: number, before: string, direction: string): boolean {
  if (STARTING.has(before)) return true;
  if (/^(?:in|on|from)$/.test(before) && STARTING.has(wordAt(atoms, first - 2, first))) return true;
  if (before !== 'from') return false;
  if (direction === '>') return wordAt(atoms, next, first) !== 'to';
  const opener = wordAt(atoms, first - 2, first);
  return (
    /^(?:|,|;|\(|and|starting|beginning|effective|effect|as)$/.test(opener) &&
    wordAt(atoms, next, first) !== 'to'
  );
}
