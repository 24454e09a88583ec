import { linesOf } from './file.ts';

const GIVEN = namesIn('given.txt');
/** Those that tell, from many countries; names given to both are in neither. */
const MALE = namesIn('male.txt');
const FEMALE = namesIn('female.txt');

function namesIn(file: string): ReadonlySet<string> {
  return new Set(linesOf(file).join(' ').split(' '));
}

/** Whether a word in lower case is a frequent given name somewhere in the world. */
export function isGivenName(lower: string): boolean {
  if (GIVEN.has(lower)) return true;
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && GIVEN.has(lower.slice(0, hyphen)) && GIVEN.has(lower.slice(hyphen + 1));
}

/** Whom a given name in lower case is given to; null for both, or when it isn't listed. */
export function genderOfGiven(lower: string): 'male' | 'female' | null {
  if (MALE.has(lower)) return 'male';
  return FEMALE.has(lower) ? 'female' : null;
}
