import type { English } from '../../language/english.ts';
import { shortNameOf } from '../../language/lexicon/gazetteer.ts';
import { isFiniteHere } from '../../language/syntax/index.ts';
import { type EntityKey, type EntityKind, entityKey, entityNameOf, fold } from '../../model/index.ts';
import type { Body } from './bodies.ts';
import { type Context, type Meant, NOBODY } from './context.ts';
import type { Trace } from './discourse.ts';
import type { Gender } from './gender.ts';
import { isOfKind } from './kinds-of-state.ts';
import type { NominalPhrase } from './nominal-phrase.ts';
import { genderOfNominal, isGuest } from './nominal-words.ts';
import { ownersState } from './office-holders.ts';
import { relation } from './relations.ts';
import { fieldOf } from './roles.ts';
import { firm, peopleMeant, REACH, sidesMeant, statesMeant } from './sets.ts';
import { OBLIQUE, SUBJECT } from './zones.ts';

/** Whom "both sides", "the two leaders", "his counterpart" or "the bloc" mean. */
export function resolveNominal(
  context: Context,
  phrase: NominalPhrase,
  token: number,
  owners: readonly EntityKey[],
): Meant {
  const sentence = context.english.tokens.sentence[token]!;
  switch (phrase.sort) {
    case 'states':
      return statesMeant(context, phrase, sentence);
    case 'people':
      return peopleMeant(context, phrase, sentence);
    case 'any':
      return sidesMeant(context, phrase, sentence);
    case 'state':
      if (phrase.state !== null) return firm(entityKey('state', phrase.state));
      if (phrase.owned) return ownersGovernment(context, owners);
      // "neither government"
      return phrase.count === null
        ? state(context, token, sentence, phrase)
        : statesMeant(context, phrase, sentence);
    case 'body':
      return body(context, sentence, phrase.head);
    case 'mission': {
      const state = phrase.state ?? ownersState(context, owners);
      // "reopen its embassy" is a building; one that speaks acts for its state.
      return state === null || !acts(context.english, phrase.last)
        ? NOBODY
        : firm(context.bodies.institution(phrase.head, state).key);
    }
    case 'ministry':
      return ministry(context, phrase, sentence);
    case 'person':
      return onePerson(context, phrase, sentence);
    case 'relation':
      return relation(context, phrase, sentence, owners, token);
    case 'former':
    case 'latter':
      return ofTwo(context, sentence, phrase.sort);
    case 'other':
      return phrase.state !== null && /^(?:delegations?|negotiators)$/.test(phrase.head)
        ? firm(entityKey('state', phrase.state))
        : NOBODY;
  }
}

/** A verb soon after: "the Kenyan embassy in Oslo denied". */
function acts(english: English, from: number): boolean {
  const end = Math.min(english.tokens.count, from + 4);
  for (let at = from; at < end; at++) {
    if (/^[,.;]$/.test(english.tokens.lower(at))) return false;
    if (isFiniteHere(english, at)) return true;
  }
  return false;
}

/** "her government", "its country": the state that the owner is, or acts for. */
function ownersGovernment(context: Context, owners: readonly EntityKey[]): Meant {
  const state = ownersState(context, owners);
  return state === null ? NOBODY : firm(entityKey('state', state));
}

/** "the country", "the kingdom": the state that the sentence before was about. */
function state(context: Context, token: number, sentence: number, phrase: NominalPhrase): Meant {
  const head = phrase.kind ?? phrase.head;
  if (head === 'state' && !phrase.region) return NOBODY;
  if (head === 'authorities') return NOBODY;
  const clause = context.zones.clause[token];
  const found: EntityKey[] = [];
  let subject: EntityKey | null = null;
  for (const trace of context.discourse.back(sentence - REACH)) {
    if (trace.kind !== 'state' || trace.clause === clause) continue;
    const code = entityNameOf(trace.entity);
    if (!isOfKind(head, code) || (phrase.region && !phrase.region.has(code))) continue;
    if (!found.includes(trace.entity)) found.push(trace.entity);
    if (trace.zone === SUBJECT && !trace.weak) subject ??= trace.entity;
  }
  // "OSLO: The government has turned down a request from Vietnam": that of the place it is written from.
  if (
    head === 'government' &&
    context.home !== null &&
    (subject === null || found.includes(entityKey('state', context.home)))
  )
    return firm(entityKey('state', context.home));
  const best = subject ?? found[0];
  if (best === undefined) return NOBODY;
  return { entities: [best], doubt: found.length > 1 ? `more than one state before "the ${head}"` : null };
}

/** A body whose name has the word, or the last one named. */
function body(context: Context, sentence: number, head: string): Meant {
  const word = head.replace('organization', 'organisation');
  const found: EntityKey[] = [];
  for (const trace of context.discourse.back(sentence - 2 * REACH)) {
    if (trace.kind !== 'organisation' || found.includes(trace.entity)) continue;
    if (entityNameOf(trace.entity).replaceAll('organization', 'organisation').split('-').includes(word))
      return firm(trace.entity);
    if (trace.sentence >= sentence - REACH) found.push(trace.entity);
  }
  if (!LOOSE.has(head) || found[0] === undefined) return NOBODY;
  return { entities: [found[0]], doubt: found.length > 1 ? `more than one body before "the ${head}"` : null };
}

/** Words that stand for a body of any name; the others are part of it: "the council" of a Security Council. */
const LOOSE = new Set(
  'bloc company agency bank lender group grouping alliance organisation organization paper newspaper daily weekly airline firm institute think-tank body watchdog authority carrier broadcaster regulator manufacturer producer maker cartel charity club corporation conglomerate outlet operator utility giant militia movement network'.split(
    ' ',
  ),
);

/** "the Norwegian foreign ministry", with its field said. */
export function ministryOf(context: Context, phrase: NominalPhrase): Body {
  return context.bodies.institution(`${fieldOf(phrase.head)} ministry`, phrase.state);
}

function ministry(context: Context, phrase: NominalPhrase, sentence: number): Meant {
  if (phrase.head !== '') return firm(ministryOf(context, phrase).key);
  // "the Kenyan ministry", with its field said before.
  const owner = phrase.state === null ? '' : `-of-${fold(shortNameOf(phrase.state))}`;
  for (const trace of context.discourse.back(sentence - 4 * REACH))
    if (
      trace.kind === 'organisation' &&
      /(?:^|-|\/)ministry(?:-|$)/.test(trace.entity) &&
      trace.entity.endsWith(owner)
    )
      return firm(trace.entity);
  return NOBODY;
}

/** "the Dane": the last person of that state, or of none that is known; "the lawyer": the last person. */
function onePerson(context: Context, phrase: NominalPhrase, sentence: number): Meant {
  if (phrase.state === null && isIntroducedUnnamed(context, phrase)) return NOBODY;
  const gender = genderOfNominal(phrase.head);
  const clause = context.zones.clause[phrase.first]!;
  let unknown: EntityKey | null = null;
  let nearest = -1;
  const host = isGuest(phrase.head) && phrase.state === null ? subjectOf(context, sentence) : null;
  for (const trace of context.discourse.back(sentence - REACH)) {
    if (trace.kind !== 'person') continue;
    const own = context.people.get(trace.entity)?.gender ?? null;
    if (gender !== null && own !== null && own !== gender) continue;
    // "While Lind praised the tycoon": no word for her own subject.
    if (phrase.state === null && trace.clause === clause) continue;
    // "Received by President Okello, the Norwegian guest", "she told the visitor": who receives is no guest.
    if (
      isGuest(phrase.head) &&
      (trace.entity === host || (trace.sentence === sentence && trace.zone === OBLIQUE))
    )
      continue;
    const state = context.people.get(trace.entity)?.state ?? null;
    if (host !== null) return otherThan(context, host, sentence);
    if (phrase.state === null)
      return isGuest(phrase.head)
        ? NOBODY
        : onlyOne(context, actingIn(context, trace, clause) ?? trace.entity, sentence);
    if (state === phrase.state) return firm(trace.entity);
    // "Lind met Okello. The Norwegian …": of two in a sentence the first, where the article doesn't say.
    if (state === null && (unknown === null || trace.sentence === nearest)) {
      unknown = trace.entity;
      nearest = trace.sentence;
    }
  }
  if (unknown === null && phrase.state === null) return namedAfter(context, phrase, gender);
  if (unknown === null) return NOBODY;
  // What is left for "the Kenyan" is the other one.
  if (phrase.head === '') context.people.get(unknown)!.state ??= phrase.state;
  return { entities: [unknown], doubt: 'a person named near, whose state is not said' };
}

/** "The visitor was late. Eva Lind told her hosts": who acts in the next sentence, where nobody is named before. */
function namedAfter(
  { ahead, english, discourse, people }: Context,
  { first, last }: NominalPhrase,
  gender: Gender | null,
): Meant {
  const [next] = ahead.nextPeople(first, 1);
  const known = next === undefined ? null : (people.get(next.entity)?.gender ?? null);
  return next === undefined ||
    discourse.lastSeen(next.entity) >= 0 ||
    !isFiniteHere(english, last) ||
    (gender !== null && known !== null && known !== gender)
    ? NOBODY
    : { entities: [next.entity], doubt: 'the person named next' };
}

/** Who acts in the sentence of a trace, where it isn't the word's own. */
function actingIn({ discourse }: Context, { sentence }: Trace, clause: number): EntityKey | null {
  let acting: EntityKey | null = null;
  for (const trace of discourse.back(sentence))
    if (
      trace.sentence === sentence &&
      trace.clause !== clause &&
      trace.kind === 'person' &&
      trace.zone === SUBJECT &&
      !trace.weak
    )
      acting = trace.entity;
  return acting;
}

/** The person who has acted in the sentence so far. */
function subjectOf({ discourse }: Context, sentence: number): EntityKey | null {
  for (const trace of discourse.back(sentence))
    if (trace.kind === 'person' && trace.zone === SUBJECT && !trace.weak) return trace.entity;
  return null;
}

/** "A Kenyan official said … The official added": somebody whom no name is given. */
function isIntroducedUnnamed({ english }: Context, { first, head }: NominalPhrase): boolean {
  const { tokens } = english;
  for (let at = first - 1; at >= Math.max(1, first - INTRODUCED_WITHIN); at--) {
    if (tokens.lower(at) !== head) continue;
    for (let before = at - 1; before >= Math.max(0, at - 3); before--)
      if (/^an?$/.test(tokens.lower(before))) return true;
  }
  return false;
}

/** Tokens, some four sentences. */
const INTRODUCED_WITHIN = 100;

/** The only other person near. */
function otherThan({ discourse }: Context, one: EntityKey, sentence: number): Meant {
  const near = discourse.since(sentence - 1, 'person').filter((entity) => entity !== one);
  return near.length === 1 ? firm(near[0]!) : NOBODY;
}

function onlyOne(context: Context, entity: EntityKey, sentence: number): Meant {
  const near = context.discourse.since(sentence - 1, 'person');
  return { entities: [entity], doubt: near.length > 1 ? 'the last person named' : null };
}

function ofTwo(context: Context, sentence: number, which: 'former' | 'latter'): Meant {
  const place = which === 'former' ? 0 : 1;
  const together = context.discourse.lastTogether(sentence - 1, 2, null);
  if (together) return firm(together.entities[place]!);
  for (const kind of ['person', 'state'] as const satisfies readonly EntityKind[]) {
    const near = context.discourse.since(sentence - 1, kind);
    if (near.length === 2) return firm(near[place]!);
  }
  return NOBODY;
}
