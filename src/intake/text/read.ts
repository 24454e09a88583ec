import type { Dated, Region, RegionKind } from '../../model/index.ts';
import { isAgency } from './agencies.ts';
import { takeAuthorNote, writerOf } from './author.ts';
import { type Block, isSpace } from './blocks.ts';
import { findLead, readBody } from './body.ts';
import { type Dateline, datelineOf, placeAndDateOf } from './dateline.ts';
import { type Draft, draftOf, endsInStop } from './draft.ts';
import { creditOf, endCreditAt, kindByForm } from './form.ts';
import { inTitleCase, type Known, nameIn, namesOutlet, readHead } from './head.ts';
import { bylineOf, copyrightOf, datePrefixOf } from './lines.ts';
import { publishedFrom } from './published.ts';
import { findRepeats } from './repeats.ts';

/** What the words of an article say about it; null where they don't. */
export interface TextReading {
  readonly regions: readonly Region[];
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  /** The agency credited, also when it is the outlet. */
  readonly credit: string | null;
  readonly dateline: string | null;
  readonly published: Dated | null;
}

/** Tells what each block of an article is, and what the words say about the article. `blocks` are in order. */
export function readText(text: string, blocks: readonly Block[], known: Known = {}): TextReading {
  const drafts = toDrafts(text, blocks);
  for (const draft of drafts) draft.kind ??= kindByForm(draft);
  const lead = findLead(drafts);
  if (lead === drafts.length) keepAsStory(drafts);
  const masthead = readHead(drafts, lead, known);
  readBody(drafts, lead);
  const author = takeAuthorNote(drafts);
  markRepeats(text, drafts);
  const dateline = findDateline(drafts);
  const outlet = known.outlet ?? outletOf(drafts, masthead);
  return {
    regions: drafts.flatMap((draft) => regionsOf(text, draft, dateline)),
    title: known.title ?? titleOf(drafts),
    byline: known.byline ?? writerOf(drafts) ?? author,
    outlet,
    credit: dateline?.agency ?? creditLineOf(drafts),
    dateline: placeOf(drafts, dateline),
    published: publishedFrom(drafts, lead, dateline),
  };
}

/** Drafts of the blocks; a date pasted in front of the first and an agency after the last are drafts of their own. */
function toDrafts(text: string, blocks: readonly Block[]): Draft[] {
  const signed = findSigned(text, blocks);
  return blocks.flatMap((block, i) => {
    const words = text.slice(block.start, block.end);
    const prefix = i === 0 ? (datePrefixOf(words)?.length ?? 0) : 0;
    const from = prefix < words.length ? block.start + prefix : block.start;
    const to = i === signed?.block ? block.start + signed.at : block.end;
    const drafts: Draft[] = [];
    if (from > block.start) drafts.push(partOf(text, block, block.start, from, 'date'));
    if (to > from) drafts.push(partOf(text, block, from, to, null));
    if (to < block.end) drafts.push(partOf(text, block, to, block.end, 'credit'));
    return drafts;
  });
}

function partOf(text: string, block: Block, start: number, end: number, kind: RegionKind | null): Draft {
  return {
    ...draftOf(text, { ...block, start, end: start + text.slice(start, end).trimEnd().length }),
    kind,
  };
}

/** The last paragraph that an agency signs. Early in an article a name after a dash is rather a motto's. */
function findSigned(text: string, blocks: readonly Block[]): { block: number; at: number } | null {
  for (let i = blocks.length - 1; i >= blocks.length / 2; i--) {
    const { start, end } = blocks[i]!;
    const at = endCreditAt(text.slice(Math.max(start, end - SIGNED_WITHIN), end));
    if (at !== null) return { block: i, at: at + Math.max(start, end - SIGNED_WITHIN) - start };
  }
  return null;
}

/** UTF-16 units from a paragraph's end in which its credit stands. */
const SIGNED_WITHIN = 120;

/** Where no line looks like a story's first paragraph, what is left is the story: nothing is lost. */
function keepAsStory(drafts: readonly Draft[]): void {
  const open = drafts.filter(({ kind }) => kind === null);
  for (const draft of open) {
    const heads = draft === open[0] && draft.count >= 3 && draft.count <= 30 && !endsInStop(draft.words);
    draft.kind = heads ? 'headline' : 'body';
  }
}

function markRepeats(text: string, drafts: readonly Draft[]): void {
  const paragraphs = drafts.filter(({ kind }) => kind === 'body');
  for (const i of findRepeats(text, paragraphs)) paragraphs[i]!.kind = 'repeat';
}

function titleOf(drafts: readonly Draft[]): string | null {
  const headline = drafts.find(({ kind }) => kind === 'headline');
  return headline ? headline.words.replace(/\s+/g, ' ') : null;
}

/** A find and the draft it stands in. */
type Placed<T> = T & { readonly draft: Draft };

/** Paragraphs in which a dateline may stand: a standfirst comes before it. */
const DATELINE_WITHIN = 3;
/** "QUESTION: …": lines of a transcript, and no place. */
const SPEAKER_LABEL = /^\p{Lu}[\p{Lu} .'’-]{1,40}:/u;

function findDateline(drafts: readonly Draft[]): Placed<Dateline> | null {
  const paragraphs = drafts.filter(({ kind }) => kind === 'body');
  const first = paragraphs.slice(0, DATELINE_WITHIN);
  for (const draft of first) {
    const found = datelineOf(draft.words);
    if (!found) continue;
    const labelled = paragraphs.filter(({ words }) => SPEAKER_LABEL.test(words)).length;
    return draft.words[found.length - 1] === ':' && labelled >= 3 ? null : { ...found, draft };
  }
  return null;
}

function regionsOf(text: string, draft: Draft, dateline: Placed<Dateline> | null): Region[] {
  const { start, end, kind } = draft;
  if (dateline?.draft !== draft) return [{ start, end, kind: kind! }];
  const at = start + dateline.length;
  const body = skipSpace(text, at, end);
  const place: Region = { start, end: at, kind: 'dateline' };
  return body < end ? [place, { start: body, end, kind: kind! }] : [place];
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function placeOf(drafts: readonly Draft[], dateline: Dateline | null): string | null {
  if (dateline?.place) return inTitleCase(dateline.place);
  for (const { kind, words } of drafts) {
    const line = kind === 'dateline' ? placeAndDateOf(words) : null;
    if (line) return inTitleCase(line.place);
  }
  return null;
}

function creditLineOf(drafts: readonly Draft[]): string | null {
  for (const { kind, words } of drafts) {
    const credit = kind === 'credit' ? creditOf(words) : null;
    if (credit) return credit;
    const writer = kind === 'byline' ? bylineOf(words) : null;
    if (writer && isAgency(writer)) return writer;
  }
  return null;
}

const MESSAGE_FROM = /^a message from (\p{Lu}[^.:!?]{1,50})[:.]?$/iu;

/** The outlet by its copyright line, by a letter to its readers, or by its name above the headline. */
function outletOf(drafts: readonly Draft[], masthead: Draft | null): string | null {
  for (const { kind, words } of drafts) {
    if (kind === 'credit') {
      const holder = copyrightOf(words)?.holder;
      if (holder) return holder;
    }
    const sender = kind === 'furniture' ? MESSAGE_FROM.exec(words)?.[1] : null;
    if (sender) return sender;
  }
  if (!masthead) return null;
  const ownLines = drafts.filter(
    ({ kind }) => kind === 'furniture' || kind === 'caption' || kind === 'credit',
  );
  const others = ownLines.filter((draft) => draft !== masthead).map(({ words }) => words);
  const name = nameIn(masthead.words);
  return namesOutlet(name, others) ? inTitleCase(name) : null;
}
