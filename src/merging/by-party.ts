import type { Actor } from '../model/index.ts';
import type { Allegiance } from './allegiance.ts';

/** Record items by who takes part in them: `actorsMatch` of two is more than 0 only where they share one of these. */
export class PartyIndex<T> {
  readonly #stateOf: Allegiance;
  readonly #under = new Map<string, T[]>();

  constructor(stateOf: Allegiance) {
    this.#stateOf = stateOf;
  }

  /** @param about what it is found by besides: only who asks for one of these finds it */
  add(item: T, actors: readonly Actor[], about: Iterable<string> = ['']): void {
    for (const key of this.#keys(actors, about)) {
      const items = this.#under.get(key);
      if (items) items.push(item);
      else this.#under.set(key, [item]);
    }
  }

  /** Each once. */
  of(actors: readonly Actor[], about: Iterable<string> = ['']): ReadonlySet<T> {
    const found = new Set<T>();
    for (const key of this.#keys(actors, about))
      for (const item of this.#under.get(key) ?? []) found.add(item);
    return found;
  }

  #keys(actors: readonly Actor[], about: Iterable<string>): string[] {
    const names = new Set(actors.flatMap((actor) => [actor.entity, this.#stateOf(actor) ?? actor.entity]));
    return [...about].flatMap((what) => [...names].map((name) => `${name}|${what}`));
  }
}
