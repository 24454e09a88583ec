import { fold } from '../model/index.ts';

/** Words that say nothing about what a sentence is about. */
const STOP = new Set(
  (
    'a an and are as at be been being but by can could did do does for from had has have he her his i if in into is it its ' +
    'may might more most must no not of on or our own said say says she should so some such than that the their them then ' +
    'there these they this those to too under up us very was we were what when where which while who whom will with would ' +
    'you your also both all any each other others about after before between during over through two one new'
  ).split(' '),
);

/** Words that carry meaning, without endings, in order. */
export function contentWords(text: string): string[] {
  return fold(text)
    .split('-')
    .filter((word) => word.length > 1 && !STOP.has(word))
    .map(stem);
}

/** Takes off inflection, no more: "summits" → "summit", "launching" → "launch", "planned" → "plan". */
export function stem(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    if (stems.size === MOST_STEMS) stems.clear();
    known = withoutInflection(word);
    stems.set(word, known);
  }
  return known;
}

/** Of the words met last. */
const stems = new Map<string, string>();
const MOST_STEMS = 20_000;

function withoutInflection(word: string): string {
  if (word.length < 5) return word.replace(/(?<=[^s])s$/, '').replace(/(?<=..)e$/, '');
  const singular = word
    .replace(/ie[sd]$/, 'y')
    .replace(/(?<=s|x|z|ch|sh)es$/, '')
    .replace(/(?<=[^s])s$/, '');
  return withoutEnding(singular).replace(/e$/, '');
}

/** "Signing" and "signed" lose their endings; "bring" and "speed" have none. */
function withoutEnding(word: string): string {
  const base = word.replace(/(?:ing|ed)$/, '');
  if (base === word || /[aeiou]$/.test(base) || !/[aeiouy]/.test(base.slice(0, -1))) return word;
  return base.replace(/([bdgmnprt])\1$/, '$1');
}

/**
 * What a verb and the noun made of it have in common, of words without inflection: "deployment" and "deploy",
 * "diversion" and "divert", "withdrawal" and "withdraw".
 */
export function root(stemmed: string): string {
  if (stemmed.length < 6) return stemmed;
  const plain = stemmed
    .replace(/(?<=\p{L}{4})(?:[ae]nce|al)$/u, '')
    .replace(/(?<=er)y$/, '')
    .replace(/(?<=\p{L}{3})ion$/u, '')
    .replace(/(?<=\p{L}{4})at$/u, '')
    .replace(/(?<=\p{L}{3})e?ment$/u, '')
    .replace(/(?<=ver)s$/, 't');
  return plain.replace(/e$/, '');
}

/** Shared words over the words of the shorter one: 1 when one says all that the other says. */
export function containment(a: readonly string[], b: readonly string[]): number {
  const left = new Set(a);
  const right = new Set(b);
  const smaller = Math.min(left.size, right.size);
  if (smaller === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  return shared / smaller;
}

export function sharedWords(a: readonly string[], b: readonly string[]): string[] {
  const right = new Set(b);
  return [...new Set(a)].filter((word) => right.has(word));
}

/** Shared words over all words. */
export function jaccard(a: readonly string[], b: readonly string[]): number {
  const shared = sharedWords(a, b).length;
  const all = new Set([...a, ...b]).size;
  return all === 0 ? 0 : shared / all;
}
