import type { Annotation, Contact, Dated, Interval, Pledge, Quantity, Statement } from '../model/index.ts';
import { lengthOf } from './days.ts';
import { remember } from './remember.ts';

/** What is merged: an annotation with what its article states about itself. */
export interface Item<A extends Annotation = Annotation> {
  readonly annotation: A;
  /** As stated by the article; null when it says nothing. Never inferred. */
  readonly published: Dated | null;
}

export type MergedAnnotation = Contact | Statement | Quantity | Pledge;

export function idOf(item: Item): string {
  return item.annotation.id;
}

/**
 * By stated publication date, then by hash: the order that doesn't depend on arrival. Undated articles
 * come last.
 */
export function byPublication(a: Item, b: Item): number {
  return inOrder(a.published, b.published, idOf(a), idOf(b));
}

/** The same for what has an id of its own: articles, and what they say of an entity. */
export function byOwnPublication(a: Published, b: Published): number {
  return inOrder(a.published, b.published, a.id, b.id);
}

interface Published {
  readonly id: string;
  readonly published: Dated | null;
}

function inOrder(a: Dated | null, b: Dated | null, idOfA: string, idOfB: string): number {
  const left = a?.from ?? '9999';
  const right = b?.from ?? '9999';
  if (left !== right) return left < right ? -1 : 1;
  return idOfA < idOfB ? -1 : 1;
}

/** Both ends known: a stretch of days. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export function closed(interval: Interval | null | undefined): Days | null {
  return interval?.from && interval.to ? { from: interval.from, to: interval.to } : null;
}

/** Stated to within this many days, a publication date places what an article reports. */
const DATED_WITHIN_DAYS = 7;

export function isUndated({ published }: Item): boolean {
  return published === null || !isStatedNearly(published);
}

const isStatedNearly = remember((published: Dated): boolean => {
  const days = closed(published);
  return days !== null && lengthOf(days) <= DATED_WITHIN_DAYS;
});
