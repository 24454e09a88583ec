import type { English } from '../../language/english.ts';
import { type EntityKey, entityKindOf, entityNameOf } from '../../model/index.ts';
import { type Context, type Meant, NOBODY } from './context.ts';
import type { NominalPhrase } from './nominal-phrase.ts';
import { keep } from './offices.ts';
import { leaders } from './principals.ts';
import { canonicalRole, canStandFor, isOfState, isRoleModifier } from './roles.ts';

/** Sentences that "the two", "the company" look back. */
export const REACH = 3;
/** Sentences that "the two presidents" looks back on those who hold the office, and on who was named together. */
const LONG_REACH = 12;

/** "both countries", "the three nations". */
export function statesMeant(context: Context, phrase: NominalPhrase, sentence: number): Meant {
  // "the Nordic countries", "the participating states": more than those talked about.
  if (phrase.count === null && phrase.last - phrase.first > 2) return NOBODY;
  return states(context, sentence, phrase.count ?? 2);
}

function states(context: Context, sentence: number, count: number): Meant {
  const { discourse } = context;
  const together = discourse.lastTogether(sentence - REACH, count, 'state');
  if (together) return firm(...together.entities);
  const leading = leaders(context.states, count);
  if (leading) return firm(...leading);
  const near = discourse.since(sentence - 1, 'state');
  if (near.length === count) return firm(...near);
  // "He received the Kenyan minister. The two countries": the article's own state is the other one.
  const own = leaders(context.states, 1)?.find((state) => !near.includes(state));
  if (own !== undefined && near.length === count - 1) return firm(own, ...near);
  const most = context.states.slice(0, count).map(([key]) => key);
  return most.length === count ? { entities: most, doubt: 'the states named most often' } : NOBODY;
}

/** "the two leaders", "the foreign ministers of Kenya and Norway". */
export function peopleMeant(context: Context, phrase: NominalPhrase, sentence: number): Meant {
  const { english, ahead } = context;
  const { tokens } = english;
  // "the ministers of 41 countries"
  if (phrase.count === null && /^of \d/.test(wordsFrom(tokens, phrase.last))) return NOBODY;
  const role = roleOf(english, phrase);
  if (phrase.count === null && role !== null) {
    const all = allHolders(context, role);
    if (all.length > 2) return firm(...all);
  }
  const meant = people(context, sentence, phrase.count ?? 2, role);
  if (role !== null && meant.entities.length === 2) teachOffice(context, meant.entities, role);
  if (meant.entities.length > 0 || role === null || role === 'leader' || !isOfState(role)) return meant;
  // Nobody is named who holds it: their states meet.
  const said =
    tokens.lower(Math.min(phrase.last, tokens.count - 1)) === 'of' ? ahead.listAt(phrase.last + 1) : null;
  const owners = said ?? states(context, sentence, phrase.count ?? 2).entities;
  return owners.every((owner) => entityKindOf(owner) === 'state') && owners.length > 1
    ? { entities: owners, doubt: 'no holder is named: their states' }
    : NOBODY;
}

/** "the ministers" of an article in which three or four of as many states hold the office; nobody where states share it. */
function allHolders({ people: known, persons }: Context, role: string): readonly EntityKey[] {
  const holders = persons.filter((key) => known.get(key)!.offices.some((one) => canStandFor(role, one.role)));
  const states = new Set(holders.map((key) => known.get(key)!.state ?? key));
  return holders.length <= MOST_HOLDERS && states.size === holders.length ? holders : [];
}

/** Holders of one office that a plain plural means together. */
const MOST_HOLDERS = 4;

/** "Lind met Kenyan President Otieno. The two presidents": the other one's office, and the state of the article that is left. */
function teachOffice(context: Context, entities: readonly EntityKey[], role: string): void {
  if (role === 'leader' || !isOfState(role)) return;
  const holders = entities.map((entity) => context.people.get(entity));
  const known = holders.find((person) => person?.offices.some((office) => office.role === role));
  const other = holders.find((person) => person !== known && person?.offices.length === 0);
  const pair = leaders(context.states, 2)?.map((key) => entityNameOf(key)) ?? [];
  if (!known?.state || !other || other.state !== null || !pair.includes(known.state)) return;
  const state = pair.find((code) => code !== known.state) ?? null;
  keep(other, { role, state, organisation: null, standing: null });
}

function wordsFrom(tokens: English['tokens'], token: number): string {
  return token + 1 < tokens.count ? `${tokens.lower(token)} ${tokens.lower(token + 1)}` : '';
}

function people(context: Context, sentence: number, count: number, role: string | null): Meant {
  const { discourse } = context;
  const fits = (key: EntityKey) => {
    const offices = context.people.get(key)?.offices ?? [];
    return role === null || offices.length === 0 || offices.some((one) => canStandFor(role, one.role));
  };
  const isProminent = (key: EntityKey) => {
    const person = context.people.get(key);
    return person !== undefined && (person.state !== null || person.mentions > 1);
  };
  const holding = (key: EntityKey) =>
    role !== null && (context.people.get(key)?.offices ?? []).some((one) => canStandFor(role, one.role));
  const together = discourse.lastTogether(sentence - REACH, count, 'person');
  if (together?.entities.every(fits)) return firm(...together.entities);
  if (role !== null) {
    const holders = holdersMeant(context, sentence, count, holding);
    if (holders !== null) return holders;
  }
  const before = discourse.lastTogether(sentence - LONG_REACH, count, 'person');
  for (let back = 0; back <= REACH; back++) {
    const near = discourse.since(sentence - back, 'person').filter(fits);
    if (near.length === count) return firm(...near);
    if (near.length > count && before?.entities.every(fits))
      return { entities: before.entities, doubt: 'those who were named together last' };
    if (near.length > count) return { entities: near.slice(-count), doubt: 'the people named last' };
  }
  const most = context.persons.filter(fits);
  if (role !== null && role !== 'leader') {
    // Somebody named in passing elsewhere holds no office: "the two energy ministers met".
    const [next] = context.ahead.nextPeople(context.english.sentences.first[sentence]!, 2);
    const passing = most.some((key) => !holding(key) && !isProminent(key));
    if (passing && !most.some((key) => key === next?.entity)) return NOBODY;
  }
  if (most.length === count) return firm(...most);
  return most.length > count
    ? { entities: most.slice(0, count), doubt: 'the people named most often' }
    : NOBODY;
}

/**
 * Of those who hold the office: all of them, or those named last. One alone is joined by somebody near whose office
 * isn't said: null where that doesn't come to the number.
 */
function holdersMeant(
  { discourse, persons }: Context,
  sentence: number,
  count: number,
  holding: (key: EntityKey) => boolean,
): Meant | null {
  const all = persons.filter(holding);
  if (all.length === 0) return null;
  const near = discourse.since(sentence - LONG_REACH, 'person').filter(holding);
  if (near.length === count) return firm(...near);
  const together = discourse.lastTogether(sentence - LONG_REACH, count, 'person');
  if (near.length > count && together?.entities.every(holding)) return firm(...together.entities);
  if (near.length > count) return { entities: near.slice(-count), doubt: 'the holders named last' };
  return all.length === count ? firm(...all) : null;
}

/** The office that all of them hold: "the two [foreign ministers]"; null for "the two men". */
function roleOf({ tokens }: English, { first, last, head }: NominalPhrase): string | null {
  if (head !== 'ministers') return ROLES.get(head) ?? null;
  let from = last - 1;
  while (from - 1 > first && isRoleModifier(tokens.lower(from - 1))) from--;
  const fields = Array.from({ length: last - 1 - from }, (_, at) => tokens.lower(from + at));
  return canonicalRole(fields.join(' '), 'minister', '');
}

const ROLES: ReadonlyMap<string, string> = new Map([
  ['leaders', 'leader'],
  ['presidents', 'president'],
  ['premiers', 'premier'],
  ['kings', 'king'],
  ['rulers', 'leader'],
]);

/** "both sides", "the two", "both of whom". */
export function sidesMeant(
  context: Context,
  { count: said, head, first, last }: NominalPhrase,
  sentence: number,
): Meant {
  const { discourse, english } = context;
  const { tokens } = english;
  const count = said ?? 2;
  if (/^of whom?$/.test(wordsFrom(tokens, last))) return whoCameBefore(context, sentence, count);
  // "We can do both": two things.
  if (head === 'both' && first > 0 && /^(?:do|does|did|done|doing)$/.test(tokens.lower(first - 1)))
    return NOBODY;
  // "the signatories, France and Italy"
  const listed = last < tokens.count && tokens.lower(last) === ',' ? context.ahead.listAt(last + 1) : null;
  if (listed) return firm(...listed);
  const sides = /^(?:sides|parties|partners|allies|signatories)$/.test(head);
  const people = /^(?:pair|duo|trio)$/.test(head)
    ? discourse.lastTogether(sentence - REACH, count, 'person')
    : null;
  const together = people ?? discourse.lastTogether(sentence - REACH, count, sides ? 'state' : null);
  if (together) return firm(...together.entities);
  if (sides) return states(context, sentence, count);
  // "She … He … The pair": those who are spoken of, while their number stays.
  for (let back = 1; back <= REACH; back++) {
    const near = discourse.since(sentence - back, 'person');
    if (near.length === count) return firm(...near);
    if (near.length > count) break;
  }
  return states(context, sentence, count);
}

/** "Okello and Lind, both of whom": the last people of the sentence. */
function whoCameBefore(context: Context, sentence: number, count: number): Meant {
  const named = context.discourse.since(sentence, 'person');
  return named.length < count ? NOBODY : firm(...named.slice(-count));
}

export function firm(...entities: EntityKey[]): Meant {
  return { entities, doubt: null };
}
