import type { Contact } from '../../model/index.ts';
import { monthsOf, widened } from '../days.ts';
import type { Grouping } from '../group.ts';
import type { Item } from '../item.ts';
import { partyKeys } from '../parties.ts';
import { publishedBy } from './dates.ts';
import { followContacts } from './follow.ts';
import { familyOf, guestsOf, sameContact } from './same.ts';
import { stopsOf } from './stops.ts';
import { topicWords } from './topic.ts';
import { tierOf, windowOf } from './window.ts';

/** Contacts are blocked on kind and parties first, then on months. */
export const encounterGrouping: Grouping<Contact> = {
  keys: (item) =>
    blocksOf(item).flatMap((block) => [
      ...monthBlocks(block, item),
      ...(windowOf(item) ? [] : [`${block}|no window`]),
      `${block}|tier ${tierOf(item)}`,
      ...(isAhead(item) ? [`${block}|ahead`] : []),
      ...(isPutOff(item) ? [`${block}|put off`] : []),
    ]),
  seeks: (item) =>
    blocksOf(item).flatMap((block) => [
      ...monthBlocks(block, item),
      // What has no window may belong to any time.
      ...(windowOf(item) ? [`${block}|no window`] : TIERS.map((tier) => `${block}|tier ${tier}`)),
      // What is put off moves to a day far from its own.
      ...(isPutOff(item) ? [`${block}|ahead`] : []),
      ...(isAhead(item) ? [`${block}|put off`] : []),
    ]),
  tier: tierOf,
  same: sameContact,
  follow: followContacts,
  published: publishedBy,
};

/** The months that the window touches, a day taken in on either side, for `sameContact` allows as much. */
function monthBlocks(block: string, item: Item<Contact>): string[] {
  const window = windowOf(item);
  return window ? monthsOf(widened(window, 1)).map((month) => `${block}|${month}`) : [];
}

function isPutOff({ annotation }: Item<Contact>): boolean {
  return annotation.status === 'postponed';
}

function isAhead({ annotation }: Item<Contact>): boolean {
  return annotation.status !== 'held';
}

const TIERS = [0, 1, 2];

/** Kind and one party each; summits and signings, where nobody may be named, also by name, a summit by its city. */
function blocksOf({ annotation: contact }: Item<Contact>): string[] {
  const family = familyOf(contact.kind);
  const parties = contact.kind === 'visit' ? guestsOf(contact) : contact.participants;
  const topic = contact.kind === 'summit' || contact.kind === 'signing' ? topicWords(contact) : [];
  const cities = contact.kind === 'summit' ? stopsOf(contact) : [];
  return [...new Set([...parties.flatMap(partyKeys), ...topic, ...cities])].map(
    (name) => `${family}|${name}`,
  );
}
