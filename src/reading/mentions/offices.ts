import type { English, Name } from '../../language/english.ts';
import { POSSESSIVES } from '../../language/lexicon/function-words.ts';
import { nameAt } from '../../language/syntax/index.ts';
import { type EntityKey, entityNameOf, type Office } from '../../model/index.ts';
import type { Bodies } from './bodies.ts';
import type { NamedPerson, Person } from './people.ts';
import { type RolePhrase, rolePhraseAt, titleStart } from './role-phrase.ts';
import { genderOfRole, isOfState, rankOf } from './roles.ts';
import { shareTitles } from './shared-titles.ts';

/** What stands with a person's name: the office it gives, and the tokens that belong to the name. */
export interface Titled {
  readonly office: Office | null;
  /** From the title's first token to the end of an apposition; `last` is exclusive. */
  readonly first: number;
  readonly last: number;
  /** The state that the words after the name give: "Otieno of Kenya". */
  readonly state: string | null;
}

const CLOSERS = new Set([',', '.', ';', ')', '—', '–', '--', '”', '"', '?', '!', ':']);

/** Reads the offices around each person's name, and lets the people keep them. */
export function officesAround(
  english: English,
  people: ReadonlyMap<number, NamedPerson>,
  bodies: Bodies,
): ReadonlyMap<number, Titled> {
  const titled = new Map<number, Titled>();
  for (const [index, { person }] of people) {
    const found = titleOf(english, index, bodies);
    titled.set(index, found);
    const before = index > 0 ? english.names[index - 1] : undefined;
    if (
      before?.kind === 'state' &&
      english.tokens.lower(before.last) === "'s" &&
      before.last + 1 === found.first
    )
      person.state ??= before.state;
    if (found.office) keep(person, found.office);
    // "Nowak of Kenya"
    else person.state ??= found.state;
  }
  shareTitles(english, people, titled, keep);
  return titled;
}

export function keep(person: Person, office: Office): void {
  const known = person.offices.findIndex(
    (one) =>
      one.role === office.role && (one.state === null || office.state === null || one.state === office.state),
  );
  if (known < 0) {
    if (person.offices.length < MOST_OFFICES) person.offices.push(office);
  } else {
    const one = person.offices[known]!;
    person.offices[known] = {
      ...one,
      state: one.state ?? office.state,
      organisation: one.organisation ?? office.organisation,
    };
  }
  person.state ??= office.state;
  person.gender ??= genderOfRole(office.role);
}

/** Nobody holds more at once; text that says so is not about offices. */
const MOST_OFFICES = 8;

/**
 * Two people of one office, or two heads of state, act for two states: beside "Norwegian Prime Minister Lind" a "Prime Minister
 * Otieno" is that of the other state the article is about, or of the one it is written from, `home`.
 */
export function giveOtherState(
  people: readonly Person[],
  pair: readonly EntityKey[] | null,
  home: string | null,
): void {
  const codes = pair?.map((key) => entityNameOf(key)) ?? [];
  const taken = new Map<string, Set<string>>();
  for (const { offices } of people)
    for (const { role, state, standing } of offices)
      if (state !== null && standing === null && isOfState(role))
        taken.set(rankOf(role), (taken.get(rankOf(role)) ?? new Set()).add(state));
  for (const person of people) {
    if (person.state !== null) continue;
    for (const office of person.offices.slice()) {
      const others = taken.get(rankOf(office.role));
      if (others === undefined || office.standing !== null) continue;
      const state = otherState(codes, others, home);
      if (state === null) continue;
      keep(person, { ...office, state });
      // The next one without a state is of a third one.
      others.add(state);
    }
  }
}

function otherState(pair: readonly string[], taken: ReadonlySet<string>, home: string | null): string | null {
  const free = pair.filter((code) => !taken.has(code));
  if (pair.length === free.length) return null;
  if (free.length === 0) return home !== null && !taken.has(home) ? home : null;
  // An article from a third place may be about that one too.
  return home === null || pair.includes(home) ? (free[0] ?? null) : null;
}

/** With what the article says of the same office elsewhere. */
export function completed(office: Office, person: Person): Office {
  const known = person.offices.find(
    (one) => one.role === office.role && (office.state === null || one.state === office.state),
  );
  const state = office.state ?? known?.state ?? (isOfState(office.role) ? person.state : null);
  return { ...office, state, organisation: office.organisation ?? known?.organisation ?? null };
}

function titleOf(english: English, index: number, bodies: Bodies): Titled {
  const { tokens, sentences } = english;
  const name = english.names[index]!;
  const end = sentences.last[tokens.sentence[name.first]!]!;
  const first = titleStart(english, index);
  const before =
    first < name.first ? rolePhraseAt(english, first, name.first, (one) => bodies.bodyOf(one)) : null;
  const ahead = before ? null : appositionBefore(english, name, bodies);
  const apposition = ahead ? null : appositionAfter(english, name, end, bodies);
  const told = before ?? ahead ?? apposition;
  let office: Office | null = told && officeOf(told);
  let last = apposition ? apposition.last : name.last;
  const owner = ownerAfter(english, name, end, bodies);
  if (owner && !apposition) {
    if (office)
      office = {
        ...office,
        state: office.state ?? owner.state,
        organisation: office.organisation ?? owner.organisation,
      };
    last = owner.last;
  }
  return {
    office,
    first: before ? first : Math.min(name.titleFirst, name.first),
    last,
    state: owner?.state ?? null,
  };
}

export function officeOf({ role, state, organisation, standing }: RolePhrase): Office {
  return { role, state, organisation, standing };
}

/** "the Prime Minister of the Kingdom of Norway, H.E. Ms Lind": its state may have an article of its own. */
function appositionBefore(english: English, name: Name, bodies: Bodies): RolePhrase | null {
  const { tokens, sentences } = english;
  const comma = name.titleFirst - 1;
  const begin = Math.max(sentences.first[tokens.sentence[name.first]!]!, comma - LONGEST_OFFICE);
  if (comma <= begin || tokens.lower(comma) !== ',') return null;
  for (let at = comma - 1; at >= begin; at--) {
    if (tokens.lower(at) !== 'the') continue;
    const phrase = rolePhraseAt(english, at + 1, comma, (one) => bodies.bodyOf(one));
    // "by the minister, Lind": what an "of" leads to belongs to the office before it.
    if (phrase?.last === comma) return phrase;
  }
  return null;
}

/** Tokens of an office with its article, field and state. */
const LONGEST_OFFICE = 12;

/** "Lind, the Norwegian foreign minister,", "Roe, a senior fellow at X", "Lind, who is also the finance minister". */
function appositionAfter(english: English, name: Name, end: number, bodies: Bodies): RolePhrase | null {
  const { tokens } = english;
  let at = name.last;
  if (at + 1 >= end) return null;
  // "Lind (right), the foreign minister"
  if (tokens.lower(at) === '(')
    for (let close = at + 1; close < Math.min(end - 1, at + LONGEST_ASIDE); close++)
      if (tokens.lower(close) === ')' && tokens.lower(close + 1) === ',') at = close + 1;
  if (!/^(?:,|\(|–|—|--)$/.test(tokens.lower(at))) return null;
  at++;
  const relative = tokens.lower(at) === 'who' && /^(?:is|was)$/.test(tokens.lower(at + 1));
  // "who was prime minister at the time", but "who was elected president"
  const wasHeld =
    relative &&
    tokens.lower(at + 1) === 'was' &&
    !/^(?:re-?elected|elected|appointed|named|made|sworn)$/.test(tokens.lower(Math.min(at + 2, end - 1)));
  if (relative) at += 2;
  while (relative && /^(?:also|now|then|currently|still)$/.test(tokens.lower(at))) at++;
  // "Lind, now the foreign minister", "Lind, then trade minister", "Lind, once Norway's envoy"
  const past = !relative && /^(?:once|then|formerly|previously|long|earlier)$/.test(tokens.lower(at));
  if (past || (!relative && /^(?:now|currently|still|also)$/.test(tokens.lower(at)))) at++;
  const article = /^(?:the|a|an)$/.test(tokens.lower(at)) || POSSESSIVES.has(tokens.lower(at));
  if (article) at++;
  if (at >= end) return null;
  const phrase = rolePhraseAt(english, at, end, (one) => bodies.bodyOf(one));
  if (phrase === null) return null;
  const next = phrase.last < end ? tokens.lower(phrase.last) : '.';
  // A name after it makes it that person's title, as in a list.
  const following = nameAt(english, phrase.last);
  if (following >= 0 && english.names[following]!.kind === 'person') return null;
  const closed =
    CLOSERS.has(next) ||
    next === 'who' ||
    next === 'and' ||
    /^(?:in|at|for|to|since|until|from|with|on)$/.test(next);
  if (!closed && !relative) return null;
  return wasHeld || past ? { ...phrase, standing: phrase.standing ?? 'then' } : phrase;
}

/** Tokens of "(second from left)". */
const LONGEST_ASIDE = 8;

/** "Maria Duarte of East Timor", "Mao Yaling of the Chinese foreign ministry", "Maria Duarte (East Timor)". */
function ownerAfter(
  english: English,
  name: Name,
  end: number,
  bodies: Bodies,
): { state: string | null; organisation: string | null; last: number } | null {
  const { tokens } = english;
  const joint = name.last + 1 < end ? tokens.lower(name.last) : '';
  if (joint !== 'of' && joint !== '(') return null;
  const at = name.last + (tokens.lower(name.last + 1) === 'the' ? 2 : 1);
  const index = nameAt(english, at);
  const owner = index >= 0 ? english.names[index]! : null;
  if (!owner || owner.first !== at) return null;
  if (joint === '(')
    return owner.kind === 'state' && owner.last < end && tokens.lower(owner.last) === ')'
      ? { state: owner.state, organisation: null, last: owner.last + 1 }
      : null;
  if (owner.kind === 'state') return { state: owner.state, organisation: null, last: owner.last };
  if (owner.kind === 'organisation') {
    const body = bodies.bodyOf(owner);
    return { state: body.state, organisation: body.key, last: owner.last };
  }
  return null;
}
