/** Between which two states a figure lies that doesn't name them: "bilateral trade", "their trade". */
import { listedWord } from '../../language/index.ts';
import { type EntityKey, entityKindOf, entityNameOf, type Mention } from '../../model/index.ts';

/** A state, and the mention that brings it in. */
export interface StateMention {
  readonly state: EntityKey;
  readonly mention: Mention;
}

export interface Sides {
  /** States that mentions name, seat or act for; in order of the text. */
  readonly states: readonly StateMention[];
  /** The two states that the article is about; null where it is about one, or several. */
  readonly pair: readonly [StateMention, StateMention] | null;
}

/** The third state that an article names is no side of it when it comes up this much less often. */
const ASIDE = 0.5;

/** @param mentions in order */
export function sidesOf(mentions: readonly Mention[]): Sides {
  const acting = new Map<EntityKey, EntityKey>();
  for (const { entities, office } of mentions) {
    const [entity] = entities;
    if (entities.length === 1 && entity !== undefined && office?.state && !acting.has(entity))
      acting.set(entity, `state/${office.state}`);
  }
  const states: StateMention[] = [];
  const known = new Map<EntityKey, { first: StateMention; times: number; named: boolean }>();
  for (const mention of mentions) {
    for (const entity of mention.entities) {
      const state = stateOf(entity, acting);
      if (state === null) continue;
      const here = { state, mention };
      states.push(here);
      const before = known.get(state);
      const named = entityKindOf(entity) !== 'place';
      if (before) {
        before.times++;
        before.named ||= named;
      } else known.set(state, { first: here, times: 1, named });
    }
  }
  // A port of call is no side.
  return { states, pair: pairOf([...known.values()].filter(({ named }) => named)) };
}

function stateOf(entity: EntityKey, acting: ReadonlyMap<EntityKey, EntityKey>): EntityKey | null {
  switch (entityKindOf(entity)) {
    case 'state':
      return entity;
    case 'place': {
      const state = listedWord(entityNameOf(entity).replaceAll('-', ' '))?.state;
      return state ? `state/${state}` : null;
    }
    case 'person':
    case 'organisation':
      return acting.get(entity) ?? null;
  }
}

function pairOf(
  known: readonly { readonly first: StateMention; readonly times: number }[],
): readonly [StateMention, StateMention] | null {
  const [one, other, third] = known.toSorted((a, b) => b.times - a.times);
  if (!one || !other || (third && third.times > other.times * ASIDE)) return null;
  return [one.first, other.first];
}

/** The two states told of in a stretch of text before a figure; null where there are fewer or more. */
export function statesBetween(
  { states }: Sides,
  from: number,
  to: number,
): readonly [StateMention, StateMention] | null {
  const found = new Map<EntityKey, StateMention>();
  for (let i = firstFrom(states, from); i < states.length && states[i]!.mention.end <= to; i++) {
    const one = states[i]!;
    if (!found.has(one.state)) found.set(one.state, one);
  }
  const [first, second, third] = [...found.values()];
  return first && second && !third ? [first, second] : null;
}

/** The state told of last before a figure. */
export function lastState({ states }: Sides, from: number, to: number): StateMention | null {
  const before = states[firstFrom(states, to) - 1];
  return before && before.mention.start >= from ? before : null;
}

function firstFrom(states: readonly StateMention[], offset: number): number {
  let low = 0;
  let high = states.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (states[middle]!.mention.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
