import { Absent } from './data.ts';
import { type Result, writeResults } from './results.ts';

/** Loaded one at a time: a bench of names needs no store. */
const BENCHES: Readonly<Record<string, () => Promise<Result[]>>> = {
  splits: async () => (await import('./seeds/splits.ts')).splits(),
  mentions: async () => (await import('./seeds/mentions.ts')).mentions(),
  times: async () => (await import('./seeds/times.ts')).times(),
  statements: async () => (await import('./seeds/statements.ts')).statements(),
  pledges: async () => (await import('./seeds/pledges.ts')).pledges(),
  record: async () => (await import('./seeds/record.ts')).record(),
  'times-peer': async () => (await import('./times-peer.ts')).timesPeer(),
  annotated: async () => (await import('./annotated.ts')).annotated(),
  contacts: async () => (await import('./contacts.ts')).contacts(),
  samples: async () => (await import('./samples.ts')).samples(),
  ewt: async () => (await import('./treebanks.ts')).treebank('ewt'),
  gum: async () => (await import('./treebanks.ts')).treebank('gum'),
  clauses: async () => (await import('./treebanks.ts')).clauses(),
  names: async () => (await import('./names.ts')).names(),
  polnear: async () => (await import('./polnear.ts')).polnear(),
  newsquant: async () => (await import('./newsquant.ts')).newsquant(),
  plover: async () => (await import('./plover.ts')).plover(),
  ecb: async () => (await import('./ecb.ts')).ecb(),
  'speech-acts': async () => (await import('./speech-acts.ts')).speechActs(),
  throughput: async () => (await import('./throughput.ts')).throughput(),
  scale: async () => (await import('./scale.ts')).scale(),
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
const results: Result[] = [];
for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
  try {
    const own = (await BENCHES[name]?.()) ?? [];
    for (const { bench, figure, value } of own) console.log(`${bench}: ${figure}: ${value}`);
    results.push(...own);
  } catch (error) {
    if (!(error instanceof Absent)) throw error;
    console.log(`${name}: skipped, ${error.message}. Set READOUT_BENCH to where the data sets are.`);
  }
}
if (results.length > 0) writeResults(results);
