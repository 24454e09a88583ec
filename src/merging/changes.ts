import { diffWordsWithSpace } from 'diff';
import type { Article } from '../model/index.ts';
import { textOf } from './revisions.ts';

/** A stretch of words of two revisions. */
export interface Change {
  readonly kind: 'kept' | 'added' | 'removed';
  readonly words: string;
}

/** What the newer revision says otherwise, word by word. */
export function changesBetween(older: Article, newer: Article): Change[] {
  return diffWordsWithSpace(textOf(older), textOf(newer)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    words: value,
  }));
}
