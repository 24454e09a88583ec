import {
  type Contact,
  type Decimal,
  type Pledge,
  type Quantity,
  type Statement,
  toNumber,
} from '../model/index.ts';
import { groupingOf, type MergedKind } from './contribution.ts';
import { gapBetween } from './days.ts';
import { familyOf } from './encounters/same.ts';
import { windowOf } from './encounters/window.ts';
import type { Grouping } from './group.ts';
import { closed, type Days, type Item, type MergedAnnotation } from './item.ts';
import { type Known, matchParties } from './parties.ts';
import { contentWords } from './words.ts';

/** One thing that two reports are held against each other by. */
export interface Aspect {
  readonly name: string;
  /** Null where one of them says nothing of it. */
  readonly agrees: boolean | null;
  /** What they share, or what each says. */
  readonly words: string;
}

/** Whether two reports are taken for the same by themselves, and what speaks for and against it. */
export interface Comparison {
  readonly same: boolean;
  readonly aspects: readonly Aspect[];
}

/** Two reports of one kind, held against each other as merging does. */
export function compareReports(
  kind: MergedKind,
  a: Item<MergedAnnotation>,
  b: Item<MergedAnnotation>,
): Comparison {
  const grouping = groupingOf(kind) as Grouping<MergedAnnotation>;
  const [better, worse] = grouping.tier(a) <= grouping.tier(b) ? [a, b] : [b, a];
  const same =
    grouping.tier(a) === grouping.tier(b) ? grouping.same(a, b) : grouping.follow([worse], [better]).size > 0;
  const [one, other] = [saidIn(kind, a), saidIn(kind, b)];
  return { same, aspects: one.map((said, at) => compare(said, other[at]!)) };
}

/** What a report says of one aspect. */
type Said =
  | { readonly by: 'word'; readonly name: string; readonly word: string | null }
  | { readonly by: 'parties'; readonly name: string; readonly parties: readonly Known[] }
  | { readonly by: 'days'; readonly name: string; readonly days: Days | null }
  | { readonly by: 'words'; readonly name: string; readonly text: string };

/** The same aspects, in the same order, for all reports of a kind. */
function saidIn(kind: MergedKind, item: Item): readonly Said[] {
  const published: Said = { by: 'days', name: 'published', days: closed(item.published) };
  switch (kind) {
    case 'encounter': {
      const contact = item.annotation as Contact;
      return [
        { by: 'word', name: 'kind', word: familyOf(contact.kind) },
        { by: 'parties', name: 'participants', parties: contact.participants },
        { by: 'parties', name: 'places', parties: contact.places },
        { by: 'days', name: 'days', days: windowOf(item as Item<Contact>) },
        { by: 'word', name: 'length', word: contact.days === null ? null : `${contact.days} days` },
        { by: 'words', name: 'subject', text: contact.about?.quote ?? '' },
      ];
    }
    case 'claim': {
      const { speaker, content, negated } = item.annotation as Statement;
      return [
        { by: 'parties', name: 'speaker', parties: speaker ? [speaker] : [] },
        { by: 'words', name: 'words', text: content.map(({ quote }) => quote).join(' ') },
        { by: 'word', name: 'said or denied', word: negated ? 'denied' : 'said' },
        published,
      ];
    }
    case 'figure': {
      const { value, upper, unit, measure, parties, period, standing } = item.annotation as Quantity;
      return [
        {
          by: 'word',
          name: 'value',
          word: `${[value, ...(upper ? [upper] : [])].map(written).join('–')} ${unit}`,
        },
        { by: 'words', name: 'measure', text: measure ?? '' },
        { by: 'parties', name: 'parties', parties },
        { by: 'days', name: 'period', days: closed(period?.interval) },
        { by: 'word', name: 'standing', word: standing },
      ];
    }
    case 'commitment': {
      const { actors, counterparties, action, strength, deadline, negated } = item.annotation as Pledge;
      return [
        { by: 'parties', name: 'actor', parties: actors },
        { by: 'parties', name: 'counterparty', parties: counterparties },
        { by: 'words', name: 'action', text: action.quote },
        { by: 'word', name: 'strength', word: `${negated ? 'not ' : ''}${strength}` },
        { by: 'days', name: 'deadline', days: closed(deadline?.interval) },
      ];
    }
  }
}

function compare(one: Said, other: Said): Aspect {
  const { name } = one;
  const aspect = (agrees: boolean | null, words: string): Aspect => ({ name, agrees, words });
  if (one.by === 'word' && other.by === 'word') {
    if (one.word === null || other.word === null) return aspect(null, one.word ?? other.word ?? '');
    return one.word === other.word ? aspect(true, one.word) : aspect(false, `${one.word} / ${other.word}`);
  }
  if (one.by === 'parties' && other.by === 'parties') {
    const [left, right] = [one, other].map(({ parties }) => parties.map((party) => party.name).join(', '));
    if (!left || !right) return aspect(null, left || right || '');
    const shared = [...matchParties(one.parties, other.parties).keys()].map((party) => party.name);
    return shared.length > 0 ? aspect(true, shared.join(', ')) : aspect(false, `${left} / ${right}`);
  }
  if (one.by === 'days' && other.by === 'days') {
    const known = one.days ?? other.days;
    if (one.days === null || other.days === null) return aspect(null, known ? shown(known) : '');
    const gap = gapBetween(one.days, other.days);
    if (gap <= 1) return aspect(true, shown(one.days));
    return aspect(false, `${shown(one.days)} / ${shown(other.days)}, ${gap} days apart`);
  }
  if (one.by === 'words' && other.by === 'words') {
    if (!one.text || !other.text) return aspect(null, one.text || other.text);
    const theirs = new Set(contentWords(other.text));
    const shared = one.text
      .split(/\s+/)
      .filter((word) => contentWords(word).some((stem) => theirs.has(stem)));
    return shared.length > 0
      ? aspect(
          true,
          [...new Set(shared.map((word) => word.replace(/^\P{L}+|[^\p{L}\p{N}]+$/gu, '')))].join(', '),
        )
      : aspect(false, `${one.text} / ${other.text}`);
  }
  throw new Error('aspects of two kinds');
}

function written(value: Decimal): string {
  return toNumber(value).toLocaleString('en');
}

function shown({ from, to }: Days): string {
  return from === to ? from : `${from} to ${to}`;
}
