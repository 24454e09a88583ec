import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Region } from '../../model/index.ts';
import { readEnglish } from '../read.ts';
import { markedNews, scoreClauses } from './annotated/news.ts';

function read(text: string) {
  const regions: Region[] = [{ kind: 'body', start: 0, end: text.length }];
  return readEnglish(text, regions);
}

/** "word/tag>relation>head", token by token. */
function shown(text: string): string[] {
  const { tokens, trees } = read(text);
  return Array.from({ length: tokens.count }, (_, token) => {
    const head = trees.headOf(token);
    return `${tokens.word(token)}/${trees.partOfSpeech(token)} ${trees.relation(token)} ${head < 0 ? '' : tokens.word(head)}`.trim();
  });
}

describe('trees', () => {
  it('have nothing behind the last token', () => {
    const { tokens, trees } = read('asked to');
    const { count } = tokens;
    expect([trees.tag(count), trees.partOfSpeech(count), trees.relation(count), trees.headOf(count)]).toEqual(
      ['', 'X', '', -1],
    );
  });

  it('are trees, whatever the text: one root a sentence, every token below it', () => {
    const pieces = fc.constantFrom(
      ...'the minister met said - -- “ ” , . ’s n’t cannot 11.46bn four-day-long U.S. 5 \n'.split(' '),
    );
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(pieces, { maxLength: 600 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { sentences, trees } = read(text);
        for (let sentence = 0; sentence < sentences.count; sentence++) {
          const first = sentences.first[sentence]!;
          const last = sentences.last[sentence]!;
          let roots = 0;
          for (let token = first; token < last; token++) {
            if (trees.headOf(token) === -1) roots++;
            let steps = 0;
            for (let at = token; at !== -1; at = trees.headOf(at)) {
              expect(at >= first && at < last).toBe(true);
              expect(++steps).toBeLessThanOrEqual(last - first);
            }
            expect(trees.relation(token)).not.toBe('');
          }
          expect(roots).toBe(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('read the same text the same way, whatever was read before', () => {
    const text = 'The foreign minister of Norland met his Kenyan counterpart in Oslo on Tuesday.';
    const before = shown(text);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (other) => {
        read(other);
        expect(shown(text)).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  it('take time in proportion to the text', () => {
    for (const unit of ['a ', 'and the ', 'a-', '( ', 'said ', '“ ', 'of the man who ']) {
      const began = process.cpuUsage();
      read(unit.repeat(100_000 / unit.length));
      const { user, system } = process.cpuUsage(began);
      expect((user + system) / 1000, unit).toBeLessThan(6000);
    }
  });

  it('have the main clauses of agency news', () => {
    const { sentences, clauses, arguments: all, found } = scoreClauses(markedNews('news.txt'));
    expect(clauses / sentences).toBeGreaterThanOrEqual(0.9);
    expect(found / all).toBeGreaterThanOrEqual(0.88);
  });

  it('have as many of those of sentences written later', () => {
    const { clauses, found } = scoreClauses(markedNews('fresh.txt'));
    expect(clauses).toBeGreaterThanOrEqual(45);
    expect(found).toBeGreaterThanOrEqual(93);
  });
});

describe('a sentence', () => {
  it('has its subject, verb and object', () => {
    expect(shown('The ministers signed three agreements.')).toEqual([
      'The/DET det ministers',
      'ministers/NOUN nsubj signed',
      'signed/VERB root',
      'three/NUM nummod agreements',
      'agreements/NOUN obj signed',
      './PUNCT punct signed',
    ]);
  });

  it('is read alike with curly and with straight quotation marks', () => {
    const straight = shown(`"We won't sign it," she said, "and Norland's envoy can't either."`);
    const curly = shown('“We won’t sign it,” she said, “and Norland’s envoy can’t either.”');
    expect(curly.map((line) => line.replace(/[“”]/g, '"').replaceAll('’', "'"))).toEqual(straight);
  });

  it('keeps hyphenated words as one token with one head', () => {
    expect(shown('He began a four-day visit.').at(3)).toMatch(/^four-day\/\w+ \w+ visit$/);
  });
});
