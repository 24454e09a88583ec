import { isOfficeHead, isOfficeModifier, isPortfolio } from '../../language/lexicon/titles.ts';

const set = (words: string) => new Set(words.split(/\s+/));

/** Heads of offices that no name follows, beside those of the lexicon of titles. */
const MORE_HEADS = set(
  'pm fm nuncio legate fellow lecturer expert strategist sovereign pontiff emissary attache attaché whip supremo gen col maj capt adm sen rep gov amb pres deputy',
);
/** Heads that come before another one: "chief negotiator", "deputy minister". */
const ALSO_MODIFIERS = set(
  'chief deputy secretary executive head veteran general major attorney prosecutor commissioner lead research visiting',
);

export const STANDINGS = set('former then ex late acting interim caretaker outgoing incoming');

export function isRoleHead(lower: string): boolean {
  return isOfficeHead(lower) || MORE_HEADS.has(lower);
}

/** May stand before the head, beside states and peoples. */
export function isRoleModifier(lower: string): boolean {
  return isOfficeModifier(lower) || isPortfolio(lower) || ALSO_MODIFIERS.has(lower);
}

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['pm', 'prime minister'],
  ['fm', 'foreign minister'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['adm', 'admiral'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['amb', 'ambassador'],
  ['pres', 'president'],
  ['advisor', 'adviser'],
]);

/** Ministries' fields that papers write in several ways. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['foreign affairs', 'foreign'],
  ['external affairs', 'foreign'],
  ['external relations', 'foreign'],
  ['foreign relations', 'foreign'],
  ['defense', 'defence'],
  ['national defence', 'defence'],
  ['national defense', 'defence'],
  ['home affairs', 'interior'],
  ['internal affairs', 'interior'],
  ['the interior', 'interior'],
  ['labor', 'labour'],
  ['economic affairs', 'economy'],
  ['transportation', 'transport'],
]);

export function fieldOf(words: string): string {
  return FIELDS.get(words) ?? words;
}

/**
 * One name for one office: "Minister of Foreign Affairs", "Foreign Affairs Minister" → "foreign minister",
 * "PM" → "prime minister". `before` and `after` are the words before the head and after its "of".
 */
export function canonicalRole(before: string, head: string, after: string): string {
  const full = SHORT_FORMS.get(head) ?? head;
  if (full === 'minister' || full === 'ministers') {
    const field = fieldOf(after === '' ? before : after);
    // "deputy minister of trade", "deputy foreign affairs minister": the rank stays in front.
    const rank = /^(?:deputy|vice|junior|assistant|senior|first deputy) (?=.)/.exec(before)?.[0] ?? '';
    if (after !== '') return `${rank || (before ? `${before} ` : '')}${field} minister`;
    if (rank && before !== rank.trim()) return `${rank}${fieldOf(before.slice(rank.length))} minister`;
    return field === '' ? 'minister' : `${field} minister`;
  }
  const front = before === '' ? full : `${before} ${full}`;
  if (after === '') return front;
  return full === 'secretary' || full === 'chief' || full === 'head' ? `${front} of ${after}` : front;
}

const HEADS_OF_STATE = set('president king queen emperor empress sultan emir monarch pope sovereign ruler');
/** One role for whoever is head of a state: an emir beside a president is that of another state. */
export function rankOf(role: string): string {
  return HEADS_OF_STATE.has(role) ? 'head of state' : role;
}

const HEADS_OF_GOVERNMENT = set('premier chancellor taoiseach');

function lastWord(role: string): string {
  return role.slice(role.lastIndexOf(' ') + 1);
}

function isLeader(role: string): boolean {
  return (
    role === 'prime minister' ||
    role === 'leader' ||
    HEADS_OF_STATE.has(role) ||
    HEADS_OF_GOVERNMENT.has(role)
  );
}

function isDiplomat(role: string): boolean {
  return (
    /(?:^|\b)(?:foreign minister|secretary of state|foreign secretary)$/.test(role) ||
    /^(?:ambassador|envoy|consul|diplomat|consul-general|high commissioner|special envoy|negotiator)$/.test(
      role,
    )
  );
}

/** Offices that only a state gives. */
export function isOfState(role: string): boolean {
  return (
    isLeader(role) ||
    role.endsWith(' minister') ||
    role === 'secretary of state' ||
    role === 'foreign secretary'
  );
}

const MALE = set('king emperor sultan emir prince pope chairman spokesman congressman');
const FEMALE = set('queen empress princess chairwoman spokeswoman congresswoman');

export function genderOfRole(role: string): 'male' | 'female' | null {
  const head = lastWord(role);
  return MALE.has(head) ? 'male' : FEMALE.has(head) ? 'female' : null;
}

/** Whether a phrase such as "the minister" can stand for somebody who holds `held`. */
export function canStandFor(said: string, held: string): boolean {
  if (said === held) return true;
  // "Minister Lind" may be of any field.
  if (held === 'minister') return said.endsWith(' minister') && said !== 'prime minister';
  switch (said) {
    case 'leader':
    case 'ruler':
      return isLeader(held) || held.endsWith('leader');
    case 'premier':
    case 'prime minister':
      return held === 'premier' || held === 'prime minister' || held === 'taoiseach';
    case 'minister':
      return held.endsWith('minister') && held !== 'prime minister';
    case 'head of state':
      return HEADS_OF_STATE.has(held);
    case 'head of government':
    case 'government leader':
      return held === 'prime minister' || HEADS_OF_GOVERNMENT.has(held);
    case 'monarch':
    case 'sovereign':
      return /^(?:king|queen|emperor|empress|sultan|emir)$/.test(held);
    case 'envoy':
    case 'emissary':
      return /(?:^| )(?:ambassador|envoy|emissary|representative|high commissioner)$/.test(held);
    case 'pontiff':
      return held === 'pope';
    case 'diplomat':
    case 'top diplomat':
    case 'chief diplomat':
      return isDiplomat(held);
    case 'foreign minister':
      return held === 'secretary of state' || held === 'foreign secretary';
    default:
      // "the envoy" for a special envoy, "the chairman" for the acting chairman of a board.
      return said.indexOf(' ') < 0 && held.endsWith(` ${said}`);
  }
}
