import type { English, Name } from '../../language/english.ts';
import { type EntityKey, entityKey, fold, type Office, type Problem } from '../../model/index.ts';
import { type Gender, genderOfGivenName, genderOfHonorific } from './gender.ts';
import { honorificOf } from './role-phrase.ts';
import { genderOfRole } from './roles.ts';

/** Somebody in this article; what is known of them grows while the article is read. */
export interface Person {
  readonly key: EntityKey;
  /** The fullest form, as written. */
  readonly name: string;
  gender: Gender | null;
  /** The state that the words give them, by an office or as in "Burundi's Ndayi". */
  state: string | null;
  readonly offices: Office[];
  mentions: number;
}

export interface NamedPerson {
  readonly person: Person;
  readonly honorific: string | null;
  /** Others whom the same words could name. */
  readonly others: readonly Person[];
}

/** Forms that share a word are compared one by one up to this many; hostile text has thousands. */
const COMPARED = 24;

interface Form {
  readonly name: string;
  readonly parts: readonly string[];
  count: number;
}

/** Whom each name of kind person means, by its place in `english.names`. */
export function peopleIn(
  english: English,
  report: (problem: Problem) => void,
): ReadonlyMap<number, NamedPerson> {
  const forms = formsIn(english);
  const full = [...forms.values()].sort(
    (a, b) => b.parts.length - a.parts.length || b.count - a.count || (a.name < b.name ? -1 : 1),
  );
  const byPart = new Map<string, Candidate[]>();
  const candidates = new Map<string, readonly Person[]>();
  for (const form of full) {
    const known = form.parts.length > 0 ? fits(form, byPart) : [];
    if (known.length > 0) candidates.set(form.parts.join('-'), known);
    else {
      const person: Person = {
        key: entityKey('person', form.name),
        name: form.name,
        gender: genderOfGivenName(form.name),
        state: null,
        offices: [],
        mentions: 0,
      };
      candidates.set(form.parts.join('-'), [person]);
      for (const part of new Set(form.parts)) {
        const list = byPart.get(part) ?? [];
        if (list.length < COMPARED) list.push({ person, parts: form.parts });
        byPart.set(part, list);
      }
    }
  }
  return inOrder(english, candidates, report);
}

interface Candidate {
  readonly person: Person;
  readonly parts: readonly string[];
}

function formsIn(english: English): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const name of english.names) {
    if (name.kind !== 'person') continue;
    const written = wordsOf(english, name);
    const folded = fold(written);
    const form = forms.get(folded);
    if (form) form.count++;
    else forms.set(folded, { name: written, parts: folded.split('-').filter(Boolean), count: 1 });
  }
  return forms;
}

export function wordsOf(english: English, name: Name): string {
  return english.text
    .slice(english.tokens.start[name.first], english.tokens.end[name.last - 1])
    .replace(/\s+/g, ' ');
}

/** Longer names that hold the words of this one in order: "Hasan" and "Mohamad Hasan" in "Mohamad Haji Hasan". */
function fits(form: Form, byPart: ReadonlyMap<string, readonly Candidate[]>): readonly Person[] {
  const found: Person[] = [];
  for (const { person, parts } of byPart.get(form.parts[0]!) ?? []) {
    let at = 0;
    for (const part of parts) if (at < form.parts.length && part === form.parts[at]) at++;
    if (at === form.parts.length) found.push(person);
  }
  return found;
}

function inOrder(
  english: English,
  candidates: ReadonlyMap<string, readonly Person[]>,
  report: (problem: Problem) => void,
): ReadonlyMap<number, NamedPerson> {
  const people = new Map<number, NamedPerson>();
  const total = new Map<Person, number>();
  const lastSeen = new Map<Person, number>();
  for (const [index, name] of english.names.entries()) {
    if (name.kind !== 'person') continue;
    const only = candidates.get(fold(wordsOf(english, name))) ?? [];
    if (only.length === 1) total.set(only[0]!, (total.get(only[0]!) ?? 0) + 1);
    void index;
  }
  for (const [index, name] of english.names.entries()) {
    if (name.kind !== 'person') continue;
    const honorific = honorificOf(english, name);
    const gender = genderOfHonorific(honorific) ?? genderOfTitle(english, name);
    const all = candidates.get(fold(wordsOf(english, name))) ?? [];
    const agreeing = all.filter((one) => gender === null || one.gender === null || one.gender === gender);
    const possible = agreeing.length > 0 ? agreeing : all;
    const rank = (one: Person) => [lastSeen.has(one) ? 1 : 0, total.get(one) ?? 0, lastSeen.get(one) ?? -1];
    const ranked = [...possible].sort((a, b) => {
      const [x, y] = [rank(a), rank(b)];
      return y[0]! - x[0]! || y[1]! - x[1]! || y[2]! - x[2]!;
    });
    const person = ranked[0];
    if (!person) continue;
    if (gender !== null) person.gender ??= gender;
    person.mentions++;
    lastSeen.set(person, index);
    const others = ranked.slice(1);
    if (others.length > 0) {
      const span = { start: english.tokens.start[name.first]!, end: english.tokens.end[name.last - 1]! };
      report({ span, reason: `two possible people: ${person.name}, ${others[0]!.name}` });
    }
    people.set(index, { person, honorific, others });
  }
  return people;
}

function genderOfTitle(english: English, name: Name): Gender | null {
  return name.titleFirst < name.first ? genderOfRole(english.tokens.lower(name.first - 1)) : null;
}
