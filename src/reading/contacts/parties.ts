import { listedWord, shortNameOf } from '../../language/index.ts';
import {
  entityKey,
  entityKindOf,
  entityNameOf,
  type Mention,
  type Participant,
  type Party,
} from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import { mentionsWithin, officeOf, partiesIn } from '../mentions/index.ts';
import type { Role } from './lexicon/frames.ts';
import { ACTORS } from './lexicon/words.ts';
import type { Slot } from './slot-phrases.ts';
import { isPreposition, wordAt } from './words.ts';

type Mentioned = Reading<'mentions'>;

/** Whom a slot names; a state for an unnamed office-holder or delegation of it. */
export function partiesOf(reading: Mentioned, { first, last, from }: Slot): readonly Party[] {
  if (last <= first) return [];
  if (from === 'modifier' || from === 'body') return statesIn(reading, first, last, true);
  const named = partiesIn(reading, first, last).filter((party) => {
    const kind = entityKindOf(party.entity);
    return kind !== 'place' && !(kind === 'state' && isCommunity(reading, party));
  });
  const closing = closingPerson(reading, first, last);
  if (
    closing &&
    (isSingle(reading, first, last) || named.every(({ entity }) => entityKindOf(entity) === 'state'))
  )
    return [closing];
  const persons = named.filter(({ entity }) => entityKindOf(entity) === 'person');
  const offices = officesIn(reading, first, last).filter(
    (one) => !named.some(({ entity }) => entity === one.entity),
  );
  const found = [...named.filter((party) => !qualifies(reading, party, persons)), ...offices];
  const kept = found.filter(
    (party) => entityKindOf(party.entity) === 'person' || !owns(reading, party, persons),
  );
  const onlyStates = kept.every(({ entity }) => entityKindOf(entity) === 'state');
  if (onlyStates && actsForState(reading.english, first, last))
    return orBehind(reading, first, last, withStates(kept, statesIn(reading, first, last)));
  return kept.sort((a, b) => a.start - b.start);
}

function isSingle({ english }: Mentioned, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (/^(?:,|and|'s)$/.test(wordAt(english, at))) return false;
  return true;
}

/** "Prime Minister of the Kingdom of Norway [Ingrid Lind]": the name after its office ends the phrase. */
function closingPerson(reading: Mentioned, first: number, last: number): Party | null {
  const { tokens } = reading.english;
  const mention = mentionsBetween(reading, first, last).findLast(({ end }) => end === tokens.end[last - 1]);
  const [entity] = mention?.entities ?? [];
  if (!mention || !entity || mention.kind !== 'person' || mention.start === tokens.start[first]) return null;
  const from = tokenOf(reading, mention.start, last);
  if (isPreposition(wordAt(reading.english, from - 1))) return null;
  return partiesIn(reading, from, last)[0] ?? null;
}

/** Where no state is named: "ASEAN ministers" act for ASEAN, "its envoy" for the state whose ministry "it" is. */
function orBehind(
  reading: Mentioned,
  first: number,
  last: number,
  states: readonly Party[],
): readonly Party[] {
  if (states.length > 0) return states;
  const within = mentionsBetween(reading, first, last);
  const bodies = within.filter(({ kind, entities }) => kind === 'organisation' && entities.length === 1);
  if (bodies.length > 0)
    return bodies.map(({ entities, name, start, end, quote }) => ({
      entity: entities[0]!,
      name,
      start,
      end,
      quote,
    }));
  const owner = within.find(({ kind, entities }) => kind === 'pronoun' && entities.length === 1);
  const state = owner ? stateBehind(reading, owner.entities[0]!) : null;
  return owner && state ? [stateParty(state, owner)] : [];
}

/** Of "the Kenyan foreign ministry", "the foreign ministry in Nairobi": by what its name holds. */
function stateBehind({ layers }: Mentioned, entity: string): string | null {
  if (entityKindOf(entity) === 'state') return entityNameOf(entity);
  const ministry = layers.mentions.find(
    ({ kind, entities, name }) =>
      kind === 'organisation' && entities[0] === entity && /\bministry\b/i.test(name),
  );
  if (!ministry) return null;
  for (const { kind, entities, name } of mentionsWithin(layers.mentions, ministry)) {
    const [own] = entities;
    if (own && (kind === 'state' || kind === 'demonym')) return entityNameOf(own);
    if (kind === 'place') return listedWord(name)?.state ?? null;
  }
  return null;
}

/** "Leaders of Kenya, Portugal and Oman": all of them, once. */
function withStates(kept: readonly Party[], states: readonly Party[]): readonly Party[] {
  const more = states.filter(({ entity }) => !kept.some((party) => party.entity === entity));
  return [...kept, ...more].sort((a, b) => a.start - b.start);
}

/** "Her Moroccan counterpart, Youssef Benhaddou": the state is the person's, and no other party. */
function owns(reading: Mentioned, state: Party, persons: readonly Party[]): boolean {
  const code = state.entity.slice('state/'.length);
  return persons.some((person) => {
    const office = officeOf(reading.layers.mentions, person.entity);
    const between = reading.english.text.slice(state.end, person.start);
    const behind = reading.english.text.slice(person.end, state.start);
    if (person.start < state.start)
      return (
        (office?.state === code && behind === ' of ') ||
        (/^,\s*(?:the )?$/.test(behind) && isOffice(reading.english.text.slice(state.start, state.end + 40)))
      );
    return office?.state === code || /^[^,]{0,60},\s*(?:\p{L}+\s+){0,3}$/u.test(between);
  });
}

/** "Kenya's envoy for water": an apposition, no party of its own. */
function isOffice(words: string): boolean {
  return /^[^,]*?(?:[’']s|s[’']|[a-z]) (?:\p{L}+ ){0,3}(?:minister|envoy|ambassador|president|premier|king|queen|secretary|chancellor|governor|official|head|chief|representative|speaker)/iu.test(
    words,
  );
}

/** "King Felipe of Spain" */
function qualifies(reading: Mentioned, party: Party, persons: readonly Party[]): boolean {
  if (entityKindOf(party.entity) === 'person') return false;
  return persons.some(
    ({ end }) => end < party.start && /^,? of (?:the )?$/.test(reading.english.text.slice(end, party.start)),
  );
}

/** Someone who acts for a state: "water officials", "a delegation"; not "the decision". */
function actsForState({ tokens }: Reading<never>['english'], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (ACTORS.has(tokens.lower(at))) return true;
  return false;
}

export function participant(reading: Mentioned, party: Party, role: Role): Participant {
  return { ...party, role, office: officeOf(reading.layers.mentions, party.entity) };
}

export function mentionsBetween(reading: Mentioned, first: number, last: number): readonly Mention[] {
  const { tokens } = reading.english;
  if (last <= first) return [];
  return mentionsWithin(reading.layers.mentions, { start: tokens.start[first]!, end: tokens.end[last - 1]! });
}

/** "The Comorian president", whom nobody names. */
function officesIn(reading: Mentioned, first: number, last: number): readonly Party[] {
  return mentionsBetween(reading, first, last).flatMap((mention) =>
    mention.kind === 'office' && mention.entities.length === 0 && mention.office?.state
      ? [stateParty(mention.office.state, mention)]
      : [],
  );
}

/** "Uzbek and Tajik water officials", "a delegation from Oman's fund". */
function statesIn(reading: Mentioned, first: number, last: number, bodies = false): readonly Party[] {
  const found: Party[] = [];
  for (const mention of mentionsBetween(reading, first, last)) {
    if (mention.kind === 'organisation' && bodies) {
      const [entity] = mention.entities;
      const { name, start, end, quote } = mention;
      if (entity) found.push({ entity, name, start, end, quote });
    }
    const { kind } = mention;
    if (
      kind !== 'demonym' &&
      kind !== 'state' &&
      !(kind === 'nominal' && (bodies || isBehind(reading, mention)))
    )
      continue;
    if (kind === 'demonym' && isCommunity(reading, mention)) continue;
    for (const key of mention.entities)
      if (entityKindOf(key) === 'state' && !found.some(({ entity }) => entity === key))
        found.push(stateParty(key.slice('state/'.length), mention));
  }
  return found;
}

/** "Officials [of the two countries]" */
function isBehind({ english }: Mentioned, { start }: Mention): boolean {
  return /\b(?:of|from) $/.test(english.text.slice(Math.max(0, start - 6), start));
}

/** "Leaders of the [Kenyan] minority", "[Omani] investors": people from there, who don't act for the state. */
function isCommunity({ english }: Mentioned, { end }: Pick<Mention, 'end'>): boolean {
  return COMMUNITIES.test(english.text.slice(end, end + 40));
}

const COMMUNITIES =
  /^[\s-](?:\p{Ll}+ )?(?:minority|minorities|communit(?:y|ies)|diaspora|expatriates?|expats|nationals|citizens|students|migrants|refugees|workers|residents|villagers|pilgrims|tourists|speakers|journalists|reporters|businessm[ae]n|business|investors|companies|firms|executives|entrepreneurs|exporters|fishermen|sailors|opposition|dissidents|exiles|activists)\b/u;

function stateParty(state: string, { start, end, quote }: Mention): Party {
  return { entity: entityKey('state', state), name: shortNameOf(state), start, end, quote };
}

/** "The UN's civil aviation body": the organisation of the article whose name has two of these words. */
export function bodyDescribed(reading: Mentioned, { first, last }: Slot): readonly Party[] {
  const { tokens, text } = reading.english;
  const words: string[] = [];
  for (let at = first; at < last; at++) {
    const word = tokens.lower(at);
    if (word.length > 3) words.push(word.slice(0, STEM));
  }
  for (const { kind, entities, name } of reading.layers.mentions) {
    const [entity] = entities;
    if (kind !== 'organisation' || !entity) continue;
    const named = name.toLowerCase().split(' ');
    if (words.filter((word) => named.some((one) => one.startsWith(word))).length < 2) continue;
    const start = tokens.start[first]!;
    const end = tokens.end[last - 1]!;
    return [{ entity, name, start, end, quote: text.slice(start, end) }];
  }
  return [];
}

/** Letters that a word shares with its like in a name: "aviat" in "aviation". */
const STEM = 5;

export function tokenOf(reading: Mentioned, start: number, before: number): number {
  let at = before;
  while (at > 0 && reading.english.tokens.start[at - 1]! >= start) at--;
  return at;
}
