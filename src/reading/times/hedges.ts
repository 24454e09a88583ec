/** Lengths and points with a hedge before them: "almost 14 years", "more than two years ago", "a little over a month", "about 2015". */
import { type Atoms, wordAt } from './atoms.ts';
import { dayed } from './dayed.ts';
import { offsetAt } from './offsets.ts';
import type { Parsed } from './parsed.ts';

/** Words before a length of time, and what they make of "… ago". */
const APPROXIMATE = new Set(
  'about,around,almost,nearly,barely,some,roughly,approximately,circa,exactly,precisely,close to,hardly,scarcely,virtually'.split(
    ',',
  ),
);
const LONGER = new Set(
  'more than,over,well over,at least,just over,longer than,no less than,no fewer than,upwards of'.split(','),
);
const SHORTER = new Set(
  `less than,under,just under,up to,at most,no more than,no longer than,fewer than,well under,as little as,as much as,as many as,as long as,not quite,not even,just shy of,shy of`.split(
    ',',
  ),
);

/** First words of all these. */
const HEDGES = new Set([...APPROXIMATE, ...LONGER, ...SHORTER].map((words) => words.split(' ')[0]!));

/** "just two weeks ago", "a little over a year ago" */
export function hedgedAt(atoms: Atoms, i: number): Parsed | null {
  const word = atoms.lower[i]!;
  const little = word === 'a' && wordAt(atoms, i + 1, i) === 'little';
  if (!little && !/^(?:just|barely|slightly|well|fully|only|little|somewhat|almost)$/.test(word))
    return approximated(atoms, i, word);
  const at = little ? i + 2 : i + 1;
  const inside =
    HEDGES.has(wordAt(atoms, at, i)) && at < atoms.count && atoms.sentence[at] === atoms.sentence[i];
  const rest = inside ? approximated(atoms, at, atoms.lower[at]!) : null;
  return rest ?? (HEDGES.has(word) ? approximated(atoms, i, word) : null);
}

/** "about 2015", "more than two years ago", "almost 14 years" */
function approximated(atoms: Atoms, i: number, word: string): Parsed | null {
  if (!HEDGES.has(word)) return null;
  const two = `${word} ${wordAt(atoms, i + 1, i)}`;
  const three = `${two} ${wordAt(atoms, i + 2, i)}`;
  const size = (set: ReadonlySet<string>) => (set.has(three) ? 3 : set.has(two) ? 2 : set.has(word) ? 1 : 0);
  const [longer, shorter] = [size(LONGER), size(SHORTER)];
  const about = APPROXIMATE.has(two) ? 2 : APPROXIMATE.has(word) ? 1 : 0;
  const at = i + Math.max(longer, shorter, about);
  if (at === i || at >= atoms.count || atoms.sentence[at] !== atoms.sentence[i]) return null;
  // "Over the following weeks" has no hedge.
  const found = atoms.lower[at] === 'the' ? null : offsetAt(atoms, at);
  if (!found) {
    const point = about && /^(?:about|around|circa)$/.test(word) ? dayed(atoms, at) : null;
    return point?.kind === 'date' || point?.kind === 'time' ? { ...point, modifier: 'approximate' } : null;
  }
  if (found.kind === 'duration') return found;
  if (!found.value.startsWith('AGO')) return { ...found, modifier: 'approximate' };
  if (longer) return { ...found, value: `../${found.value}`, modifier: 'before' };
  if (shorter) return { ...found, value: `${found.value}/..`, modifier: 'after' };
  return { ...found, modifier: word === 'exactly' ? null : 'approximate' };
}
