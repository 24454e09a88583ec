import type { Claim, Commitment, Disagreement, Evidence, Figure, RecordItem } from '../../model/index.ts';
import { periodWords } from '../figures/period.ts';
import type { MergedRecord } from '../merge.ts';
import { rememberPairs } from '../remember.ts';

/** A record item that can be a row: what it says, where, and what says otherwise. */
export interface RowItem {
  readonly id: string;
  readonly about: string;
  readonly evidence: readonly Evidence[];
  readonly against: readonly Evidence[];
}

/** Disagreements that explain each other away contradict nothing. */
const CONTRADICTING: ReadonlySet<Disagreement['type']> = new Set([
  'conflict',
  'different source',
  'revision',
]);

/** What coverage looks up of a record. */
export type Told = Pick<MergedRecord, 'encounters' | 'claims' | 'figures' | 'commitments'>;

/** Items of a record by where they are told. */
export interface RowItems {
  /** By article: reported there, or contradicted. */
  readonly in: ReadonlyMap<string, readonly RowItem[]>;
  /** Id of the item that an annotation is evidence of. */
  readonly of: ReadonlyMap<string, string>;
}

/** Built once for a record, whose encounters are all asked for. */
export const rowItemsOf = rememberPairs((record: Told, disagreements: readonly Disagreement[]): RowItems => {
  const items = itemsOf(record, disagreements);
  const byArticle = new Map<string, RowItem[]>();
  for (const item of items)
    for (const article of new Set([...item.evidence, ...item.against].map((one) => one.article))) {
      const under = byArticle.get(article);
      if (under) under.push(item);
      else byArticle.set(article, [item]);
    }
  return {
    in: byArticle,
    of: new Map(
      items.flatMap(({ id, evidence }) => evidence.map(({ annotation }) => [annotation, id] as const)),
    ),
  };
});

/** What the record holds, as rows: encounters, commitments, figures, claims. */
function itemsOf(record: Told, disagreements: readonly Disagreement[]): RowItem[] {
  const against = new Map<string, Evidence[]>();
  const evidenceOf = new Map<string, readonly Evidence[]>();
  const items: (RecordItem & { readonly about: string })[] = [
    ...record.encounters.map((one) => ({ ...one, about: one.title })),
    ...record.commitments.map((one) => ({ ...one, about: aboutCommitment(one) })),
    ...record.figures.map((one) => ({ ...one, about: aboutFigure(one) })),
    ...record.claims.map((one) => ({ ...one, about: aboutClaim(one) })),
  ];
  for (const { id, evidence } of items) evidenceOf.set(id, evidence);
  for (const { type, sides } of disagreements) {
    if (!CONTRADICTING.has(type)) continue;
    for (const side of sides) {
      const others = sides
        .filter(({ record: other }) => other !== side.record)
        .flatMap(({ record: other }) => evidenceOf.get(other) ?? []);
      against.set(side.record, [...(against.get(side.record) ?? []), ...others]);
    }
  }
  return items.map(({ id, about, evidence }) => ({ id, about, evidence, against: against.get(id) ?? [] }));
}

function aboutCommitment({ actors, actorWords, strength, negated, action }: Commitment): string {
  const who = actors.map(({ name }) => name).join(' and ') || actorWords || 'somebody';
  return `${who}: ${negated ? 'not ' : ''}${strength}: ${action}`;
}

function aboutFigure({ measure, unit, parties, period, evidence }: Figure): string {
  const names = parties.map(({ name }) => name).join(' and ');
  const what = measure === unit ? 'amount' : measure;
  return `${what}${names ? ` of ${names}` : ''}${period ? `, ${periodWords(period)}` : ''}: ${evidence[0]?.quote ?? ''}`;
}

function aboutClaim({ speaker, source, words }: Claim): string {
  return `${speaker?.name ?? source ?? 'somebody'}: “${words}”`;
}
