import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addPaths } from '../src/readout.ts';
import { openSqliteStore } from '../src/store/index.ts';
import { generate } from './generate.ts';
import type { Result } from './results.ts';
import { PARTS, timeByPart } from './scale/shares.ts';

const ARTICLES = 1000;
/** Articles whose times are taken together. */
const WINDOW = 100;
const PROFILED = 300;
/** Stores filled, and runs of the command: one run is what the machine happens to do. */
const STORES = 3;
const RUNS = 7;

/** What an article costs from file to record, as the store grows, and what a command of five articles does. */
export async function scale(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-scale-'));
  try {
    const articles = join(folder, 'articles');
    mkdirSync(articles);
    for (const { name, text } of generate(ARTICLES)) writeFileSync(join(articles, name), text);
    return [
      ...(await growth(articles, folder)),
      ...(await shares(articles, join(folder, 'profiled.db'))),
      ...command(folder),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function line(figure: string, value: string, split = 'generated'): Result {
  return { bench: 'scale', figure, value, split };
}

async function growth(articles: string, folder: string): Promise<Result[]> {
  const grown: Grown[] = [];
  const threaded: Grown[] = [];
  for (let run = 0; run < STORES; run++) {
    grown.push(await grow(articles, join(folder, `grown-${run}.db`), 0));
    threaded.push(await grow(articles, join(folder, `threaded-${run}.db`)));
  }
  const ratiosOf = (of: (one: Grown) => number) =>
    medianOf(
      grown.map((one, run) => of(threaded[run] as Grown) / of(one)),
      2,
    );
  const shown = (figure: string, of: (one: Grown) => number, digits: number, unit = '') =>
    line(figure, `${medianOf(grown.map(of), digits)}${unit}`);
  return [
    shown('articles a second by the clock, one thread', ({ perSecond }) => perSecond, 0),
    line(
      `articles a second by the clock, ${availableParallelism()} cores`,
      medianOf(
        threaded.map(({ perSecond }) => perSecond),
        0,
      ),
    ),
    line(
      'the same against one thread, run by run',
      ratiosOf(({ perSecond }) => perSecond),
    ),
    line(
      'the second half of the articles, when threads are loaded and compiled',
      ratiosOf(({ settled }) => settled),
    ),
    shown(`first ${WINDOW} articles, processor time each`, ({ first }) => first, 1, ' ms'),
    shown(`second ${WINDOW} articles, processor time each`, ({ second }) => second, 1, ' ms'),
    shown(`last ${WINDOW} articles, processor time each`, ({ last }) => last, 1, ' ms'),
    shown('last to second', ({ second, last }) => last / second, 2),
    shown('bytes of the store an article', ({ bytes }) => bytes, 0),
  ];
}

/** Milliseconds of processor time an article, in three windows. */
interface Grown {
  readonly perSecond: number;
  /** The same over the second half. */
  readonly settled: number;
  readonly first: number;
  readonly second: number;
  readonly last: number;
  readonly bytes: number;
}

/** @param threads that read beside this one; what the machine has to spare unless given */
async function grow(articles: string, file: string, threads?: number): Promise<Grown> {
  const times: number[] = [];
  const clock: number[] = [];
  const store = await openSqliteStore(file);
  const started = performance.now();
  let before = processorTime();
  for await (const { what } of addPaths(store, [articles], threads === undefined ? {} : { threads })) {
    const now = processorTime();
    if (what === 'added') {
      times.push(now - before);
      clock.push(performance.now());
    }
    before = now;
  }
  const seconds = (performance.now() - started) / 1000;
  store.close();
  const half = clock.slice(clock.length / 2);
  return {
    perSecond: times.length / seconds,
    settled: half.length / ((half.at(-1) as number) - (half[0] as number)),
    first: mean(times.slice(0, WINDOW)),
    second: mean(times.slice(WINDOW, 2 * WINDOW)),
    last: mean(times.slice(-WINDOW)),
    bytes: statSync(file).size / times.length,
  };
}

/** "1.40 (1.33–1.75)": the median, with the least and the most. */
function medianOf(values: readonly number[], digits: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number) => (sorted[index] ?? 0).toFixed(digits);
  return `${at(Math.floor(sorted.length / 2))} (${at(0)}–${at(sorted.length - 1)})`;
}

/** Milliseconds that this process has worked: what others do on the machine doesn't count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Each part's time for one article, in a store that fills up, as a profiler sees it. */
async function shares(articles: string, file: string): Promise<Result[]> {
  const paths = readdirSync(articles).slice(0, PROFILED);
  const store = await openSqliteStore(file);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  const whole = paths.map((path) => join(articles, path));
  for await (const _ of addPaths(store, whole, { threads: 0 }));
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  store.close();
  const times = timeByPart(profile);
  const total = PARTS.reduce((sum, part) => sum + times[part], 0);
  return PARTS.map((part) =>
    line(
      `share of ${part}`,
      `${((100 * times[part]) / total).toFixed(1)}%, ${(times[part] / paths.length).toFixed(2)} ms an article`,
    ),
  );
}

/** `readout add` with five articles, in a process of its own. */
function command(folder: string): Result[] {
  const samples = fileURLToPath(new URL('../samples/', import.meta.url));
  const five = readdirSync(samples)
    .filter((name) => name.includes('-02-') && name.endsWith('.txt'))
    .slice(0, 5)
    .map((name) => join(samples, name));
  const cold = Array.from({ length: RUNS }, (_, run) => addFive(folder, five, `cold-${run}`, `cache-${run}`));
  const warm = Array.from({ length: RUNS }, (_, run) => addFive(folder, five, `warm-${run}`, 'cache-0'));
  const shown = (runs: readonly Run[]) =>
    `${medianOf(
      runs.map(({ seconds }) => seconds),
      2,
    )} s, ${Math.max(...runs.map(({ megabytes }) => megabytes)).toFixed(0)} MB at most`;
  return [
    line('five articles by `readout add`, nothing compiled', shown(cold), 'samples'),
    line('five articles by `readout add`, run before', shown(warm), 'samples'),
  ];
}

function addFive(folder: string, five: readonly string[], store: string, cache: string): Run {
  const started = performance.now();
  const { stderr, status } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(REPORT_MEMORY)}`,
      READOUT,
      '--store',
      join(folder, `${store}.db`),
      'add',
      ...five,
    ],
    { encoding: 'utf8', env: { ...process.env, NODE_COMPILE_CACHE: join(folder, cache) } },
  );
  if (status !== 0) throw new Error(`${basename(READOUT)} add ended with ${status}: ${stderr}`);
  const kilobytes = Number(/memory (\d+)/.exec(stderr)?.[1]);
  return { seconds: (performance.now() - started) / 1000, megabytes: kilobytes / 1024 };
}

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

const READOUT = fileURLToPath(new URL('../src/cli/readout.ts', import.meta.url));
/** The high-water mark of Linux where there is one: what `resourceUsage` gives begins with the memory of the process that forked. */
const REPORT_MEMORY = `import { existsSync, readFileSync } from 'node:fs';
process.on('exit', () => {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const peak = /VmHWM:\\s+(\\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  process.stderr.write('memory ' + peak + '\\n');
});`;
