import type { Dated } from '../model/index.ts';
import type { Block } from './text/blocks.ts';

/** An article as its format gives it, before its text is read for what else it says. */
export interface Source {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** The agency or ministry that metadata names as the author. */
  readonly credit: string | null;
  readonly url: string | null;
  readonly published: Dated | null;
}

/** A source that only has its text, as plain text does. */
export function bareSource(text: string, blocks: readonly Block[]): Source {
  return { text, blocks, title: null, outlet: null, byline: null, credit: null, url: null, published: null };
}

/** What a format's reader gives: its articles, or why there are none. */
export type Sources =
  | { readonly sources: readonly Source[] }
  | { readonly reason: string; readonly advice: string };

export const NO_ARTICLES = 'it is JSON that holds no articles';
