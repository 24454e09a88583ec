import { shortNameOf } from '../../language/index.ts';
import { type Actor, type Commitment, type Encounter, entityKey } from '../../model/index.ts';
import { concernsAnother } from '../../reading/pledges/concerning.ts';
import type { Allegiance } from '../allegiance.ts';

/**
 * Commitments that tell no counterparty with the one state that theirs meets in the reports they stand in: of which
 * state a minister is, another article may tell.
 */
export function withOtherSides(
  commitments: readonly Commitment[],
  encounters: readonly Encounter[],
  stateOf: Allegiance,
): Commitment[] {
  const inArticle = statesByArticle(encounters, stateOf);
  return commitments.map((commitment) => {
    const own = oneStateOf(commitment.actors.map(stateOf));
    if (commitment.counterparties.length > 0 || own === null || !concernsAnother(commitment.strength))
      return commitment;
    // "pledged $4 million for Kenya's ports": its own affair.
    if (commitment.strength === 'pledged' && commitment.action.includes(shortNameOf(own))) return commitment;
    const met = new Set(
      commitment.evidence
        .flatMap(({ article }) => inArticle.get(article) ?? [])
        .flatMap((states) => (states.has(own) ? [...states] : [])),
    );
    met.delete(own);
    const other = oneStateOf([...met]);
    return other === null ? commitment : { ...commitment, counterparties: [actorOf(other)] };
  });
}

/** The states of each encounter of two that an article reports. */
function statesByArticle(
  encounters: readonly Encounter[],
  stateOf: Allegiance,
): ReadonlyMap<string, ReadonlySet<string>[]> {
  const found = new Map<string, ReadonlySet<string>[]>();
  for (const { kind, participants, evidence } of encounters) {
    // Of a summit each report names some.
    if (kind === 'summit') continue;
    const states = new Set(participants.flatMap((one) => stateOf(one) ?? []));
    if (states.size !== 2) continue;
    for (const article of new Set(evidence.map((one) => one.article))) {
      const all = found.get(article);
      if (all) all.push(states);
      else found.set(article, [states]);
    }
  }
  return found;
}

function oneStateOf(states: readonly (string | null)[]): string | null {
  const [first = null, ...others] = new Set(states);
  return others.length === 0 ? first : null;
}

function actorOf(state: string): Actor {
  return { entity: entityKey('state', state), kind: 'state', name: shortNameOf(state) };
}
