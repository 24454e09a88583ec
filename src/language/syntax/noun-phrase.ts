import type { English } from '../english.ts';
import {
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  isAdverb,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';
import { verbOf } from '../lexicon/verbs.ts';
import { classesOf, listedClasses } from '../lexicon/words.ts';

/** Tokens of a noun phrase; `last` is exclusive. `head` is its head's token: "officials" in "officials from Oslo". */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** The noun phrase that begins at `token`, with names' titles, "of" and "and"; null when none does. */
export function nounPhraseAt(english: English, token: number, limit: number): NounPhrase | null {
  const { tokens } = english;
  if (token >= limit) return null;
  const styled = pastStyle(english, token);
  if (styled > token) {
    const own = nounPhraseAt(english, styled, limit);
    return own && { ...own, first: token };
  }
  if (PRONOUNS.has(tokens.lower(token)) && !DETERMINERS.has(tokens.lower(token))) {
    return POSSESSIVES.has(tokens.lower(token)) && token + 1 < limit && isNounLike(english, token + 1)
      ? simplePhrase(english, token, limit)
      : { first: token, last: token + 1, head: token };
  }
  const first = simplePhrase(english, token, limit);
  if (first === null) return null;
  let last = first.last;
  while (last + 1 < limit) {
    const word = tokens.lower(last);
    const joins = word === 'of' || word === '&' || (word === 'and' && !opensVerb(english, last + 1));
    const listed = word === ',' && isListComma(english, last, limit);
    if (!joins && !listed) break;
    if (word === 'of' && PRONOUNS.has(tokens.lower(last + 1)) && !DETERMINERS.has(tokens.lower(last + 1))) {
      // "one of them"
      last += 2;
      continue;
    }
    const from = listed && tokens.lower(last + 1) === 'and' ? last + 2 : last + 1;
    const next = simplePhrase(english, from, limit);
    if (next === null) break;
    last = next.last;
  }
  return { first: first.first, last, head: first.head };
}

/** "HH | the Amir", "Her Excellency | the Minister": where the office begins after a style; `token` when no style stands there. */
function pastStyle({ tokens }: English, token: number): number {
  let at = token;
  if (STYLES.test(tokens.word(at))) at++;
  else if (/^(?:his|her|their|your)$/.test(tokens.lower(at)) && at + 2 < tokens.count) {
    at = /^(?:royal|imperial|serene)$/.test(tokens.lower(at + 1)) ? at + 2 : at + 1;
    if (!/^(?:excellenc|highness|majest|holiness|eminence)/.test(tokens.lower(at))) return token;
    at++;
  } else return token;
  return at < tokens.count && tokens.lower(at) === 'the' ? at : token;
}

const STYLES = /^(?:H\.?E|H\.?H|H\.?M|H\.?R\.?H|T\.?H)\.?$/;

/**
 * The noun phrase that ends before `end`. As a subject it goes back over prepositional phrases to the
 * noun they belong to: "officials from the ministry of trade in Oslo".
 */
export function nounPhraseBefore(
  english: English,
  end: number,
  begin: number,
  asSubject = false,
): NounPhrase | null {
  const { tokens } = english;
  let first = end;
  while (first > begin && belongs(english, first - 1, begin, asSubject)) first--;
  while (first < end && (isLeading(tokens.lower(first)) || isLeadingAdverb(tokens.lower(first)))) first++;
  if (first >= end) return null;
  if (asSubject) first = listStart(english, first, end, begin);
  if (asSubject && standsAlone(english, end - 1, first)) return { first: end - 1, last: end, head: end - 1 };
  if (asSubject && PREPOSITIONS.has(tokens.lower(first))) {
    const own = afterOpeningPhrase(english, first, end);
    return own < 0 ? null : { first: own, last: end, head: headOf(english, own, end) };
  }
  if (PREPOSITIONS.has(tokens.lower(first))) return null;
  return { first, last: end, head: headOf(english, first, end) };
}

/** "strange for Kenya to say [it]": a pronoun that can only be subject, with nothing joined to it. */
function standsAlone(english: English, token: number, first: number): boolean {
  const { tokens } = english;
  const word = tokens.lower(token);
  if (!SUBJECT_PRONOUNS.has(word) || word === 'who' || inName(english, token)) return false;
  if (token === first || !COORDINATORS.has(tokens.lower(token - 1))) return true;
  // "was bombed and we left": what "and" joins is no name or pronoun.
  return token - 2 < first || !(inName(english, token - 2) || SUBJECT_PRONOUNS.has(tokens.lower(token - 2)));
}

/** "On Brics | Lind", "In Lisbon | the minister", "On Monday | officials": where the subject begins after "on …"; -1 when nothing tells. */
function afterOpeningPhrase(english: English, first: number, end: number): number {
  const { tokens } = english;
  const name = nameAt(english, end - 1);
  if (name >= 0) {
    const { titleFirst } = english.names[name]!;
    if (titleFirst > first && !governs(tokens.lower(titleFirst - 1))) return titleFirst;
  }
  for (let at = end - 1; at > first + 1; at--) {
    const before = tokens.lower(at - 1);
    const opens = DETERMINERS.has(tokens.lower(at)) || POSSESSIVES.has(tokens.lower(at));
    if (opens ? !governs(before) && !DETERMINERS.has(before) : DAYS.has(before)) return at;
  }
  return -1;
}

/** Whether what follows belongs to the word: a preposition, "and", a genitive. */
function governs(word: string): boolean {
  return (
    PREPOSITIONS.has(word) ||
    COORDINATORS.has(word) ||
    DETERMINERS.has(word) ||
    POSSESSIVES.has(word) ||
    word === "'s"
  );
}

/** They end an opening phrase: "On Monday officials said". */
const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'.split(
    ' ',
  ),
);

/** "Leaders of [Kenya, Portugal and Oman] met": a list of names goes back over its commas. */
function listStart(english: English, first: number, end: number, begin: number): number {
  const { tokens } = english;
  let listed = false;
  for (let at = first; at < end; at++) listed ||= tokens.lower(at) === 'and';
  if (!listed || !inName(english, first)) return first;
  let start = first;
  while (start - 2 >= begin && tokens.lower(start - 1) === ',' && inName(english, start - 2)) {
    start -= 2;
    while (start > begin && belongs(english, start - 1, begin, true)) start--;
  }
  return PREPOSITIONS.has(tokens.lower(start)) ? first : start;
}

function isLeading(word: string): boolean {
  return COORDINATORS.has(word) || word === ',' || word === '(' || word === ')';
}

function belongs(english: English, token: number, begin: number, asSubject: boolean): boolean {
  const { tokens } = english;
  const word = tokens.lower(token);
  if (inName(english, token) || isJoiningDash(english, token)) return true;
  if (/^[,;:“”"‘(){}—–…\-.?!]+$/.test(word)) return false;
  if (word === "'s" && isShortBe(english, token)) return false;
  if (word === 'of' || word === "'s" || word === "'" || word === '’') return true;
  if (DETERMINERS.has(word) || POSSESSIVES.has(word)) return word !== 'that' || !asSubject;
  if (SUBJECT_PRONOUNS.has(word)) return true;
  if (PREPOSITIONS.has(word)) return asSubject && !SUBORDINATORS.has(word);
  if (COORDINATORS.has(word)) return word === 'and' || word === 'or';
  if (RELATIVES.has(word) || SUBORDINATORS.has(word)) return false;
  if (MODALS.has(word) || BE.has(word) || HAVE.has(word) || DO.has(word)) return false;
  return (
    isNounLike(english, token) ||
    (token > begin && (isCompoundHead(english, token) || (asSubject && isAdjective(english, token))))
  );
}

/** "the river commission is", "a trade visit of …": between a singular noun and these, a base form is a noun. */
function isCompoundHead(english: English, token: number): boolean {
  const { tokens } = english;
  const forms = verbOf(tokens.lower(token))?.forms;
  if (forms?.length !== 1 || forms[0] !== 'base' || token + 1 >= tokens.count) return false;
  const before = tokens.lower(token - 1);
  if (!classesOf(before).startsWith('n') || PLURAL.test(before) || verbOf(before) !== undefined) return false;
  return isAuxiliary(english, token + 1) || tokens.lower(token + 1) === 'of';
}

/** ", top officials": a base form after a comma has no subject of its own. */
function isAdjective({ tokens }: English, token: number): boolean {
  const forms = verbOf(tokens.lower(token))?.forms;
  return forms?.length === 1 && forms[0] === 'base' && tokens.lower(token - 1) === ',';
}

/** "it's", "there's": the verb, not the genitive. */
function isShortBe(english: English, token: number): boolean {
  return token > 0 && /^(?:it|he|she|that|there|here|what|who|let)$/.test(english.tokens.lower(token - 1));
}

/** Could be part of a noun phrase: no function word, and no verb with tense. */
function isNounLike(english: English, token: number): boolean {
  const { tokens } = english;
  if (inName(english, token)) return true;
  const word = tokens.lower(token);
  if (!/^[\p{L}\p{N}$€£¥@]/u.test(word)) return false;
  if (MODALS.has(word) || BE.has(word) || HAVE.has(word) || DO.has(word)) return false;
  const verb = verbOf(word);
  if (verb === undefined) return true;
  if (isCapital(english, token)) return true;
  // "Talks resume on Monday": no sentence begins with "-s" of a verb.
  if (verb.forms.includes('s') && verb.forms.length === 1 && !BE.has(word) && isSentenceStart(english, token))
    return true;
  // "Work on the dam begins", "Trade with Oman".
  if (
    isSentenceStart(english, token) &&
    listedClasses(word)?.startsWith('n') &&
    /^(?:on|of|between|with|in)$/.test(token + 1 < tokens.count ? tokens.lower(token + 1) : '')
  )
    return true;
  // Told apart by the word before: "the visit", "their planned talks".
  const before = token > 0 ? tokens.lower(token - 1) : '';
  // "Two Gulf funds have bought …": what has an auxiliary after it is no verb with "-s".
  if (verb.forms.includes('s') && !BE.has(word) && isAuxiliary(english, token + 1)) return true;
  if (verb.forms.includes('s') && isCompoundPlural(english, token)) return true;
  // "Okello says Kenya …": a verb between a name and what begins another phrase.
  if (verb.forms.includes('s') && inName(english, token - 1) && opensPhrase(english, token + 1)) return false;
  const ahead =
    DETERMINERS.has(before) ||
    POSSESSIVES.has(before) ||
    before === "'s" ||
    PREPOSITIONS.has(before) ||
    listedClasses(before)?.startsWith('m') === true ||
    inName(english, token - 1);
  // "a joint bid", "a fair cut": past tenses that are base forms too.
  const isEither = verb.forms.includes('base') && isAlwaysAdjective(before);
  if (verb.forms.includes('past') && (!ahead || inName(english, token - 1)) && !isEither) return false;
  if (verb.forms.includes('s') || verb.forms.includes('base'))
    return ahead || isNounAhead(english, token - 1);
  return ahead || isAlwaysAdjective(before);
}

/** "A deal on [rice exports]", "by [freight trains] in May": after a preposition and one noun, with no object to follow. */
function isCompoundPlural(english: English, token: number): boolean {
  const { tokens } = english;
  if (token < 2 || opensPhrase(english, token + 1)) return false;
  // The treebanks have too few of some, "exports", to say what they are.
  const classes = listedClasses(tokens.lower(token));
  if (classes !== '' && !classes?.startsWith('N')) return false;
  const before = tokens.lower(token - 1);
  return (
    /^(?:on|about|over|for|in|with|by|from)$/.test(tokens.lower(token - 2)) &&
    !inName(english, token - 1) &&
    !PLURAL.test(before) &&
    classesOf(before).startsWith('n')
  );
}

function isAuxiliary({ tokens }: English, token: number): boolean {
  const word = token < tokens.count ? tokens.lower(token) : '';
  return MODALS.has(word) || BE.has(word) || HAVE.has(word);
}

function opensPhrase(english: English, token: number): boolean {
  if (token >= english.tokens.count) return false;
  const word = english.tokens.lower(token);
  return (
    inName(english, token) || DETERMINERS.has(word) || POSSESSIVES.has(word) || SUBJECT_PRONOUNS.has(word)
  );
}

function isNounAhead(english: English, token: number): boolean {
  if (token < 0) return false;
  const word = english.tokens.lower(token);
  if (verbOf(word) !== undefined) return false;
  return /(al|ic|ous|ive|ary|ian|ese|ish|ful|less|ent|ant|ional)$/.test(word) || isAlwaysAdjective(word);
}

/** "fair", "joint": an adjective that is no noun, so that a noun comes after it. */
function isAlwaysAdjective(word: string): boolean {
  const classes = listedClasses(word);
  return classes?.startsWith('a') === true && !/[nNvx]/.test(classes);
}

function isSentenceStart({ sentences, tokens }: English, token: number): boolean {
  return sentences.first[tokens.sentence[token]!] === token;
}

function isCapital(english: English, token: number): boolean {
  const unit = english.text.charCodeAt(english.tokens.start[token]!);
  return unit >= 65 && unit <= 90 && !isSentenceStart(english, token);
}

/** Names are in order, so that their tokens can be found by halving. */
export function nameAt(english: English, token: number): number {
  const { names } = english;
  let low = 0;
  let high = names.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const name = names[middle]!;
    if (token < name.titleFirst) high = middle - 1;
    else if (token >= name.last) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** "Norwegian–Omani", "Norway-Oman": a dash with nothing around it joins, and is no mark between clauses. */
export function isJoiningDash(english: English, token: number): boolean {
  const { tokens } = english;
  const word = tokens.lower(token);
  if ((word !== '–' && word !== '-') || token === 0 || token + 1 >= tokens.count) return false;
  return tokens.end[token - 1] === tokens.start[token] && tokens.end[token] === tokens.start[token + 1];
}

function inName(english: English, token: number): boolean {
  return nameAt(english, token) >= 0;
}

function simplePhrase(english: English, token: number, limit: number): NounPhrase | null {
  const { tokens } = english;
  let last = token;
  while (last < limit) {
    const word = tokens.lower(last);
    const opens = last === token && (DETERMINERS.has(word) || POSSESSIVES.has(word));
    const genitive = last > token && (word === "'s" || word === "'" || word === '’');
    const joined = last > token && isJoiningDash(english, last);
    const counted = last === token + 1 && DETERMINERS.has(word) && DETERMINERS.has(tokens.lower(token));
    const stops =
      !inName(english, last) &&
      ((last > token &&
        (ARTICLES.has(word) || opensTime(english, token, last) || isNumberAfterName(english, last))) ||
        PREPOSITIONS.has(word) ||
        COORDINATORS.has(word) ||
        SUBORDINATORS.has(word) ||
        RELATIVES.has(word) ||
        PRONOUNS.has(word));
    if (opens || genitive || counted || joined) last++;
    else if (
      !stops &&
      (isNounLike(english, last) || isQualifier(english, last) || isCompound(english, token, last))
    )
      last++;
    else break;
  }
  while (last > token && isAdverb(tokens.lower(last - 1)) && !inName(english, last - 1)) last--;
  if (last === token || (last === token + 1 && DETERMINERS.has(tokens.lower(token))))
    return last === token ? null : { first: token, last, head: token };
  return { first: token, last, head: last - 1 };
}

/** "a pact | next week", not "the next session". */
function opensTime({ tokens }: English, first: number, token: number): boolean {
  const word = tokens.lower(token);
  if (word !== 'next' && word !== 'last') return false;
  const before = tokens.lower(token - 1);
  return token > first && !DETERMINERS.has(before) && !POSSESSIVES.has(before) && before !== "'s";
}

/** "lend Norway | two ships". */
function isNumberAfterName(english: English, token: number): boolean {
  return inName(english, token - 1) && listedClasses(english.tokens.lower(token))?.includes('m') === true;
}

/** A phrase that has begun can't hold one of these: "this week | the port". */
const ARTICLES = new Set(['a', 'an', 'the', 'every', 'each']);

/** A participle or adverb inside the phrase: "the newly signed deal". */
function isQualifier(english: English, token: number): boolean {
  const word = english.tokens.lower(token);
  const next = token + 1 < english.tokens.count ? english.tokens.lower(token + 1) : '';
  const before = token > 0 ? english.tokens.lower(token - 1) : '';
  const opened = DETERMINERS.has(before) || POSSESSIVES.has(before) || before === "'s" || isAdverb(before);
  return (
    opened &&
    /^[\p{L}]/u.test(next) &&
    !PREPOSITIONS.has(next) &&
    (isAdverb(word) || verbOf(word) !== undefined)
  );
}

/** "its chief delegate": a singular before it can't govern a base form, so that it is a noun. */
function isCompound(english: English, first: number, token: number): boolean {
  if (token <= first + 1) return false;
  const verb = verbOf(english.tokens.lower(token));
  if (verb?.forms.length !== 1 || PLURAL.test(english.tokens.lower(token - 1))) return false;
  if (inName(english, token - 1) || !isNounLike(english, token - 1)) return false;
  // "two survey ships.": with nothing after it, "-s" is seldom a verb's.
  return verb.forms[0] === 'base' || (verb.forms[0] === 's' && endsClause(english, token + 1));
}

function endsClause({ tokens }: English, token: number): boolean {
  return token >= tokens.count || /^[.,;:?!)”"]$/.test(tokens.word(token));
}

const PLURAL = /(?:s|people|police|men|women|children|media)$/;

function opensVerb(english: English, token: number): boolean {
  const word = english.tokens.lower(token);
  const verb = verbOf(word);
  if (MODALS.has(word)) return true;
  return (
    verb !== undefined &&
    !inName(english, token) &&
    verb.forms.some((form) => form === 'past' || form === 's')
  );
}

/** A comma between names or nouns of a list that an "and" ends. */
function isListComma(english: English, comma: number, limit: number): boolean {
  const { tokens } = english;
  const reach = Math.min(limit, comma + LIST_REACH);
  for (let at = comma + 1; at < reach; at++) {
    const word = tokens.lower(at);
    if (word === 'and') return !opensVerb(english, at + 1);
    if (
      word !== ',' &&
      (PREPOSITIONS.has(word) || MODALS.has(word) || BE.has(word) || RELATIVES.has(word)) &&
      !inName(english, at)
    )
      return false;
    if (!inName(english, at) && verbOf(word)?.forms.includes('past')) return false;
  }
  return false;
}

/** Tokens a list is looked ahead for its "and". */
const LIST_REACH = 40;

function headOf(english: English, first: number, end: number): number {
  const { tokens } = english;
  for (let at = first + 1; at < end; at++) {
    if (PREPOSITIONS.has(tokens.lower(at)) && !inName(english, at)) return at - 1;
    if (COORDINATORS.has(tokens.lower(at)) && !inName(english, at)) return at - 1;
  }
  return end - 1;
}

/** "Both" and "all" belong to the phrase that they open. */
function isLeadingAdverb(word: string): boolean {
  return isAdverb(word) && !DETERMINERS.has(word);
}
