import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEnglish } from '../../language/index.ts';
import { codeOf } from './code.ts';
import type { TokenSpan } from './spans.ts';

/** A line a passage: the CAMEO code, then a sentence with its {source} and [target]. */
const passages = readFileSync(new URL('./passages.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(' | ') as [string, string]);

describe('codes', () => {
  it.each(passages)('%s: %s', (cameo, marked) => expect(codeOfMarked(marked)?.cameo).toBe(cameo));

  it('is firm where tree and order of words agree, and says why it is not', () => {
    const sure = codeOfMarked('{Samoa} condemned [the raid].');
    expect(sure).toMatchObject({ root: 'ACCUSE', quad: 'verbal conflict', firmness: 'firm' });
    const loose = codeOfMarked('Talks by {the envoys} with [the monks] ended in uproar.');
    expect(loose).toMatchObject({ root: 'CONSULT', firmness: 'tentative' });
    expect(loose?.doubt).toContain('no verb');
  });

  it('leaves open what the lexicon has no word for', () =>
    expect(codeOfMarked('{The lake} lies north of [Kasulu].')).toBeNull());

  it('throws for no text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const english = readEnglish(text, [{ kind: 'body', start: 0, end: text.length }]);
        if (english.tokens.count > 0) codeOf(english, { first: 0, last: 1 }, null);
      }),
      { numRuns: 100 },
    ));
});

function codeOfMarked(marked: string) {
  let text = '';
  const at = new Map<string, number>();
  for (const part of marked.split(/([{}[\]])/)) {
    if (/^[{}[\]]$/.test(part)) at.set(part, text.length);
    else text += part;
  }
  const english = readEnglish(text, [{ kind: 'body', start: 0, end: text.length }]);
  const tokensBetween = (open: string, close: string): TokenSpan => {
    const inside = [...Array(english.tokens.count).keys()].filter(
      (token) =>
        english.tokens.start[token]! >= at.get(open)! && english.tokens.end[token]! <= at.get(close)!,
    );
    return { first: inside[0]!, last: inside.at(-1)! + 1 };
  };
  return codeOf(english, tokensBetween('{', '}'), tokensBetween('[', ']'));
}
