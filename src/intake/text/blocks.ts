import type { Span } from '../../model/index.ts';

/**
 * What markup says about a block. Plain text says nothing: every block is a `line`. `aside` is what a
 * page sets apart from its article: menus, boxes, comments.
 */
export type BlockMark =
  | 'line'
  | 'paragraph'
  | 'title'
  | 'heading'
  | 'item'
  | 'caption'
  | 'byline'
  | 'date'
  | 'aside';

/** A paragraph, heading or line, without the white space around it. */
export interface Block extends Span {
  readonly mark: BlockMark;
  /** A blank line stands before it, or markup does. */
  readonly apart: boolean;
}

/** Widths between which lines count as wrapped by hand or by a mail program. */
const WRAPPED = { shortest: 45, longest: 100 };

/**
 * Paragraphs of plain text. A line is a paragraph, as in text copied from a page, unless the lines are
 * wrapped at one width; then blank lines part the paragraphs.
 */
export function blocksOfText(text: string): Block[] {
  const lines = linesOf(text);
  return isWrapped(text, lines) ? joinWrapped(text, lines) : lines;
}

function linesOf(text: string): Block[] {
  const lines: Block[] = [];
  let apart = true;
  let from = 0;
  while (from <= text.length) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start < end) {
      lines.push({ start, end, mark: 'line', apart });
      apart = false;
    } else {
      apart = true;
    }
    from = to + 1;
  }
  return lines;
}

/** What `String.prototype.trim` takes off. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 160) return false;
  return code === 160 || code === 5760 || code === 65279 || WIDE_SPACES.includes(code);
}

const WIDE_SPACES = [
  8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8232, 8233, 8239, 8287, 12288,
];

function isWrapped(text: string, lines: readonly Block[]): boolean {
  let inner = 0;
  let wrapped = 0;
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]!.apart) continue;
    const before = lines[i - 1]!;
    const width = before.end - before.start;
    if (width > WRAPPED.longest) return false;
    inner++;
    if (width >= WRAPPED.shortest && !'.!?:”"'.includes(text[before.end - 1]!)) wrapped++;
  }
  return inner >= 3 && wrapped >= inner * 0.6;
}

function joinWrapped(text: string, lines: readonly Block[]): Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const before = lines[i - 1];
    const goesOn =
      before &&
      !line.apart &&
      (before.end - before.start >= WRAPPED.shortest ||
        /^\p{Ll}/u.test(text.slice(line.start, line.start + 2)));
    if (goesOn) blocks.push({ ...blocks.pop()!, end: line.end });
    else blocks.push(line);
  }
  return blocks;
}
