import type { Contact } from '../../model/index.ts';
import { addDays, dayNumber, gapBetween, lengthOf, monthsOf, overlap } from '../days.ts';
import { closed, type Days, type Item, idOf, isUndated } from '../item.ts';
import { rememberPairs } from '../remember.ts';
import { lengthsDiffer, partyScore } from './same.ts';
import { sharesStop } from './stops.ts';
import { weekdayOf, weekdaysIn } from './weekday.ts';
import { ANNOUNCED_AHEAD_DAYS, windowOf } from './window.ts';

/** Below this the parties say too little: "the leaders met" follows nothing. */
const FOLLOWS_FROM = 0.5;

interface Match {
  readonly item: Item<Contact>;
  readonly leader: Item<Contact>;
  readonly score: number;
  /** Days from the middle of one window to that of the other; of an item without one, the days that the leader may lie in. */
  readonly apart: number;
  /** When the item's article was published, if this is what it reports. */
  readonly published: Days | null;
}

export function followContacts(
  items: readonly Item<Contact>[],
  among: readonly Item<Contact>[],
): ReadonlyMap<string, string> {
  const first = items[0];
  const undated = first !== undefined && isUndated(first);
  const match = undated ? knownMatchOf : matchOf;
  const matches: Match[] = [];
  for (const item of items) {
    for (const leader of among) {
      const found = match(item, leader);
      if (found) matches.push(found);
    }
  }
  const consistent = undated ? publishedTogether(matches) : matches;
  const best = new Map<string, Match>();
  for (const found of consistent) {
    const before = best.get(idOf(found.item));
    if (!before || bestFirst(found, before) < 0) best.set(idOf(found.item), found);
  }
  return new Map([...best].map(([item, { leader }]) => [item, idOf(leader)]));
}

function bestFirst(a: Match, b: Match): number {
  return b.score - a.score || a.apart - b.apart || (idOf(a.leader) < idOf(b.leader) ? -1 : 1);
}

function middle(days: Days): number {
  return (dayNumber(days.from) + dayNumber(days.to)) / 2;
}

function matchOf(item: Item<Contact>, leader: Item<Contact>): Match | null {
  const [own, other] = [windowOf(item), windowOf(leader)];
  if (own && other && gapBetween(own, other) > 0) return null;
  if (isVaguer(leader.annotation, item.annotation)) return null;
  const parties = partyScore(item.annotation, leader.annotation);
  if (parties < FOLLOWS_FROM || lengthsDiffer(item.annotation, leader.annotation)) return null;
  if (!weekdayFits(item.annotation, other) || !seasonFits(item.annotation, other)) return null;
  const sameArticle = item.annotation.article === leader.annotation.article ? 0.25 : 0;
  const sameLength =
    item.annotation.days !== null && item.annotation.days === leader.annotation.days ? 0.5 : 0;
  const sameStop = sharesStop(item.annotation, leader.annotation) ? 0.25 : 0;
  return {
    item,
    leader,
    score: parties + sameArticle + sameLength + sameStop,
    apart: own && other ? Math.abs(middle(own) - middle(other)) : other ? lengthOf(other) : 0,
    published: other && onDayOf(item, publicationFrom(item.annotation, other)),
  };
}

/** "Called on the emir" names one alone: it may follow the talks of two, but theirs don't follow it. */
function isVaguer(a: Contact, b: Contact): boolean {
  const isTalk = a.kind === 'meeting' || a.kind === 'call';
  return isTalk && a.participants.length < Math.min(2, b.participants.length);
}

/** An undated item is held against all that its parties ever did, whenever some of it is new. */
const knownMatchOf = rememberPairs(matchOf);

function weekdayFits(contact: Contact, window: Days | null): boolean {
  const weekday = weekdayOf(contact);
  if (weekday === null || window === null || lengthOf(window) >= 7) return true;
  return weekdaysIn(window, weekday) !== null;
}

/** First and last month of the seasons, as the northern half of the world has them. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 2],
};

/** "In October", "in the fall", of a year that isn't told: the window must touch those months. */
function seasonFits(contact: Contact, window: Days | null): boolean {
  const [, part = ''] = /^XXXX-(\d\d|SP|SU|FA|WI)/.exec(contact.when?.value ?? '') ?? [];
  if (part === '' || window === null) return true;
  const [first, last] = SEASONS[part] ?? [Number(part), Number(part)];
  return monthsOf(window).some((name) => {
    const month = Number(name.slice(5));
    return first <= last ? month >= first && month <= last : month >= first || month <= last;
  });
}

/** Weekly magazines and think tanks write of what is up to this old as "recent". */
const RECENT_DAYS = 30;
/** "On Wednesday" is said until the next Wednesday. */
const WEEKDAY_SAID_FOR = 6;

/** "Next week", "next month", "next year": how many days ahead that may be. */
const AHEAD: readonly (readonly [value: string, days: number])[] = [
  ['NEXT-P1W', 13],
  ['NEXT-P1M', 61],
  ['NEXT-P1Y', 730],
];

/**
 * When an article that reports `contact` as it does must have been published, if the contact took place
 * in `window`.
 */
export function publicationFrom(contact: Contact, window: Days): Days {
  const weekday = weekdayOf(contact);
  const { from, to } = (weekday === null ? null : weekdaysIn(window, weekday)) ?? window;
  const said = contact.when?.value ?? '';
  const ahead = AHEAD.find(([value]) => said.startsWith(value));
  if (ahead) return { from: addDays(from, -ahead[1]), to: addDays(from, -1) };
  if (contact.status === 'planned' || contact.status === 'confirmed') {
    // "In the second half of May", "on 12 September": months ahead of it.
    if (/^XXXX-\d\d/.test(said)) return { from: addDays(from, -ANNOUNCED_AHEAD_DAYS), to };
    return { from: addDays(from, weekday === null ? -RECENT_DAYS : -WEEKDAY_SAID_FOR), to };
  }
  if (/^LAST-P1W/.test(said)) return { from: addDays(from, 1), to: addDays(to, 13) };
  return { from, to: addDays(to, weekday === null ? RECENT_DAYS : WEEKDAY_SAID_FOR) };
}

/** Of these days, the one that the article gives without its year: "OSLO, March 14"; null when it isn't among them. */
export function onDayOf({ published }: Item, days: Days): Days | null {
  const monthDay = published?.monthDay;
  if (monthDay === undefined) return days;
  const years = [days.to.slice(0, 4), days.from.slice(0, 4)];
  const day = years.map((year) => `${year}-${monthDay}`).find((one) => days.from <= one && one <= days.to);
  return day === undefined ? null : { from: day, to: day };
}

/** Of all that an undated article's contacts may follow, what fits one publication date. */
function publishedTogether(matches: readonly Match[]): Match[] {
  const implied = matches.flatMap(({ published, ...match }) => {
    const known = closed(match.item.published);
    return published === null || (known && !overlap(known, published)) ? [] : [{ ...match, published }];
  });
  const votes = votesOf(implied);
  let best: { day: string; sum: number } | null = null;
  for (const day of [...new Set(votes.map(({ from }) => from))].sort()) {
    const highest = new Map<string, number>();
    for (const { item, from, to, score } of votes) {
      if (from <= day && day <= to) highest.set(item, Math.max(highest.get(item) ?? 0, score));
    }
    const sum = [...highest.values()].reduce((total, score) => total + score, 0);
    if (best === null || sum > best.sum) best = { day, sum };
  }
  const chosen = best?.day;
  return chosen === undefined
    ? []
    : implied.filter(({ published }) => published.from <= chosen && chosen <= published.to);
}

/** One vote an item for the same days: many reports of one encounter don't outvote another. */
function votesOf(implied: readonly (Match & { readonly published: Days })[]) {
  const votes = new Map<string, Days & { readonly item: string; readonly score: number }>();
  for (const { item, score, published } of implied) {
    const vote = `${idOf(item)}|${published.from}|${published.to}`;
    if ((votes.get(vote)?.score ?? 0) < score) votes.set(vote, { ...published, item: idOf(item), score });
  }
  return [...votes.values()];
}
