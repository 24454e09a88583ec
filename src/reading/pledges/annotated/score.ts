import { readFileSync } from 'node:fs';
import type { Pledge, Quote } from '../../../model/index.ts';
import { contacts } from '../../contacts/index.ts';
import { mentions } from '../../mentions/index.ts';
import { quantities } from '../../quantities/index.ts';
import { statements } from '../../statements/index.ts';
import { readingOf } from '../../testing.ts';
import { times } from '../../times/index.ts';
import { pledges } from '../index.ts';

interface Expected {
  readonly trigger: string;
  readonly triggerNth?: number;
  readonly strength: string;
  readonly negated: boolean;
  readonly conditional: boolean;
  readonly actor: string | null;
  readonly counterparty: string | null;
  readonly action: string | null;
  readonly topic: string;
  readonly deadline: string | null;
  readonly reportedBy: string | null;
}

interface Passage {
  readonly id: string;
  readonly published: string | null;
  readonly text: string;
  readonly expect: readonly Expected[];
}

export interface Score {
  /** F1 in percent of triggers found. */
  readonly triggers: number;
  /** Percent of the triggers found. */
  readonly strengths: number;
  readonly polarity: number;
  readonly actors: number;
  readonly counterparties: number;
  readonly actions: number;
  readonly topics: number;
  readonly deadlines: number;
  /** Percent of the pledges expected that are found with every slot right; the topic is judged apart as well. */
  readonly whole: number;
  readonly wholeButTopic: number;
  /** What was missed, made up or filled in wrongly, to tune with. */
  readonly misses: readonly string[];
}

const LAYERS = [mentions, times, quantities, statements, contacts];

/** Passages to work on, to score with only, and those that came later: what of them was read, and what wasn't. */
export type Part = 'tune' | 'held' | 'fresh read' | 'fresh unread';

/** Of the fresh passages, in their order, those that were read. */
const FRESH_READ = 217;

function passagesOf(part: Part): readonly Passage[] {
  const [file, share] = part.split(' ');
  const lines = readFileSync(new URL(`${file}.jsonl`, import.meta.url), 'utf8').trim().split('\n');
  const passages = lines.map((line) => JSON.parse(line) as Passage);
  switch (share) {
    case 'read':
      return passages.slice(0, FRESH_READ);
    case 'unread':
      return passages.slice(FRESH_READ);
    default:
      return passages;
  }
}

export function score(part: Part): Score {
  const right = { strengths: 0, polarity: 0, actors: 0, counterparties: 0, actions: 0, topics: 0, deadlines: 0 };
  let [expected, found, matched, whole, wholeButTopic] = [0, 0, 0, 0, 0];
  const misses: string[] = [];
  for (const passage of passagesOf(part)) {
    const reading = readingOf(passage.text, passage.published, LAYERS as never) as Parameters<typeof pledges.read>[0];
    const read = pledges.read(reading, () => {});
    expected += passage.expect.length;
    found += read.length;
    const used = new Set<Pledge>();
    for (const one of passage.expect) {
      const start = nthWord(passage.text, one.trigger, one.triggerNth ?? 1);
      const pledge = read.find(({ trigger }) => trigger.start === start);
      if (!pledge) {
        misses.push(`${passage.id} missed “${one.trigger}”: ${passage.text}`);
        continue;
      }
      used.add(pledge);
      matched++;
      const slots = {
        strengths: pledge.strength === one.strength,
        polarity: pledge.negated === one.negated && (pledge.condition !== null) === one.conditional,
        actors: holds(one.actor, pledge.actorWords),
        counterparties: holds(one.counterparty, pledge.counterpartyWords, ...pledge.counterparties),
        actions: one.action === null || sameWord(one.action, pledge.verb.quote) || sameWord(one.action, pledge.object ?? ''),
        topics: pledge.topic === one.topic,
        deadlines: sameDeadline(one.deadline, pledge.deadline?.quote ?? null),
      };
      const { topics, ...others } = slots;
      if (Object.values(others).every(Boolean)) {
        wholeButTopic++;
        if (topics) whole++;
      }
      for (const [slot, isRight] of Object.entries(slots)) {
        if (isRight) right[slot as keyof typeof right]++;
        else misses.push(`${passage.id} ${slot} of “${one.trigger}”: ${JSON.stringify(one)} – ${shown(pledge)}`);
      }
    }
    for (const pledge of read) if (!used.has(pledge)) misses.push(`${passage.id} made up “${pledge.trigger.quote}” (${pledge.strength}): ${passage.text}`);
  }
  const share = (count: number) => (100 * count) / matched;
  return {
    triggers: (200 * matched) / (expected + found),
    strengths: share(right.strengths),
    polarity: share(right.polarity),
    actors: share(right.actors),
    counterparties: share(right.counterparties),
    actions: share(right.actions),
    topics: share(right.topics),
    deadlines: share(right.deadlines),
    whole: (100 * whole) / expected,
    wholeButTopic: (100 * wholeButTopic) / expected,
    misses,
  };
}

function shown({ strength, actorWords, counterpartyWords, verb, object, deadline, topic, negated, condition }: Pledge): string {
  return JSON.stringify({ strength, negated, condition: condition?.quote, actor: actorWords?.quote, counterparty: counterpartyWords?.quote, verb: verb.quote, object, topic, deadline: deadline?.quote });
}

/** Start of the n-th occurrence of a word or words, counted over whole words. */
function nthWord(text: string, words: string, nth: number): number {
  let seen = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const bounded = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + words.length] ?? ' ');
    if (bounded && ++seen === nth) return at;
  }
  return -1;
}

/** Head words are given: the reading's phrase must hold them. Nothing expected, nothing read. */
function holds(wanted: string | null, ...read: readonly (Quote | null)[]): boolean {
  const given = read.filter((quote) => quote !== null);
  return wanted === null ? given.length === 0 : given.some(({ quote }) => quote.includes(wanted) || wanted.includes(quote));
}

function sameWord(wanted: string, read: string): boolean {
  return wanted.split(' ').at(-1)?.toLowerCase() === read.toLowerCase();
}

/** "by 2027" and "2027" are one: who annotated kept the preposition. */
function sameDeadline(wanted: string | null, read: string | null): boolean {
  if (wanted === null || read === null) return wanted === read;
  return wanted.includes(read) || read.includes(wanted);
}
