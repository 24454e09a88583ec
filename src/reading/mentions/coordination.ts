import type { English } from '../../language/english.ts';
import { type EntityKey, entityKindOf } from '../../model/index.ts';
import type { Discourse } from './discourse.ts';
import type { Zones } from './zones.ts';

/** Members of a list; longer ones are no party to anything. */
const LONGEST_LIST = 12;
/** Tokens between two members: ", and the". */
const WIDEST_GAP = 4;

/** Follows coordination from mention to mention: "Kenya, Portugal and the European Union". */
export class Coordination {
  readonly #english: English;
  readonly #zones: Zones;
  readonly #discourse: Discourse;
  #entities: EntityKey[] = [];
  #personal = false;
  #first = 0;
  #last = -1;

  constructor(english: English, zones: Zones, discourse: Discourse) {
    this.#english = english;
    this.#zones = zones;
    this.#discourse = discourse;
  }

  /** The mention with its title and apposition; `last` is exclusive. */
  add(entity: EntityKey, first: number, last: number): void {
    const personal = entityKindOf(entity) === 'person';
    const joint =
      this.#last < 0 || personal !== this.#personal ? null : jointBetween(this.#english, this.#last, first);
    if (joint === null) {
      this.#entities = [entity];
      this.#personal = personal;
      this.#first = first;
    } else {
      if (!this.#entities.includes(entity))
        this.#entities = [...this.#entities.slice(1 - LONGEST_LIST), entity];
      if (joint === 'and' && this.#entities.length > 1)
        this.#discourse.join(this.#entities, {
          sentence: this.#english.tokens.sentence[first]!,
          token: this.#first,
          zone: this.#zones.zone[this.#first]!,
        });
    }
    this.#last = last;
  }
}

/** What joins a member that ends before `last` to one that begins at `first`; null where nothing does. */
export function jointBetween(english: English, last: number, first: number): 'and' | ',' | null {
  const { tokens } = english;
  if (last > first || first - last > WIDEST_GAP || tokens.sentence[last - 1] !== tokens.sentence[first])
    return null;
  let joint: 'and' | ',' | null = null;
  for (let at = last; at < first; at++) {
    const word = tokens.lower(at);
    if (word === 'and' || word === '&' || word === 'or' || word === 'with') joint = 'and';
    else if (word === ',') joint ??= ',';
    else if (!BETWEEN.has(word)) return null;
  }
  return joint;
}

const BETWEEN = new Set(['the', 'his', 'her', ')', '-', '–']);
