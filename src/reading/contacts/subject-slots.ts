import type { English } from '../../language/english.ts';
import { BE, isAdverb } from '../../language/lexicon/function-words.ts';
import { type NounPhrase, subjectOf, type VerbGroup, verbGroupAt } from '../../language/syntax/index.ts';
import { invitedIn } from './invitations.ts';
import type { Role } from './lexicon/frames.ts';
import { PLANNERS } from './lexicon/words.ts';
import { type Slot, slotOf } from './slot-phrases.ts';
import { verbAfter } from './triggers.ts';
import { isAuxiliary, isMark, isVerbHere, opensClause, phraseStart, wordAt } from './words.ts';

export function subjectSlot(english: English, group: VerbGroup, role: Role): Slot | null {
  const invited = group.infinitive ? invitedIn(english, group) : null;
  if (invited) return slotOf(english, invited, role, 'subject');
  const subject = subjectOf(english, group) ?? mainSubject(english, group);
  if (subject === null) return null;
  const slot = slotOf(english, subject, role, 'subject');
  return { ...slot, first: listStart(english, slot.first) };
}

export const BODIES = /^(?:commission|committee|council|group|panel|working-group|body)$/;

/** "A [commission formed by Kenya and Oman to steer their trade] met": a body with what makes it, up to its verb. */
export function bodySlot(english: English, group: VerbGroup, role: Role): Slot | null {
  if (!/^(?:meet|convene|reconvene|gather|assemble)$/.test(group.lemma)) return null;
  const { tokens, sentences } = english;
  const begin = sentences.first[tokens.sentence[group.verb]!]!;
  for (let at = beforePlanner(english, group.first, begin) - 1; at >= begin; at--) {
    const word = tokens.lower(at);
    if (
      isMark(english, at) ||
      isAuxiliary(word) ||
      (opensClause(word) && !/^(?:which|that|whose)$/.test(word))
    )
      return null;
    if (BODIES.test(word))
      return { role, first: phraseStart(english, at, begin), last: group.first, from: 'body' };
  }
  return null;
}

/** "[is due] to meet", "[was set] to convene": where the group begins that looks ahead to another. */
function beforePlanner(english: English, first: number, begin: number): number {
  let at = first;
  while (at > begin && (wordAt(english, at - 1) === 'to' || isAdverb(wordAt(english, at - 1)))) at--;
  // "[was] to convene"
  const plain = wordAt(english, at) === 'to' && BE.has(wordAt(english, at - 1));
  if (!plain && (!PLANNERS.has(wordAt(english, at - 1)) || !isAuxiliary(wordAt(english, at - 2))))
    return first;
  at -= plain ? 1 : 2;
  while (at > begin && isAuxiliary(wordAt(english, at - 1))) at--;
  return at;
}

/** "Addressing the assembly, Lind urged": the subject of the main verb after the comma. */
function mainSubject(english: English, group: VerbGroup): NounPhrase | null {
  const { tokens, sentences } = english;
  const sentence = tokens.sentence[group.verb]!;
  if (group.finite || group.infinitive || group.first > sentences.first[sentence]! + 1) return null;
  const end = sentences.last[sentence]!;
  for (let at = group.verb + 1; at < end; at++) {
    if (tokens.lower(at) !== ',') continue;
    const main = verbAfter(english, at, end);
    return main === null ? null : subjectOf(english, verbGroupAt(english, main));
  }
  return null;
}

/** "Japan's minister, Kondo, and [Kenya's envoy, Okello]": back to the first of the pair. */
function listStart(english: English, first: number): number {
  const { tokens, sentences } = english;
  if (wordAt(english, first - 1) !== 'and') return first;
  const begin = sentences.first[tokens.sentence[first]!]!;
  for (let at = first - 2; at >= begin; at--) {
    const word = tokens.lower(at);
    // "After [its president, Lind, and Kenya's envoy, Okello], met"
    if (opensClause(word) || /^(?:after|before|since|until)$/.test(word)) return at + 1;
    if (isMark(english, at) || isAuxiliary(word) || isVerbHere(english, at)) return first;
  }
  return begin;
}
