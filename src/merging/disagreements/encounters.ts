import { listedWord } from '../../language/index.ts';
import type { Contact, Disagreement, Encounter } from '../../model/index.ts';
import type { Groups } from '../contribution.ts';
import { gapBetween } from '../days.ts';
import { closed, type Days } from '../item.ts';
import { evidenceOf, listed, type Side } from './side.ts';

/** One report of an encounter, by a value that reports may differ in. */
interface Said {
  readonly value: string;
  readonly words: string;
  readonly side: Side;
}

/** Days and cities in which reports of one encounter differ. */
export function disagreementsOfEncounters(
  encounters: readonly Encounter[],
  groups: Pick<Groups, 'encounter'>,
): Disagreement[] {
  const contacts = new Map(groups.encounter.flat().map(({ annotation }) => [annotation.id, annotation]));
  const told = ({ evidence }: Encounter) =>
    evidence.flatMap(({ annotation }) => contacts.get(annotation) ?? []);
  const nested = Map.groupBy(encounters, ({ partOf }) => partOf);
  return [...encounters]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((encounter) => [
      ...daysOf(encounter),
      ...citiesOf(encounter, told(encounter), (nested.get(encounter.id) ?? []).flatMap(told)),
    ]);
}

/** Days between two that are told of one encounter: a call at midnight has two, a journey begins before a visit. */
function adjoining({ kind }: Encounter): number {
  return kind === 'visit' ? 2 : kind === 'call' ? 1 : 0;
}

function daysOf(encounter: Encounter): Disagreement[] {
  const said = encounter.life.flatMap(({ status, when, evidence }) => {
    const days = closed(when);
    if (status !== 'held' || when?.basis !== 'text' || days === null) return [];
    return [
      { days, value: `${days.from}/${days.to}`, words: when.because, side: sideOf(encounter, evidence) },
    ];
  });
  const apart = (a: Days, b: Days) => gapBetween(a, b) > adjoining(encounter);
  const differing = said.filter(({ days }) => said.some((other) => apart(days, other.days)));
  return conflict('day', encounter, differing);
}

/**
 * Reports that name one city each. A visit led to both where an article tells of both; `nested` are the
 * reports of what took place during it.
 */
function citiesOf(
  encounter: Encounter,
  contacts: readonly Contact[],
  nested: readonly Contact[],
): Disagreement[] {
  const said = contacts.flatMap((contact) => {
    const cities = citiesIn([contact]);
    const [city] = cities;
    if (contact.status !== 'held' || city === undefined || cities.size > 1) return [];
    return [{ value: city[0], words: city[1], side: sideOf(encounter, evidenceOf(contact)) }];
  });
  const all = conflict('place', encounter, said);
  if (encounter.kind !== 'visit') return all;
  const values = distinct(said).map(({ value }) => value);
  const isTour = [...Map.groupBy([...contacts, ...nested], ({ article }) => article).values()].some(
    (told) => values.filter((value) => citiesIn(told).has(value)).length > 1,
  );
  const words = listed(distinct(said).map((one) => one.words));
  return all.map((one) =>
    isTour
      ? { ...one, type: 'different scope', explanation: `${words}: stops, of which some reports name one` }
      : { ...one, explanation: `${words}: no report names both, so they are stops or one is wrong` },
  );
}

function citiesIn(contacts: readonly Contact[]): ReadonlyMap<string, string> {
  return new Map(contacts.flatMap(({ places }) => places.flatMap(({ name }) => cityOf(name) ?? [])));
}

/** What tells a city from others, with its name. Seats of one government are one: "Moscow", "the Kremlin". */
function cityOf(name: string): [[string, string]] | null {
  const listed = listedWord(name);
  if (listed?.kind === 'seat') return [[`seat of ${listed.state}`, name]];
  return listed?.kind === 'city' ? [[name.toLowerCase(), name]] : null;
}

function conflict(what: string, encounter: Encounter, said: readonly Said[]): Disagreement[] {
  const sides = distinct(said);
  if (sides.length < 2) return [];
  return [
    {
      type: 'conflict',
      about: `${what}: ${encounter.title}`,
      explanation: `${listed(sides.map(({ words }) => words))}; nothing explains the difference`,
      sides: sides.map(({ side, words }) => ({ ...side, words })),
    },
  ];
}

/** The first report of each value. */
function distinct(said: readonly Said[]): Said[] {
  const known = new Map<string, Said>();
  for (const one of said) if (!known.has(one.value)) known.set(one.value, one);
  return [...known.values()];
}

function sideOf(encounter: Encounter, evidence: Side['evidence']): Side {
  return { words: evidence.quote, record: encounter.id, evidence };
}
