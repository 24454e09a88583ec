import type { English } from '../../language/english.ts';
import { lemmaOf } from '../../language/lexicon/verbs.ts';
import { nounPhraseAt } from '../../language/syntax/index.ts';
import type { ContactDocument, ContactKind, ContactStatus, DocumentKind, Quote } from '../../model/index.ts';
import { longer } from './about.ts';
import type { Trigger } from './triggers.ts';
import { isMark, isVerbHere, wordAt } from './words.ts';

/** Kinds by the head of the title, the more special first: "memorandum of understanding", "joint statement on trade". */
const KINDS: readonly (readonly [words: RegExp, kind: DocumentKind])[] = [
  [/\b(?:memorand(?:um|a|ums)|mous?)\b/i, 'memorandum'],
  [/\bletters? of (?:intent|interest|understanding)\b/i, 'letter of intent'],
  [/\bprotocols?\b/i, 'protocol'],
  [/\b(?:treat(?:y|ies)|conventions?|charters?|pacts?)\b/i, 'treaty'],
  [/\bjoint (?:\S+ )?(?:statements?|communiqu[eé]s?)\b|\bcommuniqu[eé]s?\b/i, 'joint statement'],
  [/\bdeclarations?\b/i, 'declaration'],
  [/\b(?:contracts?|concessions?)\b/i, 'contract'],
  [
    /\b(?:agreements?|accords?|deals?|ceasefire|truce|arrangements?|frameworks?|partnership|understanding)\b/i,
    'agreement',
  ],
  [/\b(?:plans?|roadmaps?|programmes?|programs?)\b/i, 'plan'],
];

/** Documents that a contact of any kind may end with, and need not be signed. */
const OUTCOMES = /^(?:statement|communiqué|communique|declaration)$/;
const ADOPTING = /^(?:adopt|issue|release|publish|agree|produce|endorse|approve|yield)$/;

/** Tokens looked through for a second document: "an agreement on cod and a protocol on tariffs". */
const TITLE_LENGTH = 24;

function documentKindOf(title: string): DocumentKind {
  return KINDS.find(([words]) => words.test(title))?.[1] ?? 'other';
}

/** What was signed, or adopted at the end of a contact that was held. `about` is what the signing is of. */
export function documentsOf(
  english: English,
  trigger: Trigger,
  kind: ContactKind,
  status: ContactStatus,
  about: Quote | null,
): readonly ContactDocument[] {
  if (kind === 'signing') return about ? [toDocument(english, about), ...othersAfter(english, about)] : [];
  if (status !== 'held' || kind === 'ruling' || kind === 'announcement' || kind === 'address') return [];
  const outcome = outcomeOf(english, trigger);
  return outcome ? [toDocument(english, outcome)] : [];
}

function toDocument(english: English, head: Quote): ContactDocument {
  const { start, end, quote } = wholeTitle(english, head);
  return { start, end, quote, kind: documentKindOf(quote) };
}

/** "Treaty on the sharing [of the river fishery]": phrase upon phrase. */
function wholeTitle(english: English, head: Quote): Quote {
  let title = head;
  for (let phrases = 0; phrases < PHRASES; phrases++) {
    const last = tokenFrom(english, title.end);
    // "A memorandum on chips with Okello": with whom it was signed is no part of the title.
    if (!/^(?:of|on|for|between)$/.test(wordAt(english, last))) break;
    const next = longer(english, tokenFrom(english, title.start), last);
    if (next === null || next.end <= title.end) break;
    title = next;
  }
  return title;
}

/** Phrases with a preposition of the longest title. */
const PHRASES = 3;

/** "And [a protocol on tariffs]", ", [a plan for ports] and [a contract]" */
function othersAfter(english: English, first: Quote): readonly ContactDocument[] {
  const { tokens, sentences } = english;
  const found: ContactDocument[] = [];
  let at = tokenFrom(english, wholeTitle(english, first).end);
  if (at >= tokens.count) return [];
  const end = Math.min(sentences.last[tokens.sentence[Math.max(0, at - 1)]!]!, at + TITLE_LENGTH);
  while (at < end && /^(?:,|and|or)$/.test(wordAt(english, at))) {
    while (/^(?:,|and|or|as|well)$/.test(wordAt(english, at))) at++;
    const phrase = at < end ? nounPhraseAt(english, at, end) : null;
    if (phrase === null || !/^(?:an?|the|one|two|three|several)$/.test(wordAt(english, phrase.first))) break;
    const title = longer(english, phrase.first + 1, phrase.last);
    if (title === null || documentKindOf(title.quote) === 'other') break;
    const document = toDocument(english, title);
    found.push(document);
    at = tokenFrom(english, document.end);
  }
  return found;
}

/** "Issued a joint statement after the talks", "wrapped up their meeting with a joint statement on haze". */
function outcomeOf(english: English, trigger: Trigger): Quote | null {
  const { tokens, sentences } = english;
  const sentence = tokens.sentence[trigger.token]!;
  const begin = sentences.first[sentence]!;
  const end = sentences.last[sentence]!;
  for (let at = begin + 1; at < end; at++) {
    if (!OUTCOMES.test(tokens.lower(at)) || isMark(english, at)) continue;
    let first = at;
    while (
      first > begin &&
      /^(?:joint|final|closing|common|trilateral|bilateral|summit)$/.test(wordAt(english, first - 1))
    )
      first--;
    if (first === at && tokens.lower(at) === 'statement') continue;
    if (!/^an?$/.test(wordAt(english, first - 1)) || !isAdopted(english, first - 2, begin)) continue;
    return longer(english, first, at + 1);
  }
  return null;
}

/** Adopted by a verb in the past, or what a contact ended with. */
function isAdopted(english: English, token: number, begin: number): boolean {
  const word = wordAt(english, token);
  if (token < begin) return false;
  if (isVerbHere(english, token)) return ADOPTING.test(lemmaOf(word)) && /ed$/.test(word);
  if (word !== 'with' && word !== 'in') return false;
  for (let at = token - 1; at >= begin && !isMark(english, at); at--)
    if (isVerbHere(english, at))
      return /^(?:end|conclude|close|wrap|finish|culminate|result)$/.test(lemmaOf(wordAt(english, at)));
  return false;
}

function tokenFrom({ tokens }: English, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
