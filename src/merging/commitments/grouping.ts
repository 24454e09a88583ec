import { type Party, type Pledge, toNumber } from '../../model/index.ts';
import type { Grouping } from '../group.ts';
import type { Item } from '../item.ts';
import { partyKeys, partyMatch } from '../parties.ts';
import {
  followMostAlike,
  keysByPublication,
  publishedWithin,
  seeksByPublication,
  tierByPublication,
} from '../publication.ts';
import { remember } from '../remember.ts';
import { containment, contentWords } from '../words.ts';
import { actionWordsOf, likeActions } from './actions.ts';
import { deadlinesAgree, deadlinesMeet } from './deadlines.ts';
import { isMutual, strengthsAgree } from './strengths.ts';

/** What is promised again within this time is one commitment; later, another that may reaffirm it. */
const REPEATED_WITHIN_DAYS = 60;
/** With one and the same deadline, this. */
const REAFFIRMED_WITHIN_DAYS = 400;

/** Pledges are blocked on the actor's name or state with the month of publication, or that of the deadline. */
export const commitmentGrouping: Grouping<Pledge> = {
  keys: (item) => [
    ...keysByPublication(namesOf(item.annotation), findingWords(item.annotation), item),
    ...dueKeys(item.annotation),
  ],
  seeks: (item) => [
    ...seeksByPublication(
      namesOf(item.annotation),
      findingWords(item.annotation),
      item,
      REPEATED_WITHIN_DAYS,
    ),
    ...dueKeys(item.annotation),
  ],
  tier: tierByPublication,
  same: (a, b) => likeness(a, b) > 0,
  follow: (items, among) => followMostAlike(items, among, likeness),
};

function namesOf({ actors, actorWords, strength, counterparties }: Pledge): string[] {
  const parties = isMutual(strength) ? [...actors, ...counterparties] : actors;
  if (parties.length > 0) return [...new Set(parties.flatMap(partyKeys))].slice(0, MOST_NAMES);
  return actorWords ? contentWords(actorWords.quote).slice(-1) : [];
}

/** Of a list of thirty signatories, the first few find it. */
const MOST_NAMES = 6;

/** What an undated pledge is found by: whom it invites, or the longest words of its action. */
function findingWords(pledge: Pledge): string[] {
  if (pledge.strength === 'invited' && pledge.counterparties.length > 0)
    return pledge.counterparties.flatMap(partyKeys).slice(0, 3);
  const { telling, all } = actionWordsOf(actedIn(pledge));
  return [...(telling.length > 0 ? telling : all)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, 3);
}

function dueKeys(pledge: Pledge): string[] {
  const due = pledge.deadline?.interval?.to?.slice(0, 7);
  return due ? namesOf(pledge).map((name) => `${name}|due ${due}`) : [];
}

export const actedIn = remember((pledge: Pledge) => ({
  action: pledge.action.quote,
  object: pledge.object,
  aside: `${pledge.deadline?.quote ?? ''} ${pledge.amount?.quote ?? ''}`,
}));

/** How alike two pledges are, from 0 to 1: 0 when they can't be one commitment. Symmetric. */
function likeness(a: Item<Pledge>, b: Item<Pledge>): number {
  const [left, right] = [a.annotation, b.annotation];
  if (left.negated !== right.negated || !strengthsAgree(left.strength, right.strength)) return 0;
  if (!timesAgree(a, b) || !amountsAgree(left, right)) return 0;
  const actors = actorsAgree(left, right);
  if (actors === 0 || !counterpartiesAgree(left, right)) return 0;
  const action = sameAction(left, right);
  // A state acts through its leader, and through ministers too: then the words must say that it is one act.
  return actors === 1 || action >= SURELY_ALIKE ? action * actors : 0;
}

const ACTIONS_ALIKE = 0.5;
const SURELY_ALIKE = 0.6;

function timesAgree(a: Item<Pledge>, b: Item<Pledge>): boolean {
  const [left, right] = [a.annotation.deadline, b.annotation.deadline];
  if (!deadlinesAgree(left, right)) return false;
  return publishedWithin(a, b, deadlinesMeet(left, right) ? REAFFIRMED_WITHIN_DAYS : REPEATED_WITHIN_DAYS);
}

function amountsAgree({ amount: a }: Pledge, { amount: b }: Pledge): boolean {
  if (a === null || b === null || a.unit !== b.unit) return true;
  const [left, right] = [toNumber(a.value), toNumber(b.value)];
  return Math.abs(left - right) <= AMOUNTS_ALIKE * Math.max(Math.abs(left), Math.abs(right));
}

/** Rounded amounts of one promise. */
const AMOUNTS_ALIKE = 0.05;

/** 1 when an actor is the same, 0.5 when one acts for the other's state. */
function actorsAgree(a: Pledge, b: Pledge): number {
  const mutual = isMutual(a.strength) && isMutual(b.strength);
  const [left, right] = mutual
    ? [
        [...a.actors, ...a.counterparties],
        [...b.actors, ...b.counterparties],
      ]
    : [a.actors, b.actors];
  if (left.length > 0 && right.length > 0) return bestMatch(left, right);
  if (left.length > 0 || right.length > 0 || !a.actorWords || !b.actorWords) return 0;
  return containment(contentWords(a.actorWords.quote), contentWords(b.actorWords.quote)) >= SURELY_ALIKE
    ? 1
    : 0;
}

function counterpartiesAgree(a: Pledge, b: Pledge): boolean {
  if (isMutual(a.strength) && isMutual(b.strength)) return true;
  if (a.counterparties.length === 0 || b.counterparties.length === 0) return true;
  return bestMatch(a.counterparties, b.counterparties) > 0;
}

function bestMatch(a: readonly Party[], b: readonly Party[]): number {
  return Math.max(0, ...a.flatMap((party) => b.map((other) => partyMatch(party, other))));
}

function hasTelling(pledge: Pledge): boolean {
  return actionWordsOf(actedIn(pledge)).telling.length > 0;
}

function sameAction(a: Pledge, b: Pledge): number {
  const { alike, telling } = likeActions(actedIn(a), actedIn(b));
  const stock = telling === 0 && alike > 0 && !hasTelling(a) && !hasTelling(b);
  if (alike >= ACTIONS_ALIKE && (telling > 0 || stock)) return alike;
  // Of an invitation the two parties tell nearly all: a word of the occasion, or its month, is enough.
  const bothNamed = a.counterparties.length > 0 && b.counterparties.length > 0;
  const invited = a.strength === 'invited' && b.strength === 'invited' && bothNamed;
  return invited && (telling > 0 || deadlinesMeet(a.deadline, b.deadline)) ? ACTIONS_ALIKE : 0;
}
