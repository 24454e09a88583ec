import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Result } from './results.ts';

const LAYERS = ['mentions', 'times', 'quantities', 'statements', 'contacts', 'pledges'] as const;
const HALVES = ['tune', 'held'] as const;

/** Passages that came later, where a layer has such. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  mentions: ['fresh2 read', 'fresh2 unread'],
  times: ['fresh read', 'fresh unread', 'fresh2 read', 'fresh2 unread', 'blind'],
  pledges: ['fresh read', 'fresh unread'],
};

/** What a layer's `score` gives: figures in percent, some of them in groups, and what it missed. */
type Scores = Readonly<Record<string, unknown>>;

/** Our own annotated passages, with the commit that wrote them last: before their layer was tuned. */
export async function annotated(): Promise<Result[]> {
  const results: Result[] = [];
  for (const layer of LAYERS) {
    const folder = new URL(`../src/reading/${layer}/annotated/`, import.meta.url);
    const { score } = (await import(new URL('score.ts', folder).href)) as { score(half: string): Scores };
    const bench = `annotated/${layer}`;
    results.push({
      bench,
      figure: 'passages',
      value: `200, annotated in ${writtenIn(folder)}`,
      split: 'own',
    });
    for (const half of [...HALVES, ...(LATER[layer] ?? [])]) {
      for (const [figure, value] of figuresIn(score(half))) {
        results.push({ bench, figure, value: value.toFixed(1), split: `own ${half}` });
      }
    }
  }
  return results;
}

function figuresIn(scores: Scores): [string, number][] {
  return Object.entries(scores).flatMap(([name, value]): [string, number][] => {
    if (typeof value === 'number') return [[name, value]];
    return name === 'slots' ? Object.entries(value as Record<string, number>) : [];
  });
}

/** The last commit that changed the passages. */
function writtenIn(folder: URL): string {
  const files = HALVES.map((half) => fileURLToPath(new URL(`${half}.jsonl`, folder)));
  try {
    return (
      execFileSync('git', ['log', '-1', '--format=%h', '--', ...files], { encoding: 'utf8' }).trim() ||
      'no commit'
    );
  } catch {
    return 'an unknown commit';
  }
}
