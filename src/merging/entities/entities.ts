import { shortNameOf } from '../../language/index.ts';
import {
  type Dated,
  type Entity,
  type EntityKey,
  entityNameOf,
  fold,
  type HeldOffice,
} from '../../model/index.ts';
import { byOwnPublication } from '../item.ts';
import { namesAgree, skeleton, tellingTokens } from '../parties.ts';
import { officeKey, type Profile } from './profile.ts';

/** Everything that is said under one key. */
interface Bearer {
  readonly key: EntityKey;
  readonly profiles: readonly Profile[];
  readonly states: ReadonlySet<string>;
}

/** Entities of a set of articles, in order of id. */
export function entitiesOf(profiles: readonly Profile[]): Entity[] {
  const bearers = [...Map.groupBy(profiles, ({ key }) => key)].map(([key, own]) => ({
    key,
    profiles: own,
    states: new Set(own.flatMap(({ state }) => state ?? [])),
  }));
  const of = (kind: string) => bearers.filter(({ key }) => key.startsWith(`${kind}/`));
  const groups = [
    ...of('state').map((bearer) => [bearer]),
    ...of('place').map((bearer) => [bearer]),
    ...join(of('organisation'), organisationBlocks, namesShared),
    ...people(of('person')),
  ];
  return groups.map(toEntity).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Full names first; a single name joins the only full one it can belong to. */
function people(bearers: readonly Bearer[]): Bearer[][] {
  const isFull = ({ key }: Bearer) => tellingTokens(key).length > 1;
  const groups = join(bearers.filter(isFull), personBlocks, samePerson);
  const byToken = new Map<string, Bearer[][]>();
  for (const group of groups) {
    for (const token of new Set(group.flatMap(personBlocks))) {
      const under = byToken.get(token);
      if (under) under.push(group);
      else byToken.set(token, [group]);
    }
  }
  const placed = new Map<Bearer[], Bearer[]>();
  const alone: Bearer[][] = [];
  for (const bearer of bearers) {
    if (isFull(bearer)) continue;
    const found = personBlocks(bearer).flatMap((token) => byToken.get(token) ?? []);
    const fitting = [...new Set(found)].filter((group) => group.some((full) => belongs(bearer, full)));
    const [group] = fitting;
    // Two people can bear the name: to which it belongs isn't for the record to guess.
    if (group && fitting.length === 1) placed.set(group, [...(placed.get(group) ?? []), bearer]);
    else alone.push([bearer]);
  }
  return [...groups.map((group) => [...group, ...(placed.get(group) ?? [])]), ...alone];
}

function personBlocks({ key }: Bearer): string[] {
  return [...new Set(tellingTokens(key).map(skeleton))];
}

function samePerson(a: Bearer, b: Bearer): boolean {
  return namesAgree(a.key, b.key) && !statesDiffer(a, b);
}

/** A single name needs more than the name: the same state, or no state known of either. */
function belongs(single: Bearer, full: Bearer): boolean {
  if (!namesAgree(single.key, full.key)) return false;
  return single.states.size === 0 || full.states.size === 0 || !statesDiffer(single, full);
}

function statesDiffer(a: Bearer, b: Bearer): boolean {
  return a.states.size > 0 && b.states.size > 0 && ![...a.states].some((state) => b.states.has(state));
}

function organisationBlocks({ profiles }: Bearer): string[] {
  return [...new Set(profiles.flatMap(({ names, key }) => [entityNameOf(key), ...names.map(fold)]))];
}

function namesShared(a: Bearer, b: Bearer): boolean {
  const right = new Set(organisationBlocks(b));
  return organisationBlocks(a).some((name) => right.has(name));
}

/** Groups of bearers that are pairwise the same, looked for within blocks. */
function join(
  bearers: readonly Bearer[],
  blocksOf: (bearer: Bearer) => string[],
  same: (a: Bearer, b: Bearer) => boolean,
): Bearer[][] {
  const groupOf = new Map<Bearer, Bearer[]>(bearers.map((bearer) => [bearer, [bearer]]));
  const blocks = new Map<string, Bearer[]>();
  for (const bearer of bearers) {
    for (const block of blocksOf(bearer)) {
      const earlier = blocks.get(block) ?? [];
      for (const other of earlier) {
        const [left, right] = [groupOf.get(bearer), groupOf.get(other)];
        if (!left || !right || left === right || !same(bearer, other)) continue;
        const whole = [...left, ...right];
        for (const member of whole) groupOf.set(member, whole);
      }
      blocks.set(block, [...earlier, bearer]);
    }
  }
  return [...new Set(groupOf.values())];
}

function toEntity(bearers: readonly Bearer[]): Entity {
  const profiles = bearers.flatMap((bearer) => bearer.profiles).sort(byOwnPublication);
  const [first] = profiles;
  if (first === undefined) throw new Error('an entity needs a profile');
  const names = commonFirst(profiles.flatMap((profile) => profile.names));
  const states = commonFirst(profiles.flatMap(({ state }) => state ?? []));
  const state = first.kind === 'state' ? entityNameOf(first.key) : (states[0] ?? null);
  return {
    id: first.id,
    record: 'entity',
    firmness: 'firm',
    kind: first.kind,
    name:
      (first.kind === 'state' && shortNameOf(entityNameOf(first.key))) ||
      fullest(names) ||
      first.evidence.quote,
    names,
    keys: [...new Set(profiles.map(({ key }) => key))].sort(),
    offices: officesOf(profiles),
    state,
    evidence: profiles.map(({ evidence }) => evidence),
  };
}

/** Most frequent first, then the longer, then by letters. */
function commonFirst(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1))
    .map(([value]) => value);
}

/** The most frequent of the forms with the most words. */
function fullest(names: readonly string[]): string | undefined {
  const most = Math.max(0, ...names.map(wordCount));
  const whole = names.filter((name) => wordCount(name) === most);
  // Communiqués set family names in capitals, and agencies leave diacritics out.
  const written = whole.filter((name) => !SHOUTED.test(name));
  return written.find((name) => MARKED.test(name)) ?? written[0] ?? whole[0];
}

const MARKED = /[^\p{ASCII}’‘]/u;
const SHOUTED = /(?:^|\s)\p{Lu}[\p{Lu}\p{M}]{3,}(?:\s|$)/u;

function wordCount(name: string): number {
  return name.split(/\s+/).length;
}

function officesOf(profiles: readonly Profile[]): HeldOffice[] {
  const seen = new Map<string, HeldOffice>();
  for (const { offices, published } of profiles) {
    for (const office of offices) {
      const before = seen.get(officeKey(office));
      seen.set(officeKey(office), { ...office, seen: spanning(before?.seen ?? null, published) });
    }
  }
  return [...seen.values()];
}

function spanning(a: Dated | null, b: Dated | null): Dated | null {
  if (a === null || b === null) return a ?? b;
  return {
    from: a.from !== null && b.from !== null && a.from < b.from ? a.from : b.from,
    to: a.to !== null && b.to !== null && a.to > b.to ? a.to : b.to,
    basis: a.basis,
    because: a.because,
  };
}
