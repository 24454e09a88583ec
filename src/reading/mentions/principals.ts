import type { English } from '../../language/english.ts';
import { type EntityKey, entityKey } from '../../model/index.ts';

/** Entities by how often the article names them, the most often first. */
export type Ranking = readonly (readonly [EntityKey, number])[];

/** States by names, peoples and seats of government. */
export function rankStates(english: English, seats: ReadonlyMap<number, EntityKey>): Ranking {
  const counts = new Map<EntityKey, number>();
  for (const [index, name] of english.names.entries()) {
    const own =
      name.state && (name.kind === 'state' || name.kind === 'demonym')
        ? entityKey('state', name.state)
        : null;
    const key = seats.get(index) ?? own;
    if (key?.startsWith('state/')) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** The first `count` when the next is named clearly less often; null when there is no such lead. */
export function leaders(ranking: Ranking, count: number): readonly EntityKey[] | null {
  const last = ranking[count - 1];
  if (last === undefined) return null;
  const next = ranking[count];
  return next === undefined || last[1] > next[1] ? ranking.slice(0, count).map(([key]) => key) : null;
}
