import { type English, type NounPhrase, nameAt, objectOf, verbGroupAt } from '../../language/index.ts';
import { lemmaAt } from './action.ts';
import { headIn } from './deals.ts';
import { GIFTS, GIVING, PERFORMED } from './lexicon/kinds.ts';
import { isReported } from './subjects.ts';
import { wordAt } from './words.ts';

/** "will give 40 million", not "will give a speech". */
export function gives(
  english: English,
  { verb, passive }: { readonly verb: number; readonly passive: boolean },
): boolean {
  const lemma = lemmaAt(english, verb);
  if (passive || !GIVING.has(lemma)) return false;
  if (lemma === 'pay' && wordAt(english, verb + 1) === 'for') return true;
  if (GIVES_MORE.has(lemma)) return isGift(english, verb);
  const object = objectOf(english, verbGroupAt(english, verb));
  return object !== null && !PERFORMED.has(wordAt(english, object.head));
}

/** Verbs that tell of giving by what they are said of. */
const GIVES_MORE = new Set('bear foot cover offer extend double triple'.split(' '));

/** "said that all households would receive new housing": promised by who says so. */
export function isGiven(english: English, verb: number, subject: NounPhrase | null, token: number): boolean {
  return (
    subject !== null &&
    /^(?:get|receive)$/.test(lemmaAt(english, verb)) &&
    isReported(english, token) &&
    nameAt(english, subject.head) < 0 &&
    !/^(?:i|we|he|she|it|they|you)$/.test(wordAt(english, subject.head))
  );
}

/** "cover the cost", "offer 60 scholarships". */
export function isGift(english: English, verb: number): boolean {
  const object = objectOf(english, verbGroupAt(english, verb));
  return object !== null && headIn(english, object, GIFTS) >= 0;
}
