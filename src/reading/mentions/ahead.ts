import type { English } from '../../language/english.ts';
import { PREPOSITIONS } from '../../language/lexicon/function-words.ts';
import { isFiniteHere } from '../../language/syntax/index.ts';
import { type EntityKey, entityKindOf } from '../../model/index.ts';
import { jointBetween } from './coordination.ts';
import { isRelation } from './nominal-words.ts';

/** Names looked at after a pronoun; sentences with more are lists. */
const LOOKED_AT = 6;

/** Somebody named; tokens, `last` is exclusive. */
interface Named {
  readonly entity: EntityKey;
  readonly token: number;
  readonly last: number;
}

/** What the rest of a sentence names, for pronouns that come before those they mean. */
export class Ahead {
  readonly #english: English;
  readonly #entityOf: (index: number) => EntityKey | null;

  constructor(english: English, entityOf: (index: number) => EntityKey | null) {
    this.#english = english;
    this.#entityOf = entityOf;
  }

  entityOf(index: number): EntityKey | null {
    return this.#entityOf(index);
  }

  /** People named after `token` in its sentence, in order. */
  people(token: number): readonly EntityKey[] {
    return this.#indexes(token)
      .map((index) => this.#entityOf(index))
      .filter((entity) => entity !== null && entityKindOf(entity) === 'person') as EntityKey[];
  }

  /** People named in the sentences after that of `token`, `reach` of them at most, in order. */
  *nextPeople(token: number, reach: number): Generator<Named> {
    const { tokens, sentences, names } = this.#english;
    const sentence = tokens.sentence[token]!;
    for (let next = sentence + 1; next <= Math.min(sentence + reach, sentences.count - 1); next++)
      for (const index of this.#within(sentences.first[next]!, sentences.last[next]!)) {
        const entity = this.#entityOf(index);
        if (entity !== null && entityKindOf(entity) === 'person')
          yield { entity, token: names[index]!.first, last: names[index]!.last };
      }
  }

  /** Those inside the phrase that the possessive at `token` opens: "his talks with Prime Minister Lind". */
  inPhrase(token: number): readonly EntityKey[] {
    const { tokens, names } = this.#english;
    const found: EntityKey[] = [];
    for (const index of this.#indexes(token)) {
      const name = names[index]!;
      for (let at = token + 1; at < name.titleFirst; at++) {
        const word = tokens.lower(at);
        // "her predecessor, Lind"
        if (word === ',' && (at + 1 !== name.titleFirst || !isRelation(tokens.lower(at - 1)))) return found;
        if (isFiniteHere(this.#english, at)) return found;
      }
      const entity = this.#entityOf(index);
      if (
        entity !== null &&
        (PREPOSITIONS.has(tokens.lower(name.titleFirst - 1)) || tokens.lower(name.titleFirst - 1) === ',')
      )
        found.push(entity);
    }
    return found;
  }

  /** The first names after `token` that an "and" joins: "As they did in May, Lind and Okello …". */
  together(token: number): readonly EntityKey[] | null {
    const indexes = this.#indexes(token);
    for (const place of indexes.keys()) {
      const joined = this.#from(indexes.slice(place));
      if (joined.length > 1) return joined;
    }
    return null;
  }

  /** Names joined by "and" that begin right at `token`: "the other signatories, [France and Italy]". */
  listAt(token: number): readonly EntityKey[] | null {
    const indexes = this.#indexes(token - 1);
    const first = indexes[0];
    if (first === undefined || this.#english.names[first]!.titleFirst !== token) return null;
    const joined = this.#from(indexes);
    return joined.length > 1 ? joined : null;
  }

  /** Entities of the first of these names and those joined to it; one alone when no "and" comes. */
  #from(indexes: readonly number[]): readonly EntityKey[] {
    const { names } = this.#english;
    const found: EntityKey[] = [];
    let ended = false;
    for (const [place, index] of indexes.entries()) {
      const entity = this.#entityOf(index);
      if (entity === null) break;
      if (place > 0) {
        const alike = (entityKindOf(entity) === 'person') === (entityKindOf(found[0]!) === 'person');
        const joint = jointBetween(this.#english, names[indexes[place - 1]!]!.last, names[index]!.titleFirst);
        if (joint === null || !alike) break;
        ended = joint === 'and';
      }
      if (!found.includes(entity)) found.push(entity);
      if (ended) break;
    }
    return ended ? found : found.slice(0, 1);
  }

  #indexes(token: number): readonly number[] {
    const { tokens, sentences } = this.#english;
    return this.#within(token + 1, sentences.last[tokens.sentence[Math.max(token, 0)]!]!);
  }

  /** Names that begin from `from` on and before `end`. */
  #within(from: number, end: number): readonly number[] {
    const { names } = this.#english;
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (names[middle]!.first < from) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let at = low; at < names.length && names[at]!.first < end && found.length < LOOKED_AT; at++)
      found.push(at);
    return found;
  }
}
