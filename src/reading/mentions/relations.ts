import { type EntityKey, entityKindOf, entityNameOf } from '../../model/index.ts';
import { type Context, type Meant, NOBODY } from './context.ts';
import type { NominalPhrase } from './nominal-phrase.ts';
import { ownersState } from './office-holders.ts';
import type { Person } from './people.ts';
import { firm, REACH } from './sets.ts';

/** Words that mean the other one of two people who are named already. */
const OTHER_OF_TWO = new Set(
  'successor predecessor messenger emissary visitor guest host hostess wife husband spouse interlocutor opponent'.split(
    ' ',
  ),
);

/** Whom "his counterpart", "its neighbour", "her host" mean. */
export function relation(
  context: Context,
  phrase: NominalPhrase,
  sentence: number,
  owners: readonly EntityKey[],
  token: number,
): Meant {
  const [owner] = owners;
  if (owner === undefined || owners.length > 1) return NOBODY;
  if (OF_STATES.test(phrase.head) && (entityKindOf(owner) === 'state' || /^neigh/.test(phrase.head)))
    return otherStates(context, phrase, sentence, owner);
  if (entityKindOf(owner) !== 'person') return NOBODY;
  const person = context.people.get(owner);
  if (phrase.head === 'counterpart') return counterpart(context, phrase, person, owner);
  // "Lind and her husband": somebody new.
  if (token > 0 && context.english.tokens.lower(token - 1) === 'and') return NOBODY;
  if (phrase.state !== null) {
    const [only, ...more] = context.discourse
      .since(sentence - REACH, 'person')
      .filter((one) => one !== owner && context.people.get(one)?.state === phrase.state);
    if (only !== undefined && more.length === 0) return firm(only);
  }
  const together = context.discourse.lastTogether(sentence - REACH, 2, 'person');
  if (phrase.state === null && together?.entities.includes(owner))
    return firm(...together.entities.filter((one) => one !== owner));
  const near = context.discourse.since(sentence - 2, 'person').filter((one) => one !== owner);
  return near.length === 1 && OTHER_OF_TWO.has(phrase.head) ? firm(near[0]!) : NOBODY;
}

const OF_STATES = /^(?:neighbou?rs?|partners?|all(?:y|ies)|foes?|adversar(?:y|ies)|rivals?|enem(?:y|ies))$/;

/** "Kenya and its neighbour": the other state spoken of, or the others. */
function otherStates(
  context: Context,
  { head, state }: NominalPhrase,
  sentence: number,
  owner: EntityKey,
): Meant {
  const own = ownersState(context, [owner]);
  if (own === null || state !== null) return NOBODY;
  const others = context.discourse
    .since(sentence - REACH, 'state')
    .filter((entity) => entityNameOf(entity) !== own);
  const several = /(?:ie)?s$/.test(head);
  if (several ? others.length !== 2 : others.length !== 1) return NOBODY;
  return { entities: others, doubt: 'the other states spoken of' };
}

/** Of the same office elsewhere: "his Malaysian counterpart". */
function counterpart(
  context: Context,
  phrase: NominalPhrase,
  person: Person | undefined,
  owner: EntityKey,
): Meant {
  const roles = person?.offices.map((office) => office.role) ?? [];
  const others = context.persons.filter((key) => {
    if (key === owner) return false;
    const other = context.people.get(key)!;
    if (phrase.state !== null && other.state !== null && other.state !== phrase.state) return false;
    if (other.state !== null && other.state === person?.state) return false;
    return other.offices.some((office) => roles.includes(office.role));
  });
  if (others.length === 0) {
    // Somebody of whom the article says nothing but the name.
    const unknown = context.persons.filter((key) => {
      const other = context.people.get(key)!;
      return key !== owner && other.state === null && other.offices.length === 0;
    });
    return unknown.length === 1 ? { entities: unknown, doubt: 'the only other person named' } : NOBODY;
  }
  const sure = others.filter(
    (key) => phrase.state !== null && context.people.get(key)!.state === phrase.state,
  );
  const fitting = sure.length > 0 ? sure : others;
  if (fitting.length === 1 && phrase.state !== null) context.people.get(fitting[0]!)!.state ??= phrase.state;
  return { entities: [fitting[0]!], doubt: fitting.length > 1 ? 'more than one counterpart' : null };
}
