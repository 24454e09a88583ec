/** People that something befell: "one soldier was killed", "left nine wounded". */
import { type Atoms, wordAt } from '../times/atoms.ts';

const BEFALLEN = new Set(
  `killed wounded injured hurt dead missing arrested detained hospitalised hospitalized displaced homeless stranded trapped
  rescued evacuated unaccounted infected drowned kidnapped abducted jailed freed released died dies perished executed
  sentenced charged shot beheaded burned crushed poisoned dying`.split(/\s+/),
);

const BEFALLS = new Set(
  `kill kills killed killing wound wounds wounded wounding injure injures injured injuring hurt hurting leave leaves left leaving
  arrest arrests arrested arresting detain detains detained detaining rescue rescued rescuing free freed freeing claim claimed
  claiming infect infected infecting displace displaced displacing shot execute executed executing`.split(
    /\s+/,
  ),
);

/** "nine wounded", "12 still missing" */
export function isBefallen(atoms: Atoms, next: number): boolean {
  const word = wordAt(atoms, next, next - 1);
  return BEFALLEN.has(
    /^(?:still|more|others?|seriously|badly|critically)$/.test(word)
      ? wordAt(atoms, next + 1, next - 1)
      : word,
  );
}

/** A word of such a deed among atoms `from` to `to`. */
export function tellsCasualties(atoms: Atoms, from: number, to: number): boolean {
  for (let k = Math.max(0, from); k < Math.min(to, atoms.count); k++)
    if (BEFALLS.has(atoms.lower[k]!) || BEFALLEN.has(atoms.lower[k]!)) return true;
  return false;
}
