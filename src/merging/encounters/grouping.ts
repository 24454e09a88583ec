import type { Contact } from '../../model/index.ts';
import type { Grouping } from '../group.ts';
import type { Item } from '../item.ts';
import { partyKeys, partySeeks } from '../parties.ts';
import { blocksOf, monthBlocks, pairBlocksOf, pairBlocksSought } from './blocks.ts';
import { publishedBy } from './dates.ts';
import { followContacts } from './follow.ts';
import { sameContact } from './same.ts';
import { tierOf, windowOf } from './window.ts';

/** Contacts are blocked on kind and parties first, then on months. */
export const encounterGrouping: Grouping<Contact> = {
  keys: (item) => [
    ...monthBlocks(item, partyKeys),
    ...pairBlocksOf(item).flatMap((block) => [
      `${block}|any time`,
      ...(windowOf(item) ? [] : [`${block}|no window`]),
    ]),
    ...blocksOf(item, partyKeys).flatMap((block) => [
      ...(isAhead(item) ? [`${block}|ahead`] : []),
      ...(isPutOff(item) ? [`${block}|put off`] : []),
    ]),
  ],
  seeks: (item) => [
    ...monthBlocks(item, partySeeks),
    // What has no window may belong to any time.
    ...pairBlocksSought(item).map((block) => `${block}|${windowOf(item) ? 'no window' : 'any time'}`),
    // What is put off moves to a day far from its own.
    ...blocksOf(item, partySeeks).flatMap((block) => [
      ...(isPutOff(item) ? [`${block}|ahead`] : []),
      ...(isAhead(item) ? [`${block}|put off`] : []),
    ]),
  ],
  tier: tierOf,
  same: sameContact,
  follow: followContacts,
  published: publishedBy,
};

function isPutOff({ annotation }: Item<Contact>): boolean {
  return annotation.status === 'postponed';
}

function isAhead({ annotation }: Item<Contact>): boolean {
  return annotation.status !== 'held';
}
