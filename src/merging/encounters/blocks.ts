import type { Contact, Participant } from '../../model/index.ts';
import { monthsOf, widened } from '../days.ts';
import type { Item } from '../item.ts';
import { partyKeys, partySeeks } from '../parties.ts';
import { familiesOf, guestsOf, hostStates } from './same.ts';
import { stopsOf } from './stops.ts';
import { isBodySession, topicWords } from './topic.ts';
import { windowOf } from './window.ts';

/** `partyKeys` for the blocks a contact stands in, `partySeeks` for those in which it finds others. */
export type WordsFor = typeof partyKeys;

/** The months that a contact's window touches, a day taken in on either side, for `sameContact` allows as much. */
export function monthBlocks(item: Item<Contact>, wordsFor: WordsFor): string[] {
  const window = windowOf(item);
  const months = window ? monthsOf(widened(window, 1)) : [];
  return blocksOf(item, wordsFor).flatMap((block) => months.map((month) => `${block}|${month}`));
}

/** Kind and one party each; summits and signings, where nobody may be named, also by name, a summit by its city. */
export function blocksOf({ annotation: contact }: Item<Contact>, wordsFor: WordsFor): string[] {
  return ofKind(contact, [...partiesOf(contact).flatMap(wordsFor), ...namesOf(contact)]);
}

/** Blocks without a time: two parties at once, or a contact would be held against all that a state ever did. */
export function pairBlocksOf({ annotation: contact }: Item<Contact>): string[] {
  const single = partiesOf(contact).flatMap(partyKeys);
  return ofKind(contact, [
    ...pairsOf(contact, partyKeys),
    ...single.map((key) => `${key}|of any`),
    ...(isTold(contact) ? [] : single.map((key) => `${key}|alone`)),
    ...namesOf(contact),
  ]);
}

/** The pair blocks in which one finds what a contact may belong with. */
export function pairBlocksSought({ annotation: contact }: Item<Contact>): string[] {
  const among = isTold(contact) ? 'alone' : 'of any';
  return ofKind(contact, [
    ...pairsOf(contact, partySeeks),
    ...partiesOf(contact).flatMap((party) => partySeeks(party).map((key) => `${key}|${among}`)),
    ...namesOf(contact),
  ]);
}

function ofKind(contact: Contact, names: readonly string[]): string[] {
  const unique = [...new Set(names)];
  return familiesOf(contact).flatMap((family) => unique.map((name) => `${family}|${name}`));
}

function partiesOf(contact: Contact): readonly Participant[] {
  return contact.kind === 'visit' ? guestsOf(contact) : contact.participants;
}

function namesOf(contact: Contact): string[] {
  return [
    ...(contact.kind === 'summit' || contact.kind === 'signing' || isBodySession(contact)
      ? topicWords(contact)
      : []),
    ...(contact.kind === 'summit' ? stopsOf(contact) : []),
  ];
}

/** Whether two of its parties tell it. */
function isTold(contact: Contact): boolean {
  return pairsOf(contact, partyKeys).length > 0;
}

/** Four people of three names each. */
const MOST_PAIRS = 54;

/** None where they would be too many. */
function pairsOf(contact: Contact, wordsFor: WordsFor): string[] {
  const sides =
    contact.kind === 'visit'
      ? [guestsOf(contact).flatMap(wordsFor), hostStates(contact)]
      : contact.participants.map(wordsFor);
  const pairs = sides.flatMap((side, at) =>
    sides.slice(at + 1).flatMap((other) => side.flatMap((one) => other.map((two) => paired(one, two)))),
  );
  return pairs.length > MOST_PAIRS ? [] : pairs;
}

function paired(one: string, two: string): string {
  return one < two ? `${one}+${two}` : `${two}+${one}`;
}
