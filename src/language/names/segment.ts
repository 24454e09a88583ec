import type { Match } from '../lexicon/gazetteer.ts';
import {
  ADJECTIVAL,
  CAPITAL,
  EVENT_WORD,
  FINITE,
  GIVEN_NAME,
  GRAMMATICAL,
  HONORIFIC,
  NUMERAL,
  OFFICE_WORD,
  ORDINARY,
  ORGANISATION_WORD,
  PLACE_WORD,
  TAILED,
} from '../traits.ts';
import { type Candidate, candidate } from './candidate.ts';
import {
  isCapitalName,
  isFamilySyllable,
  isNoName,
  isPlainOpening,
  isSyllables,
  startsWithParticle,
} from './capitals.ts';
import { CERTAINTY } from './certainty.ts';
import { classify } from './classify.ts';
import { endOfPerson, endOfRun, endOfUnlisted } from './extent.ts';
import { listedAt } from './listed.ts';
import { isMeant, isPersonDespite } from './meant.ts';
import { endOfOffice, endOfPluralOffice } from './office.ts';
import { endOfOrganisation } from './organisation.ts';
import type { SentenceView } from './sentence.ts';

/** Names of one sentence, left to right; those with `kind: null` are capitals that nothing explains yet. */
export function segment(view: SentenceView, found: Candidate[]): void {
  let token = view.first;
  while (token < view.last) token = readAt(view, token, found);
}

/** Reads what begins at `token`; where to go on. */
function readAt(view: SentenceView, token: number, found: Candidate[]): number {
  const { tokens, last } = view;
  if (!tokens.is(token, CAPITAL | OFFICE_WORD)) return token + 1;
  const capital = tokens.is(token, CAPITAL);
  if (capital && tokens.is(token, TAILED)) return token + 1;
  const match = capital ? listedAt(tokens, token, last) : null;
  if (!match && tokens.lower(token) === 'the') return token + 1;
  if (capital) {
    const end = endOfOrganisation(tokens, token, endOfRun(view, token), last);
    const known = token + (match?.length ?? 0);
    // "Norwegian Energy Minister": a people and an office, not the company Norwegian Energy.
    const office = match && end > known ? endOfOffice(tokens, known, last) : known;
    if (end > known && office <= end && !isPlainOpening(view, token)) {
      found.push(candidate(token, end, 'organisation', CERTAINTY.body));
      return end;
    }
  }
  // The names after it are those of its holders, each on its own.
  const afterHolders = capital ? endOfPluralOffice(tokens, token, last) : token;
  if (afterHolders > token && tokens.is(afterHolders - 1, CAPITAL)) return afterHolders;
  const afterOffice = tokens.is(token, OFFICE_WORD | HONORIFIC) ? endOfOffice(tokens, token, last) : token;
  if (afterOffice > token) return readTitled(view, token, afterOffice, found);
  if (!capital) return token + 1;
  if (match && isMeant(view, token, match)) {
    if (!isPersonDespite(view, token, match)) return readListed(view, token, match, found);
  } else if (isNoName(view, token)) return token + 1;
  return readUnlisted(view, token, found);
}

/** Office and honorifics, and the person after them if one is named. */
function readTitled(view: SentenceView, title: number, first: number, found: Candidate[]): number {
  const { tokens, last } = view;
  if (first >= last) return title + 1;
  if (!tokens.is(first, CAPITAL)) {
    // "the Prosecutor General's Office"
    const body =
      first + 1 < last &&
      tokens.lower(first) === "'s" &&
      /^(?:office|department)$/.test(tokens.lower(first + 1));
    if (!body || !tokens.is(first + 1, CAPITAL) || !tokens.is(title, CAPITAL)) return title + 1;
    found.push(candidate(title, first + 2, 'organisation', CERTAINTY.body));
    return first + 2;
  }
  const match = listedAt(tokens, first, last);
  if (
    match &&
    (match.listed.kind === 'state' || match.listed.kind === 'demonym' || match.listed.kind === 'organisation')
  )
    if (!isPersonDespite(view, first, match)) return title + 1;
  // "Minister Ta Harren": with an office before and a name after, a capital is part of the name.
  if (
    (isNoName(view, first) && !isFamilySyllable(view, first, 1)) ||
    (view.titled && tokens.is(first, ORDINARY) && !isFamilySyllable(view, first, 1)) ||
    tokens.is(first, OFFICE_WORD)
  )
    return title + 1;
  if (!isCapitalName(view, first)) return title + 1;
  // "the General Assembly", "the General Staff"
  if (tokens.lower(first - 1) === 'general' && tokens.is(first, ORGANISATION_WORD)) {
    found.push(candidate(first - 1, first + 1, 'organisation', CERTAINTY.body));
    return first + 1;
  }
  if (endOfOrganisation(tokens, first, endOfRun(view, first), last) > first) return title + 1;
  const end = endOfPerson(view, first, true);
  found.push(candidate(first, end, 'person', CERTAINTY.titled, null, title));
  return end;
}

function readListed(
  view: SentenceView,
  token: number,
  { listed, length }: Match,
  found: Candidate[],
): number {
  const { tokens, last } = view;
  let end = token + length;
  switch (listed.kind) {
    case 'state':
      found.push(candidate(token, end, 'state', CERTAINTY.state, listed.state));
      return end;
    case 'demonym':
      found.push(candidate(token, end, 'demonym', CERTAINTY.state, listed.state));
      return end;
    case 'organisation':
      found.push(candidate(token, end, 'organisation', CERTAINTY.listed));
      return end;
    case 'seat':
    case 'region':
    case 'city': {
      while (end < last && tokens.is(end, CAPITAL) && tokens.is(end, PLACE_WORD) && !view.titled) end++;
      // "Harren Ocean Conference", "Harren River Agreement": named after the city.
      if (end < last && tokens.is(end, CAPITAL) && tokens.is(end, EVENT_WORD)) end = token + length;
      if (end === token + length && isTeam(view, end)) {
        end = endOfUnlisted(view, end);
        found.push(candidate(token, end, 'organisation', CERTAINTY.team));
        return end;
      }
      const certainty = listed.kind === 'city' ? CERTAINTY.city : CERTAINTY.listed;
      found.push(candidate(token, end, 'place', certainty, listed.state));
      return end;
    }
  }
}

/** What no team is called by. */
const NO_TEAM =
  OFFICE_WORD | HONORIFIC | EVENT_WORD | GIVEN_NAME | GRAMMATICAL | NUMERAL | FINITE | ADJECTIVAL;

/** "Harren Rovers", "Harren Star-Telegram": a capital right after a place that nothing else explains. */
function isTeam(view: SentenceView, token: number): boolean {
  const { tokens, last } = view;
  if (
    view.titled ||
    !isCapitalName(view, token) ||
    tokens.is(token, TAILED) ||
    tokens.end[token - 1]! + 1 !== tokens.start[token]!
  )
    return false;
  return !tokens.is(token, NO_TEAM) && listedAt(tokens, token, last) === null;
}

function readUnlisted(view: SentenceView, token: number, found: Candidate[]): number {
  const { tokens } = view;
  const given =
    (tokens.is(token, GIVEN_NAME) && !(view.titled && tokens.is(token, ORDINARY))) ||
    startsWithParticle(view, token) ||
    isSyllables(view, token + 1);
  const end = given ? endOfPerson(view, token, false) : endOfUnlisted(view, token);
  const length = end - token;
  if (
    end + 1 < view.last &&
    tokens.lower(end) === "'s" &&
    tokens.is(end + 1, PLACE_WORD) &&
    tokens.is(end + 1, CAPITAL) &&
    !view.titled
  ) {
    // "St. Brendan's Hall"
    found.push(candidate(token, end + 2, 'place', CERTAINTY.placeWord));
    return end + 2;
  }
  if (length > 1 && tokens.is(end - 1, EVENT_WORD)) return end;
  const named = classify(view, token, end, given);
  if (named) found.push(named);
  return end;
}
