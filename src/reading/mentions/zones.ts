import type { English, Name } from '../../language/english.ts';
import {
  COORDINATORS,
  DO,
  isAdverb,
  MODALS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../language/lexicon/function-words.ts';
import { isFiniteHere, nameAt } from '../../language/syntax/index.ts';

export const SUBJECT = 0;
const OBJECT = 1;
export const OBLIQUE = 2;

/** Where tokens stand in their clause, judged on the surface: before its verb, after it, or after a preposition. */
export interface Zones {
  readonly zone: Uint8Array;
  /** Number of the token's clause, counted through the article. */
  readonly clause: Uint32Array;
  /** First token in the subject zone of each clause that isn't a determiner; -1 when there is none. */
  readonly subject: Int32Array;
}

const BOUNDARIES = new Set([';', ':', '—', '–', '--', '“', '”', '"', '‘', '’', '(', ')']);

export function zonesOf(english: English): Zones {
  const { tokens, sentences, names } = english;
  const zone = new Uint8Array(tokens.count);
  const clause = new Uint32Array(tokens.count);
  const subjects: number[] = [];
  let number = -1;
  let next = 0;
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const last = sentences.last[sentence]!;
    let verbSeen = false;
    let governed = false;
    number++;
    subjects.push(-1);
    for (let token = sentences.first[sentence]!; token < last; token++) {
      while (next < names.length && names[next]!.last <= token) next++;
      const name = names[next];
      const inName = name !== undefined && name.first <= token;
      clause[token] = number;
      // "Lind said Kenya was ready", "although talks failed, it insists": a new subject with its verb.
      if (verbSeen && !governed && startsWithVerb(english, token, last, inName ? name : undefined)) {
        verbSeen = false;
        number++;
        subjects.push(-1);
      }
      clause[token] = number;
      zone[token] = governed ? OBLIQUE : verbSeen ? OBJECT : SUBJECT;
      if (inName) {
        if (!governed && !verbSeen && subjects[number] === -1) subjects[number] = token;
        if (
          governed &&
          token === name.last - 1 &&
          !carriesOn(tokens.lower(Math.min(token + 1, tokens.count - 1)))
        )
          governed = false;
        continue;
      }
      const word = tokens.lower(token);
      const opens =
        BOUNDARIES.has(word) ||
        (RELATIVES.has(word) && word !== 'that') ||
        (SUBORDINATORS.has(word) && !(PREPOSITIONS.has(word) && !startsClauseAfter(english, token, last))) ||
        (COORDINATORS.has(word) && verbSeen && token > 0 && tokens.lower(token - 1) === ',');
      if (opens) {
        verbSeen = false;
        governed = false;
        number++;
        subjects.push(-1);
        clause[token] = number;
      } else if (PREPOSITIONS.has(word)) governed = true;
      // "What does Kenya want?"
      else if (!verbSeen && DO.has(word) && nameAt(english, token + 1) >= 0) governed = false;
      else if (MODALS.has(word) || isFiniteHere(english, token)) {
        verbSeen = true;
        governed = false;
      } else if (word === ',') governed = false;
      else if (!governed && !verbSeen && subjects[number] === -1 && isWord(word)) subjects[number] = token;
    }
  }
  return { zone, clause, subject: Int32Array.from(subjects) };
}

/** Whether a name or a pronoun begins here with a verb right after it. */
function startsWithVerb(english: English, token: number, last: number, name: Name | undefined): boolean {
  const { tokens } = english;
  let after = token + 1;
  if (name) {
    if (name.first !== token) return false;
    after = name.last;
  } else if (!SUBJECT_PRONOUNS.has(tokens.lower(token))) return false;
  while (after < last && isAdverb(tokens.lower(after))) after++;
  return after < last && (MODALS.has(tokens.lower(after)) || isFiniteHere(english, after));
}

function carriesOn(word: string): boolean {
  return word === 'and' || word === ',' || word === "'s" || word === 'of' || word === 'or';
}

function isWord(word: string): boolean {
  return word.length > 2 && /^\p{L}/u.test(word) && !SKIPPED.has(word);
}

const SKIPPED = new Set(
  'the and but both his her its their our this that these those not also two three'.split(' '),
);

/** "after he left" opens a clause, "after the talks" doesn't: a pronoun or a verb soon after tells. */
function startsClauseAfter(english: English, token: number, last: number): boolean {
  const end = Math.min(last, token + 6);
  for (let at = token + 1; at < end; at++) {
    const word = english.tokens.lower(at);
    if (word === ',' || PREPOSITIONS.has(word)) return false;
    if (isFiniteHere(english, at)) return true;
  }
  return false;
}
