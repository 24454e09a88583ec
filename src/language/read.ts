import type { English, Name, ReadEnglish, Tokens } from './english.ts';
import { findNames } from './names/find.ts';
import { type Trees, treesOf } from './parsing/trees.ts';
import { findQuotations } from './quotations.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** Tokens, sentences and quotations of the parts of `text` that are read; names and trees when they are asked for. */
export const readEnglish: ReadEnglish = (text, regions): English => {
  const stream = tokenize(text, regions);
  const { sentences, sentence } = splitSentences(stream);
  const tokens: Tokens = {
    count: stream.count,
    start: stream.start,
    end: stream.end,
    sentence,
    word: (token) => stream.word(token),
    lower: (token) => stream.lower(token),
  };
  let names: readonly Name[] | undefined;
  let trees: Trees | undefined;
  return {
    text,
    tokens,
    sentences,
    quotations: findQuotations(stream, regions),
    get names() {
      return (names ??= findNames(stream, sentences));
    },
    get trees() {
      return (trees ??= treesOf(stream, sentences, sentence));
    },
  };
};
