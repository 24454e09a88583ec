import type { Article, Commitment, Pledge } from '../../model/index.ts';
import { allegianceOf } from '../allegiance.ts';
import type { Material, MergedRecord } from '../merge.ts';
import { datesOf, sentencesOf } from '../told.ts';
import { byDay } from './compose.ts';
import { actedIn } from './grouping.ts';
import { encountersThatKeep, indexEncounters } from './kept.ts';
import { laterCommitments } from './later.ts';
import type { Promised } from './promised.ts';
import { indexSentences, sentencesThatTell } from './told.ts';

/**
 * The commitments with what became of them: their trails go on with what other articles report later.
 * Computed when asked, over the articles given; nothing of it is stored. A step that rests on less than
 * plain words is tentative and says why.
 */
export function withOutcomes(
  record: Pick<MergedRecord, 'entities' | 'encounters' | 'commitments' | 'inferred'>,
  material: Pick<Material, 'groups'>,
  articles: readonly Article[],
): Commitment[] {
  const dates = datesOf(articles, record.inferred);
  const stateOf = allegianceOf(record.entities);
  const pledges = new Map(
    material.groups.commitment.map((members) => [members[0]?.annotation.id, members] as const),
  );
  const promised = record.commitments.map((commitment) =>
    toPromised(
      commitment,
      (pledges.get(commitment.id) ?? []).map(({ annotation }) => annotation),
    ),
  );
  const later = laterCommitments(promised, stateOf);
  const encounters = indexEncounters(record.encounters, stateOf);
  const index = indexSentences(articles.flatMap(sentencesOf), dates);
  return promised.map((one) => {
    const found = [
      ...(later.get(one.commitment.id) ?? []),
      ...encountersThatKeep(one, encounters, stateOf, dates),
      ...sentencesThatTell(one, index),
    ];
    return { ...one.commitment, trail: [...one.commitment.trail, ...found].sort(byDay) };
  });
}

function toPromised(commitment: Commitment, pledges: readonly Pledge[]): Promised {
  const days = commitment.trail.flatMap(({ when }) => when?.to ?? []).sort();
  return {
    commitment,
    acted: pledges.map(actedIn),
    verbs: [...new Set(pledges.map(({ verb }) => verb.quote.toLowerCase()))],
    madeBy: days[0] ?? null,
  };
}
