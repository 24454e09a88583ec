import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCorpus } from './corpus.ts';
import type { GoldRecord } from './record/gold.ts';
import { matchRecord, type Verdict } from './record/match.ts';
import type { Result } from './results.ts';
import { printMissed, summary } from './seeds/record.ts';

/** Coverage that we develop with: its misses are read. */
const DEVELOPED_WITH = [
  'samples',
  'test/corpus',
  'test/development/balkans-and-andes',
  'test/development/east-asia-and-europe',
  'test/development/gulf-and-horn',
];
/** Coverage whose score is all that anybody looks at. */
const UNSEEN = ['test/unseen/tanzania-and-peru', 'test/unseen/morocco-and-canada'];

/** Our own sets of coverage against the records written for them. */
export async function samples(): Promise<Result[]> {
  const results: Result[] = [];
  for (const folder of DEVELOPED_WITH) {
    const verdicts = await verdictsOn(folder);
    console.log(folder);
    printMissed(verdicts);
    results.push(...summary(`own/${folder}`, verdicts, 'own'));
  }
  for (const folder of UNSEEN)
    results.push(...summary(`own/${folder}`, await verdictsOn(folder), 'own unseen'));
  return results;
}

async function verdictsOn(folder: string): Promise<Verdict[]> {
  const path = fileURLToPath(new URL(`../${folder}/`, import.meta.url));
  const gold = JSON.parse(readFileSync(`${path}record.json`, 'utf8')) as GoldRecord;
  return matchRecord(gold, await readCorpus([path]));
}
