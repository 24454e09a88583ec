import { nameAt } from '../../language/index.ts';
import { entityKindOf, type Mention, type Party } from '../../model/index.ts';
import type { Reading } from '../layer.ts';
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
  const speakers: Speaker[] = [];
  /** The speaker outside all quotations before this one, and the one of each quotation. */
  let last = -1;
  const ofQuotation = new Map<number, number>();
  reports.forEach((report, index) => {
    for (const quotation of report.quoted) ofQuotation.set(quotation, index);
  });
  reports.forEach((report, index) => {
    const quotation = layout.inside[report.cue.first]!;
    const around = quotation < 0 ? undefined : ofQuotation.get(quotation);
    const near = last >= 0 && isNear(layout, reports[last]!, report) ? speakers[last]! : NOBODY;
    speakers.push(
      speakerOf(reading, layout, report, near, around === undefined ? null : (speakers[around] ?? null)),
    );
    if (quotation < 0) last = index;
  });
  return speakers;
}

function speakerOf(
  reading: Reading<'mentions'>,
  layout: Layout,
  { source }: Report,
  near: Speaker,
  around: Speaker | null,
): Speaker {
  if (source.words === null) return NOBODY;
  const words = source.meaning ?? source.words;
  const { tokens } = layout.english;
  const first = tokens.lower(words.first);
  const alone = words.last - words.first === 1;
  // "I" and "we" are whose words these are.
  if (alone && (first === 'i' || first === 'we')) return around ?? NOBODY;
  const named = apposed(layout, words);
  const document = named === null ? documentIn(layout, words) : -1;
  if (document >= 0) return issuerOf(reading, words, document, tokens.lower(document + 1), near);
  const stretch = named ?? words;
  const parties = partiesIn(reading, stretch.first, stretch.last);
  if (parties.length > 1 && isJoint(layout, stretch)) return NOBODY;
  const party = parties[0];
  if (party) return { party, doubt: doubtOf(reading, party) };
  return alone ? fromBefore(first, near, wordsOf(layout, words)) : NOBODY;
}

/** A pronoun that the mentions leave open goes on with who spoke. */
function fromBefore(pronoun: string, { party }: Speaker, words: Omit<Party, 'entity' | 'name'>): Speaker {
  if (party === null) return NOBODY;
  const person = entityKindOf(party.entity) === 'person';
  if (pronoun === 'it' ? person : !person || !/^(he|she)$/.test(pronoun)) return NOBODY;
  return { party: { ...party, ...words }, doubt: `speaker taken from before: ${party.name}` };
}

/** "Lithuania's chief delegate, [Rasa Lind],": the name that explains an office. */
function apposed({ english }: Layout, { first, last }: Stretch): Stretch | null {
  const { tokens, names } = english;
  if (last + 1 >= tokens.count || tokens.lower(last) !== ',') return null;
  const name = names[nameAt(english, last + 1)];
  if (name?.kind !== 'person' || name.titleFirst !== last + 1) return null;
  const own = names[nameAt(english, last - 1)];
  if (own?.kind === 'person' && own.titleFirst >= first) return null;
  const after = name.last < tokens.count ? tokens.lower(name.last) : '.';
  return /^[,.;]$/.test(after) ? { first: name.titleFirst, last: name.last } : null;
}

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
  after: string,
  near: Speaker,
): Speaker {
  const own = partiesIn(reading, first, document)[0];
  if (own) return { party: own, doubt: null };
  if (after !== '' && document + 1 < last) {
    const { tokens } = reading.english;
    let from = document + 1;
    while (from < last && !/^(from|by|of)$/.test(tokens.lower(from))) from++;
    const issuer = from + 1 < last ? partiesIn(reading, from + 1, last)[0] : undefined;
    if (issuer) return { party: issuer, doubt: null };
  }
  return near.party ? { party: near.party, doubt: `issuer taken from before: ${near.party.name}` } : NOBODY;
}

/** "Lind and Okello said": two at once. */
function isJoint({ english }: Layout, { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) if (english.tokens.lower(at) === 'and') return true;
  return false;
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
