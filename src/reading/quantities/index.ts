import type { English } from '../../language/english.ts';
import {
  type Article,
  annotationId,
  type Mention,
  type Party,
  type Quantity,
  quoteOf,
  type TimeExpression,
  type When,
} from '../../model/index.ts';
import type { Layer } from '../layer.ts';
import { type Atoms, atomsOf } from '../times/atoms.ts';
import { changeOf, trailingChange } from './change.ts';
import { SHARED } from './currencies.ts';
import { type Measure, measureOf } from './measure.ts';
import { authorityOf, statesIn } from './parties.ts';
import { periodOf, rateAfter } from './period.ts';
import { type Found, scanQuantities } from './scan.ts';
import { standingOf } from './standing.ts';

export const quantities: Layer<'mentions' | 'times', 'quantities'> = {
  adds: 'quantities',
  version: 1,
  needs: ['mentions', 'times'],
  read: ({ article, english, layers }) => readQuantities(article, english, layers.mentions, layers.times),
};

/** What stands in one sentence. */
interface Scene {
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
}

function readQuantities(
  article: Article,
  english: English,
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
): readonly Quantity[] {
  const atoms = atomsOf(english);
  const ordered = times.toSorted((a, b) => a.start - b.start);
  const found = scanQuantities(atoms, ordered);
  const quantities: Quantity[] = [];
  let scene: Scene | null = null;
  let sentence = -1;
  for (let i = 0; i < found.length; i++) {
    const at = atoms.sentence[found[i]!.first]!;
    if (at !== sentence || !scene) {
      sentence = at;
      scene = sceneOf(english, at, mentions, ordered);
    }
    quantities.push(quantityOf(article, atoms, found, i, scene, mentions, quantities.at(-1) ?? null));
  }
  return quantities;
}

function sceneOf(
  { tokens, sentences }: English,
  sentence: number,
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
): Scene {
  const from = tokens.start[sentences.first[sentence]!]!;
  const to = tokens.end[sentences.last[sentence]! - 1]!;
  const inside = ({ start, end }: { start: number; end: number }) => start >= from && end <= to;
  return { from, to, mentions: mentions.filter(inside), times: times.filter(inside) };
}

function quantityOf(
  article: Article,
  atoms: Atoms,
  all: readonly Found[],
  index: number,
  scene: Scene,
  mentions: readonly Mention[],
  last: Quantity | null,
): Quantity {
  const found = all[index]!;
  const start = atoms.start[found.first]!;
  const end = atoms.end[found.next - 1]!;
  const stop = boundary(atoms, all[index - 1], found, (one) => one.closed, 0);
  const limit = boundary(atoms, all[index + 1], found, (one) => one.first, atoms.count);
  // "fell from 18 to 5 percent": the verb stands before the first.
  const paired =
    index > 1 || (index === 1 && stop > 0)
      ? atoms.lower[found.first - 1] === 'to' && stop === found.first - 1
      : false;
  const origin = paired ? boundary(atoms, all[index - 2], found, (one) => one.closed, 0) : stop;
  const timed = (i: number) =>
    scene.times.some((time) => time.start <= atoms.start[i]! && atoms.end[i]! <= time.end);
  const previous = last && last.start >= scene.from ? last : null;
  const measure =
    measureOf(atoms, found, stop, limit, timed) ?? inherited(atoms, previous, found, stop, scene.times);
  const parties = partiesOf(atoms.text, start, scene, mentions, measure, last);
  const change =
    changeOf(atoms, found.first, found.next, origin) ??
    carried(atoms, previous, found, stop, scene.times) ??
    (found.kind === 'percent' || found.kind === 'rank' ? null : trailingChange(atoms, found.closed));
  const nearby = limit < atoms.count ? atoms.start[limit]! : Number.POSITIVE_INFINITY;
  const period: When | null =
    rateAfter(atoms, found.closed) ?? periodOf(atoms, scene.times, start, end, nearby);
  return {
    id: annotationId(article.id, 'quantities', found.kind, { start, end }),
    article: article.id,
    layer: 'quantities',
    firmness: found.doubt === null ? 'firm' : 'tentative',
    ...(found.doubt === null ? {} : { doubt: found.doubt }),
    start,
    end,
    quote: atoms.text.slice(start, end),
    kind: found.kind,
    value: found.value,
    upper: found.upper,
    unit: unitOf(found, start, parties),
    bound: found.bound,
    change: found.kind === 'rank' ? null : change,
    equivalents: found.equivalents,
    measure: measure?.words ?? null,
    measureWords: measure && quoteOf(atoms.text, atoms.start[measure.first]!, atoms.end[measure.next - 1]!),
    parties,
    period,
    authority: authorityOf(atoms.text, scene.mentions, mentions, scene.from, scene.to),
    standing: standingOf(atoms, found.first),
  };
}

/** The edge of the quantity beside it in its sentence. */
function boundary(
  atoms: Atoms,
  other: Found | undefined,
  found: Found,
  edge: (one: Found) => number,
  none: number,
): number {
  return other && atoms.sentence[other.first] === atoms.sentence[found.first] ? edge(other) : none;
}

/** "rose 15.6% to $3.1 billion": both are of what rose. */
function inherited(
  atoms: Atoms,
  previous: Quantity | null,
  found: Found,
  stop: number,
  times: readonly TimeExpression[],
): Measure | null {
  if (!previous?.measureWords || !follows(atoms, found, stop, times)) return null;
  const { start, end } = previous.measureWords;
  let first = 0;
  while (first < atoms.count && atoms.start[first]! < start) first++;
  let next = first;
  while (next < atoms.count && atoms.end[next]! <= end) next++;
  return previous.measure ? { words: previous.measure, first, next } : null;
}

function carried(
  atoms: Atoms,
  previous: Quantity | null,
  found: Found,
  stop: number,
  times: readonly TimeExpression[],
): Quantity['change'] {
  return previous?.change &&
    follows(atoms, found, stop, times) &&
    /\b(?:to|at|by)\b/.test(between(atoms, found, stop, times))
    ? previous.change
    : null;
}

/** True when no more than "to", "from", "up" and the like stands between a figure and the one before it. */
function follows(atoms: Atoms, found: Found, stop: number, times: readonly TimeExpression[]): boolean {
  return /^(?:[\s,()]|\b(?:to|from|at|up|down|by|on|year|or|and|in|compared|with|against|than|about|around|nearly|almost|over|more|just|a|an|gain|rise|drop|fall|decline|increase|of)\b)*$/i.test(
    between(atoms, found, stop, times),
  );
}

/** The words between a figure and the one before it, without times and places. */
function between(atoms: Atoms, found: Found, stop: number, times: readonly TimeExpression[]): string {
  const from = atoms.start[stop] ?? 0;
  const to = atoms.start[found.first]!;
  let words = '';
  let at = from;
  for (const { start, end } of times) {
    if (start < at || end > to) continue;
    words += atoms.text.slice(at, start);
    at = end;
  }
  return (words + atoms.text.slice(at, to)).replace(/\b(?:in|to) \p{Lu}\p{L}+/gu, '');
}

/** Of trade whose states the sentence doesn't name, it is those of the figure before. */
/** The clause of a figure: a sentence of several figures is cut at ";" and "while". */
function clauseAround(text: string, { from, to }: Scene, at: number): readonly [number, number] {
  let [first, last] = [from, to];
  for (const cut of text
    .slice(from, to)
    .matchAll(/;|,\s+(?:while|whereas|that of|against|as opposed to)\b/g)) {
    const edge = from + cut.index;
    if (edge <= at) first = edge;
    else {
      last = edge;
      break;
    }
  }
  return [first, last];
}

function partiesOf(
  text: string,
  start: number,
  scene: Scene,
  mentions: readonly Mention[],
  measure: Measure | null,
  last: Quantity | null,
): readonly Party[] {
  const [from, to] = clauseAround(text, scene, start);
  const own = statesIn(scene.mentions, from, to);
  const parties = own.length > 0 ? own : statesIn(scene.mentions, scene.from, scene.to);
  if (parties.length >= 2 || !measure || !/\btrade\b/.test(measure.words)) return parties;
  return last && last.parties.length === 2 && mentions.length > 0 ? last.parties : parties;
}

/** "Rials" are those of the state that is named, where it has any. */
function unitOf(found: Found, start: number, parties: readonly Party[]): string {
  const shared = found.shared === null ? undefined : SHARED.get(found.shared);
  if (!shared) return found.unit;
  // The nearest one before it, else the first after it.
  const codes = parties.map(({ entity, start: at }) => ({ code: shared[entity.slice('state/'.length)], at }));
  const named = codes.filter(({ code }) => code !== undefined);
  return (named.findLast(({ at }) => at < start) ?? named[0])?.code ?? found.unit;
}
