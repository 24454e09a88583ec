import type { English } from '../../language/english.ts';
import type { Article, Party, TimeExpression, When } from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import type { Draft } from './draft.ts';
import { datelinePlace } from './named-places.ts';
import { stateOf } from './sides.ts';
import { BESIDE } from './triggers.ts';
import { whenOf } from './when.ts';
import { wordAt } from './words.ts';

/**
 * Contacts with the place that the article gives them as a whole: where the visit is that they belong to, or where
 * the article was written from, if somebody there takes part with somebody from elsewhere. The day of its first
 * sentence is theirs too when they stand near it. A doubt says what was taken from where.
 *
 * @param lead the first sentence of the article's text
 * @param opening what dates it
 */
export function inTheirSetting(
  drafts: readonly Draft[],
  { article, english }: Reading<never>,
  lead: number,
  opening: readonly TimeExpression[],
): readonly Draft[] {
  const dateline = datelinePlace(article);
  const day = dateline ? dayOf(opening, article.text) : null;
  const visits = drafts
    .filter(({ kind, status, places }) => kind === 'visit' && status === 'held' && places.length > 0)
    .slice(0, MOST_VISITS);
  return drafts.map((draft) => {
    if (!isPlaceable(draft)) return draft;
    const talks = talksBefore(english, drafts, draft);
    if (talks)
      return {
        ...draft,
        places: talks.places,
        doubt: draft.doubt ?? 'the place is taken from the talks',
      };
    const visit = visits.find((one) => isPartOf(english, draft, one));
    if (visit)
      return { ...draft, places: visit.places, doubt: draft.doubt ?? 'the place is taken from the visit' };
    if (dateline === null || !isRecent(english, draft)) return draft;
    if (!isHosted(draft, dateline) && !isBesideTheSummit(english, draft)) return draft;
    const doubt = draft.doubt ?? 'the place is taken from the dateline';
    const near = english.tokens.sentence[draft.trigger.token]! - lead < OPENING_SENTENCES;
    return { ...draft, places: [dateline], when: draft.when ?? (near ? day : null), doubt };
  });
}

/** Sentences that tell of what the first one tells. */
const OPENING_SENTENCES = 3;

/** Visits of one article that what took place may belong to. */
const MOST_VISITS = 8;

function isPlaceable({ kind, status, places, participants }: Draft): boolean {
  return (
    (kind === 'meeting' || kind === 'signing' || kind === 'summit') &&
    status === 'held' &&
    places.length === 0 &&
    participants.length > 1
  );
}

/** "The two ministers signed the declaration": where they held the talks told of right before. */
function talksBefore(english: English, drafts: readonly Draft[], draft: Draft): Draft | undefined {
  const { tokens } = english;
  const sentence = tokens.sentence[draft.trigger.token]!;
  const known = new Set(draft.participants.map(({ entity }) => entity));
  return drafts.findLast(
    (other) =>
      (other.kind === 'meeting' || other.kind === 'summit') &&
      other.status === 'held' &&
      other.places.length > 0 &&
      other.trigger.token < draft.trigger.token &&
      sentence - tokens.sentence[other.trigger.token]! <= TALKS_WITHIN &&
      other.participants.filter(({ entity }) => known.has(entity)).length > 1 &&
      !isBackground(english, other) &&
      !isBackground(english, draft),
  );
}

/** Sentences from talks to what was signed at their end. */
const TALKS_WITHIN = 3;

/** The guest of the visit, and somebody of the state that is visited. */
function isPartOf(english: English, draft: Draft, visit: Draft): boolean {
  const guests = new Set(
    visit.participants.filter(({ role }) => role === 'guest').map(({ entity }) => entity),
  );
  const there = visit.places.map(stateOf);
  return (
    !isBackground(english, draft) &&
    draft.participants.some(({ entity }) => guests.has(entity)) &&
    draft.participants.some(
      (one) => !guests.has(one.entity) && stateOf(one) !== null && there.includes(stateOf(one)),
    )
  );
}

function isHosted({ participants }: Draft, dateline: Party): boolean {
  const there = stateOf(dateline);
  const states = participants.map(stateOf);
  return (
    there !== null && states.includes(there) && states.some((state) => state !== null && state !== there)
  );
}

/** "Lind and Okello met on the sidelines of the summit": the one that the article is written from. */
function isBesideTheSummit({ tokens, sentences }: English, { trigger }: Draft): boolean {
  const end = sentences.last[tokens.sentence[trigger.token]!]!;
  for (let at = trigger.token + 1; at + 3 < end; at++)
    if (BESIDE.test(tokens.lower(at)))
      return /^th(?:e|is)$/.test(tokens.lower(at + 2)) && tokens.lower(at + 3) === 'summit';
  return false;
}

/** Without a date, or on a day that news is still about. */
function isRecent(english: English, draft: Draft): boolean {
  return !isBackground(english, draft);
}

/** "Last met", "had met", or told by a month or a year. */
function isBackground(english: English, { when, trigger }: Draft): boolean {
  if (trigger.kind === 'verb') {
    const { group } = trigger;
    if (/^(?:last|first)$/.test(wordAt(english, group.first)) || wordAt(english, group.first - 1) === 'first')
      return true;
    if (group.perfect && group.past) return true;
  }
  return when !== null && !/\d{4}-\d{2}-\d{2}|WXX|P\d+D|^XXXX-\d{2}-\d{2}/.test(when.value);
}

/** The only day that the words name: "agreed on Thursday". */
function dayOf(times: readonly TimeExpression[], text: string): When | null {
  const days = times.filter(({ value }) => /^(?:\d{4}-\d{2}-\d{2}|XXXX-WXX-\d<?)$/.test(value));
  return days.length === 1
    ? whenOf({ times: days, meant: [], moved: null, days: null, offset: null }, text)
    : null;
}

/** First sentence of the text proper; -1 when there is none. */
export function firstSentence({ sentences }: English, { regions }: Article): number {
  for (let at = 0; at < sentences.count; at++) if (regions[sentences.region[at]!]?.kind === 'body') return at;
  return -1;
}
