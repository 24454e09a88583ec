import type { TaggerHeader } from '../src/language/parsing/models.ts';
import { unpack } from '../src/language/parsing/packed.ts';
import { TagDictionary } from '../src/language/parsing/tag-dictionary.ts';
import { styleOf } from '../src/language/parsing/tag-features.ts';
import { TAGGER_BITS, Tagger } from '../src/language/parsing/tagger.ts';
import { AFTER, BEFORE, Vocabulary } from '../src/language/parsing/vocabulary.ts';
import { scoresFor } from '../src/language/parsing/weights.ts';
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
const PRUNE = 0.5;
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
    const own = new TrainingWeights(TAGGER_BITS, tags.length);
    const tagger = new Tagger(vocabulary, dictionary, own, new Float64Array(tags.length), tags);
    trainWeights(items, tagger, own, vocabulary, passes, randomFrom(seed + 1));
    return own;
  });
  const packed = pack({ tags, dictionary: data }, [{ weights, prune: PRUNE, step: STEP }]);
  const [table] = unpack<TaggerHeader>(packed).tables;
  return {
    tagger: new Tagger(vocabulary, dictionary, table!, scoresFor(table!), tags),
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
  weights: TrainingWeights,
  vocabulary: Vocabulary,
  passes: number,
  random: () => number,
): void {
  const given = new Uint8Array(4096);
  for (let pass = 0; pass < passes; pass++)
    for (const { words, gold, count } of shuffled(items, random)) {
      const style = styleOf(vocabulary, words, count);
      for (let at = 1; at <= count; at++)
        given[at] = learn(tagger, weights, words, given, gold[at]!, at, style);
    }
}

/** The tag to go on with: the one predicted, right or wrong, as it will be when reading. */
function learn(
  tagger: Tagger,
  weights: TrainingWeights,
  words: Int32Array,
  given: Uint8Array,
  gold: number,
  at: number,
  style: number,
): number {
  const choices = tagger.choicesOf(words[at]!);
  if (choices.length === 1) return choices[0]!;
  const scores = tagger.score(words, given, at, style);
  let best = choices[0]!;
  let rival = -1;
  for (const tag of choices) {
    if (scores[tag]! > scores[best]!) best = tag;
    if (tag !== gold && (rival < 0 || scores[tag]! > scores[rival]!)) rival = tag;
  }
  weights.decided();
  if (rival >= 0 && scores[gold]! - scores[rival]! <= MARGIN)
    weights.reward(gold, rival, tagger.features.slots, tagger.features.count);
  return best;
}

/** Numbers of the words of a sentence, with the marks around it that the templates look at. */
export function wordsOf({ forms, count }: TreebankSentence, vocabulary: Vocabulary): Int32Array {
  const words = new Int32Array(count + 4).fill(AFTER);
  words[0] = BEFORE;
  for (let at = 1; at <= count; at++) words[at] = vocabulary.numberOf(forms[at]!);
  return words;
}
