import type { English } from '../../language/english.ts';
import type { VerbGroup } from '../../language/syntax/index.ts';
import { entityKindOf, type Participant } from '../../model/index.ts';
import { type Draft, familyOf, withoutRepeats } from './draft.ts';
import { PLANNERS, WITNESSING } from './lexicon/words.ts';
import { stateOf, stateParties } from './sides.ts';
import { isAuxiliary, sameSentence, wordAt } from './words.ts';

/** "The visit", "their talks": words that point at what was told before. */
export const POINTING = /^(?:the|this|that|these|those|his|her|its|their|our|my)$/;

/** A contact told as held is not the one that is planned. */
export function takesPlace({ status }: Draft): boolean {
  return status === 'held';
}

/** Who takes part, where the sentence leaves it to what was told before; a doubt says what was guessed. */
export function fromEarlier(
  english: English,
  draft: Draft,
  told: readonly Draft[],
  principals: readonly Participant[],
): Draft {
  return (
    sameParties(english, draft, told) ??
    signedBy(english, draft, told, principals) ??
    signedAtTalks(english, draft, told) ??
    meetsGuest(english, draft, told) ??
    sameGuest(draft, told) ??
    sameCourt(draft, told) ??
    draft
  );
}

/** "A protocol was signed at the end": by those whose meeting or visit was told before. */
function signedBy(
  english: English,
  draft: Draft,
  told: readonly Draft[],
  principals: readonly Participant[],
): Draft | null {
  if (draft.kind !== 'signing' || (draft.participants.length > 0 && !isWitnessed(draft))) return null;
  // "They met but didn't agree. The signing has been put off": by those who met.
  const hosts = told.filter(
    (other) =>
      /^(?:meeting|visit|summit)$/.test(other.kind) &&
      (takesPlace(other) === takesPlace(draft) || draft.status === 'postponed'),
  );
  const host = hosts.findLast((other) => stateParties(other).length > 1) ?? hosts.at(-1);
  const sides = host ? sidesOf(host, principals) : [];
  if (!host || sides.length < 2) return null;
  const talks = told.findLast(
    (other) =>
      other.kind === 'meeting' && takesPlace(other) === takesPlace(draft) && meets(other, draft, host),
  );
  const together = talks && sameSentence(english, talks, draft);
  return {
    ...draft,
    when: draft.when ?? (together ? talks.when : null),
    participants: withoutRepeats([
      ...sides,
      ...draft.participants.map((one): Participant => ({ ...one, role: 'witness' })),
    ]),
    places: [draft.places, talks?.places ?? [], host.places].find((places) => places.length > 0) ?? [],
    doubt: `who signed is taken from the ${host.kind} told before`,
  };
}

/** "The two premiers will hold talks in Porto and witness the signing": where and when they talk. */
function signedAtTalks(english: English, draft: Draft, told: readonly Draft[]): Draft | null {
  if (draft.kind !== 'signing' || !isWitnessing(draft) || draft.places.length > 0) return null;
  const talks = told.at(-1);
  if (talks?.kind !== 'meeting' || !sameSentence(english, talks, draft)) return null;
  const lookOn = talks.participants.map((one): Participant => ({ ...one, role: 'witness' }));
  return {
    ...draft,
    when: draft.when ?? talks.when,
    participants: withoutRepeats([...draft.participants, ...lookOn]),
    places: talks.places,
  };
}

/** The states of its parties; where the article gives these none, the two that it is about, if it was in one of them. */
function sidesOf(host: Draft, principals: readonly Participant[]): readonly Participant[] {
  const sides = stateParties(host);
  if (sides.length > 0 || host.kind === 'summit') return sides;
  const there = host.places.some((place) => principals.some((one) => stateOf(one) === stateOf(place)));
  return there ? principals.map((one): Participant => ({ ...one, role: 'signatory' })) : sides;
}

/** The talks of those who sign or look on. */
function meets({ participants }: Draft, draft: Draft, host: Draft): boolean {
  const known = new Set([...draft.participants, ...host.participants].map(({ entity }) => entity));
  return participants.length > 0 && participants.some(({ entity }) => known.has(entity));
}

/** Persons who look on while their states sign, whose states this sentence doesn't tell. */
function isWitnessed(draft: Draft): boolean {
  return isWitnessing(draft) && draft.participants.every(({ entity }) => entityKindOf(entity) === 'person');
}

function isWitnessing({ trigger }: Draft): boolean {
  return WITNESSING.has(trigger.kind === 'noun' ? (trigger.group?.lemma ?? '') : '');
}

/** "During the talks, Okello said": with the guest whose visit was told before. */
function meetsGuest(english: English, draft: Draft, told: readonly Draft[]): Draft | null {
  const { trigger, participants } = draft;
  if (trigger.kind !== 'noun' || draft.kind !== 'meeting' || participants.length !== 1) return null;
  const known = POINTING.test(wordAt(english, trigger.first)) || isToldTogether(english, draft);
  if (!known || entityKindOf(participants[0]!.entity) !== 'person') return null;
  const visit = told.findLast(({ kind }) => kind === 'visit');
  const guests: readonly Participant[] = visit?.participants.filter(({ role }) => role === 'guest') ?? [];
  const [guest] = guests;
  if (!guest || guests.length > 1 || guest.entity === participants[0]!.entity) return null;
  return {
    ...draft,
    participants: [...participants, { ...guest, role: 'participant' }],
    doubt: 'the other side is taken from the visit told before',
  };
}

/** "Lind told a joint news conference after two hours of talks": with whoever stood beside her. */
function isToldTogether({ tokens, sentences }: English, { trigger }: Draft): boolean {
  if (trigger.kind !== 'noun' || !/^(?:after|following)$/.test(trigger.preposition ?? '')) return false;
  const sentence = tokens.sentence[trigger.token]!;
  for (let at = sentences.first[sentence]! + 1; at < trigger.first; at++)
    if (tokens.lower(at) === 'joint' && /^(?:news|press|media)$/.test(tokens.lower(at + 1))) return true;
  return false;
}

/** "It is to meet once more", "two earlier rounds": those of the meeting told before. */
function sameParties(english: English, draft: Draft, told: readonly Draft[]): Draft | null {
  const { trigger, kind, participants } = draft;
  if (familyOf(kind) !== 'talks' || participants.length > 1) return null;
  const refers =
    trigger.kind === 'noun'
      ? participants.length === 0 && /^rounds?$/.test(wordAt(english, trigger.token))
      : takesUpAll(english, trigger.group, participants.length === 0);
  const before = refers
    ? told.findLast((one) => familyOf(one.kind) === 'talks' && one.participants.length > 1)
    : null;
  return before ? { ...draft, participants: before.participants, doubt: null } : null;
}

/** "They met again", "the ministers plan to meet in May": all who met before, whatever one of them was taken for. */
function takesUpAll(english: English, group: VerbGroup, nobody: boolean): boolean {
  if (nobody && /^(?:it|they)$/.test(wordAt(english, group.first - 1))) return true;
  if (wordAt(english, group.verb + 1) === 'with') return false;
  // "The ministers [plan] to meet"
  let at = group.first - 1;
  while (
    at > group.first - PLURAL_WITHIN &&
    (PLANNERS.has(wordAt(english, at)) || isAuxiliary(wordAt(english, at)))
  )
    at--;
  if (!PLURALS.test(wordAt(english, at))) return false;
  for (let first = at; first > at - PLURAL_WITHIN; first--)
    if (/^(?:the|both)$/.test(wordAt(english, first))) return true;
  return false;
}

const PLURALS =
  /^(?:ministers|presidents|premiers|leaders|sides|countries|men|women|three|two|four|governments|parties|delegations|envoys|officials|negotiators)$/;
/** Tokens of "the three foreign ministers". */
const PLURAL_WITHIN = 5;

/** "A stop in Porto will be rescheduled": of the guest whose visit was told before. */
function sameGuest(draft: Draft, told: readonly Draft[]): Draft | null {
  if (draft.kind !== 'visit' || draft.participants.length > 0 || draft.places.length === 0) return null;
  const guests = told
    .findLast(({ kind }) => kind === 'visit')
    ?.participants.filter(({ role }) => role === 'guest');
  if (!guests || guests.length === 0) return null;
  return { ...draft, participants: guests, doubt: 'the guest is taken from the visit told before' };
}

/** "The judges found", "in its ruling": the court that was named before. */
function sameCourt(draft: Draft, told: readonly Draft[]): Draft | null {
  if (draft.kind !== 'ruling' || draft.participants.some(({ role }) => role === 'issuer')) return null;
  const court = told
    .findLast(({ kind }) => kind === 'ruling')
    ?.participants.find(({ role }) => role === 'issuer');
  if (!court) return null;
  return {
    ...draft,
    participants: withoutRepeats([court, ...draft.participants]),
    doubt: 'the court is taken from the ruling told before',
  };
}
