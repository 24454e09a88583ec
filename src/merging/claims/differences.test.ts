import { describe, expect, it } from 'vitest';
import type { Claim, Wording } from '../../model/index.ts';
import { wordingDifferences } from './differences.ts';

function relations(fullest: [Wording['mode'], string], other: [Wording['mode'], string]) {
  const wordings = [fullest, other].map(([mode, words]) => ({ mode, words }) as Wording);
  const [own, against] = wordingDifferences({ wordings, words: fullest[1] } as unknown as Claim);
  expect(own?.relation).toBeNull();
  return against;
}

const WHOLE = 'The ferries will sail in May, and they will sail empty if they must';

describe('wordings of a claim', () => {
  it('may be the same words, marks and capitals aside', () => {
    expect(relations(['direct', WHOLE], ['direct', `${WHOLE.toLowerCase()}.`])?.relation).toBe('same');
  });

  it('may leave words out', () => {
    expect(
      relations(['direct', WHOLE], ['direct', 'the ferries will sail … empty if they must'])?.relation,
    ).toBe('cut');
  });

  it('are flagged where a quotation has other words', () => {
    const { relation, changed } = relations(
      ['direct', WHOLE],
      ['direct', 'The boats will sail in June, and they will sail empty'],
    )!;
    expect(relation).toBe('other words quoted');
    expect(changed).toEqual([
      { from: 'ferries', to: 'boats' },
      { from: 'may', to: 'june' },
    ]);
  });

  it('may retell what another quotes', () => {
    expect(
      relations(['direct', WHOLE], ['indirect', 'boats would go in May even without passengers'])?.relation,
    ).toBe('retold');
  });
});
