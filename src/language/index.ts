export * from './english.ts';
export { isAdverb } from './lexicon/function-words.ts';
export * from './lexicon/gazetteer.ts';
export { formsOf, lemmaOf, type Verb, verbOf } from './lexicon/verbs.ts';
export { canBe, classesOf, isCommonWord, type WordClass } from './lexicon/words.ts';
export { type CardinalNumber, numberAt, ordinalOf } from './numbers.ts';
export { readEnglish } from './read.ts';
export * from './syntax/index.ts';
