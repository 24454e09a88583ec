import type { English } from '../../language/index.ts';
import type { Contact, ContactKind, Party, Pledge, Statement, Strength } from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import { headParty, mentionsWithin } from '../mentions/index.ts';
import { actAt } from './act.ts';
import { codeOf } from './code.ts';
import { VERBS } from './lexicon.ts';
import { inMode, type Mode, OWN_CODE } from './modes.ts';
import { type PloverCode, quadOf, rootOf } from './plover.ts';
import { tokensIn } from './spans.ts';

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

export function codeContact(english: English, contact: Contact): Coded | null {
  const [source = null, target = null] = contact.participants;
  const held = HELD[contact.kind];
  if (held === null) {
    const code = source && codeOf(english, tokensIn(english, source), target && tokensIn(english, target));
    return code && { code, source, target };
  }
  const mode = modeOf(contact);
  return { code: as(mode ? inMode(mode, held) : held, contact), source, target };
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

/** By the verb of its cue: "accused" is 112, "said … must" 100. */
export function codeStatement(reading: Reading<'mentions'>, statement: Statement): Coded | null {
  const { english } = reading;
  const { cue, speaker, addressee } = statement;
  const verb = tokensIn(english, cue).first;
  const cameo = speaker && actAt(english, verb, null);
  if (!cameo) return null;
  const accuses = !VERBS.get(english.tokens.lower(verb))?.saying;
  const target = addressee ?? (accuses ? partyAfter(reading, cue.end, speaker) : null);
  return { code: as(cameo, statement), source: speaker, target };
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

/** By the verb of the action, in the mode of the strength: "agreed to lift" is 035, "will attack" 138. */
export function codePledge(english: English, pledge: Pledge): Coded {
  const { strength, negated, actors, counterparties, otherSide, verb } = pledge;
  const mode = negated ? 'refuse' : MODES[strength];
  const act = actAt(english, tokensIn(english, verb).first, null);
  const cameo = act === null ? OWN_CODE[mode] : inMode(mode, act);
  return {
    code: as(cameo, pledge),
    source: actors[0] ?? null,
    target: counterparties[0] ?? otherSide[0] ?? null,
  };
}

/** As firm as what it is the code of. */
function as(cameo: string, { firmness, doubt }: Pick<PloverCode, 'firmness' | 'doubt'>): PloverCode {
  const root = rootOf(cameo);
  return { root, quad: quadOf(root), cameo, firmness, ...(doubt === undefined ? {} : { doubt }) };
}
