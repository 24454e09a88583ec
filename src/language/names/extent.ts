import { verbOf } from '../lexicon/verbs.ts';
import { ALL_CAPITALS, CAPITAL, GRAMMATICAL, OFFICE_HEAD, ORDINARY, PARTICLE } from '../traits.ts';
import { isCapitalName } from './capitals.ts';
import { listedAt } from './listed.ts';
import type { SentenceView } from './sentence.ts';

/** Tokens looked at for the word that makes a run an organisation. */
const LONGEST_RUN = 12;

/** Where the run of capitals that begins at `token` ends; small words of titles don't go on with it. */
export function endOfRun(view: SentenceView, token: number): number {
  let end = token;
  while (end < view.last && end < token + LONGEST_RUN && isRunWord(view, end)) end++;
  return end;
}

function isRunWord(view: SentenceView, token: number): boolean {
  const { tokens, titled } = view;
  if (!tokens.is(token, CAPITAL)) return tokens.lower(token) === '&';
  return !titled || !isTitleVerb(view, token);
}

/** In a headline, a capitalised verb or function word. */
function isTitleVerb(view: SentenceView, token: number): boolean {
  if (view.tokens.is(token, GRAMMATICAL)) return true;
  const forms = verbOf(view.tokens.lower(token))?.forms;
  return forms?.some((form) => form === 's' || form === 'past' || form === 'ing') ?? false;
}

/** Words of the longest name of a person. */
const LONGEST_PERSON = 6;

/** `first` is certain to begin a person's name when `titled`; otherwise a given name. */
export function endOfPerson(view: SentenceView, first: number, titled: boolean): number {
  const { tokens, last } = view;
  let end = first + 1;
  while (end < last && end < first + LONGEST_PERSON) {
    let next = end;
    while (next < last && next < end + 3 && !tokens.is(next, CAPITAL) && tokens.is(next, PARTICLE)) next++;
    if (next >= last || !isCapitalName(view, next)) break;
    if (view.titled && tokens.is(next, ORDINARY)) break;
    if (tokens.is(next, OFFICE_HEAD) && next + 1 < last && tokens.is(next + 1, CAPITAL)) break;
    const match = listedAt(tokens, next, last);
    const kind = match?.listed.kind;
    // In a headline of capitals only, any word may look like an acronym.
    if (kind === 'demonym' || (kind === 'organisation' && !(view.shouted && titled))) break;
    if (kind === 'state' && (view.titled || next > first + 1)) break;
    if ((kind === 'seat' || kind === 'region') && (view.titled || next > first + 1)) break;
    if (
      tokens.is(next, ALL_CAPITALS) &&
      !view.shouted &&
      !tokens.is(first, ALL_CAPITALS) &&
      tokens.end[next]! - tokens.start[next]! > 2 &&
      !titled
    )
      break;
    end = next + 1;
  }
  return end;
}

export function endOfUnlisted(view: SentenceView, first: number): number {
  const { tokens, last } = view;
  let end = first + 1;
  while (end < last && end < first + LONGEST_PERSON) {
    let next = end;
    while (
      next < last &&
      next < end + 3 &&
      !tokens.is(next, CAPITAL) &&
      tokens.is(next, PARTICLE) &&
      tokens.lower(next) !== 'do'
    )
      next++;
    if (next < last && next === end && tokens.lower(next) === '&' && tokens.is(next + 1, CAPITAL)) next++;
    if (next >= last || !isCapitalName(view, next)) break;
    if (view.titled && tokens.is(next, ORDINARY)) break;
    if (tokens.is(next, OFFICE_HEAD) && next + 1 < last && tokens.is(next + 1, CAPITAL)) break;
    const match = listedAt(tokens, next, last);
    if (match && match.listed.kind !== 'city') break;
    if (match && match.length > 1) break;
    end = next + 1;
  }
  return end;
}
