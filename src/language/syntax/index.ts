export * from './clauses.ts';
export { type NounPhrase, nameAt, nounPhraseAt, nounPhraseBefore } from './noun-phrase.ts';
export { type VerbGroup, verbGroupAt } from './verb-group.ts';
