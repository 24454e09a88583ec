/** A stretch of `Article.text`, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the words it covers: `text.slice(start, end) === quote`, always. */
export interface Quote extends Span {
  readonly quote: string;
}

export function quoteOf(text: string, start: number, end: number): Quote {
  return { start, end, quote: text.slice(start, end) };
}

export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
