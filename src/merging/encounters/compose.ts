import { shortNameOf } from '../../language/index.ts';
import {
  type Contact,
  type ContactDocument,
  type ContactStatus,
  type Encounter,
  type EncounterDocument,
  type EncounterForm,
  type EncounterParticipant,
  type Evidence,
  entityKindOf,
  type Office,
  type Participant,
  type StatusReport,
} from '../../model/index.ts';
import type { Item } from '../item.ts';
import { partyMatch } from '../parties.ts';
import { containment } from '../words.ts';
import { familiesOf, hostStates } from './same.ts';
import { isGathering, subjectWords } from './topic.ts';
import { daysOf, type InferredDates, whenOf } from './when.ts';

/** One encounter from the contacts that are the same; `partOf` is for `nest`. */
export function composeEncounter(members: readonly Item<Contact>[], inferred: InferredDates): Encounter {
  const [first] = members;
  if (first === undefined) throw new Error('an encounter needs a contact');
  const contacts = members.map(({ annotation }) => annotation);
  const participants = mergeParticipants(contacts.flatMap((contact) => contact.participants));
  const kind = contacts.every(isGathering)
    ? 'summit'
    : (mostFrequent(kindsOf(contacts)) ?? first.annotation.kind);
  const about = contacts
    .map((contact) => contact.about?.quote ?? '')
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
  const places = mergePlaces(contacts);
  const life = members.map((item) => statusReport(item, inferred));
  const status = statusOf(life, members);
  const firm = contacts.some((contact) => contact.firmness === 'firm');
  const shape = {
    id: first.annotation.id,
    record: 'encounter' as const,
    firmness: firm ? ('firm' as const) : ('tentative' as const),
    ...(firm
      ? {}
      : { doubt: contacts.find(({ doubt }) => doubt)?.doubt ?? 'every report of it is tentative' }),
    kind,
    participants: participants.map(toActor),
    places,
    when: whenOf(members, status, inferred),
    status,
    life,
    about: about || null,
    forms: mergeForms(contacts),
    documents: mergeDocuments(contacts),
    partOf: null,
    evidence: contacts.map(evidenceOf).sort(byPlace),
  };
  return { ...shape, title: titleOf(shape, contacts) };
}

/** Of those that say how: "their conversation" is a call, where others tell that they telephoned. */
function kindsOf(contacts: readonly Contact[]): readonly Contact['kind'][] {
  const sure = contacts.filter((contact) => familiesOf(contact).length === 1);
  return (sure.length > 0 ? sure : contacts).map(({ kind }) => kind);
}

export function evidenceOf(annotation: {
  article: string;
  id: string;
  start: number;
  end: number;
  quote: string;
}): Evidence {
  const { article, id, start, end, quote } = annotation;
  return { article, annotation: id, start, end, quote };
}

export function byPlace(a: Evidence, b: Evidence): number {
  return a.article === b.article ? a.start - b.start : a.article < b.article ? -1 : 1;
}

function toActor({ entity, name, role, office }: Participant): EncounterParticipant {
  return { entity, kind: entityKindOf(entity), name, role, office };
}

/** One for each who took part, under the fullest name; a state steps back behind its own leader. */
function mergeParticipants(all: readonly Participant[]): Participant[] {
  const merged: Participant[] = [];
  for (const party of [...all].sort(fullestFirst)) {
    const at = merged.findIndex((other) => partyMatch(other, party) === 1);
    const known = merged[at];
    if (known === undefined) merged.push(party);
    else
      merged[at] = {
        ...known,
        office: fullerOffice(known.office, party.office),
        role: strongerRole(known.role, party.role),
      };
  }
  const represented = (party: Participant) =>
    party.role === 'participant' &&
    merged.some((other) => other !== party && partyMatch(other, party) === 0.5);
  return merged
    .filter((party) => entityKindOf(party.entity) !== 'state' || !represented(party))
    .sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || (a.entity < b.entity ? -1 : 1));
}

/** One article may leave out the state that another says. */
function fullerOffice(a: Office | null, b: Office | null): Office | null {
  return a !== null && (a.state !== null || b === null || b.state === null) ? a : b;
}

function fullestFirst(a: Participant, b: Participant): number {
  return (
    b.name.length - a.name.length || (a.entity < b.entity ? -1 : a.entity > b.entity ? 1 : a.start - b.start)
  );
}

/** The more telling one first. */
const ROLES = ['guest', 'host', 'speaker', 'issuer', 'signatory', 'mediator', 'witness', 'participant'];

function strongerRole(a: Participant['role'], b: Participant['role']): Participant['role'] {
  return ROLES.indexOf(a) <= ROLES.indexOf(b) ? a : b;
}

function mergePlaces(contacts: readonly Contact[]): string[] {
  const names = new Map<string, string>();
  for (const place of contacts.flatMap((contact) => contact.places)) names.set(place.entity, place.name);
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}

/** Every form that some report tells, the one told by most first. */
function mergeForms(contacts: readonly Contact[]): readonly EncounterForm[] {
  const found = new Map<EncounterForm['form'], Evidence[]>();
  for (const contact of contacts)
    for (const { form, start, end, quote } of contact.forms) {
      const evidence = evidenceOf({ article: contact.article, id: contact.id, start, end, quote });
      const known = found.get(form);
      if (known) known.push(evidence);
      else found.set(form, [evidence]);
    }
  return [...found]
    .sort(([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1))
    .map(([form, evidence]) => ({ form, evidence: evidence.sort(byPlace) }));
}

/** One for each document: reports of one kind whose titles share their words tell of the same. */
function mergeDocuments(contacts: readonly Contact[]): readonly EncounterDocument[] {
  const told = contacts
    .flatMap((contact) => contact.documents.map((document) => ({ document, contact })))
    .sort((a, b) => fullestTitle(a.document, b.document));
  const merged: { title: ContactDocument; evidence: Evidence[] }[] = [];
  for (const { document, contact } of told) {
    const { start, end, quote } = document;
    const evidence = evidenceOf({ article: contact.article, id: contact.id, start, end, quote });
    const known = merged.find(({ title }) => isSame(title, document));
    if (known) known.evidence.push(evidence);
    else merged.push({ title: document, evidence: [evidence] });
  }
  return merged.map(({ title, evidence }) => ({
    kind: title.kind,
    title: title.quote,
    evidence: evidence.sort(byPlace),
  }));
}

function fullestTitle(a: ContactDocument, b: ContactDocument): number {
  return b.quote.length - a.quote.length || (a.quote < b.quote ? -1 : a.quote > b.quote ? 1 : 0);
}

/** "The memorandum" is the memorandum on ports; one on ports is none on fish. */
function isSame(a: ContactDocument, b: ContactDocument): boolean {
  const [left, right] = [subjectWords(a), subjectWords(b)];
  if (a.kind !== b.kind) return false;
  return left.length === 0 || right.length === 0 || containment(left, right) >= 0.5;
}

function mostFrequent<T extends string>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}

function statusReport(item: Item<Contact>, inferred: InferredDates): StatusReport {
  const days = daysOf(item, inferred);
  const evidence = evidenceOf(item.annotation);
  return { status: item.annotation.status, when: days?.dated ?? null, evidence };
}

/** Took place, if anybody says so; else the latest said of it. */
function statusOf(life: readonly StatusReport[], members: readonly Item<Contact>[]): ContactStatus {
  if (life.some(({ status }) => status === 'held')) return 'held';
  const latest = [...members].sort(
    (a, b) =>
      (b.published?.from ?? '').localeCompare(a.published?.from ?? '') ||
      STATUSES.indexOf(b.annotation.status) - STATUSES.indexOf(a.annotation.status),
  )[0];
  return latest?.annotation.status ?? 'planned';
}

const STATUSES = ['planned', 'confirmed', 'postponed', 'denied', 'cancelled', 'held'];

function titleOf(encounter: Omit<Encounter, 'title'>, contacts: readonly Contact[]): string {
  const named = (roles: readonly string[]) =>
    list(encounter.participants.filter(({ role }) => roles.includes(role)).map(({ name }) => name));
  const everybody = list(encounter.participants.map(({ name }) => name));
  switch (encounter.kind) {
    case 'visit': {
      const states = mostFrequent(contacts.flatMap(hostStates));
      const to = (states && shortNameOf(states)) ?? encounter.places[0] ?? named(['host']);
      return `Visit of ${named(['guest']) || everybody || 'an unnamed guest'}${to ? ` to ${to}` : ''}`;
    }
    case 'meeting':
      return everybody ? `Meeting of ${everybody}` : `Meeting: ${encounter.about ?? 'parties unnamed'}`;
    case 'call':
      return `Call between ${everybody || 'unnamed parties'}`;
    case 'summit':
      return encounter.about ? summitTitle(encounter.about) : `Summit of ${everybody || 'unnamed parties'}`;
    case 'signing':
      return `Signing${encounter.about ? `: ${encounter.about}` : ''}${everybody ? ` (${everybody})` : ''}`;
    case 'address':
      return `Address by ${everybody || 'an unnamed speaker'}`;
    case 'ruling':
      return `Ruling by ${everybody || 'an unnamed body'}`;
    case 'announcement':
      return `Announcement by ${everybody || 'an unnamed body'}`;
  }
}

/** "Summit on fish", "Oslo Fish Conference". */
function summitTitle(about: string): string {
  const named = /\b(?:summit|conference|forum|congress|convention)\b/i.test(about);
  return named ? about.replace(/^./u, (letter) => letter.toUpperCase()) : `Summit: ${about}`;
}

function list(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
