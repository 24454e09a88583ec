/**
 * Writes src/language/lexicon/words.txt: the words that two treebanks of English write with a small
 * letter, with what they are. One line a word: "word<tab>classes", the commonest class first, one letter
 * a class (see `WordClass` in lexicon/words.ts). Words that only news uses (the unlabelled text of the
 * Groningen Meaning Bank) follow without classes. Run with READOUT_BENCH set to where the data lie; the
 * news needs `unzip`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BENCH = process.env.READOUT_BENCH;
if (!BENCH) throw new Error('set READOUT_BENCH to the folder that holds ewt/ and gum/');

/** UPOS and, for verbs, the form: base, -s, past, participle, -ing. */
function classOf(upos: string, xpos: string): string | null {
  switch (upos) {
    case 'NOUN':
      return xpos === 'NNS' ? 'N' : 'n';
    case 'ADJ':
      return 'a';
    case 'ADV':
      return 'r';
    case 'VERB':
      return { VB: 'v', VBP: 'v', VBZ: 'z', VBD: 'd', VBN: 'p', VBG: 'g' }[xpos] ?? null;
    case 'AUX':
      return 'x';
    case 'ADP':
      return 'i';
    case 'SCONJ':
      return 's';
    case 'CCONJ':
      return 'c';
    case 'DET':
      return 't';
    case 'PRON':
      return 'o';
    case 'NUM':
      return 'm';
    case 'PART':
      return 'k';
    default:
      return null;
  }
}

const counts = new Map<string, Map<string, number>>();
const capitals = new Map<string, number>();
for (const file of ['ewt/train.conllu', 'gum/train.conllu'])
  for (const line of readFileSync(join(BENCH, file), 'utf8').split('\n')) {
    const [id, form, , upos, xpos] = line.split('\t');
    if (!id || !/^\d+$/.test(id) || !form || !upos || !xpos) continue;
    if (upos === 'PROPN') capitals.set(form.toLowerCase(), (capitals.get(form.toLowerCase()) ?? 0) + 1);
    const kind = classOf(upos, xpos);
    if (!kind || !/^[a-z][a-z'-]*$/.test(form)) continue;
    const classes = counts.get(form) ?? new Map<string, number>();
    classes.set(kind, (classes.get(kind) ?? 0) + 1);
    counts.set(form, classes);
  }

/** Classes rarer than this share of a word's uses are mostly slips of the annotators. */
const SMALLEST_SHARE = 0.04;

const lines: string[] = [];
for (const [word, classes] of counts) {
  const total = [...classes.values()].reduce((sum, count) => sum + count, 0);
  if (total < 2 || total < (capitals.get(word) ?? 0) / 4) continue;
  const kept = [...classes]
    .filter(([, count]) => count >= total * SMALLEST_SHARE)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([kind]) => kind);
  lines.push(`${word}\t${kept.join('')}`);
}

/** Fewer uses than this are mostly misspellings and foreign words. */
const FEWEST_IN_NEWS = 3;

const news = new Map<string, { small: number; capital: number }>();
const table = execFileSync('unzip', ['-p', join(BENCH, 'names/gmb/ner_dataset.csv.zip')], {
  maxBuffer: 1 << 28,
});
for (const line of table.toString('latin1').split('\n')) {
  const word = line.split(',')[1] ?? '';
  if (!/^[A-Za-z][a-z'-]*$/.test(word)) continue;
  const lower = word.toLowerCase();
  const seen = news.get(lower) ?? { small: 0, capital: 0 };
  if (word === lower) seen.small++;
  else seen.capital++;
  news.set(lower, seen);
}
for (const [word, { small, capital }] of news) {
  if (small < FEWEST_IN_NEWS || small < capital / 4 || word.length < 3 || counts.has(word)) continue;
  lines.push(`${word}\t`);
}
lines.sort();
writeFileSync(new URL('../src/language/lexicon/words.txt', import.meta.url), `${lines.join('\n')}\n`);
