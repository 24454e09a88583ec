import type { Party, Pledge } from '../../model/index.ts';
import { monthsOf, widened } from '../days.ts';
import type { Grouping } from '../group.ts';
import { closed, type Item, isUndated } from '../item.ts';
import { partyKeys, partyMatch, partySeeks } from '../parties.ts';
import { crossed, followMostAlike, publishedWithin, tierByPublication } from '../publication.ts';
import { remember } from '../remember.ts';
import { containment, contentWords } from '../words.ts';
import { actionWordsOf, likeActions } from './actions.ts';
import {
  amountsAgree,
  amountsEqual,
  amountsMeet,
  amountsTold,
  isCounted,
  sumsMeet,
  sumsTold,
} from './amounts.ts';
import { deadlinesAgree, deadlinesMeet, dueMonths } from './deadlines.ts';
import { SESSION, SIGNING } from './sessions.ts';
import { isMutual, strengthsAgree, strengthsNear } from './strengths.ts';

/** What is promised again within this time is one commitment; later, another that may reaffirm it. */
const REPEATED_WITHIN_DAYS = 92;
/** With one and the same deadline or telling sum, this. */
const REAFFIRMED_WITHIN_DAYS = 400;

/**
 * Pledges are blocked on the actor's name or state with what is promised and the quarter of publication, or
 * with the month of the deadline; undated ones on the names with the longest words.
 */
export const commitmentGrouping: Grouping<Pledge> = {
  keys: (item) => [
    ...crossed(namesOf(item.annotation, partyKeys), [
      ...crossed(mattersOf(item.annotation), quartersOf(item, 0)),
      ...wordsOf(item.annotation, partyKeys).map(
        (word) => `${word}|${isUndated(item) ? 'undated' : 'dated'}`,
      ),
    ]),
    ...impersonalKeys(item.annotation).flatMap((matter) => [
      `${matter}|any year`,
      `${matter}|${yearOf(item)}`,
    ]),
    ...dueKeys(item.annotation, partyKeys),
    ...sumKeys(item.annotation, partyKeys),
  ],
  seeks: (item) => [
    ...crossed(namesOf(item.annotation, partySeeks), [
      ...crossed(mattersOf(item.annotation), quartersOf(item, REPEATED_WITHIN_DAYS)),
      ...crossed(wordsOf(item.annotation, partySeeks), isUndated(item) ? ['dated', 'undated'] : ['undated']),
    ]),
    ...crossed(impersonalSeeks(item.annotation), yearsSought(item)),
    ...dueKeys(item.annotation, partySeeks),
    ...sumKeys(item.annotation, partySeeks),
  ],
  tier: tierByPublication,
  same: (a, b) => likeness(a, b) > 0,
  follow: (items, among) => followMostAlike(items, among, likeness),
};

/** Quarters in which an item was published, or those within `days` of it; none of what is undated. */
function quartersOf(item: Item, days: number): string[] {
  const published = closed(item.published);
  if (published === null || isUndated(item)) return [];
  const months = monthsOf(widened(published, days));
  return [...new Set(months.map((month) => `${month.slice(0, 5)}Q${Math.ceil(Number(month.slice(5)) / 3)}`))];
}

/** What two pledges have one of in common, or they aren't one commitment, as `sameAction` tells. */
function mattersOf(pledge: Pledge): string[] {
  const { roots, telling, all } = actionWordsOf(actedIn(pledge));
  const { amount, strength } = pledge;
  return [
    ...longest(roots, MOST_MATTERS),
    ...(telling.length === 0 ? ['stock'] : []),
    ...(amount ? [amount, ...amount.equivalents].map(({ unit }) => `amount ${unit}`) : []),
    ...(strength === 'invited' ? ['invited'] : []),
    ...(strength === 'accepted' && all.some((word) => VISIT.has(word)) ? ['visit'] : []),
    ...(isMutual(strength) && all.some((word) => SESSION.has(word)) ? ['session'] : []),
    ...(isMutual(strength) && all.some((word) => SIGNING.has(word)) ? ['signing'] : []),
  ];
}

/** Of a longer action, the longest words find it. */
const MOST_MATTERS = 8;

/** Words that a party stands under, or that those stand under who may match it. */
type PartyWords = typeof partyKeys;

function namesOf(pledge: Pledge, wordsFor: PartyWords): string[] {
  const { actors, actorWords, strength, counterparties } = pledge;
  const parties = isMutual(strength) ? [...actors, ...counterparties] : actors;
  if (parties.length > 0) return [...new Set(parties.slice(0, MOST_PARTIES).flatMap(wordsFor))];
  if (isImpersonal(pledge)) return [...actionWordsOf(actedIn(pledge)).places].sort().slice(0, MOST_PLACES);
  return actorWords ? contentWords(actorWords.quote).slice(-1) : [];
}

/** "The next session will be held in Porto": nobody is named, the place tells. */
function isImpersonal({ actors, actorWords, strength }: Pledge): boolean {
  if (actors.length > 0 || !isMutual(strength)) return false;
  return actorWords === null || contentWords(actorWords.quote).some((word) => SESSION.has(word));
}

/** By what is promised one finds what nobody is named for: "forty observers will be deployed". */
function impersonalKeys(pledge: Pledge): string[] {
  const words = longest(actionWordsOf(actedIn(pledge)).roots, MOST_PAIRED);
  const pairs = words.flatMap((one, at) => words.slice(at + 1).map((other) => [one, other].sort().join('+')));
  const who = isUnnamed(pledge) ? 'by nobody' : 'by somebody';
  return [...pairs, ...amountsTold(pledge)].map((what) => `${who} ${what}`);
}

function impersonalSeeks(pledge: Pledge): string[] {
  const matters = impersonalKeys(pledge);
  if (!isUnnamed(pledge)) return matters.map((what) => what.replace('somebody', 'nobody'));
  return [...matters, ...matters.map((what) => what.replace('nobody', 'somebody'))];
}

const MOST_PAIRED = 3;

function longest(words: Iterable<string>, most: number): string[] {
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, most);
}

function yearOf(item: Item<Pledge>): string {
  return isUndated(item) ? 'undated' : (item.published?.to?.slice(0, 4) ?? 'undated');
}

function yearsSought(item: Item<Pledge>): string[] {
  const published = closed(item.published);
  if (published === null || isUndated(item)) return ['any year'];
  const { from, to } = widened(published, REPEATED_WITHIN_DAYS);
  return [...new Set([from.slice(0, 4), to.slice(0, 4), 'undated'])];
}

/** Passive, with nobody to do it: what it is done to stands in the actor's place. */
function isUnnamed({ actors, actorWords, action, amount }: Pledge): boolean {
  if (actors.length > 0) return false;
  return (
    actorWords === null ||
    [action.quote, amount?.quote ?? ''].some((words) => words.includes(actorWords.quote))
  );
}

/** Of a list of thirty signatories, the first few find it. */
const MOST_PARTIES = 3;
const MOST_INVITED = 2;
const MOST_PLACES = 6;

/** What an undated pledge is found by: whom it invites, or the longest words of its action. */
function wordsOf(pledge: Pledge, wordsFor: PartyWords): string[] {
  if (pledge.strength === 'invited' && pledge.counterparties.length > 0)
    return pledge.counterparties.slice(0, MOST_INVITED).flatMap(wordsFor);
  const { roots, all } = actionWordsOf(actedIn(pledge));
  return [...longest(roots.size > 0 ? roots : all, MOST_PAIRED), ...amountsTold(pledge)];
}

function dueKeys(pledge: Pledge, wordsFor: PartyWords): string[] {
  const names = namesOf(pledge, wordsFor);
  return dueMonths(pledge.deadline).flatMap((month) => names.map((name) => `${name}|due ${month}`));
}

/** A sum that hardly two promises share is told of for longer. */
function sumKeys(pledge: Pledge, wordsFor: PartyWords): string[] {
  const names = namesOf(pledge, wordsFor);
  return sumsTold(pledge).flatMap((sum) => names.map((name) => `${name}|sum ${sum}`));
}

export const actedIn = remember((pledge: Pledge) => ({
  action: pledge.action.quote,
  object: pledge.object,
  aside: `${pledge.deadline?.quote ?? ''} ${pledge.amount?.quote ?? ''}`,
}));

/** How alike two pledges are: 0 when they can't be one commitment. Symmetric. */
function likeness(a: Item<Pledge>, b: Item<Pledge>): number {
  const [left, right] = [a.annotation, b.annotation];
  if (left.negated !== right.negated) return 0;
  if (!timesAgree(a, b) || !amountsAgree(left, right)) return 0;
  const strengths = strengthsAgree(left.strength, right.strength);
  if (!strengths && !(strengthsNear(left.strength, right.strength) && isOneMatter(left, right))) return 0;
  const unnamed = isUnnamed(left) || isUnnamed(right);
  const actors = actorsAgree(left, right) || (unnamed && isOneMatter(left, right) ? ACTS_UNNAMED : 0);
  if (actors === 0 || !counterpartiesAgree(left, right)) return 0;
  const action = sameAction(left, right);
  // A state acts through its leader, and through ministers too: then the words must say that it is one act.
  if (action === 0 || (actors < 1 && action < SURELY_ALIKE)) return 0;
  return action * actors + (deadlinesMeet(left.deadline, right.deadline) ? MEETING : 0);
}

/** What they are about tells it, where one of them names nobody or puts it more weakly. */
function isOneMatter(a: Pledge, b: Pledge): boolean {
  return amountsMeet(a, b) || likeActions(actedIn(a), actedIn(b)).telling > 2;
}

const ACTS_UNNAMED = 0.5;

/** What one and the same deadline adds to a likeness, so that it tells two candidates apart. */
const MEETING = 0.25;

const ACTIONS_ALIKE = 0.5;
const SURELY_ALIKE = 0.6;
/** With two telling words in common. */
const PARTLY_ALIKE = 0.3;

function timesAgree(a: Item<Pledge>, b: Item<Pledge>): boolean {
  const [left, right] = [a.annotation.deadline, b.annotation.deadline];
  if (!deadlinesAgree(left, right)) return false;
  const told = deadlinesMeet(left, right) || sumsMeet(a.annotation, b.annotation);
  return publishedWithin(a, b, told ? REAFFIRMED_WITHIN_DAYS : REPEATED_WITHIN_DAYS);
}

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
  if (left.length > 0 || right.length > 0) return 0;
  if (isImpersonal(a) && isImpersonal(b)) return 1;
  if (!a.actorWords || !b.actorWords) return 0;
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

/** Where isn't what: "the $2 million which Kenya was to pay" tells nothing but the sum. */
function hasTelling(pledge: Pledge): boolean {
  const { telling, places } = actionWordsOf(actedIn(pledge));
  return telling.some((word) => !places.has(word));
}

function sameAction(a: Pledge, b: Pledge): number {
  const { alike, telling } = likeActions(actedIn(a), actedIn(b));
  const stock = telling === 0 && alike > 0 && !hasTelling(a) && !hasTelling(b);
  if (amountsMeet(a, b) && (telling > 0 || !hasTelling(a) || !hasTelling(b) || isCounted(a)))
    return Math.max(alike, SURELY_ALIKE);
  // Of "double trade" and "speed up trade talks" the one word in common tells little.
  const slight =
    telling === 1 &&
    alike < SURELY_ALIKE &&
    !deadlinesMeet(a.deadline, b.deadline) &&
    !(amountsEqual(a, b) && bothSidesMatch(a, b));
  if (alike >= ACTIONS_ALIKE && ((telling > 0 && !slight) || stock)) return alike;
  if (telling > 1 && alike >= PARTLY_ALIKE) return alike;
  if (isOneSession(a, b) || isOneVisit(a, b)) return SURELY_ALIKE;
  // Of an invitation the two parties tell nearly all: a word of the occasion, or its month, is enough.
  const bothNamed = a.counterparties.length > 0 && b.counterparties.length > 0;
  const invited = a.strength === 'invited' && b.strength === 'invited' && bothNamed;
  return invited && (telling > 0 || deadlinesMeet(a.deadline, b.deadline)) ? ACTIONS_ALIKE : 0;
}

/** The actor is the same, and whom it concerns isn't another. */
function bothSidesMatch(a: Pledge, b: Pledge): boolean {
  return actorsAgree(a, b) === 1 && counterpartiesAgree(a, b);
}

/** "Accepted an invitation to Porto", "to visit Portugal": of what is accepted the parties tell the rest. */
function isOneVisit(a: Pledge, b: Pledge): boolean {
  if (a.strength !== 'accepted' || b.strength !== 'accepted') return false;
  return [a, b].every((pledge) => actionWordsOf(actedIn(pledge)).all.some((word) => VISIT.has(word)));
}

const VISIT = new Set(contentWords('visit invitation travel trip tour'));

/**
 * Of a session and of a signing the parties, the place and the month tell all: "meet in Porto in May", "hold their second
 * session in Porto"; "sign it in Porto in May", "the pact will be concluded in Porto in May".
 */
function isOneSession(a: Pledge, b: Pledge): boolean {
  if (!isMutual(a.strength) || !isMutual(b.strength) || !deadlinesMeet(a.deadline, b.deadline)) return false;
  const [left, right] = [actionWordsOf(actedIn(a)), actionWordsOf(actedIn(b))];
  const bothHold = (words: ReadonlySet<string>) =>
    [left, right].every(({ all }) => all.some((word) => words.has(word)));
  return (
    (bothHold(SESSION) || bothHold(SIGNING)) && [...left.places].some((place) => right.places.has(place))
  );
}
