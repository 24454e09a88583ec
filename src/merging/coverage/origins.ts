import { type Article, fold, type Origin } from '../../model/index.ts';
import { byOwnPublication } from '../item.ts';
import { remember } from '../remember.ts';

/** Five words in a row are rarely the same by chance; common in detecting reprints (Broder 1997). */
const SHINGLE_WORDS = 5;
/** Part of the shorter text that both must hold. */
const REPRINTED = 0.6;
/** Shorter texts share too little to tell. */
const FEWEST_SHINGLES = 20;
/** A run of words found in more articles than this is boilerplate. */
const MOST_BEARERS = 200;

/** A column of the matrix, with its articles. */
export interface Column extends Origin {
  readonly own: readonly Article[];
}

/**
 * Articles by origin: an agency or ministry is the origin of what carries its copy, credited or not. In
 * order of name.
 */
export function originsOf(articles: readonly Article[]): Column[] {
  const sorted = [...articles].sort(byOwnPublication);
  const leader = new Map<string, string>(sorted.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    const up = leader.get(id) ?? id;
    return up === id ? id : find(up);
  };
  const join = (a: string, b: string) => leader.set(find(b), find(a));
  const byName = Map.groupBy(sorted, nameKey);
  for (const [name, own] of byName)
    if (name !== null) for (const { id } of own) join((own[0] as Article).id, id);
  for (const [a, b] of reprints(sorted)) join(a, b);
  const groups = Map.groupBy(sorted, ({ id }) => find(id));
  return [...groups.values()].map(toColumn).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function nameKey({ credit, outlet }: Article): string | null {
  const name = credit ?? outlet;
  return name ? fold(name) : null;
}

function toColumn(own: readonly Article[]): Column {
  const [first] = own;
  if (first === undefined) throw new Error('an origin needs an article');
  // The agency that one reprint credits is the origin of those that don't.
  const credit = own.find((article) => article.credit)?.credit;
  const outlets = [...new Set(own.flatMap(({ outlet }) => outlet ?? []))].sort();
  return {
    name: credit ?? first.outlet ?? outlets[0] ?? first.title ?? beginningOf(first),
    articles: own.map(({ id }) => id).sort(),
    carriedBy: outlets,
    own,
  };
}

/** Its first words, for an article that says neither where it stood nor what it is called. */
function beginningOf({ text, regions, id }: Article): string {
  const told = regions.find(({ kind }) => kind === 'headline' || kind === 'body');
  const words = told ? text.slice(told.start, told.end).trim().split(/\s+/, LABEL_WORDS) : [];
  return words.length > 0 ? `“${words.join(' ')} …”` : id;
}

const LABEL_WORDS = 8;

/** Pairs of articles of which one holds most of the other's text. */
function* reprints(articles: readonly Article[]): Generator<[string, string]> {
  const bearers = new Map<string, number[]>();
  articles.forEach((article, at) => {
    for (const shingle of shinglesOf(article)) {
      const under = bearers.get(shingle);
      if (under) under.push(at);
      else bearers.set(shingle, [at]);
    }
  });
  const shared = new Map<number, number>();
  for (const under of bearers.values()) {
    if (under.length > MOST_BEARERS) continue;
    for (const a of under)
      for (const b of under)
        if (a < b) shared.set(a * articles.length + b, (shared.get(a * articles.length + b) ?? 0) + 1);
  }
  for (const [pair, count] of shared) {
    const [a, b] = [articles[Math.floor(pair / articles.length)], articles[pair % articles.length]];
    if (!a || !b) continue;
    const shorter = Math.min(shinglesOf(a).size, shinglesOf(b).size);
    if (shorter >= FEWEST_SHINGLES && count / shorter >= REPRINTED) yield [a.id, b.id];
  }
}

const shinglesOf = remember((article: Article): ReadonlySet<string> => {
  const words = bodyWordsOf(article);
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1)
    shingles.add(words.slice(at, at + SHINGLE_WORDS).join(' '));
  return shingles;
});

/** Words of the body, folded. */
export const bodyWordsOf = remember(({ text, regions }: Article): readonly string[] =>
  regions
    .filter(({ kind }) => kind === 'body')
    .flatMap(({ start, end }) => fold(text.slice(start, end)).split('-').filter(Boolean)),
);
