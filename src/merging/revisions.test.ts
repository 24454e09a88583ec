import { describe, expect, it } from 'vitest';
import type { Article } from '../model/index.ts';
import { changesBetween } from './changes.ts';
import { isGone } from './revisions.ts';

function article(text: string): Article {
  return { text, regions: [{ kind: 'body', start: 0, end: text.length }] } as unknown as Article;
}

const early = article('The ministers signed three\naccords in Riga.');
const late = article('The ministers signed two accords in Riga, the ministry said.');

describe('revisions', () => {
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
