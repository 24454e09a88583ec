import { listedWord } from '../../language/index.ts';
import type { Contact, Disagreement, Encounter } from '../../model/index.ts';
import { gapBetween } from '../days.ts';
import { closed, type Days } from '../item.ts';
import type { Groups } from '../merge.ts';
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
  return [...encounters]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((encounter) => {
      const own = encounter.evidence.flatMap(({ annotation }) => contacts.get(annotation) ?? []);
      return [...daysOf(encounter), ...citiesOf(encounter, own)];
    });
}

/** A call at midnight has two dates. */
const ADJOINING_DAYS = 1;

function daysOf(encounter: Encounter): Disagreement[] {
  const said = encounter.life.flatMap(({ status, when, evidence }) => {
    const days = closed(when);
    if (status !== 'held' || when?.basis !== 'text' || days === null) return [];
    return [
      { days, value: `${days.from}/${days.to}`, words: when.because, side: sideOf(encounter, evidence) },
    ];
  });
  const apart = (a: Days, b: Days) => gapBetween(a, b) > (encounter.kind === 'call' ? ADJOINING_DAYS : 0);
  const differing = said.filter(({ days }) => said.some((other) => apart(days, other.days)));
  return conflict('day', encounter, differing);
}

/** Reports that name one city each. A visit may have led to both, or one of them is wrong. */
function citiesOf(encounter: Encounter, contacts: readonly Contact[]): Disagreement[] {
  const said = contacts.flatMap((contact) => {
    const cities = new Map(contact.places.flatMap(({ name }) => cityOf(name) ?? []));
    const [city] = cities;
    if (contact.status !== 'held' || city === undefined || cities.size > 1) return [];
    return [{ value: city[0], words: city[1], side: sideOf(encounter, evidenceOf(contact)) }];
  });
  const all = conflict('place', encounter, said);
  if (encounter.kind !== 'visit') return all;
  return all.map((one) => ({
    ...one,
    type: 'different scope',
    explanation: `${listed(distinct(said).map(({ words }) => words))}: two stops, of which each report names one, or one is wrong`,
  }));
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
