import type { Claim, Dated, Statement } from '../../model/index.ts';
import { actorsOf } from '../actors.ts';
import { byPlace, evidenceOf } from '../encounters/compose.ts';
import { firmnessOf } from '../firmness.ts';
import type { Item } from '../item.ts';
import { reportedBy } from '../publication.ts';
import { saidIn } from './wording.ts';

/** One claim from the statements that are the same, in order of publication. */
export function composeClaim(
  members: readonly Item<Statement>[],
  inferred: ReadonlyMap<string, Dated>,
): Claim {
  const [first] = members;
  if (first === undefined) throw new Error('a claim needs a statement');
  const statements = members.map(({ annotation }) => annotation);
  const wordings = statements.map((statement) => ({
    words: saidIn(statement),
    mode: statement.mode,
    evidence: evidenceOf(statement),
  }));
  const [fullest] = [...wordings].sort(
    (a, b) => b.words.length - a.words.length || (a.words < b.words ? -1 : 1),
  );
  const speaker = actorsOf(statements.flatMap((statement) => statement.speaker ?? []))[0] ?? null;
  return {
    id: first.annotation.id,
    record: 'claim',
    ...firmnessOf(statements),
    speaker,
    source: speaker ? null : (statements.find(({ source }) => source)?.source?.quote ?? null),
    negated: first.annotation.negated,
    said: reportedBy(members, inferred),
    words: fullest?.words ?? '',
    wordings,
    encounter: null,
    evidence: statements.map(evidenceOf).sort(byPlace),
  };
}
