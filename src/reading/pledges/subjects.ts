import {
  type English,
  isFiniteHere,
  type NounPhrase,
  nameAt,
  nounPhraseAt,
  type Subject,
  subjectOf,
  type VerbGroup,
  verbGroupAt,
} from '../../language/index.ts';
import { quotationAt } from './extent.ts';
import { phraseOf, subjectHead } from './trees.ts';
import { isNegation, isSomebody, wordAt } from './words.ts';

/** Verbs before this one whose subject may be its own. */
const EARLIER = 4;

/**
 * Who does what the verb tells. Where the nearest subject is a thing that shares its verb by "and" ("cooperation had
 * grown, and proposed …"), the one of an earlier verb that can promise or ask.
 */
export function actorOf(english: English, group: VerbGroup): NounPhrase | null {
  // "stopped short of agreeing": a gerund after a preposition has the subject of the verb before.
  const governed =
    !group.finite && !group.infinitive && /^(?:of|without)$/.test(wordAt(english, group.first - 1));
  const denier = english.trees.headOf(group.verb);
  // "Kenya denies promising a base"
  if (
    !group.finite &&
    denier >= 0 &&
    denier === group.first - 1 &&
    /^den(?:y|ies|ied)$/.test(wordAt(english, denier))
  ) {
    const head = subjectHead(english, denier);
    if (head >= 0) return phraseOf(english, head, denier);
  }
  const subject = subjectOf(english, governed ? { ...group, infinitive: true } : group);
  if (subject === null) return beforeMark(english, group) ?? byTree(english, group);
  if (isSomebody(english, subject)) return subject;
  if (!subject.shared) return subject;
  return earlierActor(english, group.first, subject) ?? subject;
}

/** The subject that the tree gives a verb with tense, or the one that governs an infinitive, where no pattern finds one. */
function byTree(english: English, { verb, finite, infinitive }: VerbGroup): NounPhrase | null {
  const { trees } = english;
  const governor = infinitive && trees.relation(verb) === 'xcomp' ? trees.headOf(verb) : -1;
  const subject = finite ? subjectHead(english, verb) : governor >= 0 ? subjectHead(english, governor) : -1;
  return subject >= 0 && subject < verb ? phraseOf(english, subject, verb) : null;
}

/** "the two leaders had “agreed to keep in touch”": the quotation begins with the verb. */
function beforeMark(english: English, group: VerbGroup): NounPhrase | null {
  const opened = group.finite && /^[“"]$/.test(wordAt(english, group.first - 1));
  if (!opened || group.first - 2 <= sentenceStart(english, group.first)) return null;
  const outside = verbGroupAt(english, group.first - 1);
  return subjectOf(english, { ...group, first: outside.first });
}

function earlierActor(english: English, before: number, nearest: Subject): NounPhrase | null {
  const { tokens, sentences } = english;
  const begin = sentences.first[tokens.sentence[before]!]!;
  let left = EARLIER;
  for (let at = Math.min(before, nearest.first) - 1; at > begin && left > 0; at--) {
    if (nameAt(english, at) >= 0 || !isFiniteHere(english, at)) continue;
    left--;
    const subject = subjectOf(english, verbGroupAt(english, at));
    if (subject && isSomebody(english, subject)) return subject;
  }
  return null;
}

/** "neither side", "no country", "nobody": what they agree to is not agreed. */
export function isNobody({ tokens }: English, phrase: NounPhrase | null): boolean {
  if (phrase === null) return false;
  if (/^(?:neither|no|nobody|none)$/.test(tokens.lower(phrase.first))) return true;
  // "Neither Oslo nor Porto has offered"
  return phrase.first > 0 && tokens.lower(phrase.first - 1) === 'nor';
}

/** "stopped short of agreeing", "without promising", "failed to agree". */
export function isUndone(english: English, group: VerbGroup): boolean {
  const { tokens } = english;
  const before = group.first - 1;
  if (before < 0) return false;
  if (group.infinitive) {
    const word = tokens.lower(before);
    // "is not in a position to promise"
    const position = word === 'position' && /^(?:no|a)$/.test(wordAt(english, before - 1));
    return /^(?:fail|fails|failed|failing|yet|unable)$/.test(word) || position;
  }
  return (
    !group.finite &&
    /^(?:of|without)$/.test(tokens.lower(before)) &&
    (tokens.lower(before) === 'without' || /^(?:short|far)$/.test(wordAt(english, before - 1)))
  );
}

/** "is not ready": the negation may follow the verb. */
export function isNegatedBetween(english: English, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isNegation(wordAt(english, at))) return true;
  return false;
}

/** "said it would": a verb of saying in the sentence before the token's clause. */
export function isReported(english: English, token: number): boolean {
  const { tokens, sentences } = english;
  const begin = sentences.first[tokens.sentence[token]!]!;
  for (let at = token - 1; at >= begin; at--) if (SAYING.test(tokens.lower(at))) return true;
  return false;
}

/** Whether somebody says it: in quotation marks, or with a verb of saying in the sentence. */
export function isSaid(english: English, token: number): boolean {
  if (quotationAt(english, token) || isReported(english, token)) return true;
  const { tokens, sentences } = english;
  for (let at = token + 1; at < sentences.last[tokens.sentence[token]!]!; at++)
    if (SAYING.test(tokens.lower(at))) return true;
  return false;
}

/** "…, the envoy told reporters": who says so comes after a comma. */
export function isToldAfter(english: English, token: number): boolean {
  const { tokens, sentences } = english;
  let comma = false;
  for (let at = token + 1; at < sentences.last[tokens.sentence[token]!]!; at++) {
    comma ||= tokens.lower(at) === ',';
    if (comma && SAYING.test(tokens.lower(at))) return true;
  }
  return false;
}

/** "…, [the commission] told Oslo", "Its beef, [its minister] said, must stay out": who says so, set off by a comma. */
export function tellerAfter(english: English, token: number): NounPhrase | null {
  const { tokens, sentences } = english;
  const sentence = tokens.sentence[token]!;
  let comma = false;
  for (let at = sentences.first[sentence]!; at < sentences.last[sentence]!; at++) {
    comma ||= tokens.lower(at) === ',';
    if (!comma || !SAYING.test(tokens.lower(at))) continue;
    // ", said [President Mensah]"
    const after =
      tokens.lower(at - 1) === ',' || /^[”"]$/.test(tokens.lower(at - 1))
        ? nounPhraseAt(english, at + 1, sentences.last[sentence]!)
        : null;
    if (after && isSomebody(english, after)) return after;
    const subject = subjectOf(english, verbGroupAt(english, at));
    if (subject && subject.first > sentences.first[sentence]! && isSomebody(english, subject)) return subject;
  }
  return null;
}

const SAYING =
  /^(?:said|says|say|told|tells|added|adds|affirmed|reaffirmed|disclosed|revealed|acknowledged|emphasised|emphasized|clarified|promised|pledged|vowed|conceded|maintained|announced|announces|confirmed|confirms|stated|states|wrote|writes|stressed|noted|replied|answered|explained|saying|adding|announcing|assured|made|indicated|declared|insisted|insists|known|hinted|hints|signalled|signaled|signals|reported|repeated|reiterated|understood|learned|ruled|warned|argued)$/;

/** First token of the clause, for what stands at its opening: "Under the agreement, …". */
export function sentenceStart(english: English, token: number): number {
  return english.sentences.first[english.tokens.sentence[token]!]!;
}
