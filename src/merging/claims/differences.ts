import { diffArrays } from 'diff';
import { type Claim, fold, type Wording } from '../../model/index.ts';

/**
 * How a wording stands to the fullest one: word for word; with words left out; with other words inside quotation marks, where they
 * should be one speaker's own; or told in other words.
 */
export type WordingRelation = 'same' | 'cut' | 'other words quoted' | 'retold';

export interface WordingDifference {
  readonly wording: Wording;
  /** Null for the fullest wording itself. */
  readonly relation: WordingRelation | null;
  /** Words in place of the fullest wording's, where the speaker is quoted otherwise. */
  readonly changed: readonly { readonly from: string; readonly to: string }[];
}

/** The wordings of a claim, each held against the fullest. */
export function wordingDifferences({ wordings, words }: Claim): WordingDifference[] {
  const fullest = wordings.find((wording) => wording.words === words);
  return wordings.map((wording) => {
    if (!fullest || wording === fullest) return { wording, relation: null, changed: [] };
    const relation = relationOf(wording, fullest);
    return {
      wording,
      relation,
      changed: relation === 'other words quoted' ? changedWords(wording.words, fullest.words) : [],
    };
  });
}

function relationOf(wording: Wording, fullest: Wording): WordingRelation {
  const [own, full] = [wordsOf(wording.words), wordsOf(fullest.words)];
  if (own.length === full.length && own.every((word, at) => word === full[at])) return 'same';
  if (isSubsequence(own, full)) return 'cut';
  return wording.mode === 'direct' && fullest.mode === 'direct' ? 'other words quoted' : 'retold';
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** A stretch of other words that stands where the fullest wording has some of its own. */
function changedWords(own: string, full: string): { from: string; to: string }[] {
  const changes = diffArrays(wordsOf(full), wordsOf(own));
  return changes.flatMap(({ removed, value }, at) => {
    const next = changes[at + 1];
    return removed && next?.added ? [{ from: value.join(' '), to: next.value.join(' ') }] : [];
  });
}

function wordsOf(text: string): string[] {
  return fold(text).split('-').filter(Boolean);
}
