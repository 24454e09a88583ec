import { type English, SURE_NAME } from '../../language/english.ts';
import { PREPOSITIONS } from '../../language/lexicon/function-words.ts';
import { nameAt } from '../../language/syntax/index.ts';
import {
  type EntityKey,
  type EntityKind,
  entityKey,
  entityKindOf,
  type Mention,
  type Problem,
} from '../../model/index.ts';
import { Bodies } from './bodies.ts';
import type { Context } from './context.ts';
import { Discourse } from './discourse.ts';
import { startsNoun } from './nominal-phrase.ts';
import { ministryOf, resolveNominal } from './nominals.ts';
import { ownersState, resolveOffice } from './office-holders.ts';
import { completed, officeOf, officesAround, type Titled } from './offices.ts';
import { type NamedPerson, type Person, peopleIn, wordsOf } from './people.ts';
import { resolvePronoun } from './pronoun-antecedents.ts';
import { canStandFor } from './roles.ts';
import { type Candidate, scan } from './scan.ts';
import { meantBySeat } from './seats.ts';
import { OBLIQUE, type Zones, zonesOf } from './zones.ts';

/** A mention in tokens; `last` is exclusive. */
export interface Found extends Pick<Mention, 'kind' | 'name' | 'honorific' | 'office' | 'entities'> {
  readonly first: number;
  readonly last: number;
  readonly doubt: string | null;
}

/** Offices looked through for one that is only given later. */
const HOLDERS = 60;

/** Every mention of the text with whom it means, in the order of resolving. */
export function resolveMentions(english: English, report: (problem: Problem) => void): readonly Found[] {
  const { tokens, names, sentences } = english;
  const named = peopleIn(english, report);
  const bodies = new Bodies(english);
  const titled = new Map(officesAround(english, named, bodies));
  const candidates = scan(english, named, titled, bodies);
  const zones = zonesOf(english);
  const people = new Map<EntityKey, Person>();
  for (const { person } of named.values()) people.set(person.key, person);
  const seats = seatsIn(english, zones);
  const byCount = [...people.values()].sort((a, b) => b.mentions - a.mentions || (a.key < b.key ? -1 : 1));
  const context: Context = {
    english,
    zones,
    people,
    bodies,
    discourse: new Discourse(),
    states: statesByCount(english, seats),
    persons: byCount.slice(0, HOLDERS).map((person) => person.key),
    holders: byCount.filter((person) => person.offices.length > 0).slice(0, HOLDERS),
    quotation: quotationOf(english),
    isNamed: (token) => nameAt(english, token) >= 0,
    nounFollows: (token) =>
      token < tokens.count && startsNoun(english, token, sentences.last[tokens.sentence[token - 1]!]!),
    nextPerson: (token) => {
      const end = sentences.last[tokens.sentence[token]!]!;
      for (let at = firstNameAfter(english, token); at < names.length && names[at]!.first < end; at++)
        if (names[at]!.kind === 'person') return named.get(at)?.person.key ?? null;
      return null;
    },
  };
  const found: Found[] = [];
  const possessors = new Map<number, readonly EntityKey[]>();
  const chain = new Chain(context);
  for (const candidate of candidates) {
    const one = resolved(candidate, context, { named, titled, seats, possessors });
    if (one === null) continue;
    found.push(one);
    if (candidate.what === 'pronoun') possessors.set(candidate.first, one.entities);
    trace(context, chain, candidate, one, titled);
    if (one.doubt !== null)
      report({
        span: { start: tokens.start[one.first]!, end: tokens.end[one.last - 1]! },
        reason: one.doubt,
      });
  }
  return found;
}

interface Known {
  readonly named: ReadonlyMap<number, NamedPerson>;
  readonly titled: ReadonlyMap<number, Titled>;
  readonly seats: ReadonlyMap<number, EntityKey>;
  readonly possessors: ReadonlyMap<number, readonly EntityKey[]>;
}

function resolved(candidate: Candidate, context: Context, known: Known): Found | null {
  const { english } = context;
  const { first, last } = candidate;
  const words = english.text.slice(english.tokens.start[first], english.tokens.end[last - 1]);
  const plain = { first, last, name: words, honorific: null, office: null };
  switch (candidate.what) {
    case 'name':
      return ofName(candidate.index, context, known);
    case 'pronoun': {
      const meant = resolvePronoun(context, first, candidate.pronoun);
      // An "it" that stands for nobody is no mention; "its" may still be one for a reader.
      if (candidate.pronoun.neuter && meant.entities.length === 0) return null;
      return { ...plain, kind: 'pronoun', ...meant };
    }
    case 'office': {
      const owners = known.possessors.get(first) ?? [];
      const meant = resolveOffice(context, candidate.phrase, owners);
      const office = officeOf(candidate.phrase);
      const holder = meant.entities.length === 1 ? context.people.get(meant.entities[0]!) : undefined;
      const held = holder?.offices.find((one) => canStandFor(office.role, one.role));
      const state = office.state ?? held?.state ?? ownersState(context, owners);
      return { ...plain, kind: 'office', office: { ...office, state }, ...meant };
    }
    case 'nominal': {
      const meant = resolveNominal(context, candidate.phrase, first, known.possessors.get(first) ?? []);
      if (candidate.phrase.sort !== 'ministry' || candidate.phrase.head === '')
        return { ...plain, kind: 'nominal', ...meant };
      return { ...plain, kind: 'organisation', name: ministryOf(context, candidate.phrase).name, ...meant };
    }
  }
}

function ofName(index: number, context: Context, known: Known): Found | null {
  const name = context.english.names[index]!;
  const { first, last } = name;
  const words = wordsOf(context.english, name);
  const plain = {
    first,
    last,
    name: words,
    honorific: null,
    office: null,
    doubt: name.certainty < SURE_NAME ? 'may be no name, or another kind of one' : null,
  };
  switch (name.kind) {
    case 'person': {
      const one = known.named.get(index);
      if (!one) return null;
      const given = known.titled.get(index)?.office ?? null;
      const { person, honorific, others } = one;
      const doubt =
        others.length > 0 ? `two possible people: ${person.name}, ${others[0]!.name}` : plain.doubt;
      return {
        ...plain,
        kind: 'person',
        honorific,
        office: given && completed(given, person),
        entities: [person.key],
        doubt,
      };
    }
    case 'state':
      return { ...plain, kind: 'state', entities: name.state ? [entityKey('state', name.state)] : [] };
    case 'demonym':
      return { ...plain, kind: 'demonym', entities: name.state ? [entityKey('state', name.state)] : [] };
    case 'organisation':
    case 'place': {
      const seat = known.seats.get(index);
      if (seat !== undefined || name.kind === 'place')
        return { ...plain, kind: name.kind, entities: [seat ?? entityKey('place', words)] };
      const body = context.bodies.bodyOf(name);
      return {
        ...plain,
        kind: name.kind,
        name: body.state === null ? words : body.name,
        entities: [body.key],
      };
    }
  }
}

/** Lets later words refer to it, and joins it to what it is coordinated with. */
function trace(
  context: Context,
  chain: Chain,
  candidate: Candidate,
  one: Found,
  titled: ReadonlyMap<number, Titled>,
): void {
  const { tokens } = context.english;
  const around = candidate.what === 'name' ? titled.get(candidate.index) : undefined;
  const first = around?.first ?? (candidate.what === 'name' ? candidate.name.titleFirst : one.first);
  const after = one.last < tokens.count ? tokens.lower(one.last) : '';
  const genitive = /^(?:'s|'|’)$/.test(after);
  const weak =
    one.kind === 'demonym' ||
    genitive ||
    (candidate.what === 'pronoun' && candidate.pronoun.form === 'possessive');
  for (const entity of one.entities)
    context.discourse.add({
      entity,
      kind: entityKindOf(entity),
      sentence: tokens.sentence[one.first]!,
      token: one.first,
      clause: context.zones.clause[one.first]!,
      zone: PREPOSITIONS.has(first > 0 ? tokens.lower(first - 1) : '')
        ? OBLIQUE
        : context.zones.zone[one.first]!,
      quotation: context.quotation[one.first]!,
      weak,
    });
  if (one.entities.length === 1 && !(candidate.what === 'pronoun' && candidate.pronoun.form === 'possessive'))
    chain.add(one.entities[0]!, first, Math.max(one.last, around?.last ?? 0));
  else if (one.entities.length > 1)
    context.discourse.join(one.entities, {
      sentence: tokens.sentence[one.first]!,
      token: one.first,
      zone: context.zones.zone[one.first]!,
    });
}

/** Follows coordination: "Kenya, Portugal and Chile". */
class Chain {
  readonly #context: Context;
  #entities: EntityKey[] = [];
  #kind: EntityKind | null = null;
  #last = -1;
  #start = 0;

  constructor(context: Context) {
    this.#context = context;
  }

  add(entity: EntityKey, first: number, last: number): void {
    const { tokens } = this.#context.english;
    const kind = entityKindOf(entity);
    const joint = this.#last < 0 || kind !== this.#kind ? null : this.#joint(first);
    if (joint === null) {
      this.#entities = [entity];
      this.#kind = kind;
      this.#start = first;
    } else {
      if (!this.#entities.includes(entity)) this.#entities = [...this.#entities.slice(-LONGEST_LIST), entity];
      if (joint === 'and' && this.#entities.length > 1)
        this.#context.discourse.join(this.#entities, {
          sentence: tokens.sentence[first]!,
          token: this.#start,
          zone: this.#context.zones.zone[this.#start]!,
        });
    }
    this.#last = last;
  }

  /** What stands between the last one and this. */
  #joint(first: number): 'and' | ',' | null {
    const { tokens } = this.#context.english;
    let at = this.#last;
    if (at > first || first - at > 4 || tokens.sentence[at - 1] !== tokens.sentence[first]) return null;
    let joint: 'and' | ',' | null = null;
    for (; at < first; at++) {
      const word = tokens.lower(at);
      if (word === 'and' || word === '&' || word === 'or' || word === 'with') joint = 'and';
      else if (word === ',') joint ??= ',';
      else if (
        word !== 'the' &&
        word !== 'his' &&
        word !== 'her' &&
        word !== ')' &&
        word !== '-' &&
        word !== '–'
      )
        return null;
    }
    return joint;
  }
}

const LONGEST_LIST = 12;

function seatsIn(english: English, zones: Zones): ReadonlyMap<number, EntityKey> {
  const seats = new Map<number, EntityKey>();
  for (const [index, name] of english.names.entries()) {
    if (name.kind !== 'place' && name.kind !== 'organisation') continue;
    const meant = meantBySeat(english, name, zones);
    if (meant !== null) seats.set(index, meant);
  }
  return seats;
}

function statesByCount(english: English, seats: ReadonlyMap<number, EntityKey>): readonly EntityKey[] {
  const counts = new Map<EntityKey, number>();
  for (const [index, name] of english.names.entries()) {
    const key =
      seats.get(index) ??
      (name.state && (name.kind === 'state' || name.kind === 'demonym')
        ? entityKey('state', name.state)
        : null);
    if (key?.startsWith('state/')) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
}

function quotationOf(english: English): Uint32Array {
  const inside = new Uint32Array(english.tokens.count);
  for (const [index, { first, last }] of english.quotations.entries()) inside.fill(index + 1, first, last);
  return inside;
}

function firstNameAfter(english: English, token: number): number {
  let low = 0;
  let high = english.names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (english.names[middle]!.first <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
