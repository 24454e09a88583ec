export * from './english.ts';
export { readEnglish } from './read.ts';
export * from './syntax/index.ts';
