import type {
  Claim,
  Commitment,
  Disagreement,
  Encounter,
  Evidence,
  Figure,
  RecordItem,
} from '../../model/index.ts';
import { periodWords } from '../figures/period.ts';
import type { MergedRecord } from '../merge.ts';

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

/** What the record holds besides the encounter itself, as rows: encounters, commitments, figures, claims. */
export function rowItemsOf(
  encounter: Encounter,
  record: Pick<MergedRecord, 'encounters' | 'claims' | 'figures' | 'commitments'>,
  disagreements: readonly Disagreement[],
): RowItem[] {
  const against = new Map<string, Evidence[]>();
  const evidenceOf = new Map<string, readonly Evidence[]>();
  const items: (RecordItem & { readonly about: string })[] = [
    ...record.encounters.filter(({ id }) => id !== encounter.id).map((one) => ({ ...one, about: one.title })),
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
