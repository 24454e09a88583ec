import type { Dated, TrailStep } from '../../model/index.ts';
import { addDays, overlap } from '../days.ts';
import type { Sentence } from '../told.ts';
import { contentWords, stem } from '../words.ts';
import { actionWordsOf } from './actions.ts';
import { isEncounter } from './kept.ts';
import { canBePast, pastsOf } from './past.ts';
import { type Promised, step, tellingWordsOf } from './promised.ts';
import { canBeFulfilled } from './strengths.ts';

interface Told {
  readonly sentence: Sentence;
  readonly published: Dated;
}

/** Sentences of dated articles, by the words in them that can be what an action did. */
type SentenceIndex = ReadonlyMap<string, readonly Told[]>;

export function indexSentences(
  sentences: readonly Sentence[],
  dates: ReadonlyMap<string, Dated>,
): SentenceIndex {
  const index = new Map<string, Told[]>();
  for (const sentence of sentences) {
    const published = dates.get(sentence.evidence.article);
    if (!published || !sentence.words.some(canBePast)) continue;
    for (const word of new Set(sentence.stems)) {
      const under = index.get(word);
      if (under) under.push({ sentence, published });
      else index.set(word, [{ sentence, published }]);
    }
  }
  return index;
}

/** Telling words besides the verb, for a firm reading and for any. */
const FIRM_SHARED = 3;
const SHARED = 2;
const FIRM_ALIKE = 0.6;

/** What is told longer after its time is another promise's doing, more often than not. */
const TOLD_WITHIN_DAYS = 92;

/** Later sentences that tell in the past tense what the commitment put ahead: "released the crew". */
export function sentencesThatTell(promised: Promised, index: SentenceIndex): TrailStep[] {
  const { commitment, madeBy } = promised;
  if (madeBy === null || commitment.negated || !canBeFulfilled(commitment.strength)) return [];
  const objects = new Set(promised.acted.flatMap((acted) => actionWordsOf(acted).object ?? []));
  const last = commitment.deadline?.to ? addDays(commitment.deadline.to, TOLD_WITHIN_DAYS) : null;
  const heads = promised.verbs.map((verb) => verb.split(/\s+/).at(-1) ?? verb);
  const verbs = new Set(heads.map(stem));
  const pasts = new Set(heads.flatMap(pastsOf));
  const telling = new Set([...tellingWordsOf(promised)].filter((word) => !verbs.has(word)));
  if ([...objects, ...verbs].some(isEncounter)) return [];
  const own = new Set(commitment.evidence.map(({ article }) => article));
  const steps = new Map<string, TrailStep>();
  for (const { sentence, published } of [...objects].flatMap((object) => index.get(object) ?? [])) {
    const { article } = sentence.evidence;
    if (own.has(article) || steps.has(article) || published.from === null || published.from <= madeBy)
      continue;
    if (last !== null && published.from > last) continue;
    const found = tells(sentence, published, pasts, telling, commitment.deadline);
    if (found) steps.set(article, found);
  }
  return [...steps.values()];
}

function tells(
  sentence: Sentence,
  published: Dated,
  pasts: ReadonlySet<string>,
  telling: ReadonlySet<string>,
  deadline: Dated | null,
): TrailStep | null {
  if (!isDone(sentence.words, pasts)) return null;
  const stems = new Set(sentence.stems);
  const shared = [...telling].filter((word) => stems.has(word)).length;
  if (shared < SHARED) return null;
  const when: Dated = {
    from: null,
    to: published.to,
    basis: 'inferred',
    because: `reported by ${published.to}`,
  };
  if (sentence.stems.some((word) => PARTLY.has(word))) {
    return step('progressed', when, sentence.evidence, 'done in part, or begun, by later words');
  }
  const firm = shared >= FIRM_SHARED || shared / telling.size >= FIRM_ALIKE;
  const late = deadline !== null && !overlap(deadline, { from: null, to: published.to });
  const because = firm
    ? 'told as done by later words'
    : 'told as done by later words, which share few with the promise';
  return step(
    'fulfilled',
    when,
    sentence.evidence,
    late ? `${because}; before its time` : because,
    firm ? 'firm' : 'tentative',
  );
}

const PARTLY: ReadonlySet<string> = new Set(
  contentWords('half part partly partially began begun started tranche instalment installment third'),
);

/** Words that put off, doubt or deny what follows, this close before the verb. */
const NOT_DONE: ReadonlySet<string> = new Set(
  (
    'to will would should shall could can may might must be not never cannot cant didnt hasnt havent wasnt werent no nobody ' +
    'without if unless until once after before whether yet hardly nearly almost if when'
  ).split(' '),
);
const NOT_DONE_WITHIN = 4;

function isDone(words: readonly string[], pasts: ReadonlySet<string>): boolean {
  return words.some((word, at) => {
    if (!pasts.has(word)) return false;
    return !words.slice(Math.max(0, at - NOT_DONE_WITHIN), at).some((before) => NOT_DONE.has(before));
  });
}
