export { withHolder } from './apposition.ts';
export * from './clauses.ts';
export { isJoiningDash, type NounPhrase, nameAt, nounPhraseAt, nounPhraseBefore } from './noun-phrase.ts';
export { type VerbGroup, verbGroupAt } from './verb-group.ts';
