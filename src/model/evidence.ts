import type { Quote } from './span.ts';

/** The words a record item rests on. */
export interface Evidence extends Quote {
  readonly article: string;
  /** The annotation that was read there. */
  readonly annotation: string;
}
