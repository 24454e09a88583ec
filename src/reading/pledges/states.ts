import { type English, listedWord, type NounPhrase, nameAt, shortNameOf } from '../../language/index.ts';
import {
  type ActingParty,
  type EntityKey,
  entityKey,
  entityKindOf,
  entityNameOf,
  type Mention,
  type Party,
  type Quote,
} from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import { isOfState, mentionsWithin, partiesIn } from '../mentions/index.ts';
import { wordAt } from './words.ts';

/** Which state somebody is, lies in or acts for, as far as this article tells. */
export function acting({ layers }: Reading<'mentions'>, party: Party): ActingParty {
  return { ...party, state: stateOf(layers.mentions, party) };
}

export function stateParty(state: string, { start, end, quote }: Quote): ActingParty {
  return { entity: entityKey('state', state), name: shortNameOf(state), start, end, quote, state };
}

export function stateOf(
  mentions: readonly Mention[],
  { entity, name }: Pick<Party, 'entity' | 'name'>,
): string | null {
  switch (entityKindOf(entity)) {
    case 'state':
      return entityNameOf(entity);
    case 'place':
      return listedWord(name)?.state ?? null;
    case 'person':
    case 'organisation':
      return officesIn(mentions).get(entity) ?? ownerIn(name);
  }
}

/** "Foreign Ministry of Kenya". */
function ownerIn(name: string): string | null {
  const owner = listedWord(name.split(/ of (?:the )?/).at(-1) ?? name);
  return owner?.kind === 'state' ? owner.state : null;
}

/** One look-up for each list of mentions. */
const states = new WeakMap<readonly Mention[], ReadonlyMap<EntityKey, string>>();

/** The states whose offices are held here. */
function officesIn(mentions: readonly Mention[]): ReadonlyMap<EntityKey, string> {
  const known = states.get(mentions);
  if (known) return known;
  const found = new Map<EntityKey, string>();
  for (const { office, entities } of mentions) {
    const [holder, ...others] = entities;
    if (office?.state && holder && others.length === 0 && !found.has(holder)) found.set(holder, office.state);
  }
  states.set(mentions, found);
  return found;
}

/**
 * The state whose government a phrase means: "the relevant agencies of Kenya"; "his government", "the government" are
 * those of the office-holder who says so. Null for anything else.
 */
export function governmentMeant(
  reading: Reading<'mentions'>,
  { first, last, head }: NounPhrase,
  speaker: Party | null,
): string | null {
  const { english, layers } = reading;
  if (!GOVERNMENT.has(wordAt(english, head)) || nameAt(english, head) >= 0) return null;
  const named = namedIn(english, first, last);
  if (named !== undefined) return PUBLIC_BODIES.has(wordAt(english, head)) ? named : null;
  const owner = wordAt(english, head - 1) === "'s" ? partiesIn(reading, first, head - 1) : [];
  // "Okello's government"
  if (owner.length === 1 && entityKindOf(owner[0]!.entity) === 'person')
    return stateOf(layers.mentions, owner[0]!);
  const plain = head === first + 1 && /^(?:the|his|her|its|their)$/.test(wordAt(english, first));
  return plain &&
    speaker &&
    !PUBLIC_BODIES.has(wordAt(english, head)) &&
    !FOLLOWERS.has(wordAt(english, head))
    ? stateOf(layers.mentions, speaker)
    : null;
}

/** Who acts for whom: "the presidents of Kenya and Oman", "Oman's water minister", whom nobody names; their states. */
export function officesMeant(
  { english, layers }: Reading<'mentions'>,
  { first, last, head }: NounPhrase,
): ActingParty[] {
  const { tokens } = english;
  const words = { start: tokens.start[first]!, end: tokens.end[last - 1]! };
  const several = OFFICES.has(tokens.lower(head));
  const found = new Map<string, ActingParty>();
  for (const mention of mentionsWithin(layers.mentions, words)) {
    const { kind, office, entities } = mention;
    const [entity] = entities;
    const state =
      kind === 'office' && entities.length === 0 && office && isOfState(office.role)
        ? office.state
        : several && entity && (kind === 'state' || kind === 'demonym')
          ? stateOf(layers.mentions, { entity, name: mention.name })
          : null;
    if (state && !found.has(state)) found.set(state, stateParty(state, mention));
  }
  return [...found.values()];
}

const OFFICES = new Set(
  'presidents premiers leaders ministers chancellors kings emirs governments delegations negotiators envoys officials diplomats'.split(
    ' ',
  ),
);

const PUBLIC_BODIES = new Set(
  'parliament senate legislature agencies authorities bodies departments ministries services'.split(' '),
);
const FOLLOWERS = new Set(['people', 'side', 'team']);
const GOVERNMENT = new Set([
  ...PUBLIC_BODIES,
  ...'government cabinet country administration people side team'.split(' '),
]);

/** The one state named; null for several, undefined for none. */
function namedIn(english: English, first: number, last: number): string | null | undefined {
  const found = new Set<string>();
  for (let at = first; at < last; at++) {
    const name = english.names[nameAt(english, at)];
    if (name?.state) found.add(name.state);
  }
  return found.size === 0 ? undefined : found.size === 1 ? [...found][0] : null;
}
