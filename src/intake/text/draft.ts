import type { RegionKind, Span } from '../../model/index.ts';
import type { Block, BlockMark } from './blocks.ts';

/** A block on its way to becoming a region; `kind` is null until something says what it is. */
export interface Draft extends Span {
  readonly words: string;
  /** Words, as white space parts them. */
  readonly count: number;
  readonly mark: BlockMark;
  readonly apart: boolean;
  kind: RegionKind | null;
}

export function draftOf(text: string, block: Block): Draft {
  const words = text.slice(block.start, block.end);
  return { ...block, words, count: countWords(words), kind: null };
}

function countWords(words: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < words.length; i++) {
    const space = words.charCodeAt(i) <= 32;
    if (!space && !inWord) count++;
    inWord = !space;
  }
  return count;
}

const SENTENCE_END = /[.!?…。！？।۔][”"’'»)\]」』）*_]{0,4}$/u;
const STOP_END = /[.…。।۔][”"’'»)\]」』）*_]{0,4}$/u;

export function endsSentence(words: string): boolean {
  return SENTENCE_END.test(words.slice(-8));
}

/** Ends in a full stop; questions and exclamations are headlines as often as sentences. */
export function endsInStop(words: string): boolean {
  return STOP_END.test(words.slice(-8));
}

/** Words of a whole sentence from which a line is prose and not a caption, a label or a button. */
const PROSE_WORDS = 8;
/** Words from which a line is prose even where its full stop is missing. */
const LONG_WORDS = 20;

export function isProse(draft: Draft): boolean {
  return draft.count >= LONG_WORDS || (draft.count >= PROSE_WORDS && endsSentence(draft.words));
}

/** "THE FJORD POST": letters, and none of them small. */
export function isCapitals(words: string): boolean {
  return words === words.toUpperCase() && words !== words.toLowerCase();
}
