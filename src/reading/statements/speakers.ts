import { type Name, nameAt, SURE_NAME } from '../../language/index.ts';
import { PRONOUNS } from '../../language/lexicon/function-words.ts';
import { shortNameOf } from '../../language/lexicon/gazetteer.ts';
import { entityKey, entityKindOf, entityNameOf, type Mention, type Party } from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import { nameOf } from '../mentions/entities.ts';
import { type Gender, genderOfGivenName, genderOfHonorific } from '../mentions/gender.ts';
import { mentionsWithin, partiesIn } from '../mentions/index.ts';
import { type Layout, regionOf, type Stretch } from './layout.ts';
import { DOCUMENTS } from './lexicon.ts';
import type { Report } from './report.ts';

export interface Speaker {
  readonly party: Party | null;
  /** Why it may be somebody else; null when the words say it. */
  readonly doubt: string | null;
}

const NOBODY: Speaker = { party: null, doubt: null };

/** Who says each report: the words of its source as the mentions resolve them, else who spoke before. */
export function findSpeakers(
  reading: Reading<'mentions'>,
  layout: Layout,
  reports: readonly Report[],
): readonly Speaker[] {
  const speakers: Speaker[] = new Array(reports.length).fill(NOBODY);
  const ofQuotation = new Map<number, number>();
  let last = -1;
  reports.forEach((report, index) => {
    for (const quotation of report.quoted) ofQuotation.set(quotation, index);
    if (layout.inside[report.cue.first]! >= 0) return;
    const before = reports[last];
    const near = before && isNear(layout, before, report) ? { ...speakers[last]!, report: before } : null;
    speakers[index] = speakerOf(reading, layout, report, near, null);
    last = index;
  });
  // Whose "I" and "we" are is known only now: the cue may follow its quotation.
  reports.forEach((report, index) => {
    const quotation = layout.inside[report.cue.first]!;
    if (quotation < 0) return;
    const around = ofQuotation.get(quotation);
    speakers[index] = speakerOf(
      reading,
      layout,
      report,
      null,
      around === undefined ? null : speakers[around]!,
    );
  });
  return speakers;
}

/** The one who spoke before, and the report of it. */
interface Near extends Speaker {
  readonly report: Report;
}

function speakerOf(
  reading: Reading<'mentions'>,
  layout: Layout,
  { source }: Report,
  near: Near | null,
  around: Speaker | null,
): Speaker {
  if (source.words === null) return NOBODY;
  const words = source.meaning ?? source.words;
  const { tokens } = layout.english;
  const first = tokens.lower(words.first);
  const alone = words.last - words.first === 1;
  // "I" and "we" are whose words these are.
  if (alone && (first === 'i' || first === 'we')) return around ?? NOBODY;
  const stretch = nameIn(layout, words) ?? words;
  const document = stretch === words ? documentIn(layout, words) : -1;
  if (document >= 0) return issuerOf(reading, words, document, near);
  const parties = partiesIn(reading, stretch.first, stretch.last).filter(
    ({ entity }) => !alone || !PRONOUNS.has(first) || isNamedBefore(reading, entity, words.first),
  );
  if (parties.length > 1 && isJoint(layout, stretch, parties)) return NOBODY;
  const party = parties[0] ?? departmentOf(reading, words);
  if (party === undefined) return alone && near ? fromBefore(first, near, wordsOf(layout, words)) : NOBODY;
  if (alone && near && isOvershadowed(reading, first, party, near))
    return fromBefore(first, near, wordsOf(layout, words));
  const doubt = doubtOf(reading, party);
  if (entityKindOf(party.entity) !== 'state' || /^(the|a|an|one)$/.test(first) === false)
    return { party: governmentOf(layout, party), doubt };
  if (first !== 'the') return NOBODY;
  return words.last - words.first === 2 && /(an|ese|ish|i|er)$/.test(tokens.lower(words.first + 1))
    ? citizenOf(reading, party)
    : { party, doubt };
}

/** "He said Putin had told him": whoever is named only in what is said doesn't say it. */
function isNamedBefore({ english, layers }: Reading<'mentions'>, entity: string, token: number): boolean {
  const earliest = layers.mentions.find((one) => one.entities.includes(entity));
  return earliest !== undefined && earliest.start < english.tokens.start[token]!;
}

/** A pronoun that the mentions leave open goes on with who spoke. */
function fromBefore(pronoun: string, { party }: Near, words: Omit<Party, 'entity' | 'name'>): Speaker {
  if (party === null) return NOBODY;
  const person = entityKindOf(party.entity) === 'person';
  if (pronoun === 'it' ? person : !person || !/^(he|she)$/.test(pronoun)) return NOBODY;
  return { party: { ...party, ...words }, doubt: `speaker taken from before: ${party.name}` };
}

/**
 * He or she who spoke before goes on, where the mentions take the pronoun for somebody only named in that
 * report: “…,” Lind said after a meeting with Okello. He added …
 */
function isOvershadowed(reading: Reading<'mentions'>, pronoun: string, party: Party, near: Near): boolean {
  const gender = pronoun === 'he' ? 'male' : 'female';
  if (!/^(he|she)$/.test(pronoun) || near.party === null || near.party.entity === party.entity) return false;
  if (entityKindOf(near.party.entity) !== 'person' || (genderOf(reading, near.party) ?? gender) !== gender)
    return false;
  if (doubtOf(reading, party) !== null) return true;
  const { mentions } = reading.layers;
  const from = reading.english.tokens.start[near.report.source.last] ?? 0;
  const latest = mentionsWithin(mentions, { start: 0, end: party.start }).findLast(
    (one) => one.kind === 'person' && one.entities[0] === party.entity,
  );
  return (
    latest !== undefined &&
    latest.start >= from &&
    latest.end <= reading.english.tokens.end[lastOf(reading, near.report)]!
  );
}

/** The last token of the sentence that a report's attribution is in. */
function lastOf({ english }: Reading<'mentions'>, { cue, source }: Report): number {
  const { tokens, sentences } = english;
  return sentences.last[tokens.sentence[Math.max(cue.last, source.last) - 1]!]! - 1;
}

function genderOf({ layers }: Reading<'mentions'>, { entity, name }: Party): Gender | null {
  const honorific =
    layers.mentions.find((one) => one.entities[0] === entity && one.honorific !== null)?.honorific ?? null;
  return genderOfHonorific(honorific) ?? genderOfGivenName(name);
}

/** The person named at the end of the words, or in the apposition after them: "Lithuania's delegate, [Ana Lind],". */
function nameIn({ english }: Layout, { first, last }: Stretch): Stretch | null {
  const { tokens, names } = english;
  const own = names[nameAt(english, last - 1)];
  if (own?.kind === 'person' && own.first >= first && own.last === last) {
    for (let at = first; at < own.titleFirst; at++) if (tokens.lower(at) === 'and') return null;
    return { first: own.first, last };
  }
  if (last + 1 >= tokens.count || tokens.lower(last) !== ',') return null;
  const name = names[nameAt(english, last + 1)];
  if (name === undefined || name.titleFirst !== last + 1 || !isPersonal(name)) return null;
  const after = name.last < tokens.count ? tokens.lower(name.last) : '.';
  return /^[,.;]$/.test(after) ? { first: name.first, last: name.last } : null;
}

/** Beside an office, a name of unknown kind is its holder's. */
function isPersonal({ kind, certainty }: Name): boolean {
  return kind === 'person' || (kind === 'organisation' && certainty < SURE_NAME);
}

/** A city that speaks is its state's government. */
function governmentOf({ english }: Layout, party: Party): Party {
  if (entityKindOf(party.entity) !== 'place') return party;
  const state = english.names.find((name) => english.tokens.start[name.first] === party.start)?.state;
  return state ? { ...party, entity: entityKey('state', state), name: shortNameOf(state) } : party;
}

/** "The Norwegian said": the one person whose office is that state's. */
function citizenOf({ layers }: Reading<'mentions'>, party: Party): Speaker {
  const state = entityNameOf(party.entity);
  const holders = new Map(
    layers.mentions
      .filter((one) => one.kind === 'person' && one.office?.state === state && one.entities.length === 1)
      .map((one) => [one.entities[0]!, one]),
  );
  const [holder] = holders.values();
  if (holders.size !== 1 || holder === undefined) return NOBODY;
  return {
    party: { ...party, entity: holder.entities[0]!, name: nameOf(layers.mentions, holder.entities[0]!) },
    doubt: `taken for ${holder.name}`,
  };
}

/** "The protocol department of the ministry" speaks for the ministry. */
function departmentOf(reading: Reading<'mentions'>, { first, last }: Stretch): Party | undefined {
  const { tokens } = reading.english;
  for (let at = first; at + 1 < last; at++) {
    if (tokens.lower(at) === 'of')
      return BODIES.has(tokens.lower(at - 1)) ? partiesIn(reading, at + 1, last)[0] : undefined;
  }
  return undefined;
}

const BODIES = new Set(
  'department office section desk secretariat directorate bureau division committee service'.split(' '),
);

/** "The note from the ministry", "the statement": its head, when that is a document; -1 else. */
function documentIn(layout: Layout, { first, last }: Stretch): number {
  const { tokens } = layout.english;
  for (let at = first; at < last; at++) {
    const word = tokens.lower(at);
    if (DOCUMENTS.has(word) && !layout.isName(at)) return at;
    if (word === 'from' || word === 'of' || word === 'by') return -1;
  }
  return -1;
}

function issuerOf(
  reading: Reading<'mentions'>,
  { first, last }: Stretch,
  document: number,
  near: Near | null,
): Speaker {
  const { tokens } = reading.english;
  let from = document + 1;
  while (from < last && !/^(from|by|of)$/.test(tokens.lower(from))) from++;
  const issuer =
    partiesIn(reading, first, document)[0] ??
    (from + 1 < last ? partiesIn(reading, from + 1, last)[0] : undefined);
  if (issuer) return { party: issuer, doubt: null };
  return near?.party ? { party: near.party, doubt: `issuer taken from before: ${near.party.name}` } : NOBODY;
}

/** "Lind and Okello said", "both sides said": two at once. */
function isJoint({ english }: Layout, { first, last }: Stretch, parties: readonly Party[]): boolean {
  for (let at = first; at < last; at++) if (english.tokens.lower(at) === 'and') return true;
  return parties[0]!.start === parties[1]!.start;
}

function doubtOf(reading: Reading<'mentions'>, party: Party): string | null {
  const mention = mentionsWithin(reading.layers.mentions, party).find(
    (one: Mention) => one.quote === party.quote,
  );
  return mention?.firmness === 'tentative' ? `speaker: ${mention.doubt}` : null;
}

/** Within the same paragraph, or the next. */
function isNear(layout: Layout, earlier: Report, later: Report): boolean {
  return (
    regionOf(layout, later.cue.first) - regionOf(layout, earlier.cue.first) <= 1 || earlier.quoted.length > 0
  );
}

function wordsOf({ english }: Layout, { first, last }: Stretch): Omit<Party, 'entity' | 'name'> {
  const start = english.tokens.start[first]!;
  const end = english.tokens.end[last - 1]!;
  return { start, end, quote: english.text.slice(start, end) };
}
