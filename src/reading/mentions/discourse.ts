import { type EntityKey, type EntityKind, entityKey, entityKindOf } from '../../model/index.ts';

/** One mention of somebody, as what later words are resolved with. */
export interface Trace {
  readonly entity: EntityKey;
  readonly kind: EntityKind;
  readonly sentence: number;
  readonly token: number;
  /** End of its tokens, exclusive. */
  readonly last: number;
  readonly clause: number;
  readonly zone: number;
  /** Index of the quotation it stands in, from 1; 0 outside. */
  readonly quotation: number;
  /** An adjective or a genitive: "Norwegian exports", "Lind's office". */
  readonly weak: boolean;
  /** One of several that the words mean: "both leaders". */
  readonly group: boolean;
  /** Stands with a verb of saying: "Lind said". */
  readonly speaks: boolean;
}

/** Entities named together: "Kenya and Portugal", "the two leaders". */
export interface Together {
  readonly entities: readonly EntityKey[];
  /** Null for several kinds together: "Hamas and Israel". */
  readonly kind: EntityKind | null;
  readonly sentence: number;
  readonly token: number;
  readonly zone: number;
}

/** Traces looked back on; an antecedent is nearer, and hostile text has thousands. */
const LOOKED_BACK = 60;

/** What has been talked about so far, in order. */
export class Discourse {
  readonly traces: Trace[] = [];
  readonly together: Together[] = [];
  readonly #first = new Map<EntityKey, number>();
  readonly #last = new Map<EntityKey, number>();

  add(trace: Trace): void {
    this.traces.push(trace);
    if (!this.#first.has(trace.entity)) this.#first.set(trace.entity, trace.token);
    this.#last.set(trace.entity, trace.token);
  }

  /** A place that belongs to a state: its capital. */
  speakOf(state: string, token: number): void {
    const key = entityKey('state', state);
    if (!this.#first.has(key)) this.#first.set(key, token);
  }

  join(entities: readonly EntityKey[], at: Pick<Together, 'sentence' | 'token' | 'zone'>): void {
    // "Cobija and Brazil": nobody together.
    if (entities.some((entity) => entityKindOf(entity) === 'place')) return;
    const first = entityKindOf(entities[0]!);
    const kind = entities.every((entity) => entityKindOf(entity) === first) ? first : null;
    this.together.push({ entities, kind, sentence: at.sentence, token: at.token, zone: at.zone });
  }

  /** Token of the last mention; -1 before the first. */
  lastSeen(entity: EntityKey): number {
    return this.#last.get(entity) ?? -1;
  }

  /** Whether the state or its capital was named before `token`. */
  isSpokenOf(state: string, token: number): boolean {
    return (this.#first.get(entityKey('state', state)) ?? token) < token;
  }

  /** The latest first, back to `sentence`. */
  *back(sentence: number): Generator<Trace> {
    const stop = Math.max(0, this.traces.length - LOOKED_BACK);
    for (let at = this.traces.length - 1; at >= stop; at--) {
      const trace = this.traces[at]!;
      if (trace.sentence < sentence) return;
      yield trace;
    }
  }

  /** Those named together last, not before `sentence`, of a size and a kind where these are given. */
  lastTogether(sentence: number, count: number | null, kind: EntityKind | null): Together | null {
    const stop = Math.max(0, this.together.length - LOOKED_BACK);
    for (let at = this.together.length - 1; at >= stop; at--) {
      const one = this.together[at]!;
      if (one.sentence < sentence) return null;
      if ((count === null || one.entities.length === count) && (kind === null || one.kind === kind))
        return one;
    }
    return null;
  }

  /** Different entities of a kind since `sentence`, in order of their first mention there; `strong` leaves out adjectives. */
  since(sentence: number, kind: EntityKind, strong = false): readonly EntityKey[] {
    const found: EntityKey[] = [];
    for (const trace of this.back(sentence))
      if (trace.kind === kind && !(strong && trace.weak) && !found.includes(trace.entity))
        found.push(trace.entity);
    return found.reverse();
  }
}
