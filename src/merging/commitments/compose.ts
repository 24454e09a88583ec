import type { Commitment, Dated, Pledge, Strength, Topic, TrailStep } from '../../model/index.ts';
import { resolveValue } from '../../reading/times/index.ts';
import { actorsOf, toActor } from '../actors.ts';
import { dayNumber, lengthOf } from '../days.ts';
import { byPlace, evidenceOf } from '../encounters/compose.ts';
import { firmnessOf } from '../firmness.ts';
import { closed, type Item } from '../item.ts';
import { reportedOn } from '../publication.ts';
import { mostBinding } from './strengths.ts';

/** One commitment from the pledges that are the same, in order of publication. */
export function composeCommitment(
  members: readonly Item<Pledge>[],
  inferred: ReadonlyMap<string, Dated>,
): Commitment {
  const [first] = members;
  if (first === undefined) throw new Error('a commitment needs a pledge');
  const pledges = members.map(({ annotation }) => annotation);
  const due = deadlineOf(members, inferred);
  const amount = pledges.find((pledge) => pledge.amount)?.amount ?? null;
  const actors = actorsOf(pledges.flatMap((pledge) => pledge.actors));
  const told = pledges.flatMap((pledge) => pledge.counterparties);
  const counterparties = actorsOf(told.length > 0 ? told : pledges.flatMap((pledge) => pledge.otherSide));
  return {
    id: first.annotation.id,
    record: 'commitment',
    ...firmnessOf(pledges),
    strength: strengthAtFirst(members, first),
    negated: first.annotation.negated,
    condition: pledges.find(({ condition }) => condition)?.condition?.quote ?? null,
    actors,
    actorWords: pledges.find((pledge) => !isNamed(pledge))?.actorWords?.quote ?? null,
    // Who agrees with whom is told either way round.
    counterparties: counterparties.filter(({ entity }) => !actors.some((actor) => actor.entity === entity)),
    action: fullest(pledges.map(({ action }) => action.quote)),
    topic: topicOf(pledges),
    deadline: due.deadline,
    deadlineWords: due.words,
    amount: amount && { value: amount.value, upper: amount.upper, unit: amount.unit },
    reportedBy:
      pledges.every(({ reportedBy }) => reportedBy) && first.annotation.reportedBy
        ? toActor(first.annotation.reportedBy)
        : null,
    trail: trailOf(members, inferred),
    evidence: pledges.map(evidenceOf).sort(byPlace),
  };
}

/** Whether the words for the actor name those who are taken to be it: not "the next session of both states". */
function isNamed({ actors, actorWords }: Pledge): boolean {
  if (actorWords === null) return true;
  return actors.some(
    ({ start, end }) =>
      start <= actorWords.end &&
      end >= actorWords.start &&
      !/\bof\b/.test(actorWords.quote.slice(0, Math.max(0, start - actorWords.start))),
  );
}

/** As the first day's reports have it: which of them comes first in order tells nothing. */
function strengthAtFirst(members: readonly Item<Pledge>[], first: Item<Pledge>): Strength {
  const same = members.filter(({ published }) => published?.from === first.published?.from);
  return mostBinding(
    first.annotation.strength,
    same.map(({ annotation }) => annotation.strength),
  );
}

function fullest(actions: readonly string[]): string {
  return [...actions].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? '';
}

function topicOf(pledges: readonly Pledge[]): Topic {
  const counts = new Map<Topic, number>();
  for (const { topic } of pledges) if (topic !== 'other') counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? 'other';
}

interface Due {
  readonly words: string | null;
  readonly deadline: Dated | null;
}

/** The closest one that words give; else what an inferred date makes of "in October". */
function deadlineOf(members: readonly Item<Pledge>[], inferred: ReadonlyMap<string, Dated>): Due {
  const given = members.flatMap(({ annotation: { deadline, article } }): Due[] => {
    if (deadline === null) return [];
    const words = deadline.quote;
    if (deadline.interval)
      return [{ words, deadline: { ...deadline.interval, basis: 'text', because: words } }];
    const published = inferred.get(article);
    const found = published ? resolveValue(deadline.value, published) : null;
    const because = `“${words}”, in an article of ${published?.from ?? '?'}`;
    return [{ words, deadline: found && { ...found, basis: 'inferred', because } }];
  });
  const rank = ({ deadline }: Due) => (deadline === null ? 2 : deadline.basis === 'text' ? 0 : 1);
  const length = ({ deadline }: Due) => {
    const days = closed(deadline);
    return days ? lengthOf(days) : Number.MAX_SAFE_INTEGER;
  };
  const [best] = given.sort((a, b) => rank(a) - rank(b) || length(a) - length(b));
  return best ?? { words: null, deadline: null };
}

/** Outlets that report the making of a promise do so within this time; later ones show that it still stands. */
const MADE_WITHIN_DAYS = 7;

/** One step for each article: the making, and what reaffirms it. */
function trailOf(members: readonly Item<Pledge>[], inferred: ReadonlyMap<string, Dated>): TrailStep[] {
  const seen = new Set<string>();
  const firsts = members.filter(({ annotation: { article } }) => !seen.has(article) && seen.add(article));
  const made = firsts.map((item) => closed(reportedOn(item, inferred))).find((days) => days !== null) ?? null;
  const steps = firsts.map((item): TrailStep => {
    const when = reportedOn(item, inferred);
    const later = made && when?.from ? dayNumber(when.from) - dayNumber(made.to) > MADE_WITHIN_DAYS : false;
    return {
      step: later ? 'reaffirmed' : 'made',
      when,
      evidence: evidenceOf(item.annotation),
      firmness: item.annotation.firmness,
      because: later ? 'said again later' : 'reports the making of it',
    };
  });
  return steps.sort(byDay);
}

export function byDay(a: TrailStep, b: TrailStep): number {
  const [left, right] = [a.when?.from ?? a.when?.to ?? '9999', b.when?.from ?? b.when?.to ?? '9999'];
  return left === right ? (a.evidence.annotation < b.evidence.annotation ? -1 : 1) : left < right ? -1 : 1;
}
