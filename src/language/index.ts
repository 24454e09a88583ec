export * from './english.ts';
export { isAdverb } from './lexicon/function-words.ts';
export * from './lexicon/gazetteer.ts';
export { formsOf, lemmaOf, regularFormsOf, verbOf } from './lexicon/verbs.ts';
export { canBe, classesOf, isCommonWord } from './lexicon/words.ts';
export { readEnglish } from './read.ts';
export * from './syntax/index.ts';
