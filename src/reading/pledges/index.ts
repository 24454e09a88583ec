import type { English, NounPhrase } from '../../language/index.ts';
import {
  type ActingParty,
  annotationId,
  entityKindOf,
  type Party,
  type Pledge,
  type Quote,
  quoteOf,
  type Span,
  type Strength,
} from '../../model/index.ts';
import type { Layer, Reading } from '../layer.ts';
import { speakerAt } from '../statements/index.ts';
import { lemmaAt } from './action.ts';
import { conditionOf } from './condition.ts';
import { findPledges } from './find.ts';
import type { Found } from './found.ts';
import { hasJointSubject } from './joint.ts';
import { isRunning } from './modal.ts';
import {
  actorsOf,
  counterpartyOf,
  partiesWithin,
  phraseWords,
  speaksForItself,
  statesBetween,
} from './parties.ts';
import { tellAnswers } from './retold.ts';
import { bothSides, otherSide } from './sides.ts';
import { amountIn, deadlineOf, isHistory } from './slots.ts';
import { isToldAfter } from './subjects.ts';
import { isUnderTerms } from './terms.ts';
import { topicIn } from './topic.ts';
import { isSomebody } from './words.ts';

type Needs = 'mentions' | 'times' | 'quantities' | 'statements' | 'contacts';

/** Who agreed, pledged, offered, asked, refused … what. */
export const pledges: Layer<Needs, 'pledges'> = {
  adds: 'pledges',
  version: 10,
  needs: ['mentions', 'times', 'quantities', 'statements', 'contacts'],
  read: (reading) =>
    tellAnswers(
      reading.english,
      findPledges(reading.english, (sentence) => isHeadline(reading, sentence)),
    )
      // Broken sentences may leave nothing between the trigger and what goes before.
      .filter(({ action }) => action.first < action.last)
      .map((found) => toPledge(reading, found))
      .filter((pledge) => pledge !== null),
};

function isHeadline({ article, english }: Reading<Needs>, sentence: number): boolean {
  return article.regions[english.sentences.region[sentence]!]!.kind === 'headline';
}

/** Null for history. */
function toPledge(reading: Reading<Needs>, found: Found): Pledge | null {
  const { article, english, layers } = reading;
  const action = wordsOf(english, found.action.first, found.action.last);
  // "won't" is one word.
  const contracted = /^(?:wo|ca)$/.test(english.tokens.lower(found.trigger)) ? 2 : 1;
  const trigger = wordsOf(english, found.trigger, found.trigger + contracted);
  const actorWords = found.actor && phraseWords(english, found.actor);
  const speaker = speakerAt(layers.statements, trigger);
  const named = actorsOf(reading, found, speaker);
  if (found.modal === null && isHistory(layers.times, english, found, article.published?.from ?? null))
    return null;
  const counterparty = counterpartyOf(reading, found, named);
  const condition = conditionOf(english, found.trigger);
  const own = found.own ? wordsOf(english, found.own.first, found.own.last) : null;
  const slots = [trigger, action, own, actorWords, counterparty.words, condition].filter(
    (slot) => slot !== null,
  );
  const span = spanOf(english, found.trigger, slots);
  const met = named.length === 0 ? metAs(reading, found, counterparty.parties, span) : null;
  const actors = met?.parties ?? named;
  const doubt = met ? met.doubt : doubtOf(english, found, actors);
  // "Unless the trustees answer by Easter" is when they are to answer.
  const times = condition ? layers.times.filter((time) => !isWithin(time, condition)) : layers.times;
  const due = (words: Quote) => deadlineOf(times, english, found, words, article.published?.from ?? null);
  const strength = isBound(found, named, condition) ? 'pledged' : strengthOf(reading, found, actors, speaker);
  return {
    id: annotationId(article.id, 'pledges', `${trigger.start}`, span),
    article: article.id,
    layer: 'pledges',
    ...span,
    firmness: doubt ? 'tentative' : 'firm',
    ...(doubt ? { doubt } : {}),
    strength,
    trigger,
    negated: found.negated,
    condition,
    actors,
    actorWords,
    counterparties: counterparty.parties,
    counterpartyWords: counterparty.words,
    otherSide: counterparty.parties.length > 0 ? [] : otherSide(reading, actors, strength, span, action),
    action,
    verb: wordsOf(english, found.action.head, found.action.head + 1),
    object: found.action.object === null ? null : english.tokens.word(found.action.object),
    topic: topicIn(english, found),
    deadline: (own && due(own)) ?? due(action),
    amount: amountIn(layers.quantities, action),
    reportedBy: speaker && !actors.some(({ entity }) => entity === speaker.entity) ? speaker : null,
  };
}

function isWithin(span: Span, whole: Span): boolean {
  return span.start >= whole.start && span.end <= whole.end;
}

/** Who do together what names nobody: those that an agreement is between, or who meet here. */
function metAs(
  reading: Reading<Needs>,
  found: Found,
  between: readonly ActingParty[],
  span: Quote,
): { parties: readonly ActingParty[]; doubt: string | null } | null {
  if (!hasJointSubject(reading.english, found)) return null;
  const named = found.actor
    ? partiesWithin(reading, found.actor)
    : between.length > 1
      ? between
      : statesBetween(reading, found.action);
  if (named.length > 1) return { parties: named, doubt: null };
  const parties = bothSides(reading, span);
  return parties.length > 0 ? { parties, doubt: 'the words name nobody: these met' } : null;
}

function wordsOf({ text, tokens }: English, first: number, last: number): Quote {
  return quoteOf(text, tokens.start[first]!, tokens.end[last - 1]!);
}

/** From the first to the last of the words that tell it, in the trigger's sentence. */
function spanOf({ text, tokens, sentences }: English, trigger: number, slots: readonly Quote[]): Quote {
  const [, action] = slots;
  const sentence = tokens.sentence[trigger]!;
  // "The two sides agreed to:": a list's items are sentences of their own.
  if (action && action.start > tokens.end[sentences.last[sentence]! - 1]!) return action;
  const from = tokens.start[sentences.first[sentence]!]!;
  const to = tokens.end[sentences.last[sentence]! - 1]!;
  const inside = slots.filter(({ start, end }) => start >= from && end <= to);
  return quoteOf(
    text,
    Math.min(...inside.map(({ start }) => start)),
    Math.max(...inside.map(({ end }) => end)),
  );
}

/** "Will" and "would" are promises in the mouth of who is to do it. */
function strengthOf(
  reading: Reading<Needs>,
  found: Found,
  actors: readonly ActingParty[],
  speaker: Party | null,
): Strength {
  const { english } = reading;
  if (found.strength === 'aims' && DECIDING.has(lemmaAt(english, found.trigger)) && areSeveral(actors))
    return 'agreed';
  if (
    found.strength === 'aims' &&
    lemmaAt(english, found.trigger) === 'resolve' &&
    found.actor &&
    isAssembly(english, found.actor)
  )
    return 'agreed';
  // "Under its terms Oman commits to …"
  if (found.strength === 'pledged' && found.modal === null && isUnderTerms(english, found.trigger))
    return 'agreed';
  if (found.strength === 'demanded' && isGivenByOrder(english, found)) return 'pledged';
  if (
    found.strength === 'agreed' &&
    lemmaAt(english, found.trigger) === 'agree' &&
    isComing(english, found) &&
    actors.length === 1 &&
    !areSeveral(actors)
  )
    return 'accepted';
  if (found.strength !== 'scheduled' || found.modal === null) return found.strength;
  // "The three countries will exchange data": what several states do together they have agreed on.
  if (found.modal === 'will' && areSeveral(actors) && !isMeeting(english, found.action.head)) return 'agreed';
  // "The ban would be lifted, the minister said."
  if (found.actor === null && speaker && actors[0]?.entity === speaker.entity) return 'pledged';
  if (found.modal === 'will' && found.actor && isRunning(english, found.actor)) return 'pledged';
  if (found.modal === 'will' && isOwnVoice(english, found, actors)) return 'pledged';
  if (speaker === null && found.modal === 'will' && isForOthers(english, found, actors)) return 'pledged';
  return speaksForItself(reading, found, actors, speaker) ? 'pledged' : 'scheduled';
}

/** Several, or a body that votes: what they resolve they agree on. */
function isAssembly(english: English, { head }: NounPhrase): boolean {
  const word = english.tokens.lower(head);
  return (
    /s$/.test(word) ||
    /^(?:council|assembly|parliament|senate|congress|committee|commission|board|synod|summit|conference)$/.test(
      word,
    )
  );
}

/** "The firm will invest $30 million, its chief executive said." */
function isOwnVoice(english: English, { trigger, action }: Found, actors: readonly ActingParty[]): boolean {
  const [actor, ...others] = actors;
  if (!actor || others.length > 0 || entityKindOf(actor.entity) === 'person') return false;
  const { tokens } = english;
  return (
    action.last + 1 < tokens.count &&
    tokens.lower(action.last) === ',' &&
    tokens.lower(action.last + 1) === 'its' &&
    isToldAfter(english, trigger)
  );
}

/** Of two states at least. */
function areSeveral(actors: readonly ActingParty[]): boolean {
  return new Set(actors.map(({ state }) => state).filter((state) => state !== null)).size > 1;
}

/** "The minister agreed to attend the forum": he was asked to. */
function isComing(english: English, { action, actor }: Found): boolean {
  return (
    actor !== null &&
    action.first === action.head &&
    COMING.has(lemmaAt(english, action.head)) &&
    english.tokens.lower(action.head - 1) === 'to'
  );
}

/** "The emir directed that wheat be provided to Kenya": who orders it gives it. */
function isGivenByOrder(english: English, { trigger, action }: Found): boolean {
  return (
    /^(?:direct|order|instruct|approve)$/.test(lemmaAt(english, trigger)) &&
    action.subject !== null &&
    action.head > 0 &&
    english.tokens.lower(action.head - 1) === 'be' &&
    GIVEN.has(lemmaAt(english, action.head))
  );
}

const GIVEN = new Set('provide give send deliver donate allocate supply disburse grant ship'.split(' '));
const DECIDING = new Set(['decide', 'resolve']);
const COMING = new Set(['visit', 'attend', 'come', 'travel']);
/** What several do when they meet, or that ends what they have agreed on: arranged, not agreed here. */
const MEETING = new Set(
  `meet sign hold convene reconvene gather talk discuss speak attend visit travel arrive leave go come return fly host receive open start
  begin resume conclude ratify initial join take play celebrate mark`.split(/\s+/),
);

function isMeeting(english: English, head: number): boolean {
  const lemma = lemmaAt(english, head);
  if (lemma !== 'take') return MEETING.has(lemma);
  const next = english.tokens.lower(head + 1);
  return next === 'place' || next === 'part';
}

/** "The envoy said the firm would return if …": a condition is put on what is undertaken, not on what is foreseen. */
function isBound({ strength, modal }: Found, actors: readonly Party[], condition: Quote | null): boolean {
  return strength === 'scheduled' && modal === 'would' && condition !== null && actors.length > 0;
}

/** "Kenya will train forty pilots": what a state does for others it has promised, whoever tells it. */
function isForOthers(english: English, { action }: Found, actors: readonly ActingParty[]): boolean {
  return (
    actors.length > 0 &&
    actors.every(({ entity }) => entityKindOf(entity) === 'state') &&
    FOR_OTHERS.has(lemmaAt(english, action.head))
  );
}

const FOR_OTHERS = new Set(
  'take train build rebuild supply deliver equip support send help assist share lift ease waive recognise recognize exempt lend refund ship'.split(
    ' ',
  ),
);

function doubtOf(
  english: English,
  { actor, counterparty, unsure }: Found,
  actors: readonly Party[],
): string | null {
  if (actor && actors.length === 0 && isSomebody(english, actor)) return 'who is meant isn’t clear';
  if (actor === null && counterparty === null && actors.length === 0) return 'the words name nobody';
  return unsure ? 'its sentence can be read otherwise' : null;
}
