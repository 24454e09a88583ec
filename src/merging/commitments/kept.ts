import { listedWord } from '../../language/index.ts';
import type { Actor, Dated, Encounter, Evidence, TrailStep } from '../../model/index.ts';
import { type Allegiance, actorsMatch } from '../allegiance.ts';
import { PartyIndex } from '../by-party.ts';
import { gapBetween } from '../days.ts';
import { closed } from '../item.ts';
import { remember } from '../remember.ts';
import { contentWords, stem } from '../words.ts';
import { actionWordsOf } from './actions.ts';
import { type Promised, partiesOf, step, tellingWordsOf } from './promised.ts';
import { SESSION } from './sessions.ts';

/** What encounters tell of a commitment: a visit paid, a session held, a document signed. */
export function encountersThatKeep(
  promised: Promised,
  encounters: PartyIndex<Encounter>,
  stateOf: Allegiance,
  dates: ReadonlyMap<string, Dated>,
): TrailStep[] {
  if (promised.madeBy === null || promised.commitment.negated || !canBeKept(promised)) return [];
  const madeBy = promised.madeBy;
  return [...encounters.of(partiesOf(promised))].flatMap((encounter) => {
    const from = encounter.when?.from;
    // What was held before, or on the very day, is what the promise was made at.
    if (from == null || from <= madeBy) return [];
    const evidence = reportOf(encounter);
    if (evidence === null) return [];
    if (encounter.status === 'held') {
      return (
        visitKept(promised, encounter, evidence, stateOf) ??
        sessionHeld(promised, encounter, evidence, stateOf) ??
        []
      );
    }
    const told = dates.get(evidence.article) ?? null;
    const ahead = visitKept(promised, encounter, evidence, stateOf);
    return ahead ? step('progressed', told, evidence, `the visit is ${encounter.status}`) : [];
  });
}

/** The encounters that can keep promises, by who took part. */
export function indexEncounters(
  encounters: readonly Encounter[],
  stateOf: Allegiance,
): PartyIndex<Encounter> {
  const index = new PartyIndex<Encounter>(stateOf);
  for (const encounter of encounters)
    if (encounter.kind === 'visit' || KINDS.has(encounter.kind)) index.add(encounter, encounter.participants);
  return index;
}

/** Whether its words are of a visit, a session or a signing. */
function canBeKept(promised: Promised): boolean {
  return [...headsOf(promised)].some((word) => TRAVEL.has(word) || SESSION.has(word) || SIGNING.has(word));
}

const headsOf = remember(
  ({ verbs, commitment }: Promised): ReadonlySet<string> =>
    new Set([...verbs.map(stem), ...contentWords(commitment.action)]),
);

/** What is done by coming together: encounters tell of it. */
export function isEncounter(word: string): boolean {
  return TRAVEL.has(word) || SESSION.has(word);
}

const TRAVEL = new Set(contentWords('visit visiting travel trip tour come attend'));
const ATTENDANCE = new Set(contentWords('attend attending participate summit conference forum'));

function visitKept(
  promised: Promised,
  encounter: Encounter,
  evidence: Evidence,
  stateOf: Allegiance,
): TrailStep | null {
  const { commitment } = promised;
  const { strength } = commitment;
  if (encounter.kind !== 'visit') return null;
  const answered = strength === 'invited' || strength === 'accepted';
  // A visit announced for its day: one that is still planned is the announcement itself.
  if (!answered && (!BOUND.has(strength) || encounter.status !== 'held' || !inTime(promised, encounter)))
    return null;
  const words = new Set(contentWords(commitment.action));
  if (![...words].some((word) => TRAVEL.has(word))) return null;
  const [travellers, hosts] =
    strength === 'invited'
      ? [commitment.counterparties, commitment.actors]
      : [commitment.actors, commitment.counterparties];
  const guests = encounter.participants.filter(({ role }) => role === 'guest');
  if (actorsMatch(travellers, guests, stateOf) < 1 || !visits(encounter, hosts, words, stateOf)) return null;
  if ([...words].some((word) => ATTENDANCE.has(word))) {
    return step(
      'fulfilled',
      encounter.when,
      evidence,
      'the visit took place; whether for what the invitation was to, no report says',
      'tentative',
    );
  }
  if (encounter.when?.basis !== 'text') {
    const because = `the visit took place, on a day that no report states: ${encounter.title}`;
    return step('fulfilled', encounter.when, evidence, because, 'tentative');
  }
  return step('fulfilled', encounter.when, evidence, `the visit took place: ${encounter.title}`);
}

function visits(
  encounter: Encounter,
  hosts: readonly Actor[],
  words: ReadonlySet<string>,
  stateOf: Allegiance,
): boolean {
  const visited = new Set([
    ...encounter.participants.filter(({ role }) => role === 'host').map(stateOf),
    ...encounter.places.map((place) => listedWord(place)?.state ?? null),
  ]);
  const hostStates = hosts.flatMap((host) => stateOf(host) ?? []);
  if (hostStates.length > 0) return hostStates.some((state) => visited.has(state));
  // "a visit to Norway": the action itself says where.
  const named = encounter.participants.filter(({ role }) => role === 'host').map(({ name }) => name);
  return [...encounter.places, ...named].flatMap(contentWords).some((word) => words.has(word));
}

const SIGNING = new Set(contentWords('sign signing signature conclude ready'));
/** A session that was moved by more is another one, or the reader judges. */
const NEAR_DEADLINE_DAYS = 31;

function sessionHeld(
  promised: Promised,
  encounter: Encounter,
  evidence: Evidence,
  stateOf: Allegiance,
): TrailStep | null {
  const { commitment } = promised;
  if (!BOUND.has(commitment.strength)) return null;
  const kinds = KINDS.get(encounter.kind);
  if (kinds === undefined || ![...headsOf(promised)].some((word) => kinds.has(word))) return null;
  const parties = [...commitment.actors, ...commitment.counterparties];
  if (actorsMatch(parties, encounter.participants, stateOf) === 0 || !inTime(promised, encounter))
    return null;
  const places = new Set(promised.acted.flatMap((acted) => [...actionWordsOf(acted).places]));
  const telling = [...tellingWordsOf(promised)].filter((word) => !places.has(word) && !GENERIC.has(word));
  const told = toldWordsOf(encounter);
  const shared = telling.filter((word) => told.has(word));
  if (shared.length === 0) return null;
  const firm = shared.length >= 2;
  return step(
    'fulfilled',
    encounter.when,
    evidence,
    firm ? `took place: ${encounter.title}` : `took place, if it is the one meant: ${encounter.title}`,
    firm ? 'firm' : 'tentative',
  );
}

const toldWordsOf = remember(
  ({ about, evidence }: Encounter): ReadonlySet<string> =>
    new Set(contentWords(`${about ?? ''} ${evidence.map(({ quote }) => quote).join(' ')}`)),
);

const BOUND: ReadonlySet<string> = new Set(['agreed', 'pledged', 'scheduled', 'aims', 'accepted']);
const KINDS: ReadonlyMap<Encounter['kind'], ReadonlySet<string>> = new Map([
  ['meeting', SESSION],
  ['summit', SESSION],
  ['signing', SIGNING],
]);
/** They tell what kind of thing takes place, not which. */
const GENERIC: ReadonlySet<string> = new Set([
  ...[...SESSION].filter((word) => word !== stem('commission')),
  ...SIGNING,
]);

function inTime({ commitment }: Promised, encounter: Encounter): boolean {
  const [deadline, held] = [closed(commitment.deadline), closed(encounter.when)];
  if (deadline && held) return gapBetween(deadline, held) <= NEAR_DEADLINE_DAYS;
  const to = commitment.deadline?.to;
  return !to || !encounter.when?.from || encounter.when.from <= to;
}

/** The words that report it as it ended up. */
function reportOf(encounter: Encounter): Evidence | null {
  return (
    (encounter.life.find(({ status }) => status === encounter.status)?.evidence ?? encounter.evidence[0]) ||
    null
  );
}
