import { readByRules } from '../../src/language/names/find.ts';
import { viewsOf } from '../../src/language/names/sentence.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { KIND_OF_NAME, type MarkedDocument } from './document.ts';

/** From here on what the rules read is taken for right. */
const RIGHT_ENOUGH = 0.5;

/** The same text with the names that our rules find in it, so that news has its share in what the model learns of the rules. */
export function labelledByRules({ id, text, regions }: MarkedDocument): MarkedDocument {
  const tokens = tokenize(text, regions);
  const { names } = readByRules(tokens, viewsOf(tokens, splitSentences(tokens).sentences));
  return {
    id,
    text,
    regions,
    names: names.flatMap(({ kind: own, first, last, certainty }) => {
      const kind = own && KIND_OF_NAME[own];
      if (!kind || certainty < RIGHT_ENOUGH) return [];
      return [{ start: tokens.start[first]!, end: tokens.end[last - 1]!, kind }];
    }),
  };
}
