import type { English } from '../../language/english.ts';
import { nameAt } from '../../language/syntax/index.ts';
import type { Office } from '../../model/index.ts';
import { jointBetween } from './coordination.ts';
import type { Titled } from './offices.ts';
import type { NamedPerson, Person } from './people.ts';
import { nameStartingAt } from './role-phrase.ts';
import { canonicalRole, isRoleHead, isRoleModifier } from './roles.ts';

/** An office of several, with the states that the words give, in their order. */
interface PluralTitle {
  readonly role: string;
  readonly states: readonly string[];
  readonly first: number;
  readonly last: number;
}

/** Tokens between a plural office and the names in apposition to it: "of Kenya, Norway and Peru". */
const REACH = 10;
/** Holders of one plural office; longer lists are no such phrase. */
const MOST = 8;

/**
 * A title in the plural is that of every name joined to it: "Presidents Otieno and Berg", "the presidents of Kenya and
 * Norway, Otieno and Berg", "Otieno and Berg, the presidents of Kenya and Norway". As many states as names go to them
 * one by one, a single one to all.
 */
export function shareTitles(
  english: English,
  people: ReadonlyMap<number, NamedPerson>,
  titled: Map<number, Titled>,
  keep: (person: Person, office: Office) => void,
): void {
  let covered = -1;
  for (const index of people.keys()) {
    if (index <= covered) continue;
    const holders = joinedFrom(english, index, people, titled);
    if (holders.length < 2) continue;
    covered = holders.at(-1)!;
    const title = titleBefore(english, index) ?? titleAfter(english, titled.get(covered)!.last);
    if (title === null) continue;
    for (const [place, one] of holders.entries()) {
      const around = titled.get(one)!;
      const state =
        around.state ??
        (title.states.length === holders.length
          ? title.states[place]!
          : title.states.length === 1
            ? title.states[0]!
            : null);
      const office = { role: title.role, state, organisation: null, standing: null };
      if (around.office === null) keep(people.get(one)!.person, office);
      titled.set(one, {
        ...around,
        office: around.office ?? office,
        first: place === 0 && title.first < around.first ? title.first : around.first,
      });
    }
  }
}

/** The name at `index` and those that commas and an "and" join to it; one alone when no "and" comes. */
function joinedFrom(
  english: English,
  index: number,
  people: ReadonlyMap<number, NamedPerson>,
  titled: ReadonlyMap<number, Titled>,
): readonly number[] {
  const { names } = english;
  const found = [index];
  for (let next = index + 1; next < names.length && found.length < MOST; next++) {
    const name = names[next]!;
    const end = titled.get(found.at(-1)!)!.last;
    // "Otieno of Kenya and Berg of Norway"
    if (name.first < end) continue;
    if (!people.has(next)) break;
    const joint = jointBetween(english, end, titled.get(next)!.first);
    if (joint === null) break;
    found.push(next);
    if (joint === 'and') return found;
  }
  return [index];
}

/** "Foreign Ministers Otieno", "the two presidents, Otieno", "the foreign ministers of Kenya and Norway, Otieno". */
function titleBefore(english: English, index: number): PluralTitle | null {
  const { tokens, sentences, names } = english;
  const name = names[index]!;
  const begin = Math.max(sentences.first[tokens.sentence[name.first]!]!, name.titleFirst - REACH);
  let at = name.titleFirst - 1;
  if (at < begin) return null;
  const apart = tokens.lower(at) === ',';
  if (apart) at--;
  for (; at >= begin; at--) {
    if (isPluralHead(tokens.lower(at))) {
      const title = titleAt(english, at, begin);
      return title !== null && title.last === name.titleFirst - (apart ? 1 : 0) ? title : null;
    }
    if (!apart || (nameAt(english, at) < 0 && !/^(?:of|from|and|,|the)$/.test(tokens.lower(at)))) return null;
  }
  return null;
}

/** ", the foreign ministers of Kenya and Norway", "(the two presidents)": what begins at `token`. */
function titleAfter(english: English, token: number): PluralTitle | null {
  const { tokens, sentences } = english;
  if (token >= tokens.count || !/^[,(]$/.test(tokens.lower(token))) return null;
  const end = Math.min(sentences.last[tokens.sentence[token]!]!, token + REACH);
  for (let at = token + 1; at < end; at++) {
    const word = tokens.lower(at);
    if (isPluralHead(word)) {
      const title = titleAt(english, at, token + 1);
      // What stands before the names after it is their title: "A and B, presidents C and D".
      const next = title === null ? -1 : nameAt(english, title.last);
      return next >= 0 && english.names[next]!.kind === 'person' ? null : title;
    }
    if (
      nameAt(english, at) < 0 &&
      !/^(?:the|two|three|and|'s|respective)$/.test(word) &&
      !isRoleModifier(word)
    )
      return null;
  }
  return null;
}

function isPluralHead(lower: string): boolean {
  return lower.length > 3 && lower.endsWith('s') && isRoleHead(lower.slice(0, -1)) && !isRoleHead(lower);
}

function titleAt(english: English, head: number, begin: number): PluralTitle | null {
  const { tokens } = english;
  let first = head;
  while (first > begin && isRoleModifier(tokens.lower(first - 1)) && nameAt(english, first - 1) < 0) first--;
  const words = Array.from({ length: head - first }, (_, at) => tokens.lower(first + at)).join(' ');
  const before = ownersBefore(english, first, begin);
  const after = ownersAfter(english, head + 1);
  return {
    role: canonicalRole(words.replace(/^(?:two|three|respective) /, ''), tokens.lower(head).slice(0, -1), ''),
    states: before.states.length > 0 ? before.states : after.states,
    first: before.first,
    last: after.last,
  };
}

/** "Kenyan and Norwegian [presidents]", "Kenya's and Norway's". */
function ownersBefore(english: English, head: number, begin: number): { states: string[]; first: number } {
  const { tokens, names } = english;
  const states: string[] = [];
  let first = head;
  for (let at = head - 1; at >= begin; at--) {
    const word = tokens.lower(at);
    const index = nameAt(english, at);
    const owner = index < 0 ? null : names[index]!;
    if (owner?.state && (owner.kind === 'demonym' || owner.kind === 'state')) {
      states.unshift(owner.state);
      first = at = owner.first;
    } else if (word !== 'and' && word !== ',' && word !== "'s" && word !== '-') break;
  }
  return { states, first };
}

/** "[presidents] of Kenya and Norway". */
function ownersAfter(english: English, token: number): { states: string[]; last: number } {
  const { tokens } = english;
  const states: string[] = [];
  let last = token;
  if (token >= tokens.count || !/^(?:of|from)$/.test(tokens.lower(token))) return { states, last };
  for (let at = token + 1; at < Math.min(tokens.count, token + REACH); at++) {
    const owner = nameStartingAt(english, at);
    if (owner?.kind === 'state' && owner.state) {
      states.push(owner.state);
      at = (last = owner.last) - 1;
    } else if (owner || !/^(?:and|,|the)$/.test(tokens.lower(at))) break;
  }
  return { states, last };
}
