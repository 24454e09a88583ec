export * from './english.ts';
export { readEnglish } from './read.ts';
