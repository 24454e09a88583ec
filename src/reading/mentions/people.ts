import type { English, Name } from '../../language/english.ts';
import { type EntityKey, entityKey, fold, type Office, type Problem } from '../../model/index.ts';
import { type Gender, genderOfHonorific, genderOfName } from './gender.ts';
import { honorificOf } from './role-phrase.ts';
import { genderOfRole } from './roles.ts';

/** Somebody in this article; what is known of them grows while the article is read. */
export interface Person {
  readonly key: EntityKey;
  /** The fullest form, as written. */
  readonly name: string;
  gender: Gender | null;
  /** What the last "he" or "she" that was taken for them would make them, where nothing makes it known. */
  supposed: Gender | null;
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
  readonly folded: string;
  readonly parts: readonly string[];
  count: number;
}

/** Whom each name of kind person means, by its place in `english.names`. */
export function peopleIn(
  english: English,
  report: (problem: Problem) => void,
): ReadonlyMap<number, NamedPerson> {
  const folded = foldedNames(english);
  const forms = formsIn(english, folded);
  const full = [...forms.values()].sort(
    (a, b) =>
      wholeWords(b) - wholeWords(a) ||
      b.parts.length - a.parts.length ||
      b.count - a.count ||
      (a.name < b.name ? -1 : 1),
  );
  const byPart = new Map<string, Candidate[]>();
  const candidates = new Map<string, readonly Person[]>();
  for (const form of full) {
    const known = form.parts.length > 0 ? fits(form, byPart) : [];
    if (known.length > 0) candidates.set(form.folded, known);
    else {
      const person: Person = {
        key: entityKey('person', form.name),
        name: form.name,
        gender: genderOfName(form.name),
        supposed: null,
        state: null,
        offices: [],
        mentions: 0,
      };
      candidates.set(form.folded, [person]);
      for (const part of new Set(form.parts)) {
        const list = byPart.get(part) ?? [];
        if (list.length < COMPARED) list.push({ person, parts: form.parts });
        byPart.set(part, list);
      }
    }
  }
  return inOrder(english, folded, candidates, report);
}

interface Candidate {
  readonly person: Person;
  readonly parts: readonly string[];
}

/** The folded words of each person's name, by its place in `english.names`; a form is folded once. */
function foldedNames(english: English): ReadonlyMap<number, string> {
  const byWords = new Map<string, string>();
  const folded = new Map<number, string>();
  for (const [index, name] of english.names.entries()) {
    if (name.kind !== 'person') continue;
    const words = wordsOf(english, name);
    let form = byWords.get(words);
    if (form === undefined) byWords.set(words, (form = fold(words)));
    folded.set(index, form);
  }
  return folded;
}

function formsIn(english: English, folded: ReadonlyMap<number, string>): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  for (const [index, form] of folded) {
    const known = forms.get(form);
    if (known) known.count++;
    else
      forms.set(form, {
        name: wordsOf(english, english.names[index]!),
        folded: form,
        parts: form.split('-').filter(Boolean),
        count: 1,
      });
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
  const initialled = form.parts.length > 1 && form.parts[0]!.length === 1;
  const last = form.parts[form.parts.length - 1]!;
  for (const { person, parts } of byPart.get(initialled ? last : form.parts[0]!) ?? []) {
    let at = 0;
    for (const part of parts) if (at < form.parts.length && part === form.parts[at]) at++;
    if (at === form.parts.length || (initialled && hasInitials(form.parts, parts))) found.push(person);
  }
  return found;
}

function wholeWords({ parts }: Form): number {
  return parts.filter((part) => part.length > 1).length;
}

/** "B. Tamm", "D.P. Tamm": the first letters of the other words, whichever comes first. */
function hasInitials(form: readonly string[], parts: readonly string[]): boolean {
  const rest = [...parts];
  return form.every((part) => {
    const at = rest.findIndex((one) =>
      part.length === 1 ? one.startsWith(part) && one.length > 1 : one === part,
    );
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}

function inOrder(
  english: English,
  folded: ReadonlyMap<number, string>,
  candidates: ReadonlyMap<string, readonly Person[]>,
  report: (problem: Problem) => void,
): ReadonlyMap<number, NamedPerson> {
  const people = new Map<number, NamedPerson>();
  const frequency = new Map<Person, number>();
  for (const form of folded.values()) {
    const only = candidates.get(form);
    if (only?.length === 1) frequency.set(only[0]!, (frequency.get(only[0]!) ?? 0) + 1);
  }
  const lastSeen = new Map<Person, number>();
  for (const [index, form] of folded) {
    const name = english.names[index]!;
    const honorific = honorificOf(english, name);
    const gender = genderOfHonorific(honorific) ?? genderOfTitle(english, name);
    const all = candidates.get(form) ?? [];
    const ranked = all.length === 1 ? all : likeliestFirst(all, gender, frequency, lastSeen);
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

/** Those of the right gender: who has been named already, more often, nearer. */
function likeliestFirst(
  all: readonly Person[],
  gender: Gender | null,
  frequency: ReadonlyMap<Person, number>,
  lastSeen: ReadonlyMap<Person, number>,
): readonly Person[] {
  const agreeing = all.filter((one) => gender === null || one.gender === null || one.gender === gender);
  return (agreeing.length > 0 ? agreeing : all).toSorted(
    (a, b) =>
      Number(lastSeen.has(b)) - Number(lastSeen.has(a)) ||
      (frequency.get(b) ?? 0) - (frequency.get(a) ?? 0) ||
      (lastSeen.get(b) ?? -1) - (lastSeen.get(a) ?? -1),
  );
}

function genderOfTitle(english: English, name: Name): Gender | null {
  return name.titleFirst < name.first ? genderOfRole(english.tokens.lower(name.first - 1)) : null;
}
