import { listedAt, type Match } from '../lexicon/gazetteer.ts';
import { isGivenName } from '../lexicon/given.ts';
import { EVENT_WORDS, ORGANISATION_WORDS, PLACE_WORDS } from '../lexicon/name-words.ts';
import { isHonorific, isOfficeWord } from '../lexicon/titles.ts';
import { listedClasses } from '../lexicon/words.ts';
import { type Candidate, candidate } from './candidate.ts';
import {
  isCapitalName,
  isFamilySyllable,
  isNoName,
  isOrdinary,
  isPlainOpening,
  isSyllables,
  isTailed,
  startsWithParticle,
} from './capitals.ts';
import { CERTAINTY } from './certainty.ts';
import { classify } from './classify.ts';
import { endOfPerson, endOfRun, endOfUnlisted } from './extent.ts';
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
  const lower = tokens.lower(token);
  const capital = view.isCapital(token);
  if (!capital && !isOfficeWord(lower)) return token + 1;
  if (capital && isTailed(view, token)) return token + 1;
  const match = capital ? listedAt(tokens, token, last) : null;
  if (lower === 'the' && !match) return token + 1;
  if (capital) {
    const end = endOfOrganisation(tokens, token, endOfRun(view, token), last, view.isCapital);
    const known = token + (match?.length ?? 0);
    // "Norwegian Energy Minister": a people and an office, not the company Norwegian Energy.
    const office = match && end > known ? endOfOffice(tokens, known, last, view.isCapital) : known;
    if (end > known && office <= end && !isPlainOpening(view, token)) {
      found.push(candidate(token, end, 'organisation', CERTAINTY.body));
      return end;
    }
  }
  // The names after it are those of its holders, each on its own.
  const afterHolders = capital ? endOfPluralOffice(tokens, token, last) : token;
  if (afterHolders > token && view.isCapital(afterHolders - 1)) return afterHolders;
  const afterOffice =
    isOfficeWord(lower) || isHonorific(lower) ? endOfOffice(tokens, token, last, view.isCapital) : token;
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
  if (!view.isCapital(first)) {
    // "the Prosecutor General's Office"
    const body =
      first + 1 < last &&
      tokens.lower(first) === "'s" &&
      /^(?:office|department)$/.test(tokens.lower(first + 1));
    if (!body || !view.isCapital(first + 1) || !view.isCapital(title)) return title + 1;
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
    (view.titled && isOrdinary(view, first) && !isFamilySyllable(view, first, 1)) ||
    isOfficeWord(tokens.lower(first))
  )
    return title + 1;
  if (!isCapitalName(view, first)) return title + 1;
  // "the General Assembly", "the General Staff"
  if (tokens.lower(first - 1) === 'general' && ORGANISATION_WORDS.has(tokens.lower(first))) {
    found.push(candidate(first - 1, first + 1, 'organisation', CERTAINTY.body));
    return first + 1;
  }
  if (endOfOrganisation(tokens, first, endOfRun(view, first), last, view.isCapital) > first) return title + 1;
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
      while (end < last && view.isCapital(end) && PLACE_WORDS.has(tokens.lower(end)) && !view.titled) end++;
      // "Harren Ocean Conference", "Harren River Agreement": named after the city.
      if (end < last && view.isCapital(end) && EVENT_WORDS.has(tokens.lower(end))) end = token + length;
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

/** "Harren Rovers", "Harren Star-Telegram": a capital right after a place that nothing else explains. */
function isTeam(view: SentenceView, token: number): boolean {
  const { tokens, last } = view;
  if (
    view.titled ||
    !isCapitalName(view, token) ||
    isTailed(view, token) ||
    tokens.end[token - 1]! + 1 !== tokens.start[token]!
  )
    return false;
  const lower = tokens.lower(token);
  if (isOfficeWord(lower) || isHonorific(lower) || EVENT_WORDS.has(lower) || isGivenName(lower)) return false;
  const classes = listedClasses(lower);
  return (!classes || !/^[isctoxkmrzdpa]/.test(classes)) && listedAt(tokens, token, last) === null;
}

function readUnlisted(view: SentenceView, token: number, found: Candidate[]): number {
  const { tokens } = view;
  const given =
    (isGivenName(tokens.lower(token)) && !(view.titled && isOrdinary(view, token))) ||
    startsWithParticle(view, token) ||
    isSyllables(view, token + 1);
  const end = given ? endOfPerson(view, token, false) : endOfUnlisted(view, token);
  const length = end - token;
  const lastWord = tokens.lower(end - 1);
  if (
    end + 1 < view.last &&
    tokens.lower(end) === "'s" &&
    PLACE_WORDS.has(tokens.lower(end + 1)) &&
    view.isCapital(end + 1) &&
    !view.titled
  ) {
    // "St. Brendan's Hall"
    found.push(candidate(token, end + 2, 'place', CERTAINTY.placeWord));
    return end + 2;
  }
  if (EVENT_WORDS.has(lastWord) && length > 1) return end;
  const named = classify(view, token, end, given);
  if (named) found.push(named);
  return end;
}
