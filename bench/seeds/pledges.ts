import { fold, type Pledge } from '../../src/model/index.ts';
import { layers } from '../../src/reading/layers.ts';
import { readingOf } from '../../src/reading/testing.ts';
import { annotationsOf } from '../corpus.ts';
import { percent, type Result } from '../results.ts';
import { gold, readingFor, readSeeds, SPLIT, TRUE_DATES } from './seeds.ts';

interface GoldSlots {
  readonly trigger: string;
  readonly strength: string;
  readonly actor: string | null;
  readonly action: string;
  readonly counterparty: string | null;
  readonly deadline: string | null;
}

interface GoldPledge extends GoldSlots {
  readonly seed: string;
  readonly anchor: string;
}

/** A sentence by itself; several of one text are several pledges in it. */
interface GoldSentence extends GoldSlots {
  readonly text: string;
  readonly negated?: boolean;
  readonly conditional?: boolean;
  /** Where it may as well be left out. */
  readonly note?: string;
}

export async function pledges(): Promise<Result[]> {
  return [...(await inArticles()), ...inSentences()];
}

/** Recall: the gold isn't exhaustive. */
async function inArticles(): Promise<Result[]> {
  const corpus = await readSeeds(TRUE_DATES);
  const marked = gold<GoldPledge[]>('pledges');
  let found = 0;
  let strengths = 0;
  let whole = 0;
  for (const one of marked) {
    const reading = readingFor(corpus, one.seed);
    const start = reading.article.text.indexOf(one.anchor);
    const end = start + one.anchor.length;
    const near = annotationsOf(reading, 'pledges').filter(
      ({ trigger }) => trigger.start < end && start < trigger.end,
    );
    if (near.length > 0) found++;
    if (near.some(({ strength }) => strength === one.strength)) strengths++;
    if (near.some((pledge) => isWhole(one, pledge))) whole++;
  }
  const line = (figure: string, part: number): Result => ({
    bench: 'seeds/pledges',
    figure,
    value: percent(part, marked.length),
    split: SPLIT,
  });
  return [line('found', found), line('right strength', strengths), line('every slot right', whole)];
}

function inSentences(): Result[] {
  const marked = gold<GoldSentence[]>('pledge-sentences');
  const right = marked.filter((one) => {
    const read = readingOf(one.text, null, layers).layers.pledges as readonly Pledge[];
    const near = read.filter(({ trigger }) => trigger.quote === one.trigger);
    return (
      near.some(
        (pledge) =>
          isWhole(one, pledge) &&
          pledge.negated === (one.negated ?? false) &&
          (pledge.condition !== null) === (one.conditional ?? false),
      ) ||
      (one.note !== undefined && near.length === 0)
    );
  });
  return [
    {
      bench: 'seeds/pledge-sentences',
      figure: 'every slot right',
      value: percent(right.length, marked.length),
      split: SPLIT,
    },
  ];
}

function isWhole(one: GoldSlots, pledge: Pledge): boolean {
  const holds = (wanted: string | null, ...given: (string | undefined)[]) =>
    wanted === null || given.some((words) => words !== undefined && fold(words).includes(fold(wanted)));
  return (
    pledge.strength === one.strength &&
    holds(
      one.actor,
      pledge.actorWords?.quote,
      ...pledge.actors.flatMap(({ quote, name }) => [quote, name]),
    ) &&
    holds(one.action, pledge.verb.quote, pledge.object ?? undefined, pledge.action.quote) &&
    holds(
      one.counterparty,
      pledge.counterpartyWords?.quote,
      ...pledge.counterparties.flatMap(({ quote, name }) => [quote, name]),
    ) &&
    holds(one.deadline?.replace(/^(?:by |before |within )?(?:the )?/, '') ?? null, pledge.deadline?.quote)
  );
}
