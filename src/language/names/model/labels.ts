import type { NameKind } from '../../english.ts';

/** What the model tells apart; whether a place is a state is the lists' to say. */
export const MODEL_KINDS = ['person', 'place', 'organisation'] as const satisfies readonly NameKind[];

/** No part of a name. */
export const OUTSIDE = 0;
/** Parts of a name of several words, and a name of one word; each kind has the four (Ratinov & Roth 2009). */
export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;

export const LABELS = 1 + 4 * MODEL_KINDS.length;

export function labelOf(kind: number, part: number): number {
  return 1 + 4 * kind + part;
}

/** 255 for `OUTSIDE`. */
export function kindOfLabel(label: number): number {
  return label === OUTSIDE ? 255 : (label - 1) >> 2;
}

export function partOfLabel(label: number): number {
  return (label - 1) & 3;
}

/** Whether a name is open after the label. */
function isOpen(label: number): boolean {
  return label !== OUTSIDE && partOfLabel(label) <= INSIDE;
}

/** Whether `next` may follow: names close before others begin. */
export function mayFollow(label: number, next: number): boolean {
  const goesOn = next !== OUTSIDE && (partOfLabel(next) === INSIDE || partOfLabel(next) === LAST);
  return isOpen(label) ? goesOn && kindOfLabel(label) === kindOfLabel(next) : !goesOn;
}
