import { listedAt, type Match } from '../lexicon/gazetteer.ts';
import { isGivenName } from '../lexicon/given.ts';
import {
  EVENT_WORDS,
  LEADING_PLACE_WORDS,
  NEED_ARTICLE,
  NOT_ACRONYMS,
  NOT_NAMES,
  ORGANISATION_WORDS,
  PARTICLES,
  PLACE_PREPOSITIONS,
  PLACE_WORDS,
} from '../lexicon/name-words.ts';
import { isHonorific, isOfficeHead, isOfficeWord } from '../lexicon/titles.ts';
import { verbOf } from '../lexicon/verbs.ts';
import { isCommonWord, listedClasses } from '../lexicon/words.ts';
import { type Candidate, candidate } from './candidate.ts';
import { endOfOffice } from './office.ts';
import { endOfOrganisation } from './organisation.ts';
import type { SentenceView } from './sentence.ts';
import { hasDigit, isAllCapitals } from './shape.ts';

/**
 * How sure each kind of evidence is, as the share of right names it gave on re3d and wikigold, rounded;
 * weak ones are kept for the document's memory to decide.
 */
export const CERTAINTY = {
  titled: 0.95,
  state: 0.95,
  listed: 0.85,
  given: 0.85,
  body: 0.8,
  placeWord: 0.75,
  city: 0.7,
  unlistedPair: 0.55,
  acronym: 0.5,
  single: 0.35,
  none: 0,
};

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
  if (capital) {
    const end = endOfOrganisation(tokens, token, endOfRun(view, token), last, view.isCapital);
    if (end > token && !isPlainOpening(view, token)) {
      found.push(candidate(token, end, 'organisation', CERTAINTY.body));
      return end;
    }
  }
  const afterOffice =
    isOfficeWord(lower) || isHonorific(lower) ? endOfOffice(tokens, token, last, view.isCapital) : token;
  if (afterOffice > token) return readTitled(view, token, afterOffice, found);
  if (!capital) return token + 1;
  const match = listedAt(tokens, token, last);
  if (match && isMeant(view, token, match)) {
    if (!isPersonDespite(view, token, match)) return readListed(view, token, match, found);
  } else if (isNoName(view, token)) return token + 1;
  return readUnlisted(view, token, found);
}

/** Office and honorifics, and the person after them if one is named. */
function readTitled(view: SentenceView, title: number, first: number, found: Candidate[]): number {
  const { tokens, last } = view;
  if (first >= last) return first;
  if (!view.isCapital(first)) {
    // "the Prosecutor General's Office"
    const body =
      first + 1 < last &&
      tokens.lower(first) === "'s" &&
      /^(?:office|department)$/.test(tokens.lower(first + 1));
    if (!body || !view.isCapital(first + 1) || !view.isCapital(title)) return first;
    found.push(candidate(title, first + 2, 'organisation', CERTAINTY.body));
    return first + 2;
  }
  const match = listedAt(tokens, first, last);
  if (
    match &&
    (match.listed.kind === 'state' || match.listed.kind === 'demonym' || match.listed.kind === 'organisation')
  )
    if (!isPersonDespite(view, first, match)) return first;
  if (isNoName(view, first) || (view.titled && isOrdinary(view, first)) || isOfficeWord(tokens.lower(first)))
    return first;
  if (!isCapitalName(view, first)) return first;
  if (endOfOrganisation(tokens, first, endOfRun(view, first), last, view.isCapital) > first) return first;
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
      const certainty = listed.kind === 'city' ? CERTAINTY.city : CERTAINTY.listed;
      found.push(candidate(token, end, 'place', certainty, listed.state));
      return end;
    }
  }
}

function readUnlisted(view: SentenceView, token: number, found: Candidate[]): number {
  const { tokens } = view;
  const given = isGivenName(tokens.lower(token)) && !(view.titled && isOrdinary(view, token));
  const end = given ? endOfPerson(view, token, false) : endOfUnlisted(view, token);
  const length = end - token;
  const lastWord = tokens.lower(end - 1);
  if (EVENT_WORDS.has(lastWord) && length > 1) return end;
  const named = classify(view, token, end, given);
  if (named) found.push(named);
  return end;
}

function classify(view: SentenceView, first: number, end: number, given: boolean): Candidate | null {
  const { tokens } = view;
  const length = end - first;
  const before = first > view.first ? tokens.lower(first - 1) : '';
  if (length > 1 && (PLACE_WORDS.has(tokens.lower(end - 1)) || LEADING_PLACE_WORDS.has(tokens.lower(first))))
    return candidate(first, end, 'place', CERTAINTY.placeWord);
  if (given && length > 1) return candidate(first, end, 'person', CERTAINTY.given);
  if (length === 1) return classifySingle(view, first, before, given);
  let ordinary = 0;
  for (let at = first; at < end; at++) if (isOrdinary(view, at)) ordinary++;
  if (ordinary === length) return null;
  if (before === 'the' || ordinary > 0) return candidate(first, end, null, CERTAINTY.none);
  if (PLACE_PREPOSITIONS.has(before)) return candidate(first, end, 'place', CERTAINTY.single);
  return candidate(first, end, 'person', CERTAINTY.unlistedPair);
}

function classifySingle(view: SentenceView, token: number, before: string, given: boolean): Candidate | null {
  const { tokens } = view;
  const lower = tokens.lower(token);
  if (isAllCapitals(tokens, token) && !view.shouted && !hasDigit(tokens, token)) {
    if (NOT_ACRONYMS.has(lower) || tokens.end[token]! - tokens.start[token]! > 7) return null;
    return candidate(token, token + 1, 'organisation', CERTAINTY.acronym);
  }
  if (hasDigit(tokens, token)) return null;
  const unsaid = isOrdinary(view, token) || view.titled;
  if (unsaid) return candidate(token, token + 1, null, CERTAINTY.none);
  const next = token + 1 < view.last ? tokens.lower(token + 1) : '';
  if (PLACE_PREPOSITIONS.has(before)) return candidate(token, token + 1, 'place', CERTAINTY.single);
  if (SAYS.has(next) || given) return candidate(token, token + 1, 'person', CERTAINTY.unlistedPair);
  if (before === 'the' || before === 'a' || before === 'an')
    return candidate(token, token + 1, null, CERTAINTY.none);
  return candidate(token, token + 1, 'person', CERTAINTY.single);
}

/** After these only a person, or what acts like one, is named. */
const SAYS = new Set(
  'said told added says noted explained stressed wrote arrived met argued recalled resigned who'.split(' '),
);

/** Tokens looked at for the word that makes a run an organisation. */
const LONGEST_RUN = 12;

/** Where the run of capitals that begins at `token` ends; small words of titles don't go on with it. */
function endOfRun(view: SentenceView, token: number): number {
  let end = token;
  while (end < view.last && end < token + LONGEST_RUN && isRunWord(view, end)) end++;
  return end;
}

function isRunWord(view: SentenceView, token: number): boolean {
  if (!view.isCapital(token)) return view.tokens.lower(token) === '&';
  return !view.titled || !isTitleVerb(view, token);
}

/** In a headline, a capitalised verb or function word. */
function isTitleVerb(view: SentenceView, token: number): boolean {
  const lower = view.tokens.lower(token);
  const classes = listedClasses(lower);
  if (classes && /^[isctoxk]/.test(classes)) return true;
  const forms = verbOf(lower)?.forms;
  return forms?.some((form) => form === 's' || form === 'past' || form === 'ing') ?? false;
}

/** A capital at a sentence's start on a word that has none elsewhere: "Energy Ministry" stays, "Despite Bank" doesn't. */
function isPlainOpening(view: SentenceView, token: number): boolean {
  if (!view.opens(token) && !view.titled) return false;
  const classes = listedClasses(view.tokens.lower(token));
  return classes !== undefined && /^[isctoxkrzdg]/.test(classes);
}

/** An ordinary English word, whose capital needs another reason than being a name. */
function isOrdinary(view: SentenceView, token: number): boolean {
  const lower = view.tokens.lower(token);
  return (
    isCommonWord(lower) || verbOf(lower) !== undefined || ORGANISATION_WORDS.has(lower) || isOfficeWord(lower)
  );
}

function isNoName(view: SentenceView, token: number): boolean {
  const { tokens } = view;
  const lower = tokens.lower(token);
  if (NOT_NAMES.has(lower)) return true;
  if (tokens.end[token]! - tokens.start[token]! === 1) return true;
  const classes = listedClasses(lower);
  if (classes && /^[isctoxkm]/.test(classes) && !(isAllCapitals(tokens, token) && !view.shouted)) return true;
  if (isTailed(view, token)) return true;
  // "Earlier Okello said", "Energy prices"
  if (isGivenName(lower) && isCapitalName(view, token + 1)) return false;
  if (view.titled && isOrdinary(view, token)) return true;
  return view.opens(token) && isOrdinary(view, token) && isCapitalName(view, token + 1);
}

/** "Oslo-based", "Kenyan-led": made of a name, and none itself. */
function isTailed(view: SentenceView, token: number): boolean {
  const { text, start, end } = view.tokens;
  for (let at = end[token]! - 2; at > start[token]!; at--) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2d)
      return (
        at - start[token]! > 2 &&
        !(text.charCodeAt(at + 1) <= 90) &&
        /^(?:based|led|backed|born|style|made|held|run|owned|controlled|related|era|sponsored|brokered|linked|speaking|registered|occupied|type|wide|trained|educated|level|bound)$/.test(
          text.slice(at + 1, end[token]!),
        )
      );
  }
  return false;
}

function isCapitalName(view: SentenceView, token: number): boolean {
  return token < view.last && view.isCapital(token) && !NOT_NAMES.has(view.tokens.lower(token));
}

/** Words of the longest name of a person. */
const LONGEST_PERSON = 6;

/** `first` is certain to begin a person's name when `titled`; otherwise a given name. */
function endOfPerson(view: SentenceView, first: number, titled: boolean): number {
  const { tokens, last } = view;
  let end = first + 1;
  while (end < last && end < first + LONGEST_PERSON) {
    let next = end;
    while (next < last && next < end + 3 && !view.isCapital(next) && PARTICLES.has(tokens.lower(next)))
      next++;
    if (next >= last || !isCapitalName(view, next)) break;
    const lower = tokens.lower(next);
    if (view.titled && isOrdinary(view, next)) break;
    if (isOfficeHead(lower) && next + 1 < last && view.isCapital(next + 1)) break;
    const match = listedAt(tokens, next, last);
    const kind = match?.listed.kind;
    if (kind === 'organisation' || kind === 'demonym') break;
    if (kind === 'state' && (view.titled || next > first + 1)) break;
    if (kind === 'seat' && view.titled) break;
    if (
      isAllCapitals(tokens, next) &&
      !view.shouted &&
      !isAllCapitals(tokens, first) &&
      tokens.end[next]! - tokens.start[next]! > 2 &&
      !titled
    )
      break;
    end = next + 1;
  }
  return end;
}

function endOfUnlisted(view: SentenceView, first: number): number {
  const { tokens, last } = view;
  let end = first + 1;
  while (end < last && end < first + LONGEST_PERSON) {
    let next = end;
    while (
      next < last &&
      next < end + 3 &&
      !view.isCapital(next) &&
      PARTICLES.has(tokens.lower(next)) &&
      tokens.lower(next) !== 'do'
    )
      next++;
    if (next < last && next === end && tokens.lower(next) === '&' && view.isCapital(next + 1)) next++;
    if (next >= last || !isCapitalName(view, next)) break;
    if (view.titled && isOrdinary(view, next)) break;
    if (isOfficeHead(tokens.lower(next)) && next + 1 < last && view.isCapital(next + 1)) break;
    const match = listedAt(tokens, next, last);
    if (match && match.listed.kind !== 'city') break;
    if (match && match.length > 1) break;
    end = next + 1;
  }
  return end;
}

/** Whether a listed name is what the words mean here: "the West", "Nice", "Reading" ask for more. */
function isMeant(view: SentenceView, token: number, { listed, length }: Match): boolean {
  const { tokens } = view;
  if (length > 1) return true;
  const lower = tokens.lower(token);
  const before = token > view.first ? tokens.lower(token - 1) : '';
  if (NEED_ARTICLE.has(lower)) return before === 'the' && !isCapitalName(view, token + 1);
  if (NOT_NAMES.has(lower)) return false;
  if (listed.kind === 'city') {
    if (hasDigit(tokens, token)) return false;
    if (isOrdinary(view, token)) return PLACE_PREPOSITIONS.has(before) && !view.titled;
  }
  return true;
}

/** "Jordan Hale", "Florence Okello": a listed name that is a given name too, before a name that is nothing else. */
function isPersonDespite(view: SentenceView, token: number, { listed, length }: Match): boolean {
  const { tokens, last } = view;
  if (length > 1 || listed.kind === 'demonym' || listed.kind === 'organisation') return false;
  const next = token + 1;
  if (!isCapitalName(view, next) || !isGivenName(tokens.lower(token))) return false;
  const lower = tokens.lower(next);
  if (isOrdinary(view, next) || PLACE_WORDS.has(lower) || EVENT_WORDS.has(lower) || isOfficeWord(lower))
    return false;
  return listedAt(tokens, next, last) === null || isGivenName(lower);
}
