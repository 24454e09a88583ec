import { isLowerUnit } from '../characters.ts';
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
  PLACE_NOUNS,
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
 * How sure each kind of evidence is: ordered and rounded after the share that proved right on wikigold and
 * on reading/mentions/annotated/tune.jsonl. What has `none` is kept for the document's memory to decide.
 */
export const CERTAINTY = {
  titled: 0.95,
  state: 0.95,
  listed: 0.85,
  given: 0.85,
  namedPlace: 0.8,
  body: 0.75,
  city: 0.7,
  placeWord: 0.6,
  afterPreposition: 0.6,
  unlistedPair: 0.55,
  acronym: 0.5,
  team: 0.4,
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
  if (capital && isTailed(view, token)) return token + 1;
  const match = capital ? listedAt(tokens, token, last) : null;
  if (lower === 'the' && !match) return token + 1;
  if (capital) {
    const end = endOfOrganisation(tokens, token, endOfRun(view, token), last, view.isCapital);
    if (end > token + (match?.length ?? 0) && !isPlainOpening(view, token)) {
      found.push(candidate(token, end, 'organisation', CERTAINTY.body));
      return end;
    }
  }
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
  if (isNoName(view, first) || (view.titled && isOrdinary(view, first)) || isOfficeWord(tokens.lower(first)))
    return title + 1;
  if (!isCapitalName(view, first)) return title + 1;
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
  if (PLACE_PREPOSITIONS.has(before)) return candidate(first, end, 'place', CERTAINTY.afterPreposition);
  return candidate(first, end, 'person', CERTAINTY.unlistedPair);
}

function classifySingle(view: SentenceView, token: number, before: string, given: boolean): Candidate | null {
  const { tokens } = view;
  const lower = tokens.lower(token);
  if (isAllCapitals(tokens, token) && !view.shouted && !hasDigit(tokens, token)) {
    if (isPrice(view, token)) return null;
    if (NOT_ACRONYMS.has(lower) || tokens.end[token]! - tokens.start[token]! > 7) return null;
    return candidate(token, token + 1, 'organisation', CERTAINTY.acronym);
  }
  if (hasDigit(tokens, token)) return null;
  const unsaid = isOrdinary(view, token) || view.titled || NOUN_ENDING.test(lower);
  if (unsaid) return candidate(token, token + 1, null, CERTAINTY.none);
  const next = token + 1 < view.last ? tokens.lower(token + 1) : '';
  if (isNamedPlace(view, token)) return candidate(token, token + 1, 'place', CERTAINTY.namedPlace);
  if (PLACE_PREPOSITIONS.has(before)) return candidate(token, token + 1, 'place', CERTAINTY.afterPreposition);
  if (SAYS.has(next) || given) return candidate(token, token + 1, 'person', CERTAINTY.unlistedPair);
  return candidate(token, token + 1, null, CERTAINTY.none);
}

/** "the town of Harren", "Harren province", "Harren, Kenya". */
function isNamedPlace(view: SentenceView, token: number): boolean {
  const { tokens, first, last } = view;
  if (token - 2 >= first && tokens.lower(token - 1) === 'of' && PLACE_NOUNS.has(tokens.lower(token - 2)))
    return true;
  if (token + 1 >= last) return false;
  const next = tokens.lower(token + 1);
  if (next !== ',') return PLACE_NOUNS.has(next) && next !== 'state';
  const after = token + 2 < last ? listedAt(tokens, token + 2, last) : null;
  if (!after || (after.listed.kind !== 'state' && after.listed.kind !== 'region')) return false;
  // "Okello, Kenya's envoy"
  const beyond = token + 2 + after.length;
  return beyond >= last || tokens.lower(beyond) !== "'s";
}

/** Endings of nouns made from other words. */
const NOUN_ENDING = /(?:tion|sion|ment|ness|ship|ism|ity|ance|ence|ology)s?$/;

/** "RM11", "US$": the letters of a currency. */
function isPrice({ tokens }: SentenceView, token: number): boolean {
  const after = tokens.text.charCodeAt(tokens.end[token]!);
  return (after >= 48 && after <= 57) || tokens.text.charCodeAt(tokens.end[token]! - 1) === 0x24;
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
  if (startsWithParticle(view, token)) return false;
  // "Earlier Okello said", "Energy prices"
  if (isGivenName(lower) && isCapitalName(view, token + 1)) return false;
  if (view.titled && isOrdinary(view, token)) return true;
  return (
    view.opens(token) &&
    isOrdinary(view, token) &&
    isCapitalName(view, token + 1) &&
    !isSyllables(view, token + 1)
  );
}

/** "Van der Straaten", "De Wouters": a small word of names, with a capital since it comes first. */
function startsWithParticle(view: SentenceView, token: number): boolean {
  const { tokens } = view;
  if (!PARTICLES.has(tokens.lower(token)) || token + 1 >= view.last) return false;
  return isCapitalName(view, token + 1) || PARTICLES.has(tokens.lower(token + 1));
}

/** "Jae-min", "So-yeon": a given name after a family name that may be an English word, "Park". */
function isSyllables(view: SentenceView, token: number): boolean {
  if (token >= view.last) return false;
  const word = view.tokens.word(token);
  return word.length < 12 && /^[A-Z][a-z]+-[a-z]+$/.test(word) && !isTailed(view, token);
}

/** Openings of words made from names: "anti-Western", "Pro-Kenyan". */
const PREFIX = /^(?:anti|pro|non|pre|post|ex|mid|co|neo|un|self|inter|trans)-/;

/** "Oslo-based", "English-language", "Anti-Western": made of a name, and none itself. */
function isTailed(view: SentenceView, token: number): boolean {
  const { tokens } = view;
  const length = tokens.end[token]! - tokens.start[token]!;
  if (length < 5) return false;
  const word = tokens.word(token);
  const hyphen = word.lastIndexOf('-');
  if (hyphen < 2) return false;
  const tail = word.slice(hyphen + 1);
  if (isLowerUnit(tail.charCodeAt(0)))
    return tail === 'led' || tail === 'era' || (tail.length > 3 && isCommonWord(tail));
  return PREFIX.test(tokens.lower(token));
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
    if ((kind === 'seat' || kind === 'region') && (view.titled || next > first + 1)) break;
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
  // "an Islamic state" is no organisation.
  if (length > 1) return listed.kind !== 'organisation' || view.isCapital(token + length - 1);
  const lower = tokens.lower(token);
  const before = token > view.first ? tokens.lower(token - 1) : '';
  if (NEED_ARTICLE.has(lower)) return before === 'the' && !isCapitalName(view, token + 1);
  if (NOT_NAMES.has(lower)) return false;
  if (listed.kind === 'city') {
    if (hasDigit(tokens, token) || startsWithParticle(view, token)) return false;
    if (token + 1 < view.last && SAYS.has(tokens.lower(token + 1))) return false;
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
