import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { addPaths } from '../readout.ts';
import { openSqliteStore, type Store } from '../store/index.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { lineOf, NONE, type Tally, tallied } from './outcomes.ts';
import { plural, seconds } from './output.ts';
import { progressOn } from './progress.ts';
import { serveUntilStopped } from './serve.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PORT = 4310;

/** `npm start [-- PATH…]`: reads the samples or the paths into a store of their own, sums it up and serves it. */
export async function readAndServe(
  given: readonly string[],
  { output, stop }: Pick<Context, 'output' | 'stop'>,
): Promise<ExitCode> {
  const started = performance.now();
  const paths = pathsOf(given);
  const file = storeFor(paths, given.length === 0);
  const store = await openSqliteStore(file);
  try {
    const tally = await mirror(store, paths, stop, (line) => output.note(line));
    if (stop.aborted) return EXIT.interrupted;
    for (const line of await summaryOf(store, tally)) output.out(line);
    output.out(`Read and merged in ${seconds(started)}; kept in ${relative(process.cwd(), file)}`);
    return await serveUntilStopped(store, { store: file, output, stop }, PORT);
  } finally {
    store.close();
  }
}

/** npm runs scripts from the package's folder; the paths are meant from where the person stood. */
function pathsOf(given: readonly string[]): string[] {
  if (given.length === 0) return [fromHere(join(ROOT, 'samples'))];
  const stood = process.env.INIT_CWD ?? process.cwd();
  return [...new Set(given.map((path) => (path === '-' ? path : fromHere(resolve(stood, path)))))];
}

function fromHere(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short;
}

function storeFor(paths: readonly string[], samples: boolean): string {
  const folder = join(ROOT, '.readout');
  mkdirSync(folder, { recursive: true });
  const set = paths.map((path) => resolve(path)).sort();
  const name = samples ? 'samples' : createHash('sha256').update(set.join('\n')).digest('hex').slice(0, 12);
  return join(folder, `${name}.db`);
}

/** Makes a store hold what the paths hold and nothing else: articles whose files are gone go too. */
async function mirror(
  store: Store,
  paths: readonly string[],
  stop: AbortSignal,
  tell: (line: string) => void,
): Promise<Tally> {
  const progress = progressOn(process.stderr, true);
  const there = new Set<string>();
  let tally = NONE;
  for await (const outcome of addPaths(store, paths, { stop })) {
    tally = tallied(tally, outcome);
    progress.at(tally.added + tally.alreadyThere, null, 'articles read');
    if (outcome.what === 'added' || outcome.what === 'read again') there.add(outcome.article.id);
    else if (outcome.what === 'already there') for (const id of outcome.articles) there.add(id);
    else {
      progress.clear();
      tell(lineOf(outcome));
    }
  }
  progress.clear();
  if (stop.aborted) return tally;
  for (const { id } of await store.articles()) if (!there.has(id)) await store.remove(id);
  return tally;
}

async function summaryOf(store: Store, tally: Tally): Promise<string[]> {
  const { articles, unread, records, disagreements } = await store.counts();
  const skipped = [
    ...(unread > 0 ? [`${unread} kept unread`] : []),
    ...(tally.skipped > 0 ? [`${plural(tally.skipped, 'file')} skipped`] : []),
    ...(tally.failed > 0 ? [`${tally.failed} not read`] : []),
  ];
  const found = [
    plural(records.encounter, 'encounter'),
    plural(records.claim, 'statement'),
    plural(records.figure, 'figure'),
    plural(records.commitment, 'commitment'),
    plural(disagreements, 'disagreement'),
  ];
  return [
    `${plural(articles - unread, 'article')} read${skipped.length > 0 ? ` (${skipped.join(', ')})` : ''}`,
    found.join(', '),
  ];
}
