import type { TaggerHeader } from '../src/language/parsing/models.ts';
import { unpack } from '../src/language/parsing/packed.ts';
import { TagDictionary } from '../src/language/parsing/tag-dictionary.ts';
import { CORE_TAG_BITS, FURTHER_TAG_BITS, styleOf } from '../src/language/parsing/tag-features.ts';
import { Tagger } from '../src/language/parsing/tagger.ts';
import { AFTER, BEFORE, Vocabulary } from '../src/language/parsing/vocabulary.ts';
import type { Scores } from '../src/language/parsing/weights.ts';
import type { WordClasses } from '../src/language/parsing/word-classes.ts';
import { countDictionary } from './dictionary.ts';
import { pack } from './pack.ts';
import { TrainingWeights } from './perceptron.ts';
import { randomFrom, shuffled } from './random.ts';
import type { TreebankSentence } from './treebank.ts';

/** Distinct words of all treebanks fit. */
const TRAINING_CAPACITY = 1 << 18;
/** The right tag has to be ahead of every other by this. */
const MARGIN = 10;
/** By the core features alone, it has to be ahead by this. */
const CORE_MARGIN = 20;
const PRUNE = 0.75;
/** Costs 0.06 points of UPOS on EWT dev, and saves more than a quarter of the file. */
const PRUNE_ROWS = 1.25;
const STEP = 0.25;

export interface TrainedTagger {
  readonly tagger: Tagger;
  readonly vocabulary: Vocabulary;
  /** What packed.ts reads. */
  readonly packed: Uint8Array;
}

/** @param seeds how many trainings are averaged */
export function trainTagger(
  sentences: readonly TreebankSentence[],
  tags: readonly string[],
  classes: WordClasses,
  passes: number,
  seeds: number,
): TrainedTagger {
  const numbers = new Map(tags.map((tag, number) => [tag, number]));
  const data = countDictionary(sentences, numbers);
  const dictionary = new TagDictionary(data);
  const vocabulary = new Vocabulary(dictionary, classes, TRAINING_CAPACITY);
  const items = sentences.map((sentence) => ({
    words: wordsOf(sentence, vocabulary),
    gold: Uint8Array.from(sentence.tags, (tag) => numbers.get(tag) ?? 0),
    count: sentence.count,
  }));
  const weights = Array.from({ length: seeds }, (_, seed) => {
    const core = new TrainingWeights(CORE_TAG_BITS, tags.length, 1);
    const further = new TrainingWeights(FURTHER_TAG_BITS, tags.length, 1);
    const tagger = new Tagger(vocabulary, dictionary, core, further, tags);
    trainWeights(items, tagger, core, further, vocabulary, passes, randomFrom(seed + 1));
    return { core, further };
  });
  const table = (own: readonly TrainingWeights[]) => ({
    weights: own,
    prune: PRUNE,
    pruneRows: PRUNE_ROWS,
    step: STEP,
  });
  const packed = pack({ tags, dictionary: data }, [
    table(weights.map(({ core }) => core)),
    table(weights.map(({ further }) => further)),
  ]);
  const [core, further] = unpack<TaggerHeader>(packed).tables;
  return {
    tagger: new Tagger(vocabulary, dictionary, core!, further!, tags),
    vocabulary,
    packed,
  };
}

interface TaggedWords {
  readonly words: Int32Array;
  readonly gold: Uint8Array;
  readonly count: number;
}

function trainWeights(
  items: readonly TaggedWords[],
  tagger: Tagger,
  core: TrainingWeights,
  further: TrainingWeights,
  vocabulary: Vocabulary,
  passes: number,
  random: () => number,
): void {
  const given = new Uint8Array(4096);
  for (let pass = 0; pass < passes; pass++)
    for (const { words, gold, count } of shuffled(items, random)) {
      const style = styleOf(vocabulary, words, count);
      for (let at = 1; at <= count; at++)
        given[at] = learn(tagger, core, further, words, given, gold[at]!, at, style);
    }
}

/** The tag to go on with: the one predicted, right or wrong, as it will be when reading. */
function learn(
  tagger: Tagger,
  core: TrainingWeights,
  further: TrainingWeights,
  words: Int32Array,
  given: Uint8Array,
  gold: number,
  at: number,
  style: number,
): number {
  const choices = tagger.choicesOf(words[at]!);
  if (choices.length === 1) return choices[0]!;
  const { core: coreFeatures, further: furtherFeatures } = tagger.features;
  const scores = tagger.scoreCore(words, given, at, style);
  const alone = rivalOf(scores, choices, gold);
  const behind = alone >= 0 && scores[gold]! - scores[alone]! <= CORE_MARGIN;
  tagger.scoreFurther();
  const rival = rivalOf(scores, choices, gold);
  core.decided();
  further.decided();
  const best = rival < 0 || scores[gold]! > scores[rival]! ? gold : rival;
  if (rival >= 0 && scores[gold]! - scores[rival]! <= MARGIN) {
    core.reward(gold, rival, coreFeatures.slots, coreFeatures.count);
    further.reward(gold, rival, furtherFeatures.slots, furtherFeatures.count);
  }
  if (behind) core.reward(gold, alone, coreFeatures.slots, coreFeatures.count);
  return choices.includes(gold) ? best : rival;
}

/** The best of the other choices; below zero if there is none. */
function rivalOf(scores: Scores, choices: Uint8Array, gold: number): number {
  let rival = -1;
  for (const tag of choices) if (tag !== gold && (rival < 0 || scores[tag]! > scores[rival]!)) rival = tag;
  return rival;
}

/** Numbers of the words of a sentence, with the marks around it that the templates look at. */
export function wordsOf({ forms, count }: TreebankSentence, vocabulary: Vocabulary): Int32Array {
  const words = new Int32Array(count + 4).fill(AFTER);
  words[0] = BEFORE;
  for (let at = 1; at <= count; at++) words[at] = vocabulary.numberOf(forms[at]!);
  return words;
}
