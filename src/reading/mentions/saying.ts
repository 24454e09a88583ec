import { lemmaOf } from '../../language/lexicon/verbs.ts';

const LEMMAS = new Set(
  'say tell add recall note stress state announce claim argue insist explain write reply respond comment remark declare warn tweet post ask quip'.split(
    ' ',
  ),
);

/** Whether a word reports what somebody says: "said", "added". */
export function isSaying(lower: string): boolean {
  return LEMMAS.has(lemmaOf(lower));
}
