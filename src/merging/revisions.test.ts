import { describe, expect, it } from 'vitest';
import type { Article } from '../model/index.ts';
import { changesBetween } from './changes.ts';
import { inOrderOfRevision, isGone } from './revisions.ts';

function article(id: string, text: string, day: string | null = null): Article {
  const published = day && { from: day, to: day, basis: 'metadata' };
  return {
    id,
    text,
    published,
    regions: [{ kind: 'body', start: 0, end: text.length }],
  } as unknown as Article;
}

const early = article('b', 'The ministers signed three\naccords in Riga.', '2031-05-04');
const late = article('a', 'The ministers signed two accords in Riga, the ministry said.', '2031-05-05');

describe('revisions', () => {
  it('stand in the order of the time they state, then of their hash', () => {
    expect(inOrderOfRevision([late, early])).toEqual([early, late]);
    const undated = [article('d', ''), article('c', '')];
    expect(inOrderOfRevision(undated).map(({ id }) => id)).toEqual(['c', 'd']);
  });

  it('say what changed, word by word, and hold both texts', () => {
    const changes = changesBetween(early, late);
    const without = (kind: string) =>
      changes.flatMap((change) => (change.kind === kind ? [] : [change.words])).join('');
    expect(without('added')).toBe(early.text);
    expect(without('removed')).toBe(late.text);
    expect(changes).toContainEqual({ kind: 'removed', words: expect.stringContaining('three') });
    expect(changes).toContainEqual({ kind: 'added', words: expect.stringContaining('two') });
  });

  it('tell which words are gone, whatever the line ends', () => {
    expect(isGone('signed three accords', late)).toBe(true);
    expect(isGone('accords\nin Riga', late)).toBe(false);
  });
});
