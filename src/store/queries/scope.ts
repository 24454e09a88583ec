import { listedWord, shortNameOf } from '../../language/index.ts';
import { type Entity, fold } from '../../model/index.ts';
import type { UnknownScope } from '../store.ts';

/** Who a dossier is about: for each part of the scope, one entity. */
export type ResolvedScope = readonly Entity[];

/** "Norway, Kenya", "Norway and Kenya", "Ingrid Lind"; no words, and everything is meant. */
export function resolveScope(words: string, entities: readonly Entity[]): ResolvedScope | UnknownScope {
  const found: Entity[] = [];
  if (words.trim() === '') return found;
  for (const part of partsOf(words, entities)) {
    const entity = bestFor(part, entities);
    if (!entity) return { unknown: part, near: nearest(part, entities) };
    if (!found.includes(entity)) found.push(entity);
  }
  return found.length > 0 ? found : { unknown: words, near: [] };
}

/** Commas part; "and" does too, where the whole isn't a name ("Trinidad and Tobago"). */
function partsOf(words: string, entities: readonly Entity[]): string[] {
  return words
    .split(/[,;/&+]|\s[–—-]\s/u)
    .flatMap((part) => (bestFor(part, entities) ? [part] : part.split(/\sand\s/iu)))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A state by any of its names; else whoever bears the whole name, and else part of it; the most reported first. */
function bestFor(part: string, entities: readonly Entity[]): Entity | undefined {
  const code = stateNamed(part.trim());
  const state = code && entities.find(({ kind, state }) => kind === 'state' && state === code);
  if (state) return state;
  const sought = fold(part);
  if (sought === '') return undefined;
  const byReports = (some: Entity[]) =>
    some.sort((a, b) => b.evidence.length - a.evidence.length || (a.id < b.id ? -1 : 1))[0];
  const whole = entities.filter(({ names }) => names.some((name) => fold(name) === sought));
  if (whole.length > 0) return byReports(whole);
  const tokens = sought.split('-');
  return byReports(
    entities.filter(({ names }) =>
      names.some((name) => {
        const own = fold(name).split('-');
        return tokens.every((token) => own.includes(token));
      }),
    ),
  );
}

/** By name, demonym, capital or ISO 3166 code. */
function stateNamed(name: string): string | null {
  const listed = listedWord(name);
  if (listed && STANDS_FOR_STATE.has(listed.kind)) return listed.state;
  const code = name.toUpperCase();
  return shortNameOf(code) === code ? null : code;
}

const STANDS_FOR_STATE: ReadonlySet<string> = new Set(['state', 'demonym', 'seat']);

const NEAR = 5;

/** Names of the record that look like it, by the pairs of letters they share. */
function nearest(part: string, entities: readonly Entity[]): string[] {
  const sought = pairsOf(part);
  return entities
    .filter(({ kind }) => kind !== 'place')
    .map(({ name, names }) => ({
      name,
      likeness: Math.max(...[name, ...names].map((one) => alike(sought, pairsOf(one)))),
    }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1))
    .slice(0, NEAR)
    .map(({ name }) => name);
}

/** Dice's coefficient from which a name is offered: "Rusia" finds "Russia" (0.67), not "Brunei" (0.2). */
const ALIKE = 0.4;

function pairsOf(name: string): Set<string> {
  const folded = fold(name);
  return new Set(Array.from({ length: Math.max(0, folded.length - 1) }, (_, i) => folded.slice(i, i + 2)));
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
