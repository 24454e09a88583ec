import { type English, SURE_NAME } from '../../language/english.ts';
import { PREPOSITIONS } from '../../language/lexicon/function-words.ts';
import { governmentSeatedAt } from '../../language/lexicon/gazetteer.ts';
import { nameAt } from '../../language/syntax/index.ts';
import {
  type EntityKey,
  entityKey,
  entityKindOf,
  entityNameOf,
  type Mention,
  type Office,
  type Problem,
} from '../../model/index.ts';
import { Ahead } from './ahead.ts';
import { Bodies } from './bodies.ts';
import type { Context } from './context.ts';
import { Coordination } from './coordination.ts';
import { Discourse } from './discourse.ts';
import type { NominalPhrase } from './nominal-phrase.ts';
import { isGuest } from './nominal-words.ts';
import { ministryOf, resolveNominal } from './nominals.ts';
import { startsNoun } from './noun-start.ts';
import { ownersState, resolveOffice } from './office-holders.ts';
import { completed, giveOtherState, keep, officeOf, officesAround, type Titled } from './offices.ts';
import { type NamedPerson, type Person, peopleIn, wordsOf } from './people.ts';
import { leaders, rankStates } from './principals.ts';
import { resolvePronoun } from './pronoun-antecedents.ts';
import { canStandFor } from './roles.ts';
import { isSaying } from './saying.ts';
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

/**
 * Every mention of the text with whom it means, in the order of resolving. `home` is the state that the article
 * is written from, `issuer` the one whose own release it is, as ISO 3166 codes.
 */
export function resolveMentions(
  english: English,
  home: string | null,
  issuer: string | null,
  report: (problem: Problem) => void,
): readonly Found[] {
  const { tokens, names, sentences } = english;
  const named = peopleIn(english, report);
  const bodies = new Bodies(english);
  const titled = new Map(officesAround(english, named, bodies));
  const { candidates, counterparts } = scan(english, named, titled, bodies);
  const zones = zonesOf(english);
  const people = new Map<EntityKey, Person>();
  for (const { person } of named.values()) people.set(person.key, person);
  const seats = seatsIn(english, zones);
  const byCount = [...people.values()].sort((a, b) => b.mentions - a.mentions || (a.key < b.key ? -1 : 1));
  const states = rankStates(english, seats);
  giveOtherState(byCount.slice(0, HOLDERS), leaders(states, 2), home);
  const entityOf = (index: number): EntityKey | null => {
    const name = names[index]!;
    if (name.kind === 'person') return named.get(index)?.person.key ?? null;
    if (name.kind === 'state' && name.state) return entityKey('state', name.state);
    if (name.kind === 'organisation') return seats.get(index) ?? bodies.bodyOf(name).key;
    return name.kind === 'place' ? (seats.get(index) ?? null) : null;
  };
  const context: Context = {
    english,
    home,
    issuer,
    zones,
    people,
    bodies,
    discourse: new Discourse(),
    states,
    persons: byCount.slice(0, HOLDERS).map((person) => person.key),
    holders: byCount.filter((person) => person.offices.length > 0).slice(0, HOLDERS),
    quotation: quotationOf(english),
    isNamed: (token) => nameAt(english, token) >= 0,
    isSameName: (token, other) =>
      token === other || (nameAt(english, token) >= 0 && nameAt(english, token) === nameAt(english, other)),
    nounFollows: (token) =>
      token < tokens.count && startsNoun(english, token, sentences.last[tokens.sentence[token - 1]!]!),
    ahead: new Ahead(english, entityOf),
  };
  const found: Found[] = [];
  const possessors = new Map<number, readonly EntityKey[]>();
  /** "his Malian counterpart Dembélé": the same office, of that state. */
  const open: { readonly at: number; readonly owners: readonly EntityKey[] }[] = [];
  const introduced = new Map<number, Office>();
  const introduce = (token: number, owners: readonly EntityKey[]) => {
    const one = counterparts.get(token);
    const owner = owners.length === 1 ? people.get(owners[0]!) : undefined;
    const person = one === undefined ? undefined : named.get(one.index)?.person;
    const role = owner?.offices[0]?.role;
    if (!person || role === undefined || person === owner || person.offices.length > 0) return;
    // "his visiting counterpart": of the other state that the article is about.
    const state = one!.state ?? person.state ?? otherOf(leaders(states, 2), owner?.state ?? null);
    const office = { role, state, organisation: null, standing: null };
    keep(person, office);
    titled.set(one!.index, { ...titled.get(one!.index)!, office });
    introduced.set(names[one!.index]!.first, office);
  };
  const chain = new Coordination(english, zones, context.discourse);
  for (const candidate of candidates) {
    const one = resolved(candidate, context, { named, titled, seats, possessors });
    if (one === null) continue;
    if (
      candidate.what === 'nominal' &&
      candidate.phrase.sort === 'state' &&
      candidate.phrase.owned &&
      one.entities.length === 0
    )
      open.push({ at: found.length, owners: possessors.get(candidate.first) ?? [] });
    found.push(one);
    if (candidate.what === 'name' && /^'s?$/.test(tokens.lower(Math.min(one.last, tokens.count - 1))))
      possessors.set(candidate.first, one.entities);
    if (candidate.what === 'pronoun') {
      possessors.set(candidate.first, one.entities);
      introduce(candidate.first, one.entities);
    }
    trace(context, chain, candidate, one, titled);
    if (one.doubt !== null)
      report({
        span: { start: tokens.start[one.first]!, end: tokens.end[one.last - 1]! },
        reason: one.doubt,
      });
  }
  // "President Okello says his government": of the state that is only told later.
  for (const { at, owners } of open) {
    const state = ownersState(context, owners);
    if (state !== null) found[at] = { ...found[at]!, entities: [entityKey('state', state)] };
  }
  return found.map((one) =>
    withWholeOffice(one.office ? one : { ...one, office: introduced.get(one.first) ?? null }, people),
  );
}

function otherOf(pair: readonly EntityKey[] | null, state: string | null): string | null {
  const codes = pair?.map((key) => entityNameOf(key)) ?? [];
  return state !== null && codes.includes(state) ? (codes.find((code) => code !== state) ?? null) : null;
}

/** With what later words told of the office: its state. */
function withWholeOffice(found: Found, people: ReadonlyMap<EntityKey, Person>): Found {
  const person = found.entities.length === 1 ? people.get(found.entities[0]!) : undefined;
  return person && found.office ? { ...found, office: completed(found.office, person) } : found;
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
      const meant = resolveOffice(context, candidate.phrase, first, owners);
      const office = officeOf(candidate.phrase);
      const holder = meant.entities.length === 1 ? context.people.get(meant.entities[0]!) : undefined;
      const held = holder?.offices.find((one) => canStandFor(office.role, one.role));
      const state = office.state ?? held?.state ?? ownersState(context, owners);
      return { ...plain, kind: 'office', office: { ...office, state }, ...meant };
    }
    case 'nominal': {
      const owners = known.possessors.get(first) ?? [];
      const phrase = ownedBy(candidate.phrase, ownersState(context, owners));
      const meant = resolveNominal(context, phrase, first, owners);
      const { sort, head } = phrase;
      // "the council" of an article without one is no party, and "the visitor" may be anybody.
      const loose = sort === 'body' || sort === 'ministry' || sort === 'mission' || isGuest(head);
      if (loose && sort !== 'relation' && meant.entities.length === 0) return null;
      if (sort === 'mission')
        return { ...plain, kind: 'organisation', name: context.bodies.nameOf(meant.entities[0]!), ...meant };
      if (sort !== 'ministry' || head === '') return { ...plain, kind: 'nominal', ...meant };
      return { ...plain, kind: 'organisation', name: ministryOf(context, phrase).name, ...meant };
    }
  }
}

/** "its foreign ministry": of the state that "its" means. */
function ownedBy(phrase: NominalPhrase, state: string | null): NominalPhrase {
  return phrase.sort === 'ministry' && phrase.state === null ? { ...phrase, state } : phrase;
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
        office: given,
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
  chain: Coordination,
  candidate: Candidate,
  one: Found,
  titled: ReadonlyMap<number, Titled>,
): void {
  const { tokens } = context.english;
  // Who is only named later may be somebody else: a guess is no antecedent.
  if (candidate.what === 'office' && one.doubt !== null && context.discourse.lastSeen(one.entities[0]!) < 0)
    return;
  if (one.kind === 'place' && one.entities[0]?.startsWith('place/')) {
    const state = governmentSeatedAt(one.name.toLowerCase());
    if (state !== null) context.discourse.speakOf(state, one.first);
  }
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
      last: one.last,
      clause: context.zones.clause[one.first]!,
      zone: PREPOSITIONS.has(first > 0 ? tokens.lower(first - 1) : '')
        ? OBLIQUE
        : context.zones.zone[one.first]!,
      quotation: context.quotation[one.first]!,
      weak,
      group: one.entities.length > 1,
      speaks: isSaying(after) || (first > 0 && isSaying(tokens.lower(first - 1))),
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

function seatsIn(english: English, zones: Zones): ReadonlyMap<number, EntityKey> {
  const seats = new Map<number, EntityKey>();
  for (const [index, name] of english.names.entries()) {
    if (name.kind !== 'place' && name.kind !== 'organisation') continue;
    const meant = meantBySeat(english, name, zones);
    if (meant !== null) seats.set(index, meant);
  }
  return seats;
}

function quotationOf(english: English): Uint32Array {
  const inside = new Uint32Array(english.tokens.count);
  for (const [index, { first, last }] of english.quotations.entries()) inside.fill(index + 1, first, last);
  return inside;
}
