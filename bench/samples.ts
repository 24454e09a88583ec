import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCorpus } from './corpus.ts';
import type { GoldRecord } from './record/gold.ts';
import { matchRecord } from './record/match.ts';
import type { Result } from './results.ts';
import { printMissed, summary } from './seeds/record.ts';

/** Our own two sets of coverage against the records written for them. */
export async function samples(): Promise<Result[]> {
  return [...(await recordOf('samples')), ...(await recordOf('test/corpus'))];
}

async function recordOf(folder: string): Promise<Result[]> {
  const path = fileURLToPath(new URL(`../${folder}/`, import.meta.url));
  const gold = JSON.parse(readFileSync(`${path}record.json`, 'utf8')) as GoldRecord;
  const verdicts = matchRecord(gold, await readCorpus([path]));
  console.log(folder);
  printMissed(verdicts);
  return summary(`own/${folder}`, verdicts, 'own');
}
