import type { Annotations, Article, Contact, Pledge, Quantity, Statement } from '../model/index.ts';
import type { ArticleReading } from '../reading/read.ts';
import { claimGrouping } from './claims/grouping.ts';
import { commitmentGrouping } from './commitments/grouping.ts';
import { encounterGrouping } from './encounters/grouping.ts';
import { type Profile, profilesOf } from './entities/profile.ts';
import { figureGrouping, isFigure } from './figures/grouping.ts';
import type { Grouping, Neighbours } from './group.ts';
import type { Item } from './item.ts';
import { regroupItems } from './regroup.ts';

/** The annotation that each kind of record item is merged from. */
export interface MergedFrom {
  encounter: Contact;
  claim: Statement;
  figure: Quantity;
  commitment: Pledge;
}

export type MergedKind = keyof MergedFrom;

const GROUPINGS: { readonly [K in MergedKind]: Grouping<MergedFrom[K]> } = {
  encounter: encounterGrouping,
  claim: claimGrouping,
  figure: figureGrouping,
  commitment: commitmentGrouping,
};

/** `GROUPINGS[kind]`, for a kind that the types don't know. */
export function groupingOf<K extends MergedKind>(kind: K): Grouping<MergedFrom[K]> {
  return GROUPINGS[kind] as Grouping<MergedFrom[K]>;
}

export const MERGED_KINDS = Object.keys(GROUPINGS) as readonly MergedKind[];

/** Items of one record each, in order of publication: the first gives the record its id. */
export type Groups = { readonly [K in MergedKind]: readonly (readonly Item<MergedFrom[K]>[])[] };

/** What an article brings to the record. */
export interface Contribution {
  readonly article: Article;
  readonly profiles: readonly Profile[];
  readonly items: { readonly [K in MergedKind]: readonly Item<MergedFrom[K]>[] };
}

export function contributionOf({ article, annotations }: ArticleReading): Contribution {
  const of = <L extends keyof Annotations>(layer: L) =>
    annotations.filter((annotation): annotation is Annotations[L] => annotation.layer === layer);
  const items = <A extends MergedFrom[MergedKind]>(some: readonly A[]): Item<A>[] =>
    some.map((annotation) => ({ annotation, published: article.published }));
  return {
    article,
    profiles: profilesOf(article, of('mentions')),
    items: {
      encounter: items(of('contacts')),
      // What somebody wants, finds or only speaks of is no claim.
      claim: items(of('statements').filter(({ act }) => act === undefined)),
      figure: items(of('quantities').filter(isFigure)),
      commitment: items(of('pledges')),
    },
  };
}

/**
 * The groups as they are now that items come and go: every item of a group that changed is in one of
 * them, and everything else stays as it was. It is what grouping everything anew would give.
 */
export function regroup<K extends MergedKind>(
  kind: K,
  added: readonly Item<MergedFrom[K]>[],
  removed: readonly Item<MergedFrom[K]>[],
  neighbours: Neighbours<MergedFrom[K]>,
): Item<MergedFrom[K]>[][] {
  return regroupItems(groupingOf(kind), added, removed, neighbours);
}
