import { join } from 'node:path';
import type { Span, Statement } from '../src/model/index.ts';
import { mentions } from '../src/reading/mentions/index.ts';
import { statements } from '../src/reading/statements/index.ts';
import { readingOf } from '../src/reading/testing.ts';
import { times } from '../src/reading/times/index.ts';
import { DATA, present } from './data.ts';
import { type AttributedText, type Attribution, readPolnear } from './polnear/brat.ts';
import type { Result } from './results.ts';

/**
 * Attributions of political news (PolNeAR) as source, cue and content. It marks more than what is said: what somebody wants, plans or
 * fears, and what a poll shows; all of it counts here.
 */
export function polnear(): Result[] {
  const texts = readPolnear(present(join(DATA, 'polnear', 'dev')));
  const { overlap } = scoreTexts(texts, (read) => [...read]);
  return [
    ...linesOf(scoreTexts(texts), 'dev'),
    ...PARTS.map((part) => ({
      bench: 'polnear',
      figure: `${part}, by overlap of 0.8, with our reports inside marked content counted as wrong, F1`,
      value: f1(overlap[part]),
      split: 'dev',
    })),
  ];
}

type Part = 'source' | 'cue' | 'content';
type Mode = Statement['mode'];
const PARTS: readonly Part[] = ['source', 'cue', 'content'];
const MODES: readonly Mode[] = ['direct', 'indirect', 'mixed'];

interface Counts {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

interface Scores {
  readonly exact: Readonly<Record<Part, Counts>>;
  readonly overlap: Readonly<Record<Part, Counts>>;
  /** Content by overlap, of what is wanted in each mode. */
  readonly recall: Readonly<Record<Mode, Counts>>;
  /** Direct quotations found, and those of them whose source has the head that is marked: "Ana Lind" of "Ana Lind, who led the talks,". */
  readonly quotations: { readonly found: number; readonly wanted: number; readonly right: number };
}

function linesOf({ exact, overlap, recall, quotations }: Scores, split: string): Result[] {
  const line = (figure: string, value: string): Result => ({ bench: 'polnear', figure, value, split });
  return [
    ...PARTS.map((part) => line(`${part}, exact words, F1`, f1(exact[part]))),
    ...PARTS.map((part) => line(`${part}, by overlap of 0.8, F1`, f1(overlap[part]))),
    ...MODES.map((mode) =>
      line(
        `content of what is ${mode}, by overlap, recall`,
        `${percent(recall[mode].right / recall[mode].wanted)} of ${recall[mode].wanted}`,
      ),
    ),
    line(
      'direct quotations with the right source',
      `${percent(quotations.right / quotations.found)} of ${quotations.found} found, ${quotations.wanted} marked`,
    ),
  ];
}

/** The head is the last word before what follows a comma, a bracket or "who", "of" and the like. */
function sameHead(wanted: ReadonlySet<number>, found: ReadonlySet<number>, text: string): boolean {
  if (dice(wanted, found) >= OVERLAP || wanted.size + found.size === 0) return true;
  const [head, other] = [wanted, found].map((words) => headOf([...words], text));
  return head !== undefined && head === other;
}

function headOf(words: readonly number[], text: string): number | undefined {
  const end = words.findIndex((word, at) => {
    const before = words[at - 1];
    if (before === undefined) return false;
    return (
      /[,(]/.test(text.slice(before, word)) ||
      /^(?:who|which|that|of|in|at|for|from|with|on)\b/.test(text.slice(word))
    );
  });
  return end < 0 ? words.at(-1) : words[end - 1];
}

/** Word by word, as positions in the text. */
interface Words {
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

/** @param judged gives the statements that are counted */
function scoreTexts(texts: readonly AttributedText[], judged: typeof outermost = outermost): Scores {
  const empty = () => ({ right: 0, found: 0, wanted: 0 });
  const record = <K extends string>(keys: readonly K[]) =>
    Object.fromEntries(keys.map((key) => [key, empty()])) as Record<K, ReturnType<typeof empty>>;
  const [exact, overlap, recall] = [record(PARTS), record(PARTS), record(MODES)];
  const quotations = { found: 0, wanted: 0, right: 0 };
  for (const { text, attributions } of texts) {
    const places = placesIn(text);
    const { layers } = readingOf(text, null, [mentions, times, statements]);
    const read = judged(layers.statements, attributions).map((one) => ofStatement(one, places));
    const marked = attributions.map((one) => ofAttribution(one, places));
    for (const part of PARTS) {
      const [ours, theirs] = [read, marked].map((all) =>
        all.map((one) => one[part]).filter((one) => one.size > 0),
      ) as [ReadonlySet<number>[], ReadonlySet<number>[]];
      for (const [counts, least] of [
        [exact[part], 1],
        [overlap[part], OVERLAP],
      ] as const) {
        counts.found += ours.length;
        counts.wanted += theirs.length;
        counts.right += matches(theirs, ours, least).size;
      }
    }
    const found = matches(
      marked.map(({ content }) => content),
      read.map(({ content }) => content),
      OVERLAP,
    );
    for (const [at, { source, content }] of marked.entries()) {
      if (content.size === 0) continue;
      const mode = modeOf(attributions[at]!, text);
      recall[mode].wanted++;
      if (mode === 'direct') quotations.wanted++;
      const met = found.get(at);
      if (met === undefined) continue;
      recall[mode].right++;
      if (mode !== 'direct') continue;
      quotations.found++;
      if (sameHead(source, read[met]!.source, text)) quotations.right++;
    }
  }
  return { exact, overlap, recall, quotations };
}

const OVERLAP = 0.8;

/** Without reports inside what is marked as said: PolNeAR marks no report in another one's content, in none of its articles. */
function outermost(read: readonly Statement[], marked: readonly Attribution[]): Statement[] {
  const said = marked.flatMap(({ content }) => content);
  return read.filter(({ cue }) => !said.some(([from, to]) => from <= cue.start && cue.end <= to));
}

/** Which of `found` each of `wanted` is met by, each by one of its own, the closest first. */
function matches(
  wanted: readonly ReadonlySet<number>[],
  found: readonly ReadonlySet<number>[],
  least: number,
): Map<number, number> {
  const pairs = wanted.flatMap((want, at) =>
    found.flatMap((one, index) => {
      const alike = dice(want, one);
      return alike >= least && alike > 0 ? [{ at, index, alike }] : [];
    }),
  );
  const [met, used] = [new Map<number, number>(), new Set<number>()];
  for (const { at, index } of pairs.sort((a, b) => b.alike - a.alike)) {
    if (met.has(at) || used.has(index)) continue;
    met.set(at, index);
    used.add(index);
  }
  return met;
}

function dice(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size);
}

/** Where words begin, and the colons and dashes that are a cue alone: "said:" is "said". */
interface Places {
  readonly words: readonly number[];
  readonly marks: readonly number[];
}

function placesIn(text: string): Places {
  const places = (pattern: RegExp) => [...text.matchAll(pattern)].map(({ index }) => index);
  return { words: places(/[\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)*/gu), marks: places(/[―:]/g) };
}

function within(places: readonly number[], stretches: readonly (readonly [number, number])[]): Set<number> {
  const found = new Set<number>();
  for (const [from, to] of stretches)
    for (const place of places) if (place >= from && place < to) found.add(place);
  return found;
}

function ofAttribution({ source, cue, content }: Attribution, { words, marks }: Places): Words {
  const cueWords = within(words, cue);
  return {
    source: within(words, source),
    cue: cueWords.size > 0 ? cueWords : within(marks, cue),
    content: within(words, content),
  };
}

function ofStatement({ source, cue, content }: Statement, places: Places): Words {
  const stretches = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end] as const);
  return ofAttribution(
    { source: stretches(source ? [source] : []), cue: stretches([cue]), content: stretches(content) },
    places,
  );
}

/** By its quotation marks: all of it between them, none, or some. */
function modeOf({ content }: Attribution, text: string): Mode {
  const said = content.map(([from, to]) => text.slice(from, to).trim()).filter((part) => /\p{L}/u.test(part));
  const whole = said.every((part) => /^["“”‘']/.test(part) && !/["“”](?=.*\p{L})/su.test(part.slice(1)));
  if (whole) return 'direct';
  return said.some((part) => /["“”]/.test(part)) ? 'mixed' : 'indirect';
}

function f1({ right, found, wanted }: Counts): string {
  return `${percent((2 * right) / (found + wanted))} (precision ${percent(right / found)}, recall ${percent(right / wanted)})`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
