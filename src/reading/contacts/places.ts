import type { English } from '../../language/english.ts';
import { listedWord } from '../../language/index.ts';
import { entityKey, type Party } from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import { comesFrom } from './departures.ts';
import { holderOf, type Sentence } from './holders.ts';
import { hereIs, placesBefore, placesFrom } from './named-places.ts';
import { fateAt } from './status.ts';
import type { Trigger } from './triggers.ts';
import { residenceFrom, venueFrom } from './venues.ts';
import { isAuxiliary, isMark, isVerbHere, wordAt } from './words.ts';

/** A place with the preposition that brings it; "object" for an object. */
export interface Placed {
  readonly preposition: string;
  readonly place: Party;
}

const BRINGS_PLACE = /^(?:in|at|to|into|for|of|before|near|outside|on)$/;

/** The sentence's places by the trigger that they belong to. */
export function placesIn(
  sentence: Sentence,
  reading: Reading<'mentions'>,
): ReadonlyMap<Trigger, readonly Placed[]> {
  const { english, begin, end, triggers } = sentence;
  const found = new Map<Trigger, readonly Placed[]>();
  const add = (trigger: Trigger, preposition: string, places: readonly Party[]) => {
    const placed = places.map((place) => ({ preposition, place }));
    found.set(trigger, [...(found.get(trigger) ?? []), ...placed]);
  };
  for (const trigger of triggers) {
    if (trigger.kind === 'verb' && trigger.frame.places.includes('object') && !trigger.group.passive)
      add(
        trigger,
        'object',
        trigger.frame.kind === 'address'
          ? venueFrom(reading, trigger.token + 1, end)
          : placesFrom(reading, trigger.token + 1, end),
      );
  }
  for (const trigger of triggers)
    if (trigger.frame.kind === 'ruling') add(trigger, 'in', seatBefore(english, begin, trigger.token));
  for (const trigger of triggers)
    if (trigger.kind === 'noun') add(trigger, 'in', placesBefore(reading, trigger.first, trigger.token));
  for (let token = begin; token < end; token++) {
    const preposition = english.tokens.lower(token);
    if (preposition === 'here') {
      const place = hereIs(reading, token);
      const trigger = place && holderOf(sentence, token, token + 1);
      if (place && trigger) add(trigger, 'in', [place]);
    }
    if (preposition === 'where') {
      const place = placeBefore(reading, sentence, token);
      const trigger = place && firstVerbAfter(sentence, token);
      if (place && trigger && fits(trigger, 'in', true))
        for (const one of [trigger, ...joinedTo(sentence, trigger)]) add(one, 'in', [place]);
    }
    if (preposition === 'from') {
      const left = placesFrom(reading, token + 1, end);
      const trigger =
        left.length > 0 ? holderOf(sentence, token, tokenAfter(sentence, left.at(-1)!.end)) : null;
      if (trigger && comesFrom(english, trigger)) add(trigger, preposition, left.slice(0, 1));
    }
    // "A stop in Muscat on her way to Nairobi"
    if (preposition === 'to' && /^(?:way|route)$/.test(wordAt(english, token - 1))) continue;
    if (!BRINGS_PLACE.test(preposition)) continue;
    const places = placesFrom(reading, token + 1, end);
    const residence =
      places.length === 0 && /^(?:at|in)$/.test(preposition) ? residenceFrom(reading, token + 1, end) : [];
    const named = places.length > 0 || residence.length > 0;
    const venues =
      places.length > 0 ? places : residence.length > 0 ? residence : venueFrom(reading, token + 1, end);
    const last = venues.at(-1);
    if (last === undefined) continue;
    const after = tokenAfter(sentence, last.end);
    const trigger = holderOf(sentence, token, after) ?? movedTo(sentence, token);
    if (trigger && fits(trigger, preposition, named)) {
      add(trigger, preposition, venues);
      // "In Porto she saw Okello and met with Weru"
      if (token < trigger.token && preposition === 'in')
        for (const one of joinedTo(sentence, trigger)) add(one, preposition, venues);
    }
    // A city with its state: "at Harpsund, Sweden"
    if (trigger && wordAt(english, after) === ',') {
      const further = placesFrom(reading, after + 1, end);
      const wider =
        residence.length > 0
          ? further.slice(0, 1)
          : further.filter(({ entity }) => entity.startsWith('state/'));
      if (wider.length === 1 && fits(trigger, preposition, true)) add(trigger, preposition, wider);
    }
  }
  return found;
}

/** "The signing was put off to 3 May in Porto": the noun whose fate the verb before tells. */
function movedTo({ english, begin, triggers }: Sentence, token: number): Trigger | null {
  for (let at = token - 1; at >= Math.max(begin, token - MOVED_WITHIN); at--) {
    if (fateAt(english, at) !== 'postponed') continue;
    return triggers.find((one) => one.kind === 'noun' && one.group?.verb === at) ?? null;
  }
  return null;
}

/** Tokens between "put off" and the new place, with the new day between them. */
const MOVED_WITHIN = 7;

/** "The [Oslo]-based court ruled": where it sits. */
function seatBefore({ tokens, text }: English, begin: number, token: number): readonly Party[] {
  for (let at = begin; at < token; at++) {
    const word = tokens.word(at);
    if (!word.endsWith(BASED)) continue;
    const name = word.slice(0, -BASED.length);
    const kind = listedWord(name)?.kind;
    if (kind !== 'city' && kind !== 'seat') continue;
    const start = tokens.start[at]!;
    const end = start + name.length;
    return [{ entity: entityKey('place', name), name, start, end, quote: text.slice(start, end) }];
  }
  return [];
}

const BASED = '-based';

/** "In [Porto], where": the place that the clause takes up. */
function placeBefore(
  reading: Reading<'mentions'>,
  { english, begin }: Sentence,
  token: number,
): Party | null {
  const last = wordAt(english, token - 1) === ',' ? token - 1 : token;
  for (let at = last - 1; at >= begin && at > last - PLACE_LENGTH; at--) {
    const [place] = placesFrom(reading, at, last);
    if (place) return place.end === english.tokens.end[last - 1] ? place : null;
  }
  return null;
}

/** Tokens of the longest name of a place: "Ho Chi Minh City". */
const PLACE_LENGTH = 5;

/** The verb of the clause, if it tells of a contact. */
function firstVerbAfter({ english, end, triggers }: Sentence, token: number): Trigger | null {
  for (let at = token + 1; at < end; at++) {
    const own = triggers.find((trigger) => trigger.token === at && trigger.kind === 'verb');
    // "Porto, where she will visit a school": what is visited is there, but not told as a place.
    if (own) return own.kind === 'verb' && own.frame.places.includes('object') ? null : own;
    // "Porto, where she held talks"
    const light = triggers.find(
      (trigger) => trigger.kind === 'noun' && trigger.first > at && trigger.group?.verb === at,
    );
    if (light && light.frame.kind !== 'visit') return light;
    if (isMark(english, at) || wordAt(english, at) === ',') return null;
    if (isVerbHere(english, at) && !isAuxiliary(wordAt(english, at))) return null;
  }
  return null;
}

/** "[Held talks with Okello] and was received by Weru": verbs that go on with the same subject, without a place of their own. */
function joinedTo({ english, triggers }: Sentence, before: Trigger): readonly Trigger[] {
  const found: Trigger[] = [];
  for (const trigger of triggers) {
    if (trigger.kind !== 'verb' || trigger.token <= before.token) continue;
    if (wordAt(english, trigger.group.first - 1) !== 'and' || trigger.frame.kind === 'visit') break;
    found.push(trigger);
  }
  return found;
}

function fits(trigger: Trigger, preposition: string, named: boolean): boolean {
  const { frame } = trigger;
  const speaks = frame.kind === 'address' || (trigger.kind === 'verb' && trigger.group.lemma === 'speak');
  if (speaks && /^(?:at|to|before|in)$/.test(preposition)) return true;
  if (!named) return false;
  if (preposition === 'in' || preposition === 'at' || preposition === 'near' || preposition === 'outside')
    return true;
  return frame.places.includes(preposition);
}

function tokenAfter({ english, begin, end }: Sentence, offset: number): number {
  let at = begin;
  while (at < end && english.tokens.start[at]! < offset) at++;
  return at;
}
