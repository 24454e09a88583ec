import { fold, type Statement } from '../../model/index.ts';
import { remember } from '../remember.ts';
import { STOCK } from '../stock.ts';
import { containment, contentWords, jaccard, sharedWords } from '../words.ts';

/** A sentence of a quotation, or all that was said in reported speech. */
interface Passage {
  /** Every word, folded. */
  readonly all: readonly string[];
  readonly telling: readonly string[];
}

interface Worded {
  readonly quoted: readonly Passage[];
  readonly whole: Passage;
}

/** Hostile input aside, no sentence that outlets share is longer. */
const MOST_WORDS = 120;

export const wordingOf = remember(
  (statement: Statement): Worded => ({
    quoted: statement.quotations.flatMap(({ quote }) => sentencesOf(quote).map(passageOf)),
    whole: passageOf(saidIn(statement)),
  }),
);

/** What was said, with a gap for "he said". */
export function saidIn(statement: Statement): string {
  return statement.content.map(({ quote }) => quote.trim()).join(' … ');
}

function sentencesOf(quotation: string): string[] {
  return quotation.split(/[.!?…]+["'”’]?\s+/).filter((sentence) => sentence.trim() !== '');
}

function passageOf(text: string): Passage {
  return {
    all: fold(text).split('-').filter(Boolean).slice(0, MOST_WORDS),
    telling: contentWords(text).slice(0, MOST_WORDS),
  };
}

/** From here a part of a quotation can be told from a turn of phrase. */
const QUOTED_WORDS = 4;
/** Translators and copy editors change words; few change every third one. */
const QUOTED_ALIKE = 0.6;
/** Without a run of equal words, stock phrases ("strong cooperation in trade") need more than that. */
const QUOTED_ALIKE_ANYWHERE = 0.8;
const REPORTED_ALIKE = 0.5;
const REPORTED_WORDS = 3;

/** How alike two wordings are, from 0 to 1: 0 when they can't be one utterance. */
export function likeWordings(a: Statement, b: Statement): number {
  const [left, right] = [wordingOf(a), wordingOf(b)];
  let most = 0;
  for (const one of left.quoted)
    for (const other of right.quoted) most = Math.max(most, likeQuotations(one, other));
  // Words between quotation marks are one utterance's or not: nobody retells them there.
  if (most > 0 || (a.mode === 'direct' && b.mode === 'direct')) return most;
  const alike = jaccard(left.whole.telling, right.whole.telling);
  const shared = sharedWords(left.whole.telling, right.whole.telling).filter((word) => !STOCK.has(word));
  return alike >= REPORTED_ALIKE && shared.length >= REPORTED_WORDS ? alike : 0;
}

function likeQuotations(a: Passage, b: Passage): number {
  const [short, long] = a.all.length <= b.all.length ? [a, b] : [b, a];
  if (short.all.length < 3) return 0;
  if (short.all.length === long.all.length && short.all.every((word, at) => word === long.all[at])) return 1;
  const alike = containment(short.telling, long.telling);
  if (alike < QUOTED_ALIKE || short.all.length < QUOTED_WORDS) return 0;
  const run = longestRun(short.all, long.all);
  if (run === short.all.length && new Set(short.telling).size >= 2) return alike;
  if (Math.min(new Set(a.telling).size, new Set(b.telling).size) < QUOTED_WORDS) return 0;
  return run >= QUOTED_WORDS || alike >= QUOTED_ALIKE_ANYWHERE ? alike : 0;
}

/** Length of the longest run of equal words. */
function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let before = new Uint8Array(b.length + 1);
  for (const word of a) {
    const now = new Uint8Array(b.length + 1);
    for (let at = 0; at < b.length; at += 1) {
      if (word !== b[at]) continue;
      const run = (before[at] ?? 0) + 1;
      now[at + 1] = run;
      if (run > longest) longest = run;
    }
    before = now;
  }
  return longest;
}
