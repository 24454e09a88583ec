import type { English, Name } from '../english.ts';
import type { TokenStream } from '../tokens.ts';
import { findAcronymPairs } from './acronyms.ts';
import type { Candidate } from './candidate.ts';
import { judge } from './judge.ts';
import { phraseOf, resolve } from './memory.ts';
import { nameTagger } from './model/load.ts';
import type { NameTagger } from './model/tagger.ts';
import { segment } from './segment.ts';
import { type SentenceView, viewsOf } from './sentence.ts';

/**
 * Names of the whole text: by rules, then by the model where the rules aren't sure, and then once more by what the text says of
 * them elsewhere.
 *
 * @param tagger null for the rules alone
 */
export function findNames(
  tokens: TokenStream,
  sentences: English['sentences'],
  tagger: NameTagger | null = nameTagger(),
): readonly Name[] {
  const views = viewsOf(tokens, sentences);
  const { names: readings, pairs } = readByRules(tokens, views);
  const names = tagger ? resolve(tokens, judge(tokens, views, readings, tagger)) : readings;
  return pairs.length ? withAliases(tokens, names, pairs) : (names as readonly Name[]);
}

/** Sentence by sentence, then by what the text says of them elsewhere. */
export function readByRules(
  tokens: TokenStream,
  views: readonly SentenceView[],
): { readonly names: readonly Candidate[]; readonly pairs: readonly Candidate[] } {
  const candidates: Candidate[] = [];
  for (const view of views) segment(view, candidates);
  const pairs = findAcronymPairs(tokens);
  return { names: resolve(tokens, pairs.length ? withPairs(candidates, pairs) : candidates), pairs };
}

/** Pairs take the place of whatever they overlap. */
function withPairs(candidates: readonly Candidate[], pairs: readonly Candidate[]): Candidate[] {
  const inOrder = pairs
    .toSorted((a, b) => a.first - b.first)
    .filter((pair, at, all) => at === 0 || all[at - 1]!.last <= pair.first);
  const merged: Candidate[] = [];
  let next = 0;
  for (const found of candidates) {
    while (next < inOrder.length && inOrder[next]!.last <= found.titleFirst) merged.push(inOrder[next++]!);
    const pair = inOrder[next];
    if (pair && pair.first < found.last && found.titleFirst < pair.last) continue;
    merged.push(found);
  }
  while (next < inOrder.length) merged.push(inOrder[next++]!);
  return merged;
}

/** Later uses of the short or the long form get the other as alias too. */
function withAliases(
  tokens: TokenStream,
  names: readonly Candidate[],
  pairs: readonly Candidate[],
): readonly Name[] {
  const aliases = new Map<string, string>();
  for (const pair of pairs) if (pair.alias) aliases.set(phraseOf(tokens, pair.first, pair.last), pair.alias);
  return names.map((name) => {
    const alias = name.alias ?? aliases.get(phraseOf(tokens, name.first, name.last)) ?? null;
    return (alias === name.alias ? name : { ...name, alias }) as Name;
  });
}
