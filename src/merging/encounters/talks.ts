import type { Contact } from '../../model/index.ts';
import { isPerson, matchParties, stateOf } from '../parties.ts';
import { sharedWords } from '../words.ts';
import { sharesStop, stopsDiffer } from './stops.ts';
import { isBodySession, isGathering, topicsAgree, topicWords } from './topic.ts';

/** How well the parties of two meetings, summits, calls or signings agree, from 0 to 1; see `partyScore`. */
export function talksScore(a: Contact, b: Contact): number {
  const gatherings = Number(isGathering(a)) + Number(isGathering(b));
  if (gatherings === 2) return summitScore(a, b);
  const matched = matchParties(a.participants, b.participants);
  const sum = sumOf(matched);
  // A meeting of three is a summit elsewhere; that of two at a conference isn't the conference.
  if (gatherings === 1 && (sum < 2 || topicWords(isGathering(a) ? a : b).length > 0 || stopsDiffer(a, b)))
    return 0;
  const smaller = Math.min(a.participants.length, b.participants.length);
  if (isBodySession(a) && isBodySession(b) && (sum > 0 || smaller === 0)) {
    const agree = topicsAgree(a, b);
    return agree === false || (sum === 0 && agree === null) || stopsDiffer(a, b) ? 0 : 1;
  }
  if (smaller === 0) return isNamed(a) && isNamed(b) && topicsAgree(a, b) === true ? 1 : 0;
  if (sum < 2 && personsConflict(a, b, matched)) return 0;
  // "She will meet business leaders in Porto": one name alone is no sign of the talks in Oslo.
  if (smaller === 1) {
    if (stopsDiffer(a, b)) return 0;
    // "Met the community in Porto": whom neither report names.
    return a.participants.length === b.participants.length && sharesStop(a, b) ? sum : sum / 2;
  }
  if (a.kind === 'signing') {
    const agree = topicsAgree(a, b);
    if (agree === false && !personsMatch(matched) && areTwoDocuments(a, b)) return 0;
    if (sum === 0) return isOneDocument(a, b) && !stopsDiffer(a, b) ? 1 : 0;
    // Ministers sign for their states.
    if (matched.size === smaller || (sum > 0 && agree === true)) return 1;
  }
  return Math.min(1, sum / 2);
}

/** How many of the parties match, a state that stands for its leader by half. */
export function matchedParties(a: Contact, b: Contact): number {
  return sumOf(matchParties(a.participants, b.participants));
}

/** Summits go by their names and cities: each outlet names some of those who attend. */
function summitScore(a: Contact, b: Contact): number {
  if (stopsDiffer(a, b)) return 0;
  const agree = topicsAgree(a, b) ?? (sharesStop(a, b) || null);
  if (agree !== null) return agree ? 1 : 0;
  const smaller = Math.min(a.participants.length, b.participants.length);
  const sum = matchedParties(a, b);
  return smaller === 1 ? sum / 2 : Math.min(1, sum / 2);
}

function isNamed({ kind }: Contact): boolean {
  return kind === 'summit' || kind === 'signing';
}

/** "Kenya and Oman signed a memorandum on the Tarn pipeline", "Lind and Weru signed the memorandum on the Tarn pipeline". */
function isOneDocument(a: Contact, b: Contact): boolean {
  const shared = sharedWords(topicWords(a), topicWords(b)).length;
  if (shared < TELLING_WORDS) return false;
  const [states, persons] = a.participants.some(isPerson) ? [b, a] : [a, b];
  return (
    !states.participants.some(isPerson) &&
    persons.participants.every((party) => isPerson(party) && stateOf(party) === null)
  );
}

/** Words of a title that are no accident when two share them. */
const TELLING_WORDS = 2;

/** Two states sign several documents at one table, each told by its title; outlets may title one differently. */
function areTwoDocuments(a: Contact, b: Contact): boolean {
  return (
    (a.article === b.article || a.status !== b.status) &&
    sharedWords(topicWords(a), topicWords(b)).length === 0
  );
}

function personsMatch(matched: Matched): boolean {
  return [...matched].some(([party, { match }]) => match === 1 && isPerson(party));
}

type Matched = ReturnType<typeof matchParties>;

function sumOf(matched: Matched): number {
  return [...matched.values()].reduce((total, { match }) => total + match, 0);
}

/** Each names somebody whom the other has not: Lind met Okello, Lind met Mwangi. */
function personsConflict(a: Contact, b: Contact, matched: Matched): boolean {
  const taken = new Set([...matched.values()].map(({ party }) => party));
  const leftOver = a.participants.filter((party) => isPerson(party) && !matched.has(party));
  const rightOver = b.participants.filter((party) => isPerson(party) && !taken.has(party));
  return leftOver.length > 0 && rightOver.length > 0;
}
