import type { Party, Span, Statement } from '../../model/index.ts';

interface Piece extends Span {
  readonly speaker: Party | null;
  /** Index of the smallest piece around it; -1 for none. */
  readonly around: number;
}

/** One look-up for each list of statements. */
const pieces = new WeakMap<readonly Statement[], readonly Piece[]>();

/**
 * Whose words a span is: the speaker of the innermost quotation or reported clause that covers it; null
 * where nobody's are, or an unknown source's. "We" and "I" in there mean the speaker.
 */
export function speakerAt(statements: readonly Statement[], span: Span): Party | null {
  let sorted = pieces.get(statements);
  if (sorted === undefined) {
    sorted = piecesOf(statements);
    pieces.set(statements, sorted);
  }
  let index = lastFrom(sorted, span.start);
  while (index >= 0 && sorted[index]!.end < span.end) index = sorted[index]!.around;
  return sorted[index]?.speaker ?? null;
}

function piecesOf(statements: readonly Statement[]): readonly Piece[] {
  const flat = statements.flatMap(({ act, content, speaker }) =>
    act === undefined ? content.map(({ start, end }) => ({ start, end, speaker })) : [],
  );
  flat.sort((a, b) => a.start - b.start || b.end - a.end);
  const open: number[] = [];
  return flat.map((piece, index) => {
    while (open.length > 0 && flat[open.at(-1)!]!.end <= piece.start) open.pop();
    const around = open.at(-1) ?? -1;
    open.push(index);
    return { ...piece, around };
  });
}

function lastFrom(sorted: readonly Piece[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
