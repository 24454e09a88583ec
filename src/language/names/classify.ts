import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { NOT_ACRONYMS, PLACE_PREPOSITIONS } from '../lexicon/name-words.ts';
import { listedClasses } from '../lexicon/words.ts';
import {
  ALL_CAPITALS,
  CAPITAL,
  DIGIT_IN,
  LEADING_PLACE_WORD,
  OFFICE_HEAD,
  OFFICE_WORD,
  ORDINARY,
  ORGANISATION_WORD,
  PLACE_NOUN,
  PLACE_WORD,
  PLURAL_OFFICE,
} from '../traits.ts';
import { type Candidate, candidate } from './candidate.ts';
import { isFamilySyllable } from './capitals.ts';
import { CERTAINTY } from './certainty.ts';
import { listedAt } from './listed.ts';
import { SAYS } from './meant.ts';
import type { SentenceView } from './sentence.ts';

export function classify(view: SentenceView, first: number, end: number, given: boolean): Candidate | null {
  const { tokens } = view;
  const length = end - first;
  const before = first > view.first ? tokens.lower(first - 1) : '';
  if (length > 1 && (tokens.is(end - 1, PLACE_WORD) || tokens.is(first, LEADING_PLACE_WORD)))
    return candidate(first, end, 'place', CERTAINTY.placeWord);
  // "the Ban Harren dam"
  if (length > 1 && end < view.last && BUILT.has(tokens.lower(end)))
    return candidate(first, end, 'place', CERTAINTY.namedPlace);
  if (given && length > 1) return candidate(first, end, 'person', CERTAINTY.given);
  if (length === 1) return classifySingle(view, first, before, given);
  let ordinary = 0;
  for (let at = isFamilySyllable(view, first) ? first + 1 : first; at < end; at++)
    if (tokens.is(at, ORDINARY)) ordinary++;
  if (ordinary === length) return null;
  if (before !== 'the' && ordinary > 0 && isIntroduced(view, first, end))
    return candidate(first, end, 'person', CERTAINTY.unlistedPair);
  if (before === 'the' || ordinary > 0) return candidate(first, end, null, CERTAINTY.none);
  if (isNamedPlace(view, first, end)) return candidate(first, end, 'place', CERTAINTY.namedPlace);
  if (PLACE_PREPOSITIONS.has(before)) return candidate(first, end, 'place', CERTAINTY.afterPreposition);
  if (isCompany(view, first, end, before)) return candidate(first, end, 'organisation', CERTAINTY.body);
  return candidate(first, end, 'person', CERTAINTY.unlistedPair);
}

const BUILT = new Set('dam bridge airport mine oilfield gasfield refinery canal reservoir'.split(' '));

function classifySingle(view: SentenceView, token: number, before: string, given: boolean): Candidate | null {
  const { tokens } = view;
  const lower = tokens.lower(token);
  if (tokens.is(token, ALL_CAPITALS) && !view.shouted && !tokens.is(token, DIGIT_IN)) {
    if (isPrice(view, token) || isUnit(view, token)) return null;
    // "EACH morning": the first word of a story in capitals.
    if (view.opens(token) && listedClasses(lower) !== undefined) return null;
    if (NOT_ACRONYMS.has(lower.replaceAll('.', '')) || tokens.end[token]! - tokens.start[token]! > 7)
      return null;
    return candidate(token, token + 1, 'organisation', CERTAINTY.acronym);
  }
  if (tokens.is(token, DIGIT_IN)) return null;
  if (isOneOfHolders(view, token)) return candidate(token, token + 1, 'person', CERTAINTY.titled);
  const unsaid = tokens.is(token, ORDINARY) || view.titled || NOUN_ENDING.test(lower);
  if (unsaid) return candidate(token, token + 1, null, CERTAINTY.none);
  const next = token + 1 < view.last ? tokens.lower(token + 1) : '';
  if (isNamedPlace(view, token, token + 1)) return candidate(token, token + 1, 'place', CERTAINTY.namedPlace);
  if (PLACE_PREPOSITIONS.has(before)) return candidate(token, token + 1, 'place', CERTAINTY.afterPreposition);
  if (SAYS.has(next) || given) return candidate(token, token + 1, 'person', CERTAINTY.unlistedPair);
  return candidate(token, token + 1, null, CERTAINTY.none);
}

/** "developer Harren Vind", "managing director of Harren Vind": what has its trade or its officers named is a company. */
function isCompany(view: SentenceView, first: number, end: number, before: string): boolean {
  const { tokens, first: begin } = view;
  if (TRADES.has(before) || isThing(view, end)) return true;
  if (before !== 'of' || first - 3 < begin) return false;
  return OFFICERS.has(`${tokens.lower(first - 3)} ${tokens.lower(first - 2)}`);
}

/** "Harren Vind, which", "Harren Vind says it", "Harren Vind, a Porto-based maker of sails": nobody. */
function isThing({ tokens, last }: SentenceView, end: number): boolean {
  if (end + 2 >= last) return false;
  const next = tokens.lower(end);
  if (/^sa(?:ys|id)$/.test(next)) return /^its?$/.test(tokens.lower(end + 1));
  if (next !== ',') return false;
  if (tokens.lower(end + 1) === 'which') return true;
  if (!/^(?:an?|the)$/.test(tokens.lower(end + 1))) return false;
  for (let at = end + 2; at < Math.min(last, end + 2 + LONGEST_TRADE); at++) {
    const word = tokens.lower(at);
    if (TRADES.has(word) || MORE_TRADES.has(word)) return true;
    if (PREPOSITIONS.has(word) || word === ',') return false;
  }
  return false;
}

/** Tokens before the noun of a trade: "a Porto-based packager". */
const LONGEST_TRADE = 5;

const TRADES = new Set(
  'developer shipowner shipbuilder shipyard carmaker automaker chipmaker drugmaker planemaker steelmaker retailer airline lender insurer brokerage conglomerate carrier company firm startup start-up refiner miner utility supermarket wholesaler subsidiary'.split(
    ' ',
  ),
);
/** Of companies only after "a": a producer or a trader may be a person. */
const MORE_TRADES = new Set(
  'group maker producer manufacturer packager operator contractor bank consortium charity agency newspaper exporter importer'.split(
    ' ',
  ),
);
const OFFICERS = new Set([
  'managing director',
  'chief executive',
  'executive officer',
  'operating officer',
  'financial officer',
  'finance director',
]);

/** "the town of Harren", "Harren province", "Harren, Kenya". */
function isNamedPlace(view: SentenceView, token: number, end: number): boolean {
  const { tokens, first, last } = view;
  if (token - 2 >= first && tokens.lower(token - 1) === 'of' && tokens.is(token - 2, PLACE_NOUN)) return true;
  if (end >= last) return false;
  const next = tokens.lower(end);
  if (next !== ',') return tokens.is(end, PLACE_NOUN) && next !== 'state';
  const after = end + 1 < last ? listedAt(tokens, end + 1, last) : null;
  if (!after || (after.listed.kind !== 'state' && after.listed.kind !== 'region')) return false;
  // "Okello, Kenya's envoy"
  const beyond = end + 1 + after.length;
  return beyond >= last || tokens.lower(beyond) !== "'s";
}

/** "Fisheries Minister, Dorvan Tam Lap," and "Dorvan Tam Lap said": nobody else could stand there. */
function isIntroduced(view: SentenceView, first: number, end: number): boolean {
  const { tokens } = view;
  if (view.titled || view.opens(first)) return false;
  for (let at = first; at < end; at++) if (tokens.is(at, OFFICE_WORD | ORGANISATION_WORD)) return false;
  if (end < view.last && SAYS.has(tokens.lower(end))) return true;
  if (tokens.lower(first - 1) !== ',' || (end < view.last && !/^[,.;)]$/.test(tokens.lower(end))))
    return false;
  for (let at = first - 2; at >= Math.max(view.first, first - 2 - LONGEST_OFFICE); at--) {
    if (tokens.is(at, OFFICE_HEAD)) return true;
    if (!tokens.is(at, OFFICE_WORD) && !/^(?:of|and|the|for)$/.test(tokens.lower(at))) return false;
  }
  return false;
}

/** Tokens of an office looked back over: "Minister of Agriculture and Rural Development". */
const LONGEST_OFFICE = 8;

/** "Presidents Otieno and Lind", "Ministers Lind, Otieno and Moyo". */
function isOneOfHolders({ tokens, first }: SentenceView, token: number): boolean {
  let at = token - 1;
  while (
    at > first &&
    at > token - MOST_HOLDERS &&
    !(tokens.is(at, CAPITAL) && tokens.is(at, PLURAL_OFFICE))
  ) {
    if (!tokens.is(at, CAPITAL) && tokens.lower(at) !== 'and' && tokens.lower(at) !== ',') return false;
    at--;
  }
  return at >= first && tokens.is(at, CAPITAL) && tokens.is(at, PLURAL_OFFICE);
}

/** Tokens that a plural office may stand before the last of its holders. */
const MOST_HOLDERS = 8;

/** Endings of nouns made from other words. */
const NOUN_ENDING = /(?:tion|sion|ment|ness|ship|ism|ity|ance|ence|ology)s?$/;

/** "RM11", "US$": the letters of a currency. */
function isPrice({ tokens }: SentenceView, token: number): boolean {
  const after = tokens.text.charCodeAt(tokens.end[token]!);
  return (after >= 48 && after <= 57) || tokens.text.charCodeAt(tokens.end[token]! - 1) === 0x24;
}

/** "XOF 90 million", "QR 40", "CFA francs": a short code with an amount after it, or with its currency's noun. */
export function isUnit({ tokens, first, last }: SentenceView, token: number): boolean {
  if (tokens.end[token]! - tokens.start[token]! > 3) return false;
  // "660 MW"
  if (token > first && endsInDigit(tokens, token - 1)) return true;
  if (token + 1 >= last) return false;
  const after = tokens.text.charCodeAt(tokens.start[token + 1]!);
  return (after >= 48 && after <= 57) || CURRENCY_NOUN.test(tokens.lower(token + 1));
}

function endsInDigit({ text, end }: SentenceView['tokens'], token: number): boolean {
  const unit = text.charCodeAt(end[token]! - 1);
  return unit >= 48 && unit <= 57;
}

const CURRENCY_NOUN =
  /^(?:francs?|dollars?|pounds?|rupees?|riyals?|rials?|dinars?|dirhams?|shillings?|pesos?)$/;
