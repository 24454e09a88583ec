import { PREPOSITIONS } from '../../language/lexicon/function-words.ts';
import { isFiniteHere } from '../../language/syntax/index.ts';
import type { EntityKey } from '../../model/index.ts';
import { predicatedAt } from './clause.ts';
import { type Context, type Meant, NOBODY } from './context.ts';
import { keep, officeOf } from './offices.ts';
import type { Person } from './people.ts';
import type { RolePhrase } from './role-phrase.ts';
import { canStandFor, genderOfRole, isOfState } from './roles.ts';
import { SUBJECT } from './zones.ts';

/** The person in this article who holds an office: the one mentioned last before it, or else the next. */
export function resolveOffice(
  context: Context,
  phrase: RolePhrase,
  opening: number,
  owners: readonly EntityKey[],
): Meant {
  const state = phrase.state ?? ownersState(context, owners);
  const said = predicatedOf(context, opening, phrase.head);
  if (said !== null) {
    keep(said, { ...officeOf(phrase), state });
    return { entities: [said.key], doubt: null };
  }
  const wanted = { role: phrase.role, state, standing: phrase.standing };
  const clause = context.zones.clause[phrase.head]!;
  const zone = context.zones.zone[phrase.head]!;
  const before: Person[] = [];
  const seen = new Set<EntityKey>();
  for (const trace of context.discourse.back(0)) {
    if (trace.kind !== 'person' || seen.has(trace.entity)) continue;
    seen.add(trace.entity);
    if (owners.includes(trace.entity)) continue;
    // "Lind invited the prime minister": somebody else.
    if (trace.clause === clause && trace.zone === SUBJECT && !trace.weak && zone !== SUBJECT) continue;
    const person = context.people.get(trace.entity);
    if (person && holds(person, wanted)) before.push(person);
  }
  const own = state === null ? unowned(before, wanted) : null;
  // A paper gives its own country's offices without the state.
  if (own) return { entities: [own.key], doubt: null };
  const issuers = state === null ? before.filter((one) => one.state === context.issuer) : [];
  if (context.issuer !== null && issuers.length === 1) return { entities: [issuers[0]!.key], doubt: null };
  const [best, second] = before
    .map((person) => ({ person, fit: fitOf(person, wanted) }))
    .sort((a, b) => b.fit - a.fit);
  if (best) {
    const { person } = best;
    if (state !== null && second?.fit !== best.fit) person.state ??= state;
    const rival =
      second?.fit === best.fit &&
      (state === null ? second.person.state !== person.state : stateOf(person, wanted) === null);
    // "The Kenyan leader" after two presidents whose states nobody says.
    if (rival && state !== null) return NOBODY;
    return rival
      ? { entities: [person.key], doubt: `two possible people: ${person.name}, ${second.person.name}` }
      : { entities: [person.key], doubt: null };
  }
  // "its foreign minister told Foreign Minister Lind": somebody else.
  const sameSentence = context.ahead.people(phrase.last - 1);
  for (const person of context.holders) {
    if (sameSentence.includes(person.key)) continue;
    if (!seen.has(person.key) && !owners.includes(person.key) && holds(person, wanted))
      return { entities: [person.key], doubt: null };
  }
  const plain = plainPerson(context, phrase, opening, state);
  if (plain !== null) return plain;
  const named = state === null ? null : namedNext(context, phrase, state);
  if (named !== null) return named;
  const acting = context.zones.zone[phrase.head] === SUBJECT;
  return acting && isOfState(phrase.role) ? protagonist(context, phrase, state) : NOBODY;
}

/** "Lind is still the ambassador", "Oslo named Lind its envoy", "Lind will succeed Moyo as consul": the person said to hold it. */
function predicatedOf(context: Context, opening: number, head: number): Person | null {
  const entity = predicatedAt(context, opening, head);
  return (entity === null ? undefined : context.people.get(entity)) ?? null;
}

/**
 * "Okello met Lind in Oslo. The Norwegian minister said …": somebody near whose office isn't said, of that state or of none
 * that is known; null where several could be meant.
 */
function plainPerson(
  context: Context,
  phrase: RolePhrase,
  opening: number,
  state: string | null,
): Meant | null {
  const { english, discourse, zones } = context;
  const { tokens } = english;
  // "Kenya's minister": somebody new, unless Kenya is spoken of.
  if (tokens.lower(opening) !== 'the' && (state === null || !discourse.isSpokenOf(state, opening)))
    return null;
  const relation = english.trees.relation(phrase.head);
  const governed = PREPOSITIONS.has(tokens.lower(Math.max(0, opening - 1)));
  const acts = relation.startsWith('nsubj') || (zones.zone[phrase.head] === SUBJECT && !governed);
  // "Kenya had promised the Norwegian minister a lesson"
  const suffers = state !== null && /^i?obj$/.test(relation);
  if (!acts && !suffers) return null;
  const sentence = tokens.sentence[phrase.head]!;
  const gender = genderOfRole(phrase.role);
  const found: Person[] = [];
  const acted = new Set<Person>();
  for (const trace of discourse.back(sentence - PLAIN_WITHIN)) {
    const person = trace.kind === 'person' ? context.people.get(trace.entity) : undefined;
    if (!person || found.includes(person) || trace.sentence === sentence) continue;
    if (person.state !== null && state !== null && person.state !== state) continue;
    if (gender !== null && person.gender !== null && gender !== person.gender) continue;
    found.push(person);
    if (trace.zone === SUBJECT && !trace.weak && trace.sentence === sentence - 1) acted.add(person);
  }
  const own = state === null ? [] : found.filter((person) => person.state === state);
  const near = own.length > 0 ? own : found;
  // "Lind called Okello. The minister …": who acts goes on acting.
  const acting = acts ? near.filter((person) => acted.has(person)) : [];
  const only = near.length > 1 && acting.length === 1 ? acting[0] : near.length === 1 ? near[0] : undefined;
  if (only === undefined || only.offices.length > 0) return null;
  if (state !== null || phrase.organisation !== null) keep(only, { ...officeOf(phrase), state });
  return {
    entities: [only.key],
    doubt: own.length > 0 ? null : 'the person named near, whose office is not said',
  };
}

/** Sentences back in which somebody is named without an office that comes after. */
const PLAIN_WITHIN = 2;

/** "The Kenyan president left. Daniel Otieno was glad": who acts goes on acting, under a name that nothing introduces. */
function namedNext(
  { ahead, people, zones, discourse, english }: Context,
  phrase: RolePhrase,
  state: string,
): Meant | null {
  if (zones.zone[phrase.head] !== SUBJECT) return null;
  for (const next of ahead.nextPeople(phrase.head, NAMED_WITHIN)) {
    const person = people.get(next.entity);
    if (!person || person.offices.length > 0) continue;
    if (discourse.lastSeen(next.entity) >= 0) return null;
    const acts = zones.zone[next.token] === SUBJECT || isFiniteHere(english, next.last);
    if (!acts || (person.state !== null && person.state !== state)) return null;
    return { entities: [person.key], doubt: 'the person named next, whose office is not said' };
  }
  return null;
}

/** Sentences after an office in which its holder may be named. */
const NAMED_WITHIN = 2;

/** "The minister of state" of an article that gives nobody an office: the one person it is about. */
function protagonist(context: Context, phrase: RolePhrase, state: string | null): Meant {
  const [first, second] = context.persons.map((key) => context.people.get(key)!);
  if (first === undefined || first.offices.length > 0 || first.mentions < OFTEN) return NOBODY;
  const near = context.discourse.since(context.english.tokens.sentence[phrase.head]! - 1, 'person');
  if (near.some((entity) => entity !== first.key)) return NOBODY;
  if (second && second.mentions * 2 > first.mentions) return NOBODY;
  if (state !== null && first.state !== null && first.state !== state) return NOBODY;
  return { entities: [first.key], doubt: 'the person named most often, whose office is not said' };
}

/** Mentions by name of somebody that an article is about. */
const OFTEN = 3;

interface Wanted {
  readonly role: string;
  readonly state: string | null;
  readonly standing: string | null;
}

function holds(person: Person, wanted: Wanted): boolean {
  return person.offices.some((office) => {
    if (!canStandFor(wanted.role, office.role)) return false;
    // "the Kenyan head of state" is no president of a council.
    if (
      office.organisation !== null &&
      office.state === null &&
      wanted.role !== office.role &&
      isLeading(wanted.role)
    )
      return false;
    const state = office.state ?? person.state;
    if (wanted.state !== null && state !== null && state !== wanted.state) return false;
    return (
      isPast(wanted.standing) === isPast(office.standing) ||
      wanted.standing === null ||
      office.standing === null
    );
  });
}

function isLeading(role: string): boolean {
  return role === 'leader' || role.startsWith('head of ');
}

/** How well a holder fits: the very state counts for more than the very role. */
function fitOf(person: Person, wanted: Wanted): number {
  const fits = person.offices.map((office) => {
    const state = office.state ?? person.state;
    return (
      (office.role === wanted.role ? 1 : 0) +
      (wanted.state !== null && state === wanted.state ? 2 : 0) +
      (isPast(wanted.standing) === isPast(office.standing) ? 0.5 : 0)
    );
  });
  return Math.max(...fits);
}

function stateOf(person: Person, { role }: Wanted): string | null {
  return person.offices.find((office) => office.role === role)?.state ?? person.state;
}

/** The only holder whose office is given without a state. */
function unowned(people: readonly Person[], wanted: Wanted): Person | null {
  const found = people.filter((person) =>
    person.offices.some((office) => office.role === wanted.role && office.state === null),
  );
  return found.length === 1 ? found[0]! : null;
}

function isPast(standing: string | null): boolean {
  return (
    standing === 'former' ||
    standing === 'ex-' ||
    standing === 'then' ||
    standing === 'late' ||
    standing === 'ex'
  );
}

/** "its consul": the state's; "her deputy": that of the state she acts for. */
export function ownersState(context: Context, owners: readonly EntityKey[]): string | null {
  const [owner] = owners;
  if (owner === undefined || owners.length > 1) return null;
  if (owner.startsWith('state/')) return owner.slice('state/'.length);
  return context.people.get(owner)?.state ?? null;
}
