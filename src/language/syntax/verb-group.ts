import type { English } from '../english.ts';
import { BE, DO, HAVE, isAdverb, MODALS, NEGATIONS } from '../lexicon/function-words.ts';
import { verbOf } from '../lexicon/verbs.ts';

/** "has not yet agreed": auxiliaries, what stands between, and the verb. */
export interface VerbGroup {
  /** First token of the group, and its verb; `to` of an infinitive is its first token. */
  readonly first: number;
  readonly verb: number;
  readonly lemma: string;
  readonly negated: boolean;
  /** "will", "would", "may" …, without contraction; null when there is none. */
  readonly modal: string | null;
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly infinitive: boolean;
  /** Told as past: "met", "was meeting", "had met"; not "would meet". */
  readonly past: boolean;
  /** Has a tense or a modal of its own: "saying" and "to say" have not. */
  readonly finite: boolean;
}

const FULL: Readonly<Record<string, string>> = { "'ll": 'will', wo: 'will', "'d": 'would', ca: 'can' };

/** The group that the verb at `token` heads. Any token may be asked for; whether it is a verb is the caller's to know. */
export function verbGroupAt(english: English, token: number): VerbGroup {
  const { tokens, sentences } = english;
  const begin = sentences.first[tokens.sentence[token]!]!;
  const own = tokens.lower(token);
  const verb = verbOf(own);
  let first = token;
  let negated = false;
  let modal: string | null = null;
  let be = false;
  let have = false;
  let did = false;
  let infinitive = false;
  let past = false;
  for (let at = token - 1; at >= begin; at--) {
    const word = tokens.lower(at);
    if (NEGATIONS.has(word) && word !== 'no' && word !== 'neither' && word !== 'nor') negated = true;
    else if (word === 'to' && first === at + 1) infinitive = true;
    // "The summit on 3 May was opened": a month.
    else if (
      MODALS.has(word) &&
      !(word === "'d" && at === begin) &&
      (tokens.word(at) !== 'May' || at === begin)
    )
      modal = FULL[word] ?? word;
    else if (BE.has(word) && !isPossessive(english, at)) {
      be = true;
      past ||= word === 'was' || word === 'were';
    } else if (HAVE.has(word)) {
      have = true;
      past ||= word === 'had';
    } else if (DO.has(word)) {
      did = true;
      past ||= word === 'did';
    } else if (word === 'longer' && at > begin && tokens.lower(at - 1) === 'no') {
      // "no longer intends"
      negated = true;
      at--;
    } else if (word === 'far' && at > begin && /^(?:so|thus)$/.test(tokens.lower(at - 1))) {
      // "has so far refused"
      at--;
      continue;
    } else if (!isAdverb(word)) break;
    else continue;
    first = at;
    if (infinitive || modal) break;
  }
  // A negation may stand before the infinitive: "not to join".
  if (infinitive && first > begin && NEGATIONS.has(tokens.lower(first - 1))) negated = true;
  const is = (form: string) => verb?.forms.some((one) => one === form) ?? false;
  const participle = is('participle') || (verb === undefined && own.endsWith('ed'));
  const ing = is('ing') || (verb === undefined && own.endsWith('ing'));
  const simplePast =
    !be &&
    !have &&
    !did &&
    !infinitive &&
    modal === null &&
    (is('past') || (verb === undefined && own.endsWith('ed')));
  return {
    first,
    verb: token,
    lemma: verb?.lemma ?? own,
    negated,
    modal,
    passive: be && participle && !ing,
    perfect: have,
    progressive: be && ing,
    infinitive,
    past: modal === null && (past || simplePast),
    finite: !infinitive && (modal !== null || be || have || did || !ing),
  };
}

/** "'s" after a name is a genitive unless a participle or an adverb follows. */
function isPossessive(english: English, at: number): boolean {
  const { tokens } = english;
  if (tokens.lower(at) !== "'s") return false;
  const next = at + 1 < tokens.count ? tokens.lower(at + 1) : '';
  const before = at > 0 ? tokens.lower(at - 1) : '';
  return !(/^(he|she|it|that|there|who|what)$/.test(before) || NEGATIONS.has(next));
}
