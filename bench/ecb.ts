import { join } from 'node:path';
import { joinGroups } from '../src/merging/stories/average-link.ts';
import { cosine } from '../src/merging/stories/bag.ts';
import { groupByLikelihood, likelihoods } from '../src/merging/stories/group.ts';
import { readEcb } from '../training/ecb.ts';
import { fitAlike, type MarkedStory } from '../training/stories.ts';
import { DATA, present } from './data.ts';
import type { Result } from './results.ts';

const FOLDS = 5;
const TOGETHER = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
const PART = [0.1, 0.15, 0.2, 0.25, 0.3, 0.4];
const COSINES = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3];

/** Articles into events: weights and thresholds from the other folds; topics are dealt out to folds in turn. */
export async function ecb(): Promise<Result[]> {
  const stories = readEcb(present(join(DATA, 'ecb')));
  const topics = [...new Set(stories.map(({ topic }) => topic))];
  const foldOf = ({ topic }: MarkedStory) => topics.indexOf(topic) % FOLDS;
  const scores = Array.from({ length: FOLDS }, (_, fold) => {
    const held = stories.filter((story) => foldOf(story) === fold);
    const others = stories.filter((story) => foldOf(story) !== fold);
    return { ours: ours(others, held), naive: naive(others, held) };
  });
  const line = (figure: string, value: number): Result => ({
    bench: 'ecb',
    figure,
    value: value.toFixed(3),
    split: `dev, ${FOLDS} folds over topics, held-out ones scored; features were chosen on all`,
  });
  const mean = (of: (score: (typeof scores)[number]) => number) =>
    scores.reduce((sum, score) => sum + of(score), 0) / FOLDS;
  return [
    line(
      'adjusted Rand index',
      mean(({ ours }) => ours.rand),
    ),
    line(
      'B³, F1',
      mean(({ ours }) => ours.cubed),
    ),
    line('lowest fold: adjusted Rand index', Math.min(...scores.map(({ ours }) => ours.rand))),
    line(
      'TF-IDF and a threshold: adjusted Rand index',
      mean((score) => score.naive.rand),
    ),
    line(
      'TF-IDF and a threshold: B³, F1',
      mean((score) => score.naive.cubed),
    ),
  ];
}

interface Score {
  readonly rand: number;
  readonly cubed: number;
}

function ours(others: readonly MarkedStory[], held: readonly MarkedStory[]): Score {
  const weights = fitAlike(others);
  const profilesOf = (stories: readonly MarkedStory[]) => stories.map(({ profile }) => profile);
  const known = likelihoods(profilesOf(others), weights);
  const choices = TOGETHER.flatMap((together) => PART.map((part) => ({ together, part })));
  const chosen = best(choices, (choice) =>
    scored(others, groupByLikelihood(profilesOf(others), known, choice)),
  );
  const asked = likelihoods(profilesOf(held), weights);
  return scored(held, groupByLikelihood(profilesOf(held), asked, chosen));
}

/** Cosine of the words, and average link down to the threshold that is best on the other folds. */
function naive(others: readonly MarkedStory[], held: readonly MarkedStory[]): Score {
  const cosines = (stories: readonly MarkedStory[]) =>
    stories.map((a) =>
      Float64Array.from(stories, (b) => (a === b ? 0 : cosine(a.profile.bags.words, b.profile.bags.words))),
    );
  const known = cosines(others);
  const threshold = best(COSINES, (choice) => scored(others, joinGroups(known, choice)));
  return scored(held, joinGroups(cosines(held), threshold));
}

function best<Choice>(choices: readonly Choice[], score: (choice: Choice) => Score): Choice {
  const sums = choices.map((choice) => {
    const { rand, cubed } = score(choice);
    return rand + cubed;
  });
  return choices[sums.indexOf(Math.max(...sums))]!;
}

/** Adjusted Rand index (Hubert & Arabie 1985) and F1 of B³ (Bagga & Baldwin 1998). */
function scored(stories: readonly MarkedStory[], groups: readonly number[]): Score {
  const count = stories.length;
  const sizes = <Key>(key: (at: number) => Key) =>
    new Map([...Map.groupBy(groups.keys(), key)].map(([own, members]) => [own, members.length]));
  const cell = (at: number) => `${groups[at]} ${stories[at]!.event}`;
  const cells = sizes(cell);
  const found = sizes((at) => groups[at]!);
  const marked = sizes((at) => stories[at]!.event);
  const pairs = (of: Map<unknown, number>) =>
    [...of.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const [both, ownPairs, markedPairs] = [pairs(cells), pairs(found), pairs(marked)];
  const chance = (ownPairs * markedPairs) / ((count * (count - 1)) / 2);
  let precision = 0;
  let recall = 0;
  for (const at of groups.keys()) {
    const shared = cells.get(cell(at))! / count;
    precision += shared / found.get(groups[at]!)!;
    recall += shared / marked.get(stories[at]!.event)!;
  }
  return {
    rand: (both - chance) / ((ownPairs + markedPairs) / 2 - chance),
    cubed: (2 * precision * recall) / (precision + recall),
  };
}
