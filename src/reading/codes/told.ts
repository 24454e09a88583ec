import { type English, verbGroupAt } from '../../language/index.ts';
import type { Contact, ContactKind, Party, Pledge, Span, Statement, Strength } from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import { headParty, mentionsWithin } from '../mentions/index.ts';
import { actAt } from './act.ts';
import { codeOf } from './code.ts';
import { VERBS } from './lexicon.ts';
import { inMode, type Mode, OWN_CODE } from './modes.ts';
import { type PloverCode, quadOf, rootOf } from './plover.ts';
import { headOf, type TokenSpan, tokensIn } from './spans.ts';

/** A code with who does it to whom. */
export interface Coded {
  readonly code: PloverCode;
  readonly source: Party | null;
  readonly target: Party | null;
}

/** CAMEO codes of contacts that were held; of an address, a ruling or an announcement its words decide. */
const HELD: Readonly<Record<ContactKind, string | null>> = {
  visit: '042',
  meeting: '040',
  call: '041',
  summit: '040',
  signing: '057',
  address: null,
  ruling: null,
  announcement: null,
};

export function codeContact(reading: Reading<'mentions'>, contact: Contact): Coded | null {
  const { english } = reading;
  const [source = null, other = null] = contact.participants;
  const target = other ?? hostOf(contact);
  const held = HELD[contact.kind];
  const mode = modeOf(contact);
  if (held !== null) {
    if (isPassedOver(english, contact)) return null;
    const told = endedBy(english, contact);
    return { code: as(told ?? (mode ? inMode(mode, held) : held), contact), source, target };
  }
  const whom = target ?? (source && partyAfter(reading, source.end, source));
  const verb = contact.kind === 'announcement' ? verbsIn(english, contact).at(-1) : undefined;
  const act = verb === undefined ? null : actAt(english, verb, target && tokensIn(english, target));
  if (verb !== undefined && act !== null) {
    const code = as(mode === 'intend' ? inMode(mode, act) : act, contact);
    const isAgent = target && verbGroupAt(english, verb).passive && isAfterBy(english, target);
    return isAgent ? { code, source: target, target: source } : { code, source, target: whom };
  }
  const code = source && codeOf(english, tokensIn(english, source), target && tokensIn(english, target));
  return code && { code, source, target: whom };
}

function isAfterBy(english: English, party: Party): boolean {
  const { first } = tokensIn(english, party);
  return first > 0 && english.tokens.lower(first - 1) === 'by';
}

/** The state that a visit is to. */
function hostOf({ kind, places }: Contact): Party | null {
  if (kind !== 'visit') return null;
  return places.find(({ entity }) => entity.startsWith('state/')) ?? null;
}

/** A meeting of one party that another does something about: "boycotted Benin's summit". */
function isPassedOver(english: English, contact: Contact): boolean {
  if (contact.participants.length > 1) return false;
  const { trees } = english;
  const at = headOf(english, tokensIn(english, contact));
  if (trees.relation(at) !== 'obj') return false;
  const act = actAt(english, trees.headOf(at), null);
  return act !== null && rootOf(act) !== 'CONSULT';
}

/** Of a meeting that its verb denies: "broke off talks" (164), and a summons, which finds fault (111). */
function endedBy(english: English, contact: Contact): string | null {
  const verbs = verbsIn(english, contact);
  if (verbs.length !== 1) return null;
  const act = actAt(english, verbs[0]!, null);
  if (VERBS.get(english.tokens.lower(verbs[0]!))?.lemma === 'summon') return act;
  return act === '164' || act === '165' ? act : null;
}

/** The listed verbs of a stretch of words, auxiliaries left out. */
function verbsIn(english: English, words: Span): readonly number[] {
  const { trees, tokens } = english;
  const { first, last } = tokensIn(english, words);
  const verbs: number[] = [];
  for (let at = first; at < last; at++) {
    if (!trees.tag(at).startsWith('VB') || /^(?:aux|cop|amod)/.test(trees.relation(at))) continue;
    if (VERBS.has(tokens.lower(at))) verbs.push(at);
  }
  return verbs;
}

function modeOf({ status }: Contact): Mode | null {
  switch (status) {
    case 'held':
      return null;
    case 'planned':
    case 'confirmed':
    case 'postponed':
      return 'intend';
    case 'cancelled':
    case 'denied':
      return 'refuse';
  }
}

/** By the verb of its cue: "has accused" is 112, "said … must" 100. What another is said to have done is that other's act. */
export function codeStatement(reading: Reading<'mentions'>, statement: Statement): Coded | null {
  const { english } = reading;
  const { cue, speaker, addressee } = statement;
  if (speaker === null) return null;
  const verb = verbsIn(english, cue).at(-1) ?? tokensIn(english, cue).first;
  const other = reportedSubject(reading, verb, speaker);
  const cameo = actAt(english, verb, other);
  if (cameo === null) return null;
  const tellsWords = VERBS.get(english.tokens.lower(verb))?.saying && hasClause(english, verb);
  const target = addressee ?? (tellsWords ? null : partyAfter(reading, cue.end, speaker));
  return { code: as(cameo, statement), source: speaker, target };
}

function hasClause({ trees, tokens, sentences }: English, verb: number): boolean {
  const last = sentences.last[tokens.sentence[verb]!]!;
  for (let at = sentences.first[tokens.sentence[verb]!]!; at < last; at++)
    if (trees.headOf(at) === verb && /^(?:ccomp|xcomp|parataxis)$/.test(trees.relation(at))) return true;
  return false;
}

/** The words of another party that is the subject of what the cue reports: "said [Rwanda] had attacked". */
function reportedSubject(reading: Reading<'mentions'>, verb: number, speaker: Party): TokenSpan | null {
  const { english, layers } = reading;
  const { tokens, sentences, trees } = english;
  const end = tokens.end[sentences.last[tokens.sentence[verb]!]! - 1]!;
  for (const mention of mentionsWithin(layers.mentions, { start: tokens.end[verb]!, end })) {
    const words = tokensIn(english, mention);
    const head = headOf(english, words);
    if (!trees.relation(head).startsWith('nsubj') || trees.headOf(trees.headOf(head)) !== verb) continue;
    return mention.entities.length === 0 || mention.entities.includes(speaker.entity) ? null : words;
  }
  return null;
}

/** The first party after the cue, in its sentence, that isn't the speaker. */
function partyAfter(reading: Reading<'mentions'>, start: number, speaker: Party): Party | null {
  const { english, layers } = reading;
  const { tokens, sentences } = english;
  const { first } = tokensIn(english, { start: start - 1, end: start });
  const end = tokens.end[sentences.last[tokens.sentence[first]!]! - 1]!;
  for (const mention of mentionsWithin(layers.mentions, { start, end })) {
    const words = tokensIn(english, mention);
    const party = headParty(reading, words.first, words.last);
    if (party && party.entity !== speaker.entity) return party;
  }
  return null;
}

const MODES: Readonly<Record<Strength, Mode>> = {
  agreed: 'intend',
  pledged: 'intend',
  scheduled: 'intend',
  accepted: 'intend',
  offered: 'intend',
  invited: 'intend',
  proposed: 'intend',
  aims: 'intend',
  considering: 'intend',
  hopes: 'intend',
  demanded: 'ask',
  refused: 'refuse',
};

/**
 * By the verb of the action, in the mode of the strength: "agreed to lift" is 035, "will attack" 138; by the verb of the pledge
 * where its action is a noun: "appealed for food" is 103.
 */
export function codePledge(english: English, pledge: Pledge): Coded {
  const { strength, actors, counterparties, otherSide } = pledge;
  const [source = null, second = null] = actors;
  // Of two who signed, each binds itself to the other.
  const target = counterparties[0] ?? otherSide[0] ?? (strength === 'agreed' ? second : null);
  return { code: as(pledgedAct(english, pledge), pledge), source, target };
}

function pledgedAct(english: English, { strength, negated, verb, trigger }: Pledge): string {
  const isThreat = VERBS.get(english.tokens.lower(tokensIn(english, trigger).first))?.mode === 'threaten';
  const mode = negated ? 'refuse' : isThreat ? 'threaten' : MODES[strength];
  const done = tokensIn(english, verb).first;
  const told = BY_TRIGGER.test(strength) ? verbsIn(english, trigger).at(-1) : undefined;
  const own = told === undefined ? null : actAt(english, told, null);
  if (own !== null && english.trees.tag(done).startsWith('NN')) return own;
  const act = actAt(english, done, null);
  // "Boycotted the fair": what is done says nothing.
  if (act === null && own !== null && !negated) return own;
  // "Will not send": the verb has its negation already.
  if (act !== null && mode === 'refuse' && verbGroupAt(english, done).negated) return act;
  return act === null ? OWN_CODE[mode] : inMode(mode, act);
}

const BY_TRIGGER = /^(?:pledged|accepted|offered|demanded|refused|proposed)$/;

/** As firm as what it is the code of. */
function as(cameo: string, { firmness, doubt }: Pick<PloverCode, 'firmness' | 'doubt'>): PloverCode {
  const root = rootOf(cameo);
  return { root, quad: quadOf(root), cameo, firmness, ...(doubt === undefined ? {} : { doubt }) };
}
