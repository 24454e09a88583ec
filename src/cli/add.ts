import { addPaths } from '../readout.ts';
import type { Store } from '../store/index.ts';
import { type Context, withNewStore } from './context.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { exitCodeOf, jsonOf, lineOf, NONE, summaryOf, tallied } from './outcomes.ts';
import { seconds } from './output.ts';
import { progressOn } from './progress.ts';

export async function add(context: Context, paths: readonly string[]): Promise<ExitCode> {
  return withNewStore(context, (store) => addTo(store, paths, context));
}

async function addTo(store: Store, paths: readonly string[], { output, stop }: Context): Promise<ExitCode> {
  const started = performance.now();
  const progress = progressOn(process.stderr, !output.json);
  let tally = NONE;
  for await (const outcome of addPaths(store, paths, { stop })) {
    tally = tallied(tally, outcome);
    progress.clear();
    if (output.json) output.out(jsonOf(outcome));
    else if (outcome.what === 'failed') output.note(lineOf(outcome));
    else output.out(lineOf(outcome));
    progress.at(tally.added, null, 'articles read');
  }
  progress.clear();
  if (output.json) {
    const { storeFailed: _, ...counts } = tally;
    output.out(JSON.stringify({ what: 'done', ...counts, stopped: stop.aborted }));
    return stop.aborted ? EXIT.interrupted : exitCodeOf(tally);
  }
  if (stop.aborted)
    output.note('Stopped. What is listed is in the store; the same command goes on from here.');
  output.out(`${summaryOf(tally)} in ${seconds(started)} (${store.file})`);
  return stop.aborted ? EXIT.interrupted : exitCodeOf(tally);
}
