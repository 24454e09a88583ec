import type { English } from '../../language/english.ts';
import { nameAt } from '../../language/syntax/index.ts';
import { entityKey, entityKindOf, type Participant, type Party } from '../../model/index.ts';
import { type Draft, withoutSamePlaces } from './draft.ts';
import { PLANNERS } from './lexicon/words.ts';
import { BESIDE } from './triggers.ts';
import { isAuxiliary, sameSentence, wordAt } from './words.ts';

/**
 * "The minister flew to Porto, where [he] is due to see Okello", "From there [she] will go on to Oman": the pronoun
 * stands for whoever went there, whomever the sentence began with.
 */
export function ofWhoWent(english: English, draft: Draft, told: readonly Draft[]): Draft {
  const visit = told.findLast(({ kind }) => kind === 'visit');
  const [guest, ...others] = visit ? guestsOf(visit) : [];
  const pronoun = subjectBefore(english, draft.trigger.group?.first ?? 0);
  if (!visit || !guest || others.length > 0 || !/^(?:he|she)$/.test(wordAt(english, pronoun))) return draft;
  if (!isThere(english, pronoun, visit.trigger.token)) return draft;
  const start = english.tokens.start[pronoun]!;
  const participants = draft.participants.map((one): Participant => {
    if (one.start !== start) return one;
    return { ...guest, role: one.role, start, end: one.end, quote: one.quote };
  });
  return { ...draft, participants };
}

/** "The summit in Porto in May, at which Lind and Okello are to meet": there, and on its days. */
export function atWhich(english: English, draft: Draft, told: readonly Draft[]): Draft {
  const host = told.at(-1);
  if (!host || draft.kind === 'visit' || draft.places.length > 0 || host.places.length === 0) return draft;
  if (!/^(?:summit|visit|meeting)$/.test(host.kind) || !sameSentence(english, host, draft)) return draft;
  const { token } = draft.trigger;
  for (let at = host.trigger.token + 1; at < token; at++) {
    if (wordAt(english, at + 1) !== 'which' || !/^(?:at|during|in)$/.test(wordAt(english, at))) continue;
    return { ...draft, places: host.places, when: draft.when ?? host.when };
  }
  return draft;
}

/** "[He] is due to see": past whatever looks ahead to the verb. */
function subjectBefore(english: English, first: number): number {
  let at = first - 1;
  for (
    let word = wordAt(english, at);
    PLANNERS.has(word) || isAuxiliary(word) || word === 'to';
    word = wordAt(english, at)
  )
    at--;
  return at;
}

function guestsOf({ participants }: Draft): readonly Participant[] {
  return participants.filter(({ role }) => role === 'guest');
}

/** After "where" in the visit's sentence, or after "from there" in the next. */
function isThere({ tokens, sentences }: English, pronoun: number, visit: number): boolean {
  const sentence = tokens.sentence[pronoun]!;
  if (tokens.sentence[visit] === sentence) return tokens.lower(pronoun - 1) === 'where';
  const first = sentences.first[sentence]!;
  return (
    tokens.sentence[visit] === sentence - 1 &&
    first + 2 === pronoun &&
    tokens.lower(first) === 'from' &&
    tokens.lower(first + 1) === 'there'
  );
}

/** "Signed the protocol there" */
export function thereAs(english: English, draft: Draft, told: readonly Draft[]): Draft {
  if (draft.places.length > 0) return draft;
  const { token } = draft.trigger;
  for (let at = token + 1; at < token + THERE_WITHIN; at++) {
    if (wordAt(english, at) !== 'there' || english.tokens.sentence[at] !== english.tokens.sentence[token])
      continue;
    const named = placeNamedBefore(english, at);
    const known = told.findLast(({ places }) => places.length > 0);
    if (named && (known?.trigger.token ?? -1) < tokenOf(english, named)) return { ...draft, places: [named] };
    return { ...draft, places: known?.places.slice(-1) ?? [] };
  }
  return draft;
}

/** "…, said a diplomat in [Porto]. Officials gathered there": the last place of the sentence before. */
function placeNamedBefore(english: English, token: number): Party | null {
  const { names, sentences, text, tokens } = english;
  const sentence = tokens.sentence[token]!;
  const from = sentences.first[Math.max(0, sentence - 1)]!;
  for (let at = sentences.first[sentence]! - 1; at >= from; at--) {
    const name = names[nameAt(english, at)];
    if (name?.kind !== 'place') continue;
    const start = tokens.start[name.first]!;
    const end = tokens.end[name.last - 1]!;
    const quote = text.slice(start, end);
    return { entity: entityKey('place', quote), name: quote, start, end, quote };
  }
  return null;
}

function tokenOf({ tokens }: English, { start }: Party): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "On the sidelines of the summit": where the summit is. */
export function asideOf(english: English, draft: Draft, told: readonly Draft[]): Draft {
  if (draft.places.length > 0 || draft.kind === 'visit') return draft;
  const { tokens, sentences } = english;
  const sentence = tokens.sentence[draft.trigger.token]!;
  for (let at = sentences.first[sentence]!; at < sentences.last[sentence]!; at++) {
    if (!BESIDE.test(tokens.lower(at))) continue;
    const host = told.findLast(
      ({ kind, trigger, places }) =>
        places.length > 0 && (kind === 'summit' || ('setting' in trigger.frame && trigger.frame.setting)),
    );
    return host ? { ...draft, places: host.places } : draft;
  }
  return draft;
}

/** Tokens between what took place and "there". */
const THERE_WITHIN = 7;

/** "Travelled to Porto and saw Okello", "is due in Porto, where she will speak": what happens on a visit happens there. */
export function inVisit(english: English, draft: Draft, told: readonly Draft[]): Draft {
  const visit = visitHere(english, draft, told);
  if (visit?.kind !== 'visit' || draft.kind === 'visit' || draft.kind === 'call' || draft.kind === 'ruling')
    return draft;
  if (!sameSentence(english, visit, draft) || visit.trigger.token > draft.trigger.token) return draft;
  // "She came here from Nairobi, where she had met Okello"
  const { group } = draft.trigger;
  if (draft.trigger.kind === 'verb' && group?.past && group.perfect) return draft;
  // "Before leaving for Porto, she met Okello"
  if (wordAt(english, visit.trigger.token - 1) === 'before') return draft;
  const guests = new Set(visit.participants.map(({ entity }) => entity));
  if (!draft.participants.some(({ entity }) => guests.has(entity))) return draft;
  const bare = draft.places.every(({ entity }) => entityKindOf(entity) === 'organisation');
  const alike = (!draft.told || visit.status === draft.status) && visit.days === null;
  return {
    ...draft,
    // "Travels to Porto on Thursday to meet Okello"
    status: draft.told ? draft.status : visit.status,
    places: bare ? withoutSamePlaces([...draft.places, ...visit.places.slice(-1)]) : draft.places,
    when: draft.when ?? (alike && isOneStretch(visit) ? visit.when : null),
  };
}

/** The visit told of last; "is due in Porto, where she will be received by Okello and [see] Weru": past what else is done there. */
function visitHere(english: English, draft: Draft, told: readonly Draft[]): Draft | undefined {
  const last = told.at(-1);
  if (last === undefined || last.kind === 'visit' || !sameSentence(english, last, draft)) return last;
  const visit = told.findLast(({ kind }) => kind === 'visit');
  const there = visit?.places.at(-1)?.entity;
  return last.places.some(({ entity }) => entity === there) ? visit : last;
}

/** A day, or "last week": not "from Monday to Friday", of which a meeting takes one. */
function isOneStretch({ when }: Draft): boolean {
  return (
    when?.interval != null && (when.interval.from === when.interval.to || /^\d{4}-W\d\d$/.test(when.value))
  );
}
