import type { GoldRecord } from '../record/gold.ts';
import { matchRecord, type Verdict } from '../record/match.ts';
import { percent, type Result } from '../results.ts';
import { gold, readSeeds, SPLIT } from './seeds.ts';

export async function record(): Promise<Result[]> {
  const verdicts = matchRecord(gold<GoldRecord>('record'), await readSeeds());
  printMissed(verdicts);
  return summary('seeds/record', verdicts, SPLIT);
}

export function summary(bench: string, verdicts: readonly Verdict[], split: string): Result[] {
  const line = (figure: string, some: readonly Verdict[]): Result => ({
    bench,
    figure,
    value: percent(some.filter(({ met }) => met).length, some.length),
    split,
  });
  const kinds = [...Map.groupBy(verdicts, ({ kind }) => kind)];
  return [line('items met', verdicts), ...kinds.map(([kind, some]) => line(kind, some))];
}

export function printMissed(verdicts: readonly Verdict[]): void {
  for (const { kind, about, met, missing } of verdicts) {
    console.log(`${met ? '  met   ' : '  missed'} ${kind}: ${about}${met ? '' : ` – ${missing.join('; ')}`}`);
  }
}
