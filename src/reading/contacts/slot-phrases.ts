import type { English } from '../../language/english.ts';
import {
  clauseEnd,
  type NounPhrase,
  nameAt,
  nounPhraseAt,
  type VerbGroup,
} from '../../language/syntax/index.ts';
import type { Role } from './lexicon/frames.ts';
import { sentenceEnd, widened } from './widened.ts';
import { isAuxiliary, isMark, isVerbHere, opensClause, wordAt } from './words.ts';

/** Tokens that name somebody who takes part; `last` is exclusive. */
export interface Slot {
  readonly role: Role;
  readonly first: number;
  readonly last: number;
  /** The subject, the object, what a genitive or a preposition brings. */
  readonly from: 'subject' | 'object' | 'genitive' | 'modifier' | 'body' | 'phrase' | 'agent';
}

/** The end of a list of people with their offices: "Lind, Minister of Trade of Norway, and H.E. Okello, Minister of Kenya". */
export function listEnd(english: English, from: number, end: number): number {
  let last = from;
  for (let at = from; at < Math.min(end, from + LIST_WITHIN); at++) {
    const word = english.tokens.lower(at);
    if (isMark(english, at) || /^(?:together|alongside|who|which|where|while|in|on|at|during)$/.test(word))
      break;
    if (isVerbHere(english, at)) break;
    const name = english.names[nameAt(english, at)];
    if (name?.kind === 'person') last = Math.max(last, name.last);
  }
  return last;
}

/** Tokens of a list of people with their offices. */
const LIST_WITHIN = 50;

/** "Signed on behalf of Kenya by Okello and on behalf of Norway by Lind", "inked between Kenya and Norway" */
export function signedBySlots(english: English, group: VerbGroup): readonly Slot[] {
  if (!group.passive) return [];
  const end = sentenceEnd(english, group.verb);
  const slots: Slot[] = [];
  for (let at = group.verb + 1; at < end; at++) {
    const word = english.tokens.lower(at);
    if (isMark(english, at) || (isVerbHere(english, at) && !isAuxiliary(word)) || opensClause(word)) break;
    if (word !== 'by' && word !== 'between') continue;
    const phrase = nounPhraseAt(english, at + 1, end);
    if (phrase) slots.push(slotOf(english, phrase, 'signatory', 'agent'));
  }
  return slots;
}

/** "Under the chairmanship of", "co-chaired by", "attended by", "led by". */
export function chairSlots(english: English, from: number): readonly Slot[] {
  const end = sentenceEnd(english, from);
  const slots: Slot[] = [];
  for (let at = from; at < end; at++) {
    const word = english.tokens.lower(at);
    // "Talks before attending a dinner hosted by": another occasion.
    if (/^(?:before|when|while)$/.test(word)) break;
    const opens =
      (/^(?:chaired|co-chaired|attended|led|hosted|mediated|brokered|co-facilitated|joined|headed)$/.test(
        word,
      ) &&
        wordAt(english, at + 1) === 'by') ||
      (/^(?:chairmanship|presence)$/.test(word) && wordAt(english, at + 1) === 'of');
    if (!opens) continue;
    const phrase = nounPhraseAt(english, at + 2, end);
    if (phrase)
      slots.push({
        ...slotOf(english, phrase, ROLES.get(word) ?? 'participant', 'agent'),
        last: listEnd(english, widened(english, phrase.last), end),
      });
  }
  return slots;
}

/** What they were there as, where the word tells. */
const ROLES: ReadonlyMap<string, Role> = new Map([
  ['mediated', 'mediator'],
  ['brokered', 'mediator'],
  ['co-facilitated', 'mediator'],
  ['presence', 'witness'],
]);

/** Phrases after these prepositions, up to the next verb, mark or clause. */
export function phraseSlots(
  english: English,
  from: number,
  prepositions: readonly string[],
  role: Role,
): readonly Slot[] {
  if (prepositions.length === 0) return [];
  const end = Math.min(phrasesEnd(english, from), sentenceEnd(english, from));
  const slots: Slot[] = [];
  for (let at = from; at < end; at++) {
    const word = english.tokens.lower(at);
    if (isMark(english, at) || opensClause(word)) break;
    if (word === ',' && /^(?:among|including)$/.test(wordAt(english, at + 1))) break;
    // "A visit to Kenya, the first by a Norwegian leader"
    if (word === ',' && wordAt(english, at + 1) === 'the' && ORDINALS.test(wordAt(english, at + 2))) break;
    if (isVerbHere(english, at) && !isAuxiliary(word)) break;
    if (!prepositions.includes(word)) continue;
    const phrase = nounPhraseAt(english, STYLES.test(english.tokens.word(at + 1)) ? at + 2 : at + 1, end);
    if (phrase === null) continue;
    const slot = { ...slotOf(english, phrase, role, 'phrase'), first: at + 1 };
    slots.push(slot);
    at = Math.max(at, slot.last - 1);
  }
  return slots;
}

const ORDINALS = /^(?:first|second|third|fourth|fifth|sixth|latest|last|highest-level)$/;

/** "With HE the President": a style before a title, which looks like a pronoun. */
export const STYLES = /^(?:HE|HH|HRH|HM|H\.E\.)$/;

/** The clause's end; "talks between Kenya | and Oman ended" goes on, as what "between" brings isn't one alone. */
function phrasesEnd(english: English, from: number): number {
  const end = clauseEnd(english, from - 1);
  if (wordAt(english, end) !== 'and') return end;
  let pairs = /^(?:of|between|among)$/.test(wordAt(english, from));
  for (let at = from; at < end; at++) {
    if (isVerbHere(english, at)) return end;
    pairs ||= wordAt(english, at) === 'between';
  }
  return pairs ? clauseEnd(english, end) : end;
}

export function slotOf(english: English, phrase: NounPhrase, role: Role, from: Slot['from']): Slot {
  return { role, first: phrase.first, last: widened(english, phrase.last), from };
}
