/**
 * Trains the tagger and the parser of src/language/parsing from UD treebanks, writes their weights and leaves
 * scores on the development parts in training/RESULTS.md; then the name finder (train-names.ts). Some 28 minutes on one core.
 *
 *   npm run train -- --data ../shared/bench
 *
 * The folder holds ewt/ and gum/, each with train.conllu and dev.conllu. The same data and seed give the same weights.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Parser } from '../src/language/parsing/parser.ts';
import { arcsOf } from '../src/language/parsing/roles.ts';
import { groupsOf } from '../src/language/parsing/tag-groups.ts';
import type { Weights } from '../src/language/parsing/weights.ts';
import { readWordClasses } from '../src/language/parsing/word-classes.ts';
import { compressed } from './compress.ts';
import { type Item, itemOf, labelsOf } from './items.ts';
import { FOLDS, guesserOf, guessRoles, jackknifedTags, jackknifeRoles } from './jackknife.ts';
import { pack, packedTables, type Table } from './pack.ts';
import { randomFrom } from './random.ts';
import { recombined } from './recombine.ts';
import { type Line, writeResults } from './results.ts';
import { scoreTags, scoreTrees } from './score.ts';
import { trainParser } from './train-parser.ts';
import { trainRoles } from './train-roles.ts';
import { type TrainedTagger, trainTagger, wordsOf } from './train-tagger.ts';
import { readTreebank, type TreebankSentence, tagsOf } from './treebank.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/bench' }, seed: { type: 'string', default: '1' } },
});
const data = values.data;
const seed = Number(values.seed);

const TAGGER_PASSES = 5;
const JACKKNIFE_PASSES = 3;
const ROLE_PASSES = 4;
const PARSER_PASSES = 7;
/** Sentences put together from parts of others. 3,000 read 58 and 97 of our news, not 56 and 94, and cost half a point of UAS on EWT dev. */
const RECOMBINED = 2000;
/** Trainings averaged. */
const TAGGER_SEEDS = 4;
const ROLE_SEEDS = 3;
const PARSER_SEEDS = 2;
const TREEBANKS = ['ewt', 'gum'] as const;

const began = Date.now();
const printed = TREEBANKS.flatMap((name) => readTreebank(join(data, name, 'train.conllu')));
const tags = tagsOf(printed);
const { relations, roles } = labelsOf(printed);
const treebank = [...printed, ...recombined(printed, RECOMBINED, FOLDS, randomFrom(seed))];
const groups = groupsOf(tags);
const classes = readWordClasses();
const root = relations.indexOf('root');
say(`${treebank.length} sentences`);

const trained = trainTagger(treebank, tags, classes, TAGGER_PASSES, TAGGER_SEEDS);
writeWeights('tagger', trained.packed);
say('tagger');
const items = itemsOf(treebank, jackknifedTags(treebank, tags, classes, JACKKNIFE_PASSES), trained);
say('tags of the treebank');
jackknifeRoles(items, roles.length, groups, JACKKNIFE_PASSES);
const roleTables = trainRoles(items, roles.length, groups, ROLE_PASSES, seedsFor(ROLE_SEEDS));
const guesser = guesserOf(roleTables);
say('roles');

const developed = TREEBANKS.map((name) => {
  const sentences = readTreebank(join(data, name, 'dev.conllu'));
  const found = sentences.map((sentence) => tagged(sentence, trained));
  const own = itemsOf(sentences, found, trained);
  guessRoles(own, guesser, groups);
  return { name, items: own, tags: scoreTags(sentences, found, tags) };
});
const grammar = { relations: relations.length, root, arcOfRole: arcsOf(roles, relations), groups };
const { coreActions, furtherActions, labels } = trainParser(
  items,
  grammar,
  PARSER_PASSES,
  seedsFor(PARSER_SEEDS),
  (own, pass) => say(`seed ${own}, pass ${pass + 1} of ${PARSER_PASSES}`),
);
const tables = [coreActions, furtherActions, labels];
writeWeights('parser', pack({ relations, roles }, [...roleTables, ...tables]));
const trees = scoresOf(tables);
const lines = developed.map(
  ({ name, tags: score }, at): Line => ({ treebank: `${name} dev`, ...score, ...trees[at]! }),
);
writeResults(lines, Math.round((Date.now() - began) / 60_000));
for (const line of lines) console.log(line);
await import('./train-names.ts');

function itemsOf(
  sentences: readonly TreebankSentence[],
  found: readonly Uint8Array[],
  { vocabulary }: TrainedTagger,
): Item[] {
  const relationNumbers = new Map(relations.map((relation, number) => [relation, number]));
  const roleNumbers = new Map(roles.map((role, number) => [role, number]));
  return sentences.map((sentence, at) =>
    itemOf(sentence, wordsOf(sentence, vocabulary), found[at]!, vocabulary, relationNumbers, roleNumbers),
  );
}

function seedsFor(trainings: number): readonly number[] {
  return Array.from({ length: trainings }, (_, at) => seed + at);
}

function tagged(sentence: TreebankSentence, { tagger, vocabulary }: TrainedTagger): Uint8Array {
  const given = new Uint8Array(sentence.count + 1);
  tagger.tag(wordsOf(sentence, vocabulary), sentence.count, given, new Int16Array(sentence.count + 1));
  return given;
}

function scoresOf(tables: readonly Table[]) {
  const [coreActions, furtherActions, labels] = packedTables(tables) as [Weights, Weights, Weights];
  const parser = new Parser({ ...grammar, coreActions, furtherActions, labels });
  return developed.map((part) => scoreTrees(parser, part.items, relations, groups));
}

function writeWeights(name: string, bytes: Uint8Array): void {
  writeFileSync(new URL(`../src/language/parsing/weights/${name}.zst`, import.meta.url), compressed(bytes));
}

function say(what: string): void {
  console.error(`${Math.round((Date.now() - began) / 1000)} s: ${what}`);
}
