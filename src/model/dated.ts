/** Whole days, both ends included, as ISO 8601 calendar dates; `null` is open on that side. */
export interface Interval {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Where a date comes from: the publisher's metadata, words in the text, or inference from what
 * other articles state. An inferred date never dates anything else.
 */
export type DateBasis = 'metadata' | 'text' | 'inferred';

export interface Dated extends Interval {
  readonly basis: DateBasis;
  /** The words or the reason, for a person to read: "date 2025-03-04", "©2024", "meets on Wednesday in …". */
  readonly because: string;
  /** Both ends are open, but the day is told without its year: "05-14". */
  readonly monthDay?: string;
}

/**
 * When something takes place as the words put it. `value` is a TIMEX3 value; where the article has no
 * date it stays symbolic ("XXXX-WXX-3" is a Wednesday) and `interval` is null.
 */
export interface When {
  readonly value: string;
  readonly interval: Interval | null;
  readonly quote: string;
}
