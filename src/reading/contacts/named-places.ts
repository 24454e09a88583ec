import { listedWord } from '../../language/index.ts';
import { DETERMINERS } from '../../language/lexicon/function-words.ts';
import { nameAt } from '../../language/syntax/index.ts';
import { type Article, entityKey, entityKindOf, type Mention, type Party } from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import { partiesIn } from '../mentions/index.ts';
import { mentionsBetween, tokenOf } from './parties.ts';
import { wordAt } from './words.ts';

type Mentioned = Reading<'mentions'>;

/** A place that somebody goes to or is in, from the token after its preposition: "the port of [San Antonio]". */
export function placesFrom(reading: Mentioned, token: number, end: number): readonly Party[] {
  const { english } = reading;
  const { tokens } = english;
  const found: Party[] = [];
  const limit = Math.min(end, token + PLACE_REACH);
  let at = token;
  while (at < limit) {
    const start = tokens.start[at]!;
    const mention = mentionsBetween(reading, at, limit).find((one) => one.start === start && isPlace(one));
    if (mention === undefined) {
      const word = wordAt(english, at);
      // "The Kenyan city of Mombasa"
      if (isDemonymOfPlace(english, at)) {
        at++;
        continue;
      }
      // "To Kenya (May 3) and Oman (May 4)"
      const after = word === '(' && found.length > 0 ? afterBracket(english, at, end) : at;
      if (after > at) {
        at = after;
        continue;
      }
      if (!OPENS_PLACE.test(word) || (found.length > 0 && !/^(?:and|,|the)$/.test(word))) break;
      at++;
      continue;
    }
    const [entity] = mention.entities;
    const { quote, end: last } = mention;
    while (at < limit && tokens.start[at]! < last) at++;
    if (entity && entityKindOf(entity) !== 'person' && wordAt(english, at) !== "'s") {
      const name = entityKindOf(entity) === 'state' && mention.kind === 'place' ? mention.name : null;
      const named = partiesIn(reading, tokenOf(reading, start, at), at)[0]?.name;
      found.push({ entity, name: name ?? named ?? mention.name, start, end: last, quote });
    } else if (wordAt(english, at) !== "'s") break;
  }
  return found;
}

/** The token after a short bracket; the same one when none is closed near. */
function afterBracket(english: Reading<never>['english'], token: number, end: number): number {
  for (let at = token + 1; at < Math.min(end, token + BRACKET_LENGTH); at++)
    if (wordAt(english, at) === ')') return at + 1;
  return token;
}

/** Tokens of "(March 13 to 14)". */
const BRACKET_LENGTH = 8;

/** "The [Kenyan] city of", "the [Malawian] capital" */
function isDemonymOfPlace(english: Reading<never>['english'], token: number): boolean {
  const name = english.names[nameAt(english, token)];
  return name?.kind === 'demonym' && PLACE_NOUNS.test(wordAt(english, name.last));
}

const PLACE_NOUNS = /^(?:city|capital|town|village|port|resort|province|region|island)$/;

/** Tokens looked through for a place. */
export const PLACE_REACH = 20;
/** Words between a preposition and the name of a place, and between names of places. */
const OPENS_PLACE =
  /^(?:the|port|city|capital|town|village|province|region|island|islands|state|republic|of|and|,|'s|capitals?|nearby|northern|southern|eastern|western|central|resort|neighbouring|neighboring|border|both|first|then)$/;

/** A name, or "the country", "the Southeast Asian nation". */
function isPlace({ kind, entities }: Mention): boolean {
  const [entity] = entities;
  return (
    kind === 'place' ||
    kind === 'state' ||
    (kind === 'nominal' && entities.length === 1 && entity!.startsWith('state/'))
  );
}

/** "[Hanoi] visit": a place that stands before the noun, after any genitive. */
export function placesBefore(reading: Mentioned, first: number, token: number): readonly Party[] {
  if (/^\p{Lu}/u.test(reading.english.tokens.word(token))) return cityOpening(reading, first, token);
  let from = first;
  for (let at = first; at < token; at++) if (/^(?:'s|')$/.test(wordAt(reading.english, at))) from = at + 1;
  return mentionsBetween(reading, from, token).flatMap(({ kind, entities, name, start, end, quote }) => {
    const [entity] = entities;
    return kind === 'place' && entity ? [{ entity, name, start, end, quote }] : [];
  });
}

/** "The [Helsinki] Ocean Conference" is in its city; "the East Asia Summit" is a name only. */
function cityOpening({ english }: Mentioned, first: number, token: number): readonly Party[] {
  const { tokens } = english;
  const at = DETERMINERS.has(tokens.lower(first)) ? first + 1 : first;
  const name = tokens.word(at);
  const kind = at < token ? listedWord(name)?.kind : undefined;
  if (kind !== 'city' && kind !== 'seat') return [];
  return [
    { entity: entityKey('place', name), name, start: tokens.start[at]!, end: tokens.end[at]!, quote: name },
  ];
}

/** "Here" is where the dateline says. */
export function hereIs({ article, english }: Mentioned, token: number): Party | null {
  const { dateline } = article;
  if (dateline === null) return null;
  const start = english.tokens.start[token]!;
  const end = english.tokens.end[token]!;
  return {
    entity: entityKey('place', dateline),
    name: dateline,
    start,
    end,
    quote: english.text.slice(start, end),
  };
}

/** The place that the dateline names, with its words there. */
export function datelinePlace({ dateline, regions, text }: Article): Party | null {
  const region = regions.find(({ kind }) => kind === 'dateline');
  if (dateline === null || !region) return null;
  const words = text.slice(region.start, region.end);
  // Agencies write it in capitals.
  const at = words.toLowerCase().indexOf(dateline.toLowerCase());
  const quote = words.slice(at, at + dateline.length);
  if (at < 0 || quote.toLowerCase() !== dateline.toLowerCase()) return null;
  const start = region.start + at;
  return { entity: entityKey('place', dateline), name: dateline, start, end: start + quote.length, quote };
}
