/**
 * "Xxx" for "Kenya", "XXd" for "FY26": runs are cut at two after the first (Collins 2002).
 *
 * @param most of the shape's characters, where the word is long
 */
export function shapeOf(word: string, most: number): string {
  let shape = '';
  let before = '';
  let run = 0;
  for (const character of word) {
    const kind = kindOf(character);
    run = kind === before ? run + 1 : 1;
    before = kind;
    if (run <= 2) shape += kind;
    if (shape.length > most) break;
  }
  return shape;
}

function kindOf(character: string): string {
  if (character >= '0' && character <= '9') return 'd';
  if (character !== character.toLowerCase()) return 'X';
  return character !== character.toUpperCase() ? 'x' : character;
}
