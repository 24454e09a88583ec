import { linesOf } from './file.ts';

const GIVEN = new Set(linesOf('given.txt').join(' ').split(' '));

/** Whether a word in lower case is a frequent given name somewhere in the world. */
export function isGivenName(lower: string): boolean {
  if (GIVEN.has(lower)) return true;
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && GIVEN.has(lower.slice(0, hyphen)) && GIVEN.has(lower.slice(hyphen + 1));
}
