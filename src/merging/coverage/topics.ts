import type { Article, Evidence } from '../../model/index.ts';
import { remember } from '../remember.ts';
import { sentencesOf } from '../told.ts';
import { TAXONOMY } from './taxonomy.ts';

interface Cue {
  readonly topic: string;
  readonly words: readonly string[];
  readonly weight: number;
}

/** Weight of what an article must hold to report a topic: one strong cue, or two others. */
const REPORTED = 2;

const CUES = cuesByFirstWord();

function cuesByFirstWord(): ReadonlyMap<string, readonly Cue[]> {
  const cues = TAXONOMY.flatMap(({ topic, strong, cues }) => [
    ...parsed(strong).map((words) => ({ topic, words, weight: REPORTED })),
    ...parsed(cues).map((words) => ({ topic, words, weight: 1 })),
  ]);
  return Map.groupBy(cues, ({ words }) => words[0] ?? '');
}

/** Every cue as it stands and with the plural of its last word: "rights" is no "right", but "visas" are visas. */
function parsed(list: string): string[][] {
  return list.split(', ').flatMap((cue) => {
    const plural = cue.endsWith('y') && !/[aeiou]y$/.test(cue) ? cue.replace(/y$/, 'ies') : `${cue}s`;
    return [cue.split(' '), plural.split(' ')];
  });
}

/** The topics that an article reports, each with the sentence that tells most of it. */
export const topicsOf = remember((article: Article): ReadonlyMap<string, Evidence> => {
  const weights = new Map<string, number>();
  const best = new Map<string, { evidence: Evidence; weight: number }>();
  for (const { words, evidence } of sentencesOf(article)) {
    const here = new Map<string, Set<Cue>>();
    words.forEach((word, at) => {
      for (const cue of CUES.get(word) ?? []) {
        if (!cue.words.every((other, next) => words[at + next] === other)) continue;
        const found = here.get(cue.topic);
        if (found) found.add(cue);
        else here.set(cue.topic, new Set([cue]));
      }
    });
    for (const [topic, cues] of here) {
      // A word said twice in one sentence is one cue.
      const weight = [...cues].reduce((sum, cue) => sum + cue.weight, 0);
      weights.set(topic, (weights.get(topic) ?? 0) + weight);
      if (weight > (best.get(topic)?.weight ?? 0)) best.set(topic, { evidence, weight });
    }
  }
  return new Map(
    [...best]
      .filter(([topic]) => (weights.get(topic) ?? 0) >= REPORTED)
      .map(([topic, { evidence }]) => [topic, evidence]),
  );
});
