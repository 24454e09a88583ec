import type { English } from '../../language/english.ts';
import { BE, isAdverb, NEGATIONS } from '../../language/lexicon/function-words.ts';
import { lemmaOf, verbOf } from '../../language/lexicon/verbs.ts';
import { type VerbGroup, verbGroupAt } from '../../language/syntax/index.ts';
import type { ContactStatus } from '../../model/index.ts';
import { isAccepted, isInvited, isTakenUp } from './invitations.ts';
import { CANCELLERS, HABITS, PLANNED_WORDS, PLANNERS, POSTPONERS, UNREAL, WISHES } from './lexicon/words.ts';
import { type NounTrigger, type Trigger, verbAfter, verbBefore } from './triggers.ts';
import { isMark, isVerbHere, wordAt } from './words.ts';

/** As its words tell it; `present` is held or planned as its date has it, `unreal` is only wished, doubted or a habit. */
type Reality = ContactStatus | 'present' | 'unreal';

/** Verbs passed on from one to the next: "is expected to agree to meet". */
const PASSED_ON = 4;

export interface Told {
  readonly status: ContactStatus;
  /** The words say so; else it is what such words mostly mean, and an earlier sentence knows better. */
  readonly told: boolean;
}

/**
 * Planned, held, put off …; null for what is wished for, doubted or done every week. `ahead` says that its
 * date comes after publication.
 */
export function statusOf(english: English, trigger: Trigger, ahead: boolean): Told | null {
  const { tokens, sentences } = english;
  const sentence = tokens.sentence[trigger.token]!;
  const begin = sentences.first[sentence]!;
  const end = sentences.last[sentence]!;
  for (let at = begin; at < end; at++) if (HABITS.has(tokens.lower(at))) return null;
  const reality =
    trigger.kind === 'verb'
      ? realityOf(english, trigger.group, begin, end, 0)
      : nounReality(english, trigger, begin, end);
  if (reality === 'unreal') return null;
  const dated = reality === 'present' || reality === 'held' ? (ahead ? 'planned' : 'held') : reality;
  const status = reported(english, trigger, dated, begin);
  return { status, told: reality !== 'present' || status !== dated || ahead };
}

function nounReality(english: English, trigger: NounTrigger, begin: number, end: number): Reality {
  const { tokens } = english;
  const { first, token, group, stands, preposition } = trigger;
  const fate = fateOf(english, trigger, begin, end);
  if (fate) return fate;
  let planned = false;
  for (let at = first; at < token; at++) {
    const word = tokens.lower(at);
    if (word === 'no') return 'denied';
    if (UNREAL.has(word)) return 'unreal';
    planned ||= PLANNED_WORDS.has(word);
  }
  if (isWishedFor(english, token, end)) return 'unreal';
  const before = wordAt(english, first - 1);
  const earlier = wordAt(english, first - 2);
  if (stands === 'phrase' && (WISHES.has(earlier) || WISHES.has(lemmaOf(earlier)))) return 'unreal';
  if (stands === 'phrase' && before === 'for' && /^(?:call|push|press|plead)$/.test(lemmaOf(earlier)))
    return 'unreal';
  if (stands === 'phrase' && (before === 'to' || before === 'for') && group && WISHES.has(group.lemma))
    return 'unreal';
  // "Opened talks" is no "open to talks".
  if (
    WISHES.has(before) ||
    (stands === 'object' && group && group.lemma !== 'open' && WISHES.has(group.lemma))
  )
    return 'unreal';
  // "There are no plans for talks", "ruled out a visit"
  if (PREPARED.test(earlier) && wordAt(english, first - 3) === 'no') return 'unreal';
  if (stands === 'object' && group?.lemma === 'rule' && before === 'out') return 'unreal';
  if ((PREPARED.test(earlier) || (before === 'to' && AWAITED.test(earlier))) && stands === 'phrase')
    return 'planned';
  if (preposition === 'before' || (preposition === 'of' && earlier === 'ahead')) return 'planned';
  if (group === null) return planned ? 'planned' : 'present';
  // "Talks are unlikely"
  if (stands === 'subject' && DOUBTED.test(wordAt(english, group.verb + 1))) return 'unreal';
  if (stands === 'subject' && PLANNERS.has(tokens.lower(group.verb)) && !group.modal) return 'planned';
  if (stands === 'object' && /^(?:plan|schedule|announce|arrange|expect)$/.test(group.lemma))
    return 'planned';
  const reality =
    stands === 'phrase'
      ? settingReality(english, trigger, group, begin, end)
      : realityOf(english, group, begin, end, 0);
  return planned && (reality === 'present' || stands !== 'subject') ? 'planned' : reality;
}

/** "Opened a tour by Lind that was shelved in May": where it opened, it is taking place now. */
export function isUnderWay(english: English, { stands, group, token }: NounTrigger): boolean {
  if (stands !== 'object' || group === null || group.negated || !BEGINNING.test(group.lemma)) return false;
  const { tokens, sentences } = english;
  const end = sentences.last[tokens.sentence[token]!]!;
  for (let at = token + 1; at < end; at++) if (/^(?:that|which)$/.test(tokens.lower(at))) return true;
  return false;
}

const BEGINNING = /^(?:open|begin|start|resume|launch)$/;

const DOUBTED = /^(?:unlikely|impossible|unthinkable|uncertain|inconceivable|premature)$/;

/** "Did not speak during the visit", "could sign at the summit": neither doubts the visit nor the summit. */
function settingReality(
  english: English,
  { preposition }: NounTrigger,
  group: VerbGroup,
  begin: number,
  end: number,
): Reality {
  // "It was agreed during her visit that": what looks ahead is what was agreed.
  if (/^(?:during|after|following)$/.test(preposition ?? '') && group.past && group.modal === null)
    return 'held';
  const reality = realityOf(english, { ...group, negated: false }, begin, end, 0);
  return reality === 'unreal' ? 'present' : reality;
}

/** "Lind's visit to Oslo, which both sides want": there is none yet. */
function isWishedFor(english: English, token: number, end: number): boolean {
  for (let at = token + 1; at < Math.min(end, token + WISHED_WITHIN); at++) {
    if (isMark(english, at)) return false;
    if (!/^(?:which|that)$/.test(wordAt(english, at))) continue;
    const verb = verbAfter(english, at, end);
    if (verb === null || verb > at + WISHED_WITHIN) return false;
    const { lemma, past } = verbGroupAt(english, verb);
    return !past && /^(?:want|wish|hope|seek|demand|propose)$/.test(lemma);
  }
  return false;
}

/** Tokens between a contact and the clause that tells of it, and between that clause's opening and its verb. */
const WISHED_WITHIN = 6;

/** "Looks forward to the session", "attaches importance to it". */
const AWAITED = /^(?:forward|importance)$/;
const PREPARED = /^(?:preparations?|plans|agenda|ahead|run-up|arrangements|candidates?)$/;

/** Called off or put off: by the verb that it is the object of, or by one that follows. */
function fateOf(english: English, trigger: NounTrigger, begin: number, end: number): ContactStatus | null {
  if (trigger.stands === 'object' && trigger.group) {
    const own = fateAt(english, trigger.group.verb);
    if (own) return own;
  }
  if (trigger.stands === 'phrase' && trigger.preposition !== 'of') return null;
  for (let at = trigger.token + 1; at < end; at++) {
    if (wordAt(english, at) === ';') return null;
    const fate = fateAt(english, at);
    if (fate && !verbGroupAt(english, at).infinitive) return verbGroupAt(english, at).negated ? null : fate;
  }
  // "Put off the visit": the particle parts the verb from its object.
  const verb = verbBefore(english, trigger.first, begin);
  return verb !== null && verb >= trigger.first - 3 ? fateAt(english, verb) : null;
}

export function fateAt(english: English, token: number): 'cancelled' | 'postponed' | null {
  const lemma = lemmaOf(english.tokens.lower(token));
  const next = wordAt(english, token + 1);
  if (lemma === 'call' && next === 'off') return 'cancelled';
  if ((lemma === 'put' || lemma === 'push' || lemma === 'move') && /^(?:off|back)$/.test(next))
    return 'postponed';
  if (lemma === 'put' && next === 'on' && /^(?:hold|ice)$/.test(wordAt(english, token + 2)))
    return 'postponed';
  if (lemma === 'fall' && next === 'through') return 'cancelled';
  if (lemma === 'come' && next === 'to' && wordAt(english, token + 2) === 'nothing') return 'cancelled';
  if (lemma === 'fail' && next === 'to' && TAKES_PLACE.test(wordAt(english, token + 2))) return 'cancelled';
  if (!isVerbHere(english, token)) return null;
  if (CANCELLERS.has(lemma)) return 'cancelled';
  return POSTPONERS.has(lemma) ? 'postponed' : null;
}

/** "Failed to materialise" */
const TAKES_PLACE = /^(?:materiali[sz]e|happen|take|occur)$/;

/** What the verb's tense, modal and governor make of it. */
function realityOf(english: English, group: VerbGroup, begin: number, end: number, depth: number): Reality {
  if (depth > PASSED_ON) return 'unreal';
  if (group.modal !== null) return modalReality(english, group, begin, end);
  if (group.infinitive) return infinitiveReality(english, group, begin, end, depth);
  if (group.negated) return group.past && !group.perfect ? 'denied' : 'unreal';
  if (group.past || group.perfect) return plannedByIdiom(english, group) ?? 'held';
  if (!group.finite) {
    const governor = verbBefore(english, group.first, begin);
    const main = governor ?? verbAfter(english, group.verb, end);
    if (main === null) return 'present';
    if (governor !== null && WISHES.has(lemmaOf(english.tokens.lower(governor)))) return 'unreal';
    return realityOf(english, verbGroupAt(english, main), begin, end, depth + 1);
  }
  const shared = sharedGroup(english, group, begin);
  if (shared) return realityOf(english, shared, begin, end, depth + 1);
  return plannedByIdiom(english, group) ?? 'present';
}

/** "Will meet … and speak": a bare form after "and" goes with the verb before it. */
function sharedGroup(english: English, group: VerbGroup, begin: number): VerbGroup | null {
  const { tokens } = english;
  const verb = verbOf(tokens.lower(group.verb));
  if (group.first !== group.verb || !verb?.forms.includes('base') || verb.forms.includes('past')) return null;
  const before = wordAt(english, group.first - 1);
  if (before !== 'and' && before !== 'or' && before !== ',') return null;
  for (let at = group.first - 2; at >= begin; at--) {
    if (isMark(english, at)) return null;
    if (!isVerbHere(english, at)) continue;
    const earlier = verbGroupAt(english, at);
    if (earlier.modal || earlier.infinitive) return earlier;
    if (earlier.finite) return null;
  }
  return null;
}

function modalReality(english: English, group: VerbGroup, begin: number, end: number): Reality {
  if (wordAt(english, group.verb - 1) === 'rather') return 'unreal';
  switch (group.modal) {
    case 'will':
    case 'shall':
    case 'would': {
      if (group.perfect) return 'unreal';
      if (group.negated) return 'denied';
      for (let at = begin; at < end; at++)
        if (/^(?:if|unless|whether|hopes?|hoped)$/.test(wordAt(english, at))) return 'unreal';
      if (/^(?:when|until)$/.test(wordAt(english, group.verb + 3))) return 'unreal';
      return 'planned';
    }
    case 'should':
      return isAgreed(english, group, begin) ? 'planned' : 'unreal';
    default:
      return 'unreal';
  }
}

/** "Agreed that the commission should meet" */
function isAgreed(english: English, group: VerbGroup, begin: number): boolean {
  for (let at = group.first - 1; at >= begin; at--)
    if (/^(?:agreed|decided|agree)$/.test(wordAt(english, at))) return true;
  return false;
}

/** "Is to", "due to", "agreed to"; a purpose has the reality of the verb before it: "flew in to meet". */
function infinitiveReality(
  english: English,
  group: VerbGroup,
  begin: number,
  end: number,
  depth: number,
): Reality {
  const { tokens } = english;
  let at = group.first - 1;
  while (at >= begin && isAdverb(tokens.lower(at)) && tokens.lower(at) !== 'yet') at--;
  if (at < begin) return 'planned';
  const word = tokens.lower(at);
  if (wordAt(english, at - 1) === 'too' || word === 'too') return 'unreal';
  if (word === 'yet' || NEGATIONS.has(word) || group.negated) return 'unreal';
  if (WISHES.has(word) || WISHES.has(lemmaOf(word)))
    return /^invit/.test(word) && (isAccepted(english, group, begin) || isTakenUp(english, group))
      ? 'planned'
      : 'unreal';
  if (BE.has(word))
    return group.perfect ? 'postponed' : (undoneLater(english, group, end, word) ?? 'planned');
  const governor = isVerbHere(english, at) ? at : verbBefore(english, at + 1, begin);
  if (PLANNERS.has(word)) {
    const negated = governor !== null && verbGroupAt(english, governor).negated;
    return negated || wordAt(english, at - 1) === 'no' ? 'denied' : 'planned';
  }
  if (isInvited(english, group, begin))
    return isAccepted(english, group, begin) || isTakenUp(english, group) ? 'planned' : 'unreal';
  if (governor === null) return 'planned';
  const lemma = lemmaOf(tokens.lower(governor));
  if (lemma === 'invite') return isTakenUp(english, group) ? 'planned' : 'unreal';
  if (WISHES.has(lemma)) return 'unreal';
  if (lemma === 'agree') return 'planned';
  return realityOf(english, verbGroupAt(english, governor), begin, end, depth + 1);
}

/** "Lind, who was to come in May, will not now do so before June" */
function undoneLater(english: English, { verb }: VerbGroup, end: number, be: string): ContactStatus | null {
  if (be !== 'was' && be !== 'were') return null;
  for (let at = verb + 1; at + 1 < end; at++) {
    // "The commission that was to meet in May did not, and …"
    if (
      wordAt(english, at) === 'did' &&
      wordAt(english, at + 1) === 'not' &&
      /^[,.;]$/.test(wordAt(english, at + 2))
    )
      return 'cancelled';
    if (wordAt(english, at) !== 'will' || wordAt(english, at + 1) !== 'not') continue;
    for (let after = at + 2; after < end; after++)
      if (/^(?:before|until|till)$/.test(wordAt(english, after))) return 'postponed';
    return 'cancelled';
  }
  return null;
}

/** "Is due in", "is expected in", "was set for": the verb group looks ahead by its word. */
function plannedByIdiom(english: English, group: VerbGroup): Reality | null {
  const word = english.tokens.lower(group.verb);
  return (group.passive || BE.has(wordAt(english, group.verb - 1))) && PLANNERS.has(word) ? 'planned' : null;
}

/** What the rest of the sentence does to it: "denied that …", "confirmed that … will". */
function reported(english: English, trigger: Trigger, status: ContactStatus, begin: number): ContactStatus {
  const { tokens, sentences } = english;
  const end = sentences.last[tokens.sentence[trigger.token]!]!;
  for (let at = begin; at < end; at++) {
    const lemma = lemmaOf(tokens.lower(at));
    if (lemma === 'deny' && at < trigger.token && governs(english, at, trigger)) return 'denied';
    if (lemma !== 'confirm' || status !== 'planned') continue;
    return verbGroupAt(english, at).negated ? 'denied' : 'confirmed';
  }
  return status;
}

/** "Denied that …", "denied a visit"; not a denial told of elsewhere in the sentence. */
function governs(english: English, denial: number, trigger: Trigger): boolean {
  // "Denied on Wednesday that"
  for (let at = denial + 1; at <= denial + DAY_WITHIN && !isVerbHere(english, at); at++)
    if (wordAt(english, at) === 'that') return true;
  const first = trigger.kind === 'noun' ? trigger.first : trigger.group.first;
  return first - denial <= DENIED_WITHIN;
}

/** Tokens of a day between a denial and "that". */
const DAY_WITHIN = 5;

/** Tokens between a denial and what it denies. */
const DENIED_WITHIN = 5;
