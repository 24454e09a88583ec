import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One line of bench/RESULTS.md. */
export interface Result {
  /** Which bench gave it: "seeds/times". */
  readonly bench: string;
  /** What was measured: "exact span and right value". */
  readonly figure: string;
  readonly value: string;
  /** What it was measured on: "seeds", "dev", "own tune", "generated". */
  readonly split: string;
}

const FILE = fileURLToPath(new URL('./RESULTS.md', import.meta.url));
const HEAD = '| bench | figure | value | split | date | commit |\n|---|---|---|---|---|---|\n';

const INTRODUCTION = `# Results

Written by \`npm run bench\`; each line says what it was measured on and from which commit. "seeds" are five
articles that its authors read while working, so theirs are figures of development; "dev" splits were used for choices;
"own tune" and "own held" are the halves of our own annotated sets, written before the layers were
tuned: only the first is read while tuning, but the score of the second was watched. "own" are sets of coverage
that we develop with; "own unseen" are ones whose scores are all that was looked at: expect of new coverage what they say.
Times are of one machine on one day: read the ratios, not the seconds.

`;

/** Replaces the lines of the benches that were run and keeps the others. */
export function writeResults(results: readonly Result[]): void {
  const ran = new Set(results.map(({ bench }) => bench));
  const kept = readRows().filter((row) => !ran.has(benchOf(row)));
  const date = new Date().toISOString().slice(0, 10);
  const commit = currentCommit();
  const added = results.map(
    ({ bench, figure, value, split }) => `| ${[bench, figure, value, split, date, commit].join(' | ')} |`,
  );
  const rows = [...kept, ...added].sort((a, b) =>
    benchOf(a) < benchOf(b) ? -1 : benchOf(a) > benchOf(b) ? 1 : 0,
  );
  writeFileSync(FILE, `${INTRODUCTION}${HEAD}${rows.join('\n')}\n`);
}

function benchOf(row: string): string {
  return row.split('|')[1]?.trim() ?? '';
}

function readRows(): string[] {
  if (!existsSync(FILE)) return [];
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| bench |'));
}

/** The commit measured, with "+" when the tree holds more than it. */
function currentCommit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  try {
    const changed = git('status', '--porcelain', '--untracked-files=no', '--', 'src', 'bench/*.ts') !== '';
    return git('rev-parse', '--short', 'HEAD') + (changed ? '+' : '');
  } catch {
    return 'unknown';
  }
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? 'n/a' : `${((100 * part) / whole).toFixed(1)}% (${part} of ${whole})`;
}
