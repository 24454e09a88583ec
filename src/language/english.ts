import type { Region, Span } from '../model/index.ts';
import type { Trees } from './parsing/trees.ts';

/**
 * English as the layers see it: flat arrays over `text`, token by token, with views where a layer needs
 * them. Only headline and body regions hold tokens.
 */
export interface English {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly quotations: readonly Quotation[];
  /** In order of position; they don't overlap. Found when first asked for. */
  readonly names: readonly Name[];
  /** Parsed when first asked for. */
  readonly trees: Trees;
}

export interface Tokens {
  readonly count: number;
  /** UTF-16 offsets into the text. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Index of the token's sentence. */
  readonly sentence: Uint32Array;
  /** The word as written. */
  word(token: number): string;
  /** Lower case, curly apostrophes made straight: what word lists are matched with. */
  lower(token: number): string;
}

export interface Sentences {
  readonly count: number;
  /** First token, and the one after the last. */
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  /** Index of the sentence's region in `Article.regions`: its paragraph or headline. */
  readonly region: Uint32Array;
}

/**
 * What stands between quotation marks. A quotation that runs over paragraphs, each opening with a mark
 * of its own, is several of these: `continues` says that the next one goes on.
 */
export interface Quotation extends Span {
  /** Tokens inside the marks; `last` is exclusive. */
  readonly first: number;
  readonly last: number;
  readonly continues: boolean;
}

export type NameKind = 'person' | 'state' | 'organisation' | 'place' | 'demonym';

/**
 * A name with what belongs to it: "Foreign Minister Datuk Seri Aziz Noor". A people or a state before
 * the office is a name of its own ("Kenyan", "Kenya’s"); one inside it ("President of Kenya …") is not.
 * "The" is left out, but for names as "The Hague".
 */
export interface Name {
  readonly kind: NameKind;
  /** Tokens of the name alone, without office and honorific; `last` is exclusive. */
  readonly first: number;
  readonly last: number;
  /** Tokens of office and honorific before it; equal to `first` where there is none. */
  readonly titleFirst: number;
  /** ISO 3166 code of a state, of a demonym's state, and of the state a place lies in. */
  readonly state: string | null;
  /** Long form of an acronym given in this text, or the short one of a long form. */
  readonly alias: string | null;
  /** 0 to 1; below `SURE_NAME` a layer should call what rests on it tentative. */
  readonly certainty: number;
}

export const SURE_NAME = 0.5;

export type ReadEnglish = (text: string, regions: readonly Region[]) => English;
