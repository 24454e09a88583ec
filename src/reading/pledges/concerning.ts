import type { Strength } from '../../model/index.ts';

const CONCERNING: ReadonlySet<Strength> = new Set([
  'agreed',
  'pledged',
  'accepted',
  'offered',
  'demanded',
  'proposed',
  'considering',
  'refused',
]);

/** What somebody does for, or wants of, another; a plan or a hope may be his own affair. */
export function concernsAnother(strength: Strength): boolean {
  return CONCERNING.has(strength);
}
