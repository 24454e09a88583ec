export { type PartOfSpeech, parseSentences, type Trees } from './trees.ts';
