/** What stands around a figure: the mentions and times of its sentence, within reach. */
import { shortNameOf } from '../../language/index.ts';
import {
  type EntityKey,
  entityKindOf,
  entityNameOf,
  type Mention,
  type Span,
  type TimeExpression,
} from '../../model/index.ts';

import { type Sides, sidesOf } from './sides.ts';

/** Offsets on either side of a figure; a sentence of news is seldom longer, and nothing else bounds one. */
export const REACH = 1200;

export interface Scene {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
}

/** An article's mentions and times, in order, and the fullest name it gives each entity. */
export interface Surroundings {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly names: ReadonlyMap<EntityKey, string>;
  readonly sides: Sides;
}

export function surroundingsOf(
  text: string,
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
): Surroundings {
  const ordered = mentions.toSorted(byStart);
  return {
    text,
    mentions: ordered,
    times: times.toSorted(byStart),
    names: namesOf(ordered),
    sides: sidesOf(ordered),
  };
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

function namesOf(mentions: readonly Mention[]): ReadonlyMap<EntityKey, string> {
  const names = new Map<EntityKey, string>();
  for (const { entities, kind, name } of mentions) {
    const entity = entities[0];
    if (entities.length !== 1 || entity === undefined || kind === 'pronoun' || kind === 'nominal') continue;
    if (name.length > (names.get(entity)?.length ?? 0)) names.set(entity, name);
  }
  return names;
}

/** A state's short English name; the fullest name that the article gives anybody else. */
export function nameOf(entity: EntityKey, names: ReadonlyMap<EntityKey, string>): string {
  const name = entityNameOf(entity);
  return entityKindOf(entity) === 'state' ? shortNameOf(name) : (names.get(entity) ?? name);
}

/** `sentence` are the offsets of the figure's sentence. */
export function sceneOf({ text, mentions, times }: Surroundings, sentence: Span, figure: Span): Scene {
  const from = Math.max(sentence.start, figure.start - REACH);
  const to = Math.min(sentence.end, figure.end + REACH);
  return { text, from, to, mentions: within(mentions, from, to), times: within(times, from, to) };
}

export function timesBetween({ times }: Surroundings, from: number, to: number): readonly TimeExpression[] {
  return within(times, from, to);
}

/** Those of an ordered list that lie between two offsets. */
function within<T extends Span>(ordered: readonly T[], from: number, to: number): readonly T[] {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < ordered.length && ordered[i]!.start < to; i++) {
    if (ordered[i]!.end <= to) found.push(ordered[i]!);
  }
  return found;
}
