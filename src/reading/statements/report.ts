import type { Statement } from '../../model/index.ts';
import type { Stretch } from './layout.ts';
import type { Frame } from './lexicon.ts';

/** The words that report: a verb, "according to", a noun of speech, a headline's colon. */
export interface Cue extends Stretch {
  /** Token of the verb that has the subject; the first of the cue where it has none. */
  readonly verb: number;
  readonly lemma: string;
  readonly frame: Frame;
}

/** Who says it, as words. */
export interface Source {
  /** Null where nobody is named: "it was announced". */
  readonly words: Stretch | null;
  /** What the words stand for, where they don't say it: "[Lind], who said". */
  readonly meaning: Stretch | null;
  /** First and last token of the attribution: what stands before and after it may be what was said. */
  readonly first: number;
  readonly last: number;
}

/** A cue with what it reports, before anybody is looked up. */
export interface Report {
  readonly cue: Cue;
  readonly source: Source;
  /** Clauses and phrases reported, marks inside kept. */
  readonly clauses: readonly Stretch[];
  /** Indices of the quotations that are what was said. */
  readonly quoted: readonly number[];
  readonly negated: boolean;
  readonly occasion: Stretch | null;
  readonly addressee: Stretch | null;
  readonly doubt: string | null;
  readonly act?: Statement['act'];
}

/** What comes after a cue. */
export interface After {
  readonly kind: 'clause' | 'quotation' | 'object' | 'none';
  /** First token of what is said (a quotation's opening mark), or where the attribution ends. */
  readonly from: number;
  readonly addressee: Stretch | null;
  readonly occasion: Stretch | null;
}

/** Makes what was found after a cue, with the person and occasion passed on the way. */
export type Finding = (kind: After['kind'], at: number) => After;

/** A report of a stretch or more, with nothing known besides. */
export function plainReport(
  cue: Cue,
  source: Source,
  clauses: readonly Stretch[],
  more: Partial<Pick<Report, 'negated' | 'act'>> = {},
): Report {
  return {
    cue,
    source,
    clauses,
    quoted: [],
    negated: false,
    occasion: null,
    addressee: null,
    doubt: null,
    ...more,
  };
}
