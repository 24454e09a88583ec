import type { English, ReadEnglish, Tokens } from './english.ts';
import { findNames } from './names/find.ts';
import { parseSentences, type Trees } from './parsing/trees.ts';
import { findQuotations } from './quotations.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** Tokens, sentences, quotations and names of the parts of `text` that are read; trees when they are asked for. */
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
  const names = findNames(stream, sentences);
  let trees: Trees | undefined;
  return {
    text,
    tokens,
    sentences,
    quotations: findQuotations(stream, regions),
    names,
    get trees() {
      return (trees ??= parseSentences(text, tokens, sentences));
    },
  };
};
