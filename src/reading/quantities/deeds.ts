/** What was done with what is counted, or by whom: "documents signed", "states signed the charter". */
import { type Atoms, wordAt } from '../times/atoms.ts';

/** Participles that a count is told with, by every form of their verbs. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  [
    'signed sign signs signing inked ink inks inking initialled initialed',
    'ratified ratify ratifies ratifying',
    'concluded conclude concludes concluding',
    'exchanged exchange exchanges exchanging',
    'adopted adopt adopts adopting',
    'endorsed endorse endorses endorsing',
    'joined join joins joining',
    'killed kill kills killing',
    'injured injure injures injuring wounded wound wounds wounding',
    'released release releases releasing freed free frees freeing',
    'detained detain detains detaining held arrested arrest arrests arresting',
    'seized seize seizes seizing',
    'expelled expel expels expelling',
    'deported deport deports deporting',
    'evacuated evacuate evacuates evacuating',
    'displaced displace displaces displacing',
    'hosted host hosts hosting',
    'employed employ employs employing hired hire hires hiring',
    'housed house houses housing sheltered shelter shelters sheltering',
    'trained train trains training',
    'deployed deploy deploys deploying',
    'rescued rescue rescues rescuing',
    'delivered deliver delivers delivering',
  ].flatMap((forms) => {
    const [participle = '', ...others] = forms.split(' ');
    return [participle, ...others].map((form) => [form, participle] as const);
  }),
);

/** "the conclusion of seven accords" */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['signature', 'signed'],
  ['conclusion', 'concluded'],
  ['exchange', 'exchanged'],
  ['adoption', 'adopted'],
  ['ratification', 'ratified'],
  ['release', 'released'],
  ['detention', 'detained'],
  ['arrest', 'detained'],
  ['expulsion', 'expelled'],
  ['deaths', 'killed'],
  ['death', 'killed'],
]);

/** Verbs whose object says what the counted have put their names to. */
const JOINING = new Set(['signed', 'ratified', 'adopted', 'endorsed', 'joined']);

export interface Deed {
  readonly participle: string;
  /** What was signed or joined, by those counted: atom where to look for it, and in which direction. */
  readonly object: { readonly at: number; readonly before: boolean } | null;
}

/** The deed told of the noun of atoms `first` to `next`, which `opens` with its bound and number. */
export function deedOf(atoms: Atoms, opens: number, next: number): Deed | null {
  return doneTo(atoms, opens, next) ?? doneBy(atoms, opens, next);
}

/** "were signed", "have been signed" after it; "signed", "the signing of" before it. */
function doneTo(atoms: Atoms, before: number, next: number): Deed | null {
  // "displace anywhere from 12,000 to 20,000 people"
  const opens = wordAt(atoms, before - 1, before) === 'anywhere' ? before - 1 : before;
  if (/^(?:was|were|are|been|be|being)$/.test(wordAt(atoms, afterHave(atoms, next), next - 1))) {
    const at = afterHave(atoms, next) + 1;
    const participle = PARTICIPLES.get(wordAt(atoms, afterAdverb(atoms, at, next), next - 1));
    return participle ? { participle, object: null } : null;
  }
  if (/^(?:died|perished)$/.test(wordAt(atoms, afterHave(atoms, next), next - 1)))
    return { participle: 'killed', object: null };
  const of = wordAt(atoms, opens - 1, opens) === 'of';
  const verb = wordAt(atoms, of ? opens - 2 : opens - 1, opens);
  const deed = of ? NOUNS.get(verb) : undefined;
  if (deed) return { participle: deed, object: null };
  const participle = of === verb.endsWith('ing') || !of ? PARTICIPLES.get(verb) : undefined;
  // A bridge joins two countries; and nobody is free yet who is to be freed.
  if (participle === undefined || participle === 'joined' || (!of && isToBe(atoms, opens - 1))) return null;
  return { participle, object: null };
}

/** An infinitive: "to sign", "to obey the order and free". */
function isToBe(atoms: Atoms, verb: number): boolean {
  const base = !/(?:ed|ing|held)$/.test(atoms.lower[verb]!);
  return (
    base &&
    /^(?:to|will|would|shall|should|must|can|could|may|might|not|and|or)$/.test(
      wordAt(atoms, verb - 1, verb + 1),
    )
  );
}

/** "nine states signed the pact", "inked by nine states", "the pact, to which nine states put their names" */
function doneBy(atoms: Atoms, opens: number, next: number): Deed | null {
  const verb = afterHave(atoms, next);
  const participle = PARTICIPLES.get(wordAt(atoms, verb, next - 1));
  if (participle && JOINING.has(participle) && /ed$/.test(atoms.lower[verb]!)) {
    return { participle, object: { at: verb + 1, before: false } };
  }
  if (wordAt(atoms, opens - 1, opens) === 'by') {
    const passive = PARTICIPLES.get(wordAt(atoms, opens - 2, opens));
    return passive && JOINING.has(passive)
      ? { participle: passive, object: { at: subjectEnd(atoms, opens - 2), before: true } }
      : null;
  }
  const named =
    wordAt(atoms, verb, next - 1) === 'put' &&
    wordAt(atoms, verb + 1, next - 1) === 'their' &&
    /^(?:names?|signatures?)$/.test(wordAt(atoms, verb + 2, next - 1));
  if (!named) return null;
  if (wordAt(atoms, verb + 3, next - 1) === 'to')
    return { participle: 'signed', object: { at: verb + 4, before: false } };
  const which = wordAt(atoms, opens - 2, opens) === 'to' && wordAt(atoms, opens - 1, opens) === 'which';
  if (!which) return null;
  const comma = wordAt(atoms, opens - 3, opens) === ',' ? 1 : 0;
  return { participle: 'signed', object: { at: opens - 2 - comma, before: true } };
}

/** Past "have", "has", "had". */
function afterHave(atoms: Atoms, at: number): number {
  return /^(?:have|has|had)$/.test(wordAt(atoms, at, at - 1)) ? at + 1 : at;
}

function afterAdverb(atoms: Atoms, at: number, of: number): number {
  return /ly$/.test(wordAt(atoms, at, of - 1)) ? at + 1 : at;
}

/** Where the subject of a passive ends: "has been" left out. */
function subjectEnd(atoms: Atoms, verb: number): number {
  let end = verb;
  while (/^(?:has|have|had|been|was|were|is|are|being|already|also|now)$/.test(wordAt(atoms, end - 1, verb)))
    end--;
  return end;
}
