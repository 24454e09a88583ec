import { listedWord } from '../../language/index.ts';
import {
  type ContactKind,
  type ContactStatus,
  type Dated,
  type Encounter,
  entityKey,
} from '../../model/index.ts';
import { lengthOf, overlap } from '../days.ts';
import { closed, type Days } from '../item.ts';
import { namesAgree, skeletonsOf, stateOfPlace } from '../parties.ts';
import { remember } from '../remember.ts';
import { weekdaysIn } from './weekday.ts';

/**
 * Puts each encounter into the visit it was part of, or else into the summit, and dates and places by
 * that what isn't dated closer or placed. The smallest that can hold it is taken. A visit took place
 * wherever its legs did.
 *
 * @param weekdays by id of an encounter, the ISO weekday that its reports give
 */
export function nest(
  encounters: readonly Encounter[],
  weekdays: ReadonlyMap<string, number> = new Map(),
): Encounter[] {
  const visits = indexed(encounters, 'visit', guestWords);
  const summits = indexed(encounters, 'summit', articlesOf);
  const nested = encounters.map((encounter) => {
    const [parent] = [
      ...visits(partyWords(encounter))
        .filter((visit) => canHold(visit, encounter))
        .sort(smallestFirst),
      ...summits(articlesOf(encounter))
        .filter((summit) => hasBeside(summit, encounter))
        .sort(smallestFirst),
    ];
    return parent
      ? {
          ...encounter,
          partOf: parent.id,
          when: within(encounter.when, parent, weekdays.get(encounter.id) ?? null),
        }
      : encounter;
  });
  return withPlacesOfWhole(withPlacesOfLegs(nested), new Map(nested.map((whole) => [whole.id, whole])));
}

/** Finds encounters of a kind by words that they stand under. */
function indexed(
  encounters: readonly Encounter[],
  kind: ContactKind,
  wordsOf: (encounter: Encounter) => readonly string[],
): (words: readonly string[]) => Encounter[] {
  const under = new Map<string, Encounter[]>();
  for (const encounter of encounters) {
    if (encounter.kind !== kind) continue;
    for (const word of new Set(wordsOf(encounter))) {
      const there = under.get(word);
      if (there) there.push(encounter);
      else under.set(word, [encounter]);
    }
  }
  return (words) => [...new Set(words.flatMap((word) => under.get(word) ?? []))];
}

/** What the guests of a visit are called, and the states that they stand for. */
function guestWords(visit: Encounter): string[] {
  return guestsOf(visit).flatMap((guest) => [
    guest.entity,
    ...skeletonsOf(guest.entity),
    ...(guest.office?.state ? [entityKey('state', guest.office.state)] : []),
  ]);
}

function partyWords({ participants }: Encounter): string[] {
  return participants.flatMap((party) => [party.entity, ...skeletonsOf(party.entity)]);
}

function guestsOf({ participants }: Encounter): Encounter['participants'] {
  return participants.filter(({ role }) => role === 'guest');
}

function articlesOf({ evidence }: Encounter): string[] {
  return evidence.map(({ article }) => article);
}

function withPlacesOfLegs(nested: readonly Encounter[]): Encounter[] {
  const parts = Map.groupBy(nested, ({ partOf }) => partOf);
  return nested.map((encounter) => {
    const places = (parts.get(encounter.id) ?? []).flatMap((part) =>
      part.kind === 'visit' ? part.places : encounter.kind === 'visit' ? part.places.filter(isCity) : [],
    );
    return places.length > 0
      ? { ...encounter, places: [...new Set([...encounter.places, ...places])] }
      : encounter;
  });
}

function isCity(place: string): boolean {
  const kind = listedWord(place)?.kind;
  return kind === 'city' || kind === 'seat';
}

/** What no report places was where its visit or summit was, if that was in one city alone. */
function withPlacesOfWhole(
  nested: readonly Encounter[],
  asTold: ReadonlyMap<string, Encounter>,
): Encounter[] {
  return nested.map((encounter) => {
    const whole = encounter.partOf === null ? undefined : asTold.get(encounter.partOf);
    const inside = whole?.places.filter((place) => listedWord(place)?.kind !== 'state') ?? [];
    // "Porto" of "Porto, Porto harbour"; a town that no list knows.
    const cities = inside.some(isCity) ? inside.filter(isCity) : inside;
    return encounter.places.length === 0 && cities.length === 1
      ? { ...encounter, places: cities }
      : encounter;
  });
}

/** Those of an encounter and of whatever was part of it. */
export function withParts(encounter: Encounter, all: readonly Encounter[]): Encounter[] {
  return [encounter, ...(partsIn(all).get(encounter.id) ?? []).flatMap((part) => withParts(part, all))];
}

const partsIn = remember((all: readonly Encounter[]) => Map.groupBy(all, ({ partOf }) => partOf));

/** Kinds that take place somewhere, so that they can be part of a visit or summit there. */
const PARTS: ReadonlySet<ContactKind> = new Set(['visit', 'meeting', 'summit', 'signing', 'address']);

function canHold(visit: Encounter, encounter: Encounter): boolean {
  if (visit.id === encounter.id || !PARTS.has(encounter.kind) || statusesDiffer(visit, encounter))
    return false;
  const guests = guestsOf(visit);
  const takesPart = guests.some((guest) =>
    encounter.participants.some((party) => namesAgree(guest.entity, party.entity)),
  );
  const guestStates = new Set(guests.flatMap(({ office }) => office?.state ?? []));
  const stands =
    encounter.kind === 'signing' &&
    encounter.participants.some(({ entity }) => guestStates.has(entity.slice('state/'.length)));
  if (!takesPart && !stands) return false;
  if (placesDiffer(visit, encounter)) return false;
  const [whole, part] = [closed(visit.when), closed(encounter.when)];
  // A leg is shorter than its visit, so that neither can be part of the other.
  if (encounter.kind === 'visit' && (whole === null || part === null || lengthOf(part) >= lengthOf(whole)))
    return false;
  if (whole && part && lengthOf(part) <= lengthOf(whole)) return holds(whole, part);
  if (visit.when && encounter.when && !overlap(visit.when, encounter.when)) return false;
  return sharesArticle(visit, encounter);
}

/** Reported with the summit, on its days and nowhere else: a meeting on its margins, the signing at its end. */
function hasBeside(summit: Encounter, encounter: Encounter): boolean {
  if (encounter.kind === 'visit' || encounter.kind === 'summit' || !PARTS.has(encounter.kind)) return false;
  if (statusesDiffer(summit, encounter) || !sharesArticle(summit, encounter)) return false;
  if (encounter.places.length > 0 && !encounter.places.some((place) => summit.places.includes(place)))
    return false;
  const [whole, part] = [closed(summit.when), closed(encounter.when)];
  if (whole === null || part === null) return false;
  return encounter.when?.basis === 'text' && lengthOf(part) <= lengthOf(whole)
    ? holds(whole, part)
    : overlap(whole, part);
}

/** What was put off or called off had no part that was held. */
function statusesDiffer(whole: Encounter, part: Encounter): boolean {
  if (part.status !== 'held') return false;
  return (
    /^(?:postponed|cancelled|denied)$/.test(whole.status) || (isAhead(whole.status) && whole.when === null)
  );
}

/** Of what was only planned, for no day that is known, nothing took place. */
function isAhead(status: ContactStatus): boolean {
  return status === 'planned' || status === 'confirmed';
}

function holds(whole: Days, part: Days): boolean {
  return whole.from <= part.from && part.to <= whole.to;
}

function placesDiffer(visit: Encounter, encounter: Encounter): boolean {
  const there = statesOf(visit, ['host']);
  const here = statesOf(encounter, ['host']);
  return there.length > 0 && here.length > 0 && !here.some((state) => there.includes(state));
}

function statesOf(encounter: Encounter, roles: readonly string[]): string[] {
  const hosts = encounter.participants
    .filter(({ role, kind }) => roles.includes(role) && kind === 'state')
    .map(({ entity }) => entity.slice('state/'.length));
  const places = encounter.places.flatMap((place) => stateOfPlace(place) ?? []);
  return [...hosts, ...places];
}

function sharesArticle(a: Encounter, b: Encounter): boolean {
  const articles = new Set(articlesOf(a));
  return b.evidence.some(({ article }) => articles.has(article));
}

function smallestFirst(a: Encounter, b: Encounter): number {
  const [left, right] = [closed(a.when), closed(b.when)];
  const difference =
    (left ? lengthOf(left) : Number.MAX_SAFE_INTEGER) - (right ? lengthOf(right) : Number.MAX_SAFE_INTEGER);
  return difference || (a.id < b.id ? -1 : 1);
}

/** The days that both allow; those of the encounter itself when the words gave them. */
function within(when: Dated | null, whole: Encounter, weekday: number | null): Dated | null {
  if (whole.when === null || when?.basis === 'text') return when;
  const from =
    [when?.from, whole.when.from]
      .filter((day) => day != null)
      .sort()
      .at(-1) ?? null;
  const to = [when?.to, whole.when.to].filter((day) => day != null).sort()[0] ?? null;
  if (from !== null && to !== null && from > to) return when;
  const because = when
    ? `${when.because}; part of a ${whole.kind} of ${whole.when.because}`
    : `part of the ${whole.kind} (“${whole.when.because}”)`;
  const days = closed({ from, to });
  // "On Wednesday", of a visit that lasted from Tuesday to Friday.
  const onWeekday = days && weekday !== null ? weekdaysIn(days, weekday) : null;
  return { from, to, ...onWeekday, basis: 'inferred', because };
}
