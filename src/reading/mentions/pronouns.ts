import type { Gender } from './gender.ts';

export interface Pronoun {
  readonly number: 'singular' | 'plural';
  readonly person: 1 | 3;
  /** Null for "they", "it" and "we". */
  readonly gender: Gender | null;
  /** "her" is taken for either; what follows tells. */
  readonly form: 'subject' | 'object' | 'possessive' | 'reflexive';
  readonly neuter: boolean;
}

const PRONOUNS = new Map<string, Pronoun>();
const add = (
  word: string,
  number: Pronoun['number'],
  person: 1 | 3,
  form: Pronoun['form'],
  gender: Gender | null = null,
  neuter = false,
) => PRONOUNS.set(word, { number, person, gender, form, neuter });

add('he', 'singular', 3, 'subject', 'male');
add('him', 'singular', 3, 'object', 'male');
add('his', 'singular', 3, 'possessive', 'male');
add('himself', 'singular', 3, 'reflexive', 'male');
add('she', 'singular', 3, 'subject', 'female');
add('her', 'singular', 3, 'possessive', 'female');
add('hers', 'singular', 3, 'possessive', 'female');
add('herself', 'singular', 3, 'reflexive', 'female');
add('it', 'singular', 3, 'subject', null, true);
add('its', 'singular', 3, 'possessive', null, true);
add('itself', 'singular', 3, 'reflexive', null, true);
add('they', 'plural', 3, 'subject');
add('them', 'plural', 3, 'object');
add('their', 'plural', 3, 'possessive');
add('theirs', 'plural', 3, 'possessive');
add('themselves', 'plural', 3, 'reflexive');
for (const word of ['we', 'us', 'our', 'ours', 'ourselves']) add(word, 'plural', 1, 'subject');
for (const word of ['i', 'me', 'my', 'mine', 'myself']) add(word, 'singular', 1, 'subject');

export function pronounOf(lower: string): Pronoun | undefined {
  return PRONOUNS.get(lower);
}
