import { type English, nameAt, type Quotation } from '../../language/index.ts';
import type { Article, Span } from '../../model/index.ts';

/** Tokens from `first` up to `last`, exclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * An article as reporting is looked for in it. A unit is a sentence with the whole of the quotations
 * that it opens: "He said: “No base. No lease.”" is one. Inside a quotation, a unit is a sentence of it.
 */
export interface Layout {
  readonly english: English;
  /** Quotation that a token stands inside of, marks not included; -1 for none. */
  readonly inside: Int32Array;
  /** Quotation whose opening mark a token is; -1 for none. */
  readonly opens: Int32Array;
  /** Quotation whose closing mark a token is; -1 for none. */
  readonly closes: Int32Array;
  /** First sentence of each sentence's unit, and its last one. */
  readonly unitFirst: Uint32Array;
  readonly unitLast: Uint32Array;
  /** Token after the expression of time that a token begins; 0 for none. */
  readonly timeUntil: Uint32Array;
  /** Headlines, and lines of the body that look like one. */
  readonly headline: Uint8Array;
  isName(token: number): boolean;
}

export function layOut(english: English, article: Article, times: readonly Span[]): Layout {
  const { tokens, sentences, quotations } = english;
  const inside = new Int32Array(tokens.count).fill(-1);
  const opens = new Int32Array(tokens.count).fill(-1);
  const closes = new Int32Array(tokens.count).fill(-1);
  const unitFirst = new Uint32Array(sentences.count);
  const unitLast = new Uint32Array(sentences.count);
  for (let sentence = 0; sentence < sentences.count; sentence++) unitFirst[sentence] = sentence;
  quotations.forEach((quotation, index) => {
    inside.fill(index, quotation.first, quotation.last);
    opens[quotation.first - 1] = index;
    if (isClosed(english, quotation, quotations[index + 1])) closes[quotation.last] = index;
    const from = unitFirst[tokens.sentence[quotation.first - 1]!]!;
    const to = tokens.sentence[afterQuotation(closes, quotation, index) - 1]!;
    for (let sentence = to; sentence > from && unitFirst[sentence] === sentence; sentence--)
      unitFirst[sentence] = from;
  });
  for (let sentence = sentences.count - 1; sentence >= 0; sentence--) {
    const next = sentence + 1;
    const joined = next < sentences.count && unitFirst[next]! <= sentence;
    unitLast[sentence] = joined ? unitLast[next]! : sentence;
  }
  return {
    english,
    inside,
    opens,
    closes,
    unitFirst,
    unitLast,
    timeUntil: timesByToken(english, times),
    headline: headlines(english, article),
    isName: (token) => nameAt(english, token) >= 0,
  };
}

/** The token after a quotation and its closing mark. */
function afterQuotation(closes: Int32Array, quotation: Quotation, index: number): number {
  return closes[quotation.last] === index ? quotation.last + 1 : quotation.last;
}

export function pastQuotation(layout: Layout, index: number): number {
  return afterQuotation(layout.closes, layout.english.quotations[index]!, index);
}

/** Tokens that a unit may go on for before and after a cue: no sentence of news does, hostile text may. */
const REACH = 200;

/** The unit that `token` is in: cut to the sentence where it stands inside a quotation. */
export function unitAt(layout: Layout, token: number): Stretch {
  const { tokens, sentences, quotations } = layout.english;
  const sentence = tokens.sentence[token]!;
  const quotation = quotations[layout.inside[token]!];
  const first = quotation
    ? Math.max(sentences.first[sentence]!, quotation.first)
    : sentences.first[layout.unitFirst[sentence]!]!;
  const last = quotation
    ? Math.min(sentences.last[sentence]!, quotation.last)
    : sentences.last[layout.unitLast[sentence]!]!;
  return {
    first: Math.max(first, token - REACH),
    last: Math.min(last, withQuotation(layout, token, token + REACH)),
  };
}

/** Not in the middle of a quotation that opens after `from`. */
function withQuotation(layout: Layout, from: number, at: number): number {
  const quotation = at < layout.inside.length ? layout.inside[at]! : -1;
  return quotation >= 0 && quotation !== layout.inside[from] ? pastQuotation(layout, quotation) : at;
}

/** The token after `at`, with a quotation that opens there passed over whole. */
export function next(layout: Layout, at: number): number {
  const quotation = layout.opens[at]!;
  return quotation < 0 ? at + 1 : pastQuotation(layout, quotation);
}

export function regionOf({ english }: Layout, token: number): number {
  return english.sentences.region[english.tokens.sentence[token]!]!;
}

function timesByToken({ tokens }: English, times: readonly Span[]): Uint32Array {
  const until = new Uint32Array(tokens.count);
  let token = 0;
  for (const { start, end } of times) {
    while (token < tokens.count && tokens.start[token]! < start) token++;
    const first = token;
    while (token < tokens.count && tokens.end[token]! <= end) token++;
    if (token > first) until[first] = token;
  }
  return until;
}

/** Unless its paragraph or the next quotation begins where it ends, the mark after it closes it. */
function isClosed(
  { tokens, sentences }: English,
  { first, last }: Quotation,
  next: Quotation | undefined,
): boolean {
  if (last >= tokens.count || next?.first === last + 1) return false;
  const region = sentences.region[tokens.sentence[last]!];
  return (
    region === sentences.region[tokens.sentence[first]!] && /^["'“”„«»‟″’‘ʼ´`]{1,2}$/.test(tokens.word(last))
  );
}

/** Longest line of the body taken for a headline, in tokens. */
const HEADLINE = 25;

function headlines({ tokens, sentences }: English, article: Article): Uint8Array {
  const found = new Uint8Array(sentences.count);
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const region = sentences.region[sentence]!;
    const last = sentences.last[sentence]! - 1;
    const alone = sentences.region[sentence - 1] !== region && sentences.region[sentence + 1] !== region;
    const bare =
      alone && last - sentences.first[sentence]! < HEADLINE && /[\p{L}\p{N}’”"]$/u.test(tokens.word(last));
    if (article.regions[region]!.kind === 'headline' || (bare && article.text.length > tokens.end[last]!))
      found[sentence] = 1;
  }
  return found;
}
