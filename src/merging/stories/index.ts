import type { Article } from '../../model/index.ts';
import { byOwnPublication } from '../item.ts';
import { groupStories } from './group.ts';
import { profileOf } from './profile.ts';

/**
 * Articles that tell of the same events, those of the most first, each story in order of publication. The same for any order of
 * the articles. Every two are compared: time grows with the square of their number.
 */
export function storiesOf(articles: readonly Article[]): readonly (readonly Article[])[] {
  const ordered = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const groups = groupStories(ordered.map(profileOf));
  return [...Map.groupBy(ordered.keys(), (at) => groups[at]!).values()]
    .map((members) => members.map((at) => ordered[at]!).sort(byOwnPublication))
    .sort((a, b) => b.length - a.length || byOwnPublication(a[0]!, b[0]!));
}
