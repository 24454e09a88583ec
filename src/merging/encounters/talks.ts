import type { Contact } from '../../model/index.ts';
import { isPerson, matchParties } from '../parties.ts';
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
  if (isBodySession(a) && isBodySession(b) && sum > 0)
    return topicsAgree(a, b) === false || stopsDiffer(a, b) ? 0 : 1;
  const smaller = Math.min(a.participants.length, b.participants.length);
  if (smaller === 0) return isNamed(a) && isNamed(b) && topicsAgree(a, b) === true ? 1 : 0;
  if (sum < 2 && personsConflict(a, b, matched)) return 0;
  // "She will meet business leaders in Porto": one name alone is no sign of the talks in Oslo.
  if (smaller === 1) return stopsDiffer(a, b) ? 0 : sum / 2;
  // Ministers sign for their states.
  if (a.kind === 'signing' && (matched.size === smaller || (sum > 0 && topicsAgree(a, b) === true))) return 1;
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
