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

/** Sentences of dated articles in order of publication, and the places there of those with one word. */
interface SentenceIndex {
  readonly told: readonly Told[];
  /** By a word in its stem, in rising order. */
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  /** By a word as written that can be a past form. */
  readonly byPast: ReadonlyMap<string, readonly number[]>;
}

export function indexSentences(
  sentences: readonly Sentence[],
  dates: ReadonlyMap<string, Dated>,
): SentenceIndex {
  const told = sentences
    .flatMap((sentence): Told[] => {
      const published = dates.get(sentence.evidence.article);
      return published?.from != null && sentence.words.some(canBePast) ? [{ sentence, published }] : [];
    })
    .sort((a, b) => compare(fromOf(a), fromOf(b)));
  const byStem = new Map<string, number[]>();
  const byPast = new Map<string, number[]>();
  for (const [at, { sentence }] of told.entries()) {
    for (const word of sentence.stems) addTo(byStem, word, at);
    for (const word of sentence.words) if (canBePast(word)) addTo(byPast, word, at);
  }
  return { told, byStem, byPast };
}

function fromOf({ published }: Told): string {
  return published.from ?? '';
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function addTo(index: Map<string, number[]>, word: string, at: number): void {
  const places = index.get(word);
  if (places === undefined) index.set(word, [at]);
  else if (places.at(-1) !== at) places.push(at);
}

/** Sentences published after `day` that hold one of the stems and one of the past forms, in order. */
function publishedAfter(
  day: string,
  { told, byStem, byPast }: SentenceIndex,
  stems: ReadonlySet<string>,
  pasts: ReadonlySet<string>,
): Told[] {
  const found = new Set<number>();
  for (const stemmed of stems) {
    const those = byStem.get(stemmed) ?? [];
    for (const past of pasts) {
      const others = byPast.get(past) ?? [];
      // From the last on: most promises are followed by a small part of all coverage.
      for (let one = those.length - 1, other = others.length - 1; one >= 0 && other >= 0; ) {
        const [at, beside] = [those[one] as number, others[other] as number];
        if (fromOf(told[Math.max(at, beside)] as Told) <= day) break;
        if (at === beside) found.add(at);
        if (at >= beside) one--;
        if (beside >= at) other--;
      }
    }
  }
  return [...found].sort((a, b) => a - b).map((at) => told[at] as Told);
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
  for (const { sentence, published } of publishedAfter(madeBy, index, objects, pasts)) {
    const { article } = sentence.evidence;
    if (own.has(article) || steps.has(article)) continue;
    if (last !== null && published.from !== null && published.from > last) break;
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
