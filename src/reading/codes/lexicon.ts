import { formsOf, regularFormsOf } from '../../language/index.ts';
import type { Mode } from './modes.ts';
import { NOUN_CODES, type NounCodes } from './nouns.ts';
import { type Move, SAYING, VERB_CODES, VERB_MODES, VERB_MOVES } from './verbs.ts';

/** What a verb, or a verb with its particle, can tell. */
export interface Sense {
  /** CAMEO code whatever the object is. */
  code: string | null;
  moves: readonly Move[];
  mode: Mode | null;
  saying: boolean;
  /** Code of its move or mode, where nothing says more. */
  otherwise: string | null;
}

export interface Verb extends Sense {
  readonly lemma: string;
  /** By particle or preposition: "call off", "call for". */
  readonly with: Map<string, Sense>;
}

/** Of verbs that the list of the language hasn't. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  'kidnap kidnapped kidnapping|blow blew blown|overthrow overthrew overthrown|overrun overran|retake retook retaken|acquit acquitted acquitting|repel repelled repelling|forgive forgave forgiven|wiretap wiretapped wiretapping'
    .split('|')
    .map((entry) => entry.split(' '))
    .map(([lemma = '', ...forms]) => [lemma, forms]),
);

/** By every form of the verb, in lower case. */
export const VERBS: ReadonlyMap<string, Verb> = buildVerbs();

/** By singular and plural. */
export const NOUNS: ReadonlyMap<string, NounCodes> = buildNouns();

function buildVerbs(): ReadonlyMap<string, Verb> {
  const verbs = new Map<string, Verb>();
  const senseOf = (entry: string): Sense => {
    const [lemma = '', particle] = entry.split('|');
    let verb = verbs.get(lemma);
    if (!verb) verbs.set(lemma, (verb = { lemma, with: new Map(), ...blank() }));
    if (particle === undefined) return verb;
    let sense = verb.with.get(particle);
    if (!sense) verb.with.set(particle, (sense = blank()));
    return sense;
  };
  for (const [code, words] of VERB_CODES) for (const word of words.split(' ')) senseOf(word).code ??= code;
  for (const [move, code, words] of VERB_MOVES)
    for (const word of words.split(' ')) {
      const sense = senseOf(word);
      sense.moves = [...sense.moves, move];
      sense.otherwise ??= code;
    }
  for (const [mode, code, words] of VERB_MODES)
    for (const word of words.split(' ')) {
      const sense = senseOf(word);
      sense.mode ??= mode;
      sense.otherwise ??= code;
    }
  for (const word of SAYING.split(' ')) senseOf(word).saying = true;
  const forms = new Map<string, Verb>();
  for (const verb of verbs.values()) {
    const listed = formsOf(verb.lemma);
    const own = listed.length > 1 ? listed : regularFormsOf(verb.lemma);
    for (const form of [...own, ...(IRREGULAR.get(verb.lemma) ?? [])]) {
      if (!verbs.has(form) || form === verb.lemma) forms.set(form, verb);
    }
  }
  return forms;
}

function blank(): Sense {
  return { code: null, moves: [], mode: null, saying: false, otherwise: null };
}

function buildNouns(): ReadonlyMap<string, NounCodes> {
  const nouns = new Map<string, NounCodes>();
  for (const [codes, words] of NOUN_CODES)
    for (const word of words.split(' ')) {
      nouns.set(word, codes);
      nouns.set(pluralOf(word), codes);
    }
  return nouns;
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
