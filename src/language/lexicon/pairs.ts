import { listedWord } from './gazetteer.ts';

/** Whether "X" in "X-Y" is a state, a people, a seat of government, or an organisation by its acronym. */
export function isPairPart(word: string): boolean {
  const listed = listedWord(word);
  if (!listed) return false;
  if (listed.kind === 'organisation') return word.length <= 8;
  return (
    listed.kind === 'state' || listed.kind === 'demonym' || (listed.kind === 'seat' && word !== 'Bissau')
  );
}
