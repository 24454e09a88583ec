import { linesOf } from './file.ts';

/** What a listed name is. A seat stands for a government: "Moscow", "the Kremlin". */
export interface Listed {
  readonly kind: 'state' | 'demonym' | 'seat' | 'region' | 'city' | 'organisation';
  /** ISO 3166 code; null for organisations, and for regions of several states. */
  readonly state: string | null;
}

/** A hit, with how many tokens it takes. */
export interface Match {
  readonly listed: Listed;
  readonly length: number;
}

interface Words {
  readonly count: number;
  word(token: number): string;
  lower(token: number): string;
}

/** Names in lower case, their tokens joined by one space. */
const names = new Map<string, Listed>();
/** Names in capitals only, as written: "US" is no pronoun, "WHO" no question. */
const capitals = new Map<string, Listed>();
/** Tokens of the longest name of several by its first and its second word. */
const longest = new Map<string, Map<string, number>>();
const shortNames = new Map<string, string>();
const seats = new Map<string, string>();
const longForms = new Map<string, string>();

load();

/** The longest listed name at `token`, before `limit`. */
export function listedAt(words: Words, token: number, limit: number): Match | null {
  const first = words.lower(token);
  const seconds = token + 1 < limit ? longest.get(first) : undefined;
  const most = seconds?.get(words.lower(token + 1)) ?? 1;
  for (let length = Math.min(most, limit - token); length > 1; length--) {
    let phrase = first;
    for (let next = 1; next < length; next++) phrase += ` ${words.lower(token + next)}`;
    const listed = names.get(phrase);
    if (listed) return { listed, length };
  }
  if (token >= limit) return null;
  const formal = formalNameAt(words, token, first, limit);
  if (formal) return formal;
  const listed = capitals.get(words.word(token)) ?? names.get(first);
  return listed ? { listed, length: 1 } : null;
}

/** Whether a listed name may begin with a word, as written and as `Tokens.lower` has it. */
export function mayBeginListed(word: string, lower: string): boolean {
  return (
    names.has(lower) ||
    longest.has(lower) ||
    capitals.has(word) ||
    FORMS.has(lower) ||
    FORM_ADJECTIVES.has(lower)
  );
}

/** "Republic of Kenya", "Kingdom of Norway", "Islamic Republic of Iran": the form of a state, with a capital, and the state. */
function formalNameAt(words: Words, token: number, first: string, limit: number): Match | null {
  if (!FORMS.has(first) && !FORM_ADJECTIVES.has(first)) return null;
  // "Secretary of State of Kenya": no State of Kenya.
  if (first === 'state' && token > 1 && words.lower(token - 1) === 'of') return null;
  let at = token;
  while (at < limit && at < token + MOST_ADJECTIVES && FORM_ADJECTIVES.has(words.lower(at))) at++;
  const form = at < limit ? words.word(at) : '';
  if (!FORMS.has(form.toLowerCase()) || form === form.toLowerCase() || at + 2 >= limit) return null;
  if (words.lower(at + 1) !== 'of') return null;
  const state = words.lower(at + 2) === 'the' ? at + 3 : at + 2;
  const listed = state < limit ? listedState(words, state, limit) : null;
  return listed && { listed: listed.listed, length: state + listed.length - token };
}

function listedState(words: Words, token: number, limit: number): Match | null {
  if (FORMS.has(words.lower(token)) || FORM_ADJECTIVES.has(words.lower(token))) return null;
  const match = listedAt(words, token, limit);
  return match?.listed.kind === 'state' ? match : null;
}

const FORMS = new Set('republic kingdom sultanate emirate principality state commonwealth'.split(' '));
const FORM_ADJECTIVES = new Set(
  `islamic oriental democratic socialist federal federative bolivarian plurinational hashemite arab cooperative co-operative united
  independent people 's sisterly brotherly friendly fraternal`.split(/\s+/),
);
const MOST_ADJECTIVES = 5;

/** `word` as written: one in capitals is looked up as such first. */
export function listedWord(word: string): Listed | undefined {
  return capitals.get(word) ?? names.get(word.toLowerCase().replaceAll('’', "'"));
}

/** The short English name of a state by its ISO 3166 code: "MY" → "Malaysia". */
export function shortNameOf(state: string): string {
  return shortNames.get(state) ?? state;
}

/** The state whose government a place stands for ("Moscow", "White House"); its words in lower case. */
export function governmentSeatedAt(lower: string): string | null {
  return seats.get(lower) ?? null;
}

/** The long form of a listed organisation's name: "ASEAN" → "Association of Southeast Asian Nations". */
export function longFormOf(name: string): string | null {
  return longForms.get(name) ?? null;
}

function load(): void {
  const kept = new Map<string, Listed>();
  const listedOf = (kind: Listed['kind'], state: string | null): Listed => {
    const key = `${kind}${state}`;
    let listed = kept.get(key);
    if (!listed) kept.set(key, (listed = { kind, state }));
    return listed;
  };
  const organisation = listedOf('organisation', null);
  for (const line of linesOf('organisations.txt')) {
    const [long = '', short = ''] = line.split('|');
    if (long) add(long, organisation);
    for (const form of short.split(',')) {
      if (!form) continue;
      add(form, organisation);
      if (long) longForms.set(form, long);
    }
  }
  for (const line of linesOf('states.txt')) {
    const [code = '', forms = '', demonyms = '', cities = ''] = line.split('|');
    const all = forms.split(',');
    shortNames.set(code, all[0]!);
    for (const form of all) add(form, listedOf('state', code));
    for (const demonym of demonyms ? demonyms.split(',') : []) {
      add(demonym, listedOf('demonym', code));
      const plural = pluralOf(demonym);
      if (plural) add(plural, listedOf('demonym', code));
    }
    for (const seat of cities ? cities.split(',') : []) {
      add(seat, listedOf('seat', code));
      seats.set(seat.toLowerCase().replaceAll('’', "'"), code);
    }
  }
  for (const line of linesOf('regions.txt')) {
    const bar = line.indexOf('|');
    const state = line.slice(0, bar);
    for (const region of line.slice(bar + 1).split(','))
      add(region, listedOf('region', state === '-' ? null : state));
  }
  for (const line of linesOf('cities.txt')) {
    const tab = line.indexOf('\t');
    add(line.slice(0, tab), listedOf('city', line.slice(tab + 1)));
  }
}

/** The first list that has a name keeps it: states before seats before regions before cities. */
function add(name: string, listed: Listed): void {
  const straight = name.includes('’') ? name.replaceAll('’', "'") : name;
  const lower = straight.toLowerCase();
  if (!lower.includes(' ') && !lower.includes("'")) {
    const inCapitals =
      straight.length > 1 && straight.charCodeAt(1) < 97 && straight === straight.toUpperCase();
    const map = inCapitals ? capitals : names;
    const key = inCapitals ? straight : lower;
    if (!map.has(key)) map.set(key, listed);
    return;
  }
  const phrase = tokenized(lower);
  if (!names.has(phrase)) names.set(phrase, listed);
  const tokens = phrase.split(' ');
  const [first = '', second] = tokens;
  if (second === undefined) return;
  let seconds = longest.get(first);
  if (!seconds) longest.set(first, (seconds = new Map()));
  seconds.set(second, Math.max(seconds.get(second) ?? 0, tokens.length));
}

/** As the tokenizer splits: "people's republic" → "people 's republic", "a, b" → "a , b". */
function tokenized(lower: string): string {
  return lower
    .replace(/'s(?= |$)/g, " 's")
    .replace(/,/g, ' ,')
    .replace(/'(?= )/g, " '");
}

/** "Kenyans", "Frenchmen"; none for "Chinese", "Dutch", "Swiss". */
function pluralOf(demonym: string): string | null {
  if (/(?:man|woman)$/.test(demonym)) return demonym.replace(/man$/, 'men');
  return /(?:s|sh|ch|ese|x|z)$/.test(demonym) && !/(?:uzbek|czech)$/i.test(demonym) ? null : `${demonym}s`;
}
