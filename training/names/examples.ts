import type { Candidate } from '../../src/language/names/candidate.ts';
import { readByRules } from '../../src/language/names/find.ts';
import { partOf } from '../../src/language/names/model/evidence.ts';
import {
  INSIDE,
  kindOfLabel,
  LAST,
  labelOf,
  OUTSIDE,
  partOfLabel,
} from '../../src/language/names/model/labels.ts';
import { FeatureReader } from '../../src/language/names/model/tagger.ts';
import type { NameWords } from '../../src/language/names/model/words.ts';
import { endOfOffice } from '../../src/language/names/office.ts';
import { type SentenceView, viewsOf } from '../../src/language/names/sentence.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { type TokenStream, tokenize } from '../../src/language/tokens.ts';
import { KINDS, type MarkedDocument, type MarkedName } from './document.ts';

/** A segment of a sentence with its right labels. */
export interface Example {
  /** Slots of each token's features. */
  readonly slots: readonly Int32Array[];
  readonly labels: Uint8Array;
}

export function examplesOf(document: MarkedDocument, bits: number, words: NameWords): Example[] {
  const tokens = tokenize(document.text, document.regions);
  const views = viewsOf(tokens, splitSentences(tokens).sentences);
  return segmentsOf(tokens, views, readByRules(tokens, views).names, labelsOf(document, tokens), bits, words);
}

function segmentsOf(
  tokens: TokenStream,
  views: readonly SentenceView[],
  readings: readonly Candidate[],
  labels: Uint8Array,
  bits: number,
  words: NameWords,
): Example[] {
  const examples: Example[] = [];
  const reader = new FeatureReader(bits, words);
  let slots: Int32Array[] = [];
  reader.read(
    tokens,
    views,
    readings,
    () => slots.push(reader.features.slots.slice(0, reader.features.count)),
    (first, last) => {
      examples.push({ slots, labels: withoutCut(labels.slice(first, last)) });
      slots = [];
    },
  );
  return examples;
}

function labelsOf({ names }: MarkedDocument, tokens: TokenStream): Uint8Array {
  const labels = new Uint8Array(tokens.count);
  // Of names within names the longest is learnt.
  const inOrder = names
    .filter(({ optional }) => !optional)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const name of inOrder) {
    const [first, last] = tokensOf(name, tokens);
    if (first >= last || labels.subarray(first, last).some((label) => label !== OUTSIDE)) continue;
    for (let token = first; token < last; token++)
      labels[token] = labelOf(KINDS.indexOf(name.kind), partOf(token, first, last));
  }
  return labels;
}

/** Tokens of a name, without the office before a person; none for an office alone. */
function tokensOf({ start, end, kind }: MarkedName, tokens: TokenStream): [number, number] {
  let first = 0;
  let after = tokens.count;
  while (first < after) {
    const middle = (first + after) >> 1;
    if (tokens.end[middle]! <= start) first = middle + 1;
    else after = middle;
  }
  let last = first;
  while (last < tokens.count && tokens.start[last]! < end) last++;
  if (kind !== 'PER') return [first, last];
  return [endOfOffice(tokens, first, last), last];
}

/** A name that runs over the edge of a segment is none in it. */
function withoutCut(labels: Uint8Array): Uint8Array {
  for (let at = 0; at < labels.length; ) {
    let end = at + 1;
    if (labels[at] !== OUTSIDE)
      while (
        end < labels.length &&
        kindOfLabel(labels[end]!) === kindOfLabel(labels[at]!) &&
        goesOn(labels[end]!)
      )
        end++;
    const closes = partOfLabel(labels[end - 1]!) >= LAST;
    if (labels[at] !== OUTSIDE && (goesOn(labels[at]!) || !closes)) labels.fill(OUTSIDE, at, end);
    at = end;
  }
  return labels;
}

function goesOn(label: number): boolean {
  const part = partOfLabel(label);
  return label !== OUTSIDE && (part === INSIDE || part === LAST);
}
