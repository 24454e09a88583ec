import {
  type English,
  nameAt,
  nounPhraseAt,
  objectOf,
  type VerbGroup,
  verbGroupAt,
  verbOf,
} from '../../language/index.ts';
import type { Strength } from '../../model/index.ts';
import { lemmaAt } from './action.ts';
import { activePledge } from './active.ts';
import type { Found, Readers, ReadPledge } from './found.ts';
import { PHRASAL } from './lexicon/phrasal.ts';
import { PLANNED, type Trigger, VERBS } from './lexicon/triggers.ts';
import { passivePledge } from './passives.ts';
import { actorOf, isNobody, isSaid, isUndone, sentenceStart } from './subjects.ts';
import { inflected, tagAt, wordAt } from './words.ts';

export const verbReaders: Readers = [...VERBS].flatMap(([lemma, trigger]) =>
  inflected(lemma).map((form) => [form, readWith(trigger, 0)] as const),
);

/** "took up", "ruled out": the particle makes the verb a trigger. */
export const phrasalReaders: Readers = [...PHRASAL].flatMap(([lemma, entries]) =>
  inflected(lemma).map((form) => [form, readPhrasal(new Map(entries))] as const),
);

function readWith(trigger: Trigger, particles: number): ReadPledge {
  return (english, token, end) => verbPledge(english, token, end, trigger, particles);
}

function readPhrasal(byParticle: ReadonlyMap<string, Trigger>): ReadPledge {
  return (english, token, end) => {
    const trigger = byParticle.get(wordAt(english, token + 1));
    if (trigger) {
      // "is looking at a third flight", not "looked at the map"
      const weighing =
        trigger.thing === 'deal' &&
        trigger.strength === 'considering' &&
        verbGroupAt(english, token).progressive;
      return verbPledge(english, token, end, weighing ? { ...trigger, thing: 'any' } : trigger, 1);
    }
    // "turned the invitation down"
    const object = nounPhraseAt(english, token + 1, end);
    const after = object ? wordAt(english, object.last) : '';
    const split = SEPARABLE.has(after) ? byParticle.get(after) : undefined;
    return split && object && split.thing !== 'none'
      ? verbPledge(english, token, object.last, split, 0)
      : null;
  };
}

/** They may stand after the object; "for" and "with" open a phrase of their own. */
const SEPARABLE = new Set('up down out aside away off forward in over'.split(' '));

export function verbPledge(
  english: English,
  token: number,
  end: number,
  trigger: Trigger,
  particles: number,
): Found | null {
  if (isAttribute(english, token) || (particles === 0 && isUnlisted(english, token))) return null;
  if (particles === 0 && hasParticle(english, token)) return null;
  const read = verbGroupAt(english, token);
  const undone = isUndone(english, read);
  if (!isTold(english, read, undone, trigger)) return null;
  const group =
    undone || isNorDoes(english, read) || isDenied(english, read) ? { ...read, negated: true } : read;
  if (group.passive) return passivePledge(english, group, end, trigger, false);
  if (particles === 0 && isReducedPassive(english, token, trigger))
    return passivePledge(english, group, end, trigger, true);
  return trigger.passiveOnly ? null : activePledge(english, group, end, trigger, particles);
}

/** "backed down", "called off": another verb. */
export function hasParticle(english: English, token: number): boolean {
  const next = wordAt(english, token + 1);
  if (/^(?:down|off|away)$/.test(next)) return true;
  return /^(?:out|up|over|aside|back)$/.test(next) && english.trees.relation(token + 1) === 'compound:prt';
}

/** "a nudge": a word that the list of verbs doesn't have is one where the tree says so. */
function isUnlisted({ tokens, trees }: English, token: number): boolean {
  return verbOf(tokens.lower(token)) === undefined && !trees.tag(token).startsWith('VB');
}

/** Whether the words say that it was promised, asked and so on: not "to promise", "may agree", "the offer price". */
function isTold(english: English, group: VerbGroup, undone: boolean, trigger: Trigger): boolean {
  const { tokens } = english;
  const before = wordAt(english, group.first - 1);
  if (group.infinitive && !undone && !group.perfect) return false;
  // "cannot promise a date"
  const cannot = group.negated && /^(?:can|could)$/.test(group.modal ?? '') && GIVEN.has(trigger.strength);
  if (group.modal && !cannot && !/^(?:will|would|shall)$/.test(group.modal)) return false;
  if (
    group.modal === 'would' &&
    !group.negated &&
    !isSaid(english, group.first) &&
    !isNobody(english, actorOf(english, group))
  )
    return false;
  // "will sign the treaty in June": not yet agreed.
  if (group.modal && trigger.thing === 'document' && !group.passive) return false;
  // "had hoped for a quiet year": no longer
  if (group.perfect && group.past && trigger.strength === 'hopes') return false;
  // "in order to"
  if (before === 'in' || (before === 'of' && !undone)) return false;
  const forms = verbOf(tokens.lower(group.verb))?.forms ?? [];
  const bare = !group.infinitive && group.modal === null && forms.length === 1 && forms[0] === 'base';
  return !bare || before === 'and' || isInverted(english, group) || hasPluralSubject(english, group);
}

/** "nearly agreed", "denied that Kenya had promised", "denies promising". */
function isDenied(english: English, { verb, first }: VerbGroup): boolean {
  if (
    /^(?:nearly|almost)$/.test(wordAt(english, first - 1)) ||
    /^(?:nearly|almost)$/.test(wordAt(english, verb - 1))
  )
    return true;
  const { trees } = english;
  const governor = /^(?:ccomp|xcomp|advcl|obj)$/.test(trees.relation(verb)) ? trees.headOf(verb) : -1;
  return governor >= 0 && governor < verb && lemmaAt(english, governor) === 'deny';
}

const GIVEN: ReadonlySet<Strength> = new Set(['pledged', 'offered']);

function isNorDoes(english: English, group: VerbGroup): boolean {
  return isInverted(english, group) && wordAt(english, group.first - 3) === 'nor';
}

/** "does it plan to". */
function isInverted(english: English, group: VerbGroup): boolean {
  return /^(?:does|do|did)$/.test(wordAt(english, group.first - 2));
}

function hasPluralSubject(english: English, group: VerbGroup): boolean {
  const subject = actorOf(english, group);
  if (subject === null) return wordAt(english, group.first - 1) === 'does' || group.negated;
  const head = english.tokens.lower(subject.head);
  return (
    group.negated ||
    /s$/.test(head) ||
    /^(?:i|we|they|you|people|police)$/.test(head) ||
    subject.last - subject.first > 2
  );
}

/** "the agreed minutes", "promising young diplomats": before its noun, and no verb. */
function isAttribute(english: English, token: number): boolean {
  const before = wordAt(english, token - 1);
  const next = wordAt(english, token + 1);
  return (
    /^(?:the|a|an|his|her|its|their|our|this|that|'s|no|newly|of)$/.test(before) &&
    !/^(?:to|by|on|that|with)$/.test(next) &&
    !(before === 'that' && nameAt(english, token + 1) >= 0) &&
    !(before === 'of' && next === 'on')
  );
}

/** "nations invited to the regatta", "engineers requested by Kabul": a participle after its noun. */
function isReducedPassive(english: English, token: number, trigger: Trigger): boolean {
  if (!verbOf(english.tokens.lower(token))?.forms.includes('participle')) return false;
  const group = verbGroupAt(english, token);
  const next = wordAt(english, token + 1);
  if (group.first < token) return false;
  if (next === 'by' && group.first > sentenceStart(english, token)) return objectOf(english, group) === null;
  // "Asked by Oslo to mediate, Kenya …"
  const opens = group.first === sentenceStart(english, token) && tagAt(english, token) === 'VBN';
  if (opens && trigger.frame !== 'doing') return true;
  // "The envoy, asked to leave by midnight, …"
  const aside = wordAt(english, token - 1) === ',' && next === 'to' && tagAt(english, token) === 'VBN';
  if (aside && trigger.frame === 'asking') return true;
  if (trigger.frame === 'asking')
    return next === 'to' && trigger.thing !== 'any' && !/^(?:appeal|plead|call)$/.test(group.lemma);
  const dated = trigger.passiveOnly || PLANNED.has(lemmaAt(english, token));
  return dated && (next === 'for' || (next === 'to' && trigger.passiveOnly));
}
