import {
  type ActingParty,
  type Contact,
  entityKey,
  entityKindOf,
  type Mention,
  type Span,
  type Strength,
} from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import { mentionsWithin } from '../mentions/index.ts';
import { concernsAnother } from './concerning.ts';
import { acting, stateOf, stateParty } from './states.ts';

type Needs = 'mentions' | 'contacts';

/**
 * Whom a pledge concerns where its words name nobody: the state that the action names ("its beef", "in Porto"), else
 * the one other state of the encounters here, else the one that the article is mostly about.
 */
export function otherSide(
  reading: Reading<Needs>,
  actors: readonly ActingParty[],
  strength: Strength,
  pledge: Span,
  action: Span,
): readonly ActingParty[] {
  const own = oneState(actors);
  if (own === null) return [];
  const sides = sidesOf(reading);
  const named = stateIn(reading, action, own, sides);
  if (named) return [named];
  if (!concernsAnother(strength) || (strength === 'pledged' && namesOwn(reading, action, own))) return [];
  const met = sides.across.get(own);
  const other = met?.size === 1 ? [...met.values()][0] : (nearestTo(sides, own, pledge) ?? sides.mostly(own));
  return other ? [personMet(reading, actors, other) ?? other] : [];
}

/** Whom of that state the actor meets here, where that is one person: leaders answer to each other. */
function personMet(
  reading: Reading<Needs>,
  [actor, ...others]: readonly ActingParty[],
  { state }: ActingParty,
): ActingParty | null {
  if (!actor || others.length > 0 || entityKindOf(actor.entity) !== 'person') return null;
  const met = new Map<string, ActingParty>();
  for (const { participants } of reading.layers.contacts) {
    if (participants.length > MOST_STATES || !participants.some(({ entity }) => entity === actor.entity))
      continue;
    for (const party of participants) {
      if (entityKindOf(party.entity) !== 'person') continue;
      const one = acting(reading, party);
      if (one.state === state) met.set(one.entity, one);
    }
  }
  const [only, ...more] = met.values();
  return only && more.length === 0 ? only : null;
}

/** The two states of the encounters here; of the one that the words stand in, where there are others. */
export function bothSides(reading: Reading<Needs>, words: Span): readonly ActingParty[] {
  const sides = sidesOf(reading);
  const meeting = sides.pair ?? before(sides, words).find(({ states }) => states.size === 2);
  return meeting ? [...meeting.states.values()] : [];
}

interface Meeting {
  readonly start: number;
  readonly states: ReadonlyMap<string, ActingParty>;
}

interface Sides {
  /** In order of place. */
  readonly meetings: readonly Meeting[];
  /** One of two states, where no third takes part in any. */
  readonly pair: Meeting | null;
  /** By state, those that it met here. */
  readonly across: ReadonlyMap<string, ReadonlyMap<string, ActingParty>>;
  /** The other state that the article names far more than any third. */
  mostly(own: string): ActingParty | null;
}

const known = new WeakMap<readonly Contact[], Sides>();

function sidesOf(reading: Reading<Needs>): Sides {
  const { contacts } = reading.layers;
  let sides = known.get(contacts);
  if (sides === undefined) {
    sides = findSides(reading);
    known.set(contacts, sides);
  }
  return sides;
}

function findSides(reading: Reading<Needs>): Sides {
  const meetings = reading.layers.contacts
    .map((contact) => ({ start: contact.start, states: statesAt(reading, contact) }))
    .sort((a, b) => a.start - b.start);
  const across = new Map<string, Map<string, ActingParty>>();
  for (const { states } of meetings) {
    if (states.size > MOST_STATES) continue;
    for (const own of states.keys()) {
      const others = across.get(own) ?? new Map<string, ActingParty>();
      for (const [state, party] of states) if (state !== own && !others.has(state)) others.set(state, party);
      across.set(own, others);
    }
  }
  const ranked = [...mentionsByState(reading)].sort(([, a], [, b]) => b.length - a.length);
  const all = new Set(meetings.flatMap(({ states }) => [...states.keys()]));
  return {
    meetings,
    pair: (all.size === 2 && meetings.find(({ states }) => states.size === 2)) || null,
    across,
    mostly: (own) => {
      const [first, second] = ranked.filter(([state]) => state !== own);
      if (!first || first[1].length < OFTEN || first[1].length < 2 * (second?.[1].length ?? 0)) return null;
      return stateParty(first[0], first[1][0]!);
    },
  };
}

/** A summit has no other side. */
const MOST_STATES = 4;
/** Mentions from which a state is what an article is about. */
const OFTEN = 4;

function statesAt(
  reading: Reading<Needs>,
  { participants, places, kind }: Contact,
): ReadonlyMap<string, ActingParty> {
  const states = new Map<string, ActingParty>();
  for (const party of kind === 'visit' ? [...participants, ...places] : participants) {
    const { state } = acting(reading, party);
    if (state !== null && !states.has(state)) states.set(state, stateParty(state, party));
  }
  return states;
}

/** By name, by its people and by its places. */
function mentionsByState(reading: Reading<Needs>): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const mention of reading.layers.mentions) {
    for (const entity of mention.entities) {
      const kind = entityKindOf(entity);
      const state =
        kind === 'person' ? null : stateOf(reading.layers.mentions, { entity, name: mention.name });
      if (state === null) continue;
      const mentions = found.get(state);
      if (mentions) mentions.push(mention);
      else found.set(state, [mention]);
    }
  }
  return found;
}

/** The state that words of the action name or stand for; where something is done counts for those that met here. */
function stateIn(reading: Reading<Needs>, action: Span, own: string, sides: Sides): ActingParty | null {
  for (const mention of mentionsWithin(reading.layers.mentions, action)) {
    if (mention.entities.length !== 1) continue;
    const { state } = acting(reading, { ...mention, entity: mention.entities[0]!, name: mention.name });
    if (state === null || state === own) continue;
    if (
      mention.kind === 'place' &&
      !(sides.across.get(own)?.has(state) || sides.mostly(own)?.state === state)
    )
      continue;
    return stateParty(state, mention);
  }
  return null;
}

/** "pledged $4 million for Kenya's ports": its own affair. */
function namesOwn(reading: Reading<Needs>, action: Span, own: string): boolean {
  return mentionsWithin(reading.layers.mentions, action).some(({ entities }) =>
    entities.includes(entityKey('state', own)),
  );
}

function nearestTo(sides: Sides, own: string, pledge: Span): ActingParty | null {
  const meeting = before(sides, pledge).find(({ states }) => states.size === 2 && states.has(own));
  return [...(meeting?.states.values() ?? [])].find(({ state }) => state !== own) ?? null;
}

/** The meetings told of before the end of a span and not far from it, the last one first. */
function before({ meetings }: Sides, { start, end }: Span): readonly Meeting[] {
  let low = 0;
  let high = meetings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (meetings[middle]!.start < end) low = middle + 1;
    else high = middle;
  }
  return meetings
    .slice(Math.max(0, low - NEAR), low)
    .filter((meeting) => start - meeting.start <= REACH)
    .reverse();
}

/** Meetings before the pledge that are looked at, and how far back, in characters: some paragraphs. */
const NEAR = 8;
const REACH = 1500;

/** The state of them all; null when they are of several or of none. */
function oneState(actors: readonly ActingParty[]): string | null {
  const states = new Set(actors.map(({ state }) => state));
  return states.size === 1 ? (actors[0]?.state ?? null) : null;
}
