import type { NameKind } from '../english.ts';
import { PLACE_PREPOSITIONS } from '../lexicon/name-words.ts';
import type { TokenStream } from '../tokens.ts';
import { PARTICLE } from '../traits.ts';
import type { Candidate } from './candidate.ts';
import { CERTAINTY } from './certainty.ts';

/** Below this nothing is said: a capital alone. */
const LOWEST = 0.3;
/** From here a reading teaches the rest of the article. */
const TEACHES = 0.55;
/** A part of a full name that stands alone: "Lind" after "Ingrid Lind". */
const REMEMBERED = 0.9;

interface Remembered {
  kind: NameKind;
  state: string | null;
  certainty: number;
}

/** Decides what capitals alone left open by what the same article says elsewhere. */
export function resolve(tokens: TokenStream, candidates: readonly Candidate[]): Candidate[] {
  const phrases = new Map<string, Remembered>();
  const persons = new Map<string, number>();
  for (const found of candidates) learn(tokens, found, phrases, persons);
  const kept: Candidate[] = [];
  for (const found of candidates) {
    const resolved = remember(tokens, found, phrases, persons);
    if (resolved.kind !== null && resolved.certainty >= LOWEST) kept.push(resolved);
  }
  return kept;
}

function learn(
  tokens: TokenStream,
  found: Candidate,
  phrases: Map<string, Remembered>,
  persons: Map<string, number>,
): void {
  if (found.kind === null || found.certainty < TEACHES) return;
  const phrase = phraseOf(tokens, found.first, found.last);
  const known = phrases.get(phrase);
  if (!known || known.certainty < found.certainty)
    phrases.set(phrase, { kind: found.kind, state: found.state, certainty: found.certainty });
  if (found.kind !== 'person') return;
  // Single words are taken only where a title vouches for them.
  if (found.last - found.first === 1 && found.certainty < CERTAINTY.titled) return;
  for (let token = found.first; token < found.last; token++) {
    const lower = tokens.lower(token);
    if (!tokens.is(token, PARTICLE)) persons.set(lower, Math.max(persons.get(lower) ?? 0, found.certainty));
  }
}

function remember(
  tokens: TokenStream,
  found: Candidate,
  phrases: ReadonlyMap<string, Remembered>,
  persons: ReadonlyMap<string, number>,
): Candidate {
  if (found.certainty >= CERTAINTY.listed && found.kind !== 'place') return found;
  const known = phrases.get(phraseOf(tokens, found.first, found.last));
  // As sure as the least sure teacher; a name doesn't teach itself.
  let certainty = REMEMBERED;
  for (let token = found.first; token < found.last; token++) {
    if (tokens.is(token, PARTICLE) && found.last - found.first > 1) continue;
    certainty = Math.min(certainty, persons.get(tokens.lower(token)) ?? 0);
  }
  // "At Lind's invitation" makes no place of her.
  const rather = known?.kind === 'place' && known.certainty < certainty;
  if (
    known &&
    known.certainty > found.certainty &&
    !rather &&
    !(found.kind === 'place' && known.kind === 'person')
  )
    return { ...found, kind: known.kind, state: known.state, certainty: known.certainty };
  if (found.kind === 'organisation') return found;
  // Many family names are cities somewhere: there any full name weighs more.
  const rival = found.kind === 'place' && found.certainty <= CERTAINTY.city ? 0 : found.certainty;
  if (certainty <= rival) return found;
  // The same words were read as a place, and as surely.
  const before = found.first > 0 ? tokens.lower(found.first - 1) : '';
  const within = /^(?:in|near|off)$/.test(before) && found.last - found.first > 1;
  if (within && found.kind === 'place' && known?.kind === 'place' && known.certainty >= certainty)
    return found;
  if (found.kind === 'place' && found.state !== null && PLACE_PREPOSITIONS.has(before)) return found;
  return { ...found, kind: 'person', state: null, certainty };
}

export function phraseOf(tokens: TokenStream, first: number, last: number): string {
  let phrase = tokens.lower(first);
  for (let token = first + 1; token < last; token++) phrase += ` ${tokens.lower(token)}`;
  return phrase;
}
