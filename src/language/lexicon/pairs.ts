/** Whether "X" in "X-Y" is a state, a people or an organisation by its acronym. */
export function isPairPart(_word: string): boolean {
  return false;
}
