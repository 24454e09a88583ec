import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
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

/** What an article costs from file to record, as the store grows, and what a command of five articles does. */
export async function scale(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-scale-'));
  try {
    const articles = join(folder, 'articles');
    mkdirSync(articles);
    for (const { name, text } of generate(ARTICLES)) writeFileSync(join(articles, name), text);
    return [
      ...(await growth(articles, join(folder, 'grown.db'))),
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

async function growth(articles: string, file: string): Promise<Result[]> {
  const times: number[] = [];
  const store = await openSqliteStore(file);
  const started = performance.now();
  const first = processorTime();
  let last = first;
  for await (const { what } of addPaths(store, [articles])) {
    const now = processorTime();
    if (what === 'added') times.push(now - last);
    last = now;
  }
  const seconds = (performance.now() - started) / 1000;
  store.close();
  const [early, late] = [mean(times.slice(WINDOW, 2 * WINDOW)), mean(times.slice(-WINDOW))];
  const perSecond = (span: number) => (times.length / span).toFixed(0);
  return [
    line('articles a second of processor time', `${perSecond((last - first) / 1000)} of ${times.length}`),
    line('articles a second by the clock', perSecond(seconds)),
    line(`first ${WINDOW} articles, processor time`, `${mean(times.slice(0, WINDOW)).toFixed(1)} ms each`),
    line(`second ${WINDOW} articles, processor time`, `${early.toFixed(1)} ms each`),
    line(`last ${WINDOW} articles, processor time`, `${late.toFixed(1)} ms each`),
    line('last to second', (late / early).toFixed(2)),
    line('bytes of the store an article', (statSync(file).size / times.length).toFixed(0)),
  ];
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
  for await (const _ of addPaths(store, whole));
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
  const cache = join(folder, 'cache');
  const runs = [1, 2, 3].map((run) => {
    const started = performance.now();
    const { stderr, status } = spawnSync(
      process.execPath,
      [
        '--import',
        `data:text/javascript,${REPORT_MEMORY}`,
        READOUT,
        '--store',
        join(folder, `${run}.db`),
        'add',
        ...five,
      ],
      { encoding: 'utf8', env: { ...process.env, NODE_COMPILE_CACHE: cache } },
    );
    if (status !== 0) throw new Error(`${basename(READOUT)} add ended with ${status}: ${stderr}`);
    const kilobytes = Number(/memory (\d+)/.exec(stderr)?.[1]);
    return { seconds: (performance.now() - started) / 1000, megabytes: kilobytes / 1024 };
  });
  const [cold, , warm] = runs as [Run, Run, Run];
  const shown = ({ seconds, megabytes }: Run) =>
    `${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB at most`;
  return [
    line('five articles by `readout add`, first run', shown(cold), 'samples'),
    line('five articles by `readout add`, third run', shown(warm), 'samples'),
  ];
}

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

const READOUT = fileURLToPath(new URL('../src/cli/readout.ts', import.meta.url));
const REPORT_MEMORY =
  "process.on('exit',()=>process.stderr.write('memory '+process.resourceUsage().maxRSS+'\\n'))";
