import { linesOf } from './file.ts';

/**
 * What a word can be, one letter a class: n noun, N plural noun, a adjective, r adverb, v verb (base),
 * z verb with -s, d past, p past participle, g -ing, x auxiliary, i preposition, s subordinator,
 * c coordinator, t determiner, o pronoun, m number, k particle ("to", "not", "'s").
 */
export type WordClass =
  | 'n'
  | 'N'
  | 'a'
  | 'r'
  | 'v'
  | 'z'
  | 'd'
  | 'p'
  | 'g'
  | 'x'
  | 'i'
  | 's'
  | 'c'
  | 't'
  | 'o'
  | 'm'
  | 'k';

/** Made by training/words.ts: words that English writes with a small letter. */
const words = new Map<string, string>();
for (const line of linesOf('words.txt')) {
  const tab = line.indexOf('\t');
  words.set(line.slice(0, tab), line.slice(tab + 1));
}

/** Classes of a word in lower case, the commonest first; undefined for one that isn't listed, "" for one that is without them. */
export function listedClasses(lower: string): string | undefined {
  return words.get(lower);
}

/** As `listedClasses`, and by its ending for a word that isn't listed; "" when neither tells. */
export function classesOf(lower: string): string {
  return words.get(lower) || byEnding(lower);
}

export function canBe(lower: string, kind: WordClass): boolean {
  return classesOf(lower).includes(kind);
}

/** Whether a capitalised word is also an ordinary English one: "Eastern", "Forum", not "Okello". */
export function isCommonWord(lower: string): boolean {
  if (words.has(lower)) return true;
  return lower.length > 4 && lower.endsWith('s') && words.has(lower.slice(0, -1));
}

function byEnding(lower: string): string {
  if (lower.length < 4) return '';
  if (lower.endsWith('ly')) return 'r';
  if (lower.endsWith('ing')) return 'gn';
  if (lower.endsWith('ed')) return lower.includes('-') ? 'a' : 'dp';
  if (/(?:tion|sion|ment|ness|ity|ship|ism|ance|ence|hood|dom|er|or|ist|age)$/.test(lower)) return 'n';
  if (
    /(?:ous|ful|able|ible|ive|less|ish|ical|ial|ian|ary|ic|al|led|based|backed|old|wide|long|ent|ant)$/.test(
      lower,
    )
  )
    return 'a';
  if (/(?:ise|ize|ify)$/.test(lower)) return 'v';
  if (/(?:ises|izes|ifies)$/.test(lower)) return 'z';
  if (lower.endsWith('s') && !lower.endsWith('ss')) {
    const base =
      words.get(lower.slice(0, -1)) ?? (lower.endsWith('es') ? words.get(lower.slice(0, -2)) : undefined);
    if (base) return (base.includes('n') ? 'N' : '') + (base.includes('v') ? 'z' : '') || 'N';
    return 'N';
  }
  if (lower.includes('-')) return 'a';
  return '';
}
