import { entityKey, type Party } from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import { PLACE_REACH } from './named-places.ts';
import { mentionsBetween } from './parties.ts';
import { wordAt } from './words.ts';

type Mentioned = Reading<'mentions'>;

/** Where leaders receive: "at [State House]", "at the [Amiri Diwan]", by the last word of its name. */
export function residenceFrom({ english }: Mentioned, token: number, end: number): readonly Party[] {
  const { tokens, text } = english;
  const first = tokens.lower(token) === 'the' ? token + 1 : token;
  let last = first;
  while (last < Math.min(end, first + RESIDENCE_LENGTH) && /^\p{Lu}/u.test(tokens.word(last))) last++;
  if (last - first < 2 || !RESIDENCES.test(tokens.lower(last - 1))) return [];
  const start = tokens.start[first]!;
  const name = text.slice(start, tokens.end[last - 1]!);
  return [{ entity: entityKey('place', name), name, start, end: start + name.length, quote: name }];
}

const RESIDENCE_LENGTH = 5;
const RESIDENCES =
  /^(?:house|palace|hall|diwan|chancellery|residence|castle|mansion|lodge|villa|hotel|resort)$/;

/** Where a speech is given: "at [the National University]", "to [Parliament]". */
export function venueFrom(reading: Mentioned, token: number, end: number): readonly Party[] {
  const { tokens } = reading.english;
  let at = token;
  while (at < end && /^(?:the|a|an|annual|its|opening|closing)$/.test(wordAt(reading.english, at))) at++;
  if (at >= end) return [];
  const start = tokens.start[at]!;
  const limit = Math.min(end, at + PLACE_REACH);
  const mention = mentionsBetween(reading, at, limit).find(
    (one) => one.start >= tokens.start[token]! && one.start <= start && one.kind === 'organisation',
  );
  const [entity] = mention?.entities ?? [];
  if (!mention || !entity) return [];
  const { quote, end: last, name } = mention;
  return [{ entity, name, start: mention.start, end: last, quote }];
}
