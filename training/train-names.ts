/**
 * Trains the model of the name finder (src/language/names/model), writes its weights, and leaves scores in
 * training/RESULTS-names.md. Some three minutes on one core.
 *
 *   node training/train-names.ts --data ../shared/bench
 *
 * The folder holds names/ and gum/; `unzip` is needed. The same data give the same weights.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findNames } from '../src/language/names/find.ts';
import { readWordKinds, taggerOf } from '../src/language/names/model/load.ts';
import type { NameTagger } from '../src/language/names/model/tagger.ts';
import { NameWords } from '../src/language/names/model/words.ts';
import { readEnglish } from '../src/language/read.ts';
import { splitSentences } from '../src/language/sentences.ts';
import { tokenize } from '../src/language/tokens.ts';
import { compressed } from './compress.ts';
import { KINDS, type Kind, type MarkedDocument } from './names/document.ts';
import { examplesOf } from './names/examples.ts';
import { readGum } from './names/gum.ts';
import { pack } from './names/pack.ts';
import { trainNames } from './names/perceptron.ts';
import { readRe3d } from './names/re3d.ts';
import { type NameLine, writeNameResults } from './names/results.ts';
import { type Counts, scoreNames } from './names/score.ts';
import { labelledByRules } from './names/silver.ts';
import { readUner } from './names/uner.ts';
import { readVoa } from './names/voa.ts';
import { readWikigold } from './names/wikigold.ts';

/** log2 of the slots of the weight table. */
const BITS = 16;
/** Trainings averaged. */
const SEEDS = [1, 2, 3, 4];
/** One in so many documents of news, labelled by our rules. */
const SILVER = 12;
/** Wikigold is scored by models that were trained on the rest of it. */
const FOLDS = 3;
const FOLD_SEEDS = [1, 2];

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/bench' }, seed: { type: 'string' } },
});
const began = Date.now();
const names = (part: string) => join(values.data, 'names', part);
const words = new NameWords(readWordKinds());
const examples = (documents: readonly MarkedDocument[]) =>
  documents.flatMap((document) => examplesOf(document, BITS, words));

const wikigold = readWikigold(names('wikigold'));
const others = examples([
  ...readGum(join(values.data, 'gum/train.conllu')),
  ...readVoa(names('gmb'))
    .filter((_, at) => at % SILVER === 0)
    .map(labelledByRules),
]);
const bytes = pack(trainNames([...examples(wikigold), ...others], BITS, SEEDS), BITS);
writeFileSync(new URL('../src/language/names/weights/names.zst', import.meta.url), compressed(bytes));
const tagger = taggerOf(bytes, words);

const lines: NameLine[] = [
  { corpus: 're3d dev', ...bothScores(readRe3d(names('re3d')), tagger, 'within') },
  { corpus: 'UNER EWT dev', ...bothScores(readUner(names('uner-ewt-dev.iob2')), tagger, 'apart') },
  { corpus: `wikigold, ${FOLDS} folds`, ...foldScores() },
];
writeNameResults(lines, Math.round((Date.now() - began) / 60_000));

function bothScores(documents: readonly MarkedDocument[], own: NameTagger, titles: 'apart' | 'within') {
  return { rules: scoreWith(documents, null, titles), model: scoreWith(documents, own, titles) };
}

/** @param own null for the rules alone */
function scoreWith(documents: readonly MarkedDocument[], own: NameTagger | null, titles: 'apart' | 'within') {
  return scoreNames(documents, titles, ({ text, regions }) => {
    const { tokens } = readEnglish(text, regions);
    const stream = tokenize(text, regions);
    return { tokens, names: findNames(stream, splitSentences(stream).sentences, own) };
  });
}

function foldScores(): Omit<NameLine, 'corpus'> {
  const model = emptyCounts();
  for (let fold = 0; fold < FOLDS; fold++) {
    const inside = wikigold.filter((_, at) => at % FOLDS !== fold);
    const outside = wikigold.filter((_, at) => at % FOLDS === fold);
    const trained = pack(trainNames([...examples(inside), ...others], BITS, FOLD_SEEDS), BITS);
    const counts = scoreWith(outside, taggerOf(trained, words), 'apart');
    for (const kind of KINDS)
      for (const part of ['right', 'found', 'wanted'] as const) model[kind][part] += counts[kind][part];
  }
  return { rules: scoreWith(wikigold, null, 'apart'), model };
}

function emptyCounts(): Record<Kind, Counts> {
  const none = () => ({ right: 0, found: 0, wanted: 0 });
  return { PER: none(), LOC: none(), ORG: none() };
}
