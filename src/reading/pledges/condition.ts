import type { English } from '../../language/index.ts';
import { type Quote, quoteOf } from '../../model/index.ts';
import { CONDITIONS } from './find.ts';

/** "if sanctions are lifted", "provided that …", in the trigger's sentence; up to a mark or its end. */
export function conditionOf(english: English, trigger: number): Quote | null {
  const { tokens, sentences, text } = english;
  const sentence = tokens.sentence[trigger]!;
  const end = sentences.last[sentence]!;
  for (let at = sentences.first[sentence]!; at < end; at++) {
    if (!CONDITIONS.has(tokens.lower(at)) && !opensCondition(english, at)) continue;
    let last = at + 1;
    while (last < end && !/^[,;:.?!”"“—–]$/.test(tokens.word(last))) last++;
    // What is asked for inside the condition is no pledge under it.
    if (trigger >= at && trigger < last) return null;
    return quoteOf(text, tokens.start[at]!, tokens.end[last - 1]!);
  }
  return null;
}

/** "on condition that", "as long as", "in return for". */
function opensCondition(english: English, at: number): boolean {
  const { tokens } = english;
  const next = (offset: number) => (at + offset < tokens.count ? tokens.lower(at + offset) : '');
  const word = tokens.lower(at);
  return (
    (word === 'on' && next(1) === 'condition') ||
    (word === 'as' && next(1) === 'long' && next(2) === 'as') ||
    (word === 'in' && next(1) === 'return' && next(2) === 'for')
  );
}
