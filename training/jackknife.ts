import { Configuration } from '../src/language/parsing/configuration.ts';
import { RoleGuesser, type Sureness } from '../src/language/parsing/roles.ts';
import type { Weights } from '../src/language/parsing/weights.ts';
import type { WordClasses } from '../src/language/parsing/word-classes.ts';
import { fill, type Item } from './items.ts';
import { packedTables, type Table } from './pack.ts';
import { trainRoles } from './train-roles.ts';
import { trainTagger, wordsOf } from './train-tagger.ts';
import type { TreebankSentence } from './treebank.ts';

/** A parser that learnt from tags better than those it will get would trust them too much. */
export const FOLDS = 5;

/** Guesses are called sure sooner than in reading, so that the table of labels learns the harder ones. */
const LEARNING: Sureness = { atOnce: 30, atLast: 50 };

/** Tags of each sentence by a tagger trained on the others. */
export function jackknifedTags(
  sentences: readonly TreebankSentence[],
  tags: readonly string[],
  classes: WordClasses,
  passes: number,
): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = sentences.filter((_, at) => at % FOLDS !== fold);
    const { tagger, vocabulary } = trainTagger(others, tags, classes, passes, 1);
    sentences.forEach((sentence, at) => {
      if (at % FOLDS !== fold) return;
      const given = new Uint8Array(sentence.count + 1);
      tagger.tag(wordsOf(sentence, vocabulary), sentence.count, given, new Int16Array(sentence.count + 1));
      found[at] = given;
    });
    console.error(`tags of fold ${fold + 1} of ${FOLDS}`);
  }
  return found;
}

/** Fills `roles` of each item by a guesser trained on the others. */
export function jackknifeRoles(
  items: readonly Item[],
  roles: number,
  groups: Uint8Array,
  passes: number,
): void {
  for (let fold = 0; fold < FOLDS; fold++) {
    const tables = trainRoles(
      items.filter((_, at) => at % FOLDS !== fold),
      roles,
      groups,
      passes,
      [1],
    );
    const guesser = guesserOf(tables, LEARNING);
    guessRoles(
      items.filter((_, at) => at % FOLDS === fold),
      guesser,
      groups,
    );
    console.error(`roles of fold ${fold + 1} of ${FOLDS}`);
  }
}

export function guesserOf(tables: readonly Table[], sureness?: Sureness): RoleGuesser {
  const [core, further] = packedTables(tables) as [Weights, Weights];
  return new RoleGuesser(core, further, sureness);
}

export function guessRoles(items: readonly Item[], guesser: RoleGuesser, groups: Uint8Array): void {
  const c = new Configuration();
  for (const item of items) {
    fill(c, item, groups);
    guesser.guess(c);
    for (let at = 1; at <= item.count; at++) {
      item.roles[at] = c.roles[at]!;
      item.otherRoles[at] = c.otherRoles[at]!;
      item.sureRoles[at] = c.sureRoles[at]!;
    }
  }
}
