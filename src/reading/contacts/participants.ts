import type { English } from '../../language/english.ts';
import { type ContactKind, entityKindOf, type Participant } from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import { withoutRepeats } from './draft.ts';
import { WITNESSING } from './lexicon/words.ts';
import { mentionsBetween, participant, partiesOf } from './parties.ts';
import { statesOf } from './sides.ts';
import type { Slot } from './slot-phrases.ts';
import type { Filled, Named } from './tells.ts';
import type { Trigger } from './triggers.ts';
import { wordAt } from './words.ts';

type Mentioned = Reading<'mentions'>;

/** Who takes part, each with the role of its slot; once each. */
export function participantsOf(
  reading: Mentioned,
  trigger: Trigger,
  kind: ContactKind,
  named: Filled['named'],
): readonly Participant[] {
  const found = named.flatMap(({ slot, parties }) =>
    parties
      .filter(
        ({ entity }) =>
          kind !== 'address' ||
          ((slot.role === 'speaker' || slot.from === 'subject') && entityKindOf(entity) !== 'place'),
      )
      .map((party) =>
        participant(reading, party, kind === 'address' ? 'speaker' : roleOf(reading.english, slot)),
      ),
  );
  if (kind === 'signing' && isWitnessed(trigger, named)) {
    const sides = statesOf(found, 'signatory');
    if (sides.length > 1)
      return withoutRepeats([...sides, ...found.filter(({ role }) => role !== 'signatory')]);
  }
  const all =
    kind === 'ruling' && (trigger.kind === 'verb' || found.length > 0)
      ? [...found, ...statesParty(reading, trigger)]
      : found;
  return withoutRepeats(all);
}

/** "Mediators from the African Union" */
function roleOf(english: English, { first, last, role }: Slot): Slot['role'] {
  if (role !== 'participant') return role;
  for (let at = first; at < last; at++)
    if (/^(?:mediators?|facilitators?)$/.test(wordAt(english, at))) return 'mediator';
  return role;
}

/** "Witnessed the signing", "in the presence of both leaders": it is their states that sign. */
function isWitnessed(trigger: Trigger, named: readonly Named[]): boolean {
  const lemma = trigger.kind === 'noun' ? (trigger.group?.lemma ?? '') : '';
  if (WITNESSING.has(lemma)) return true;
  return (
    trigger.kind === 'verb' &&
    trigger.group.passive &&
    named.every(({ slot }) => slot.role !== 'signatory' || slot.from === 'subject')
  );
}

/** States named in what is ruled are party to the case. */
function statesParty(reading: Mentioned, trigger: Trigger): readonly Participant[] {
  const { english } = reading;
  const end = english.sentences.last[english.tokens.sentence[trigger.token]!]!;
  return mentionsBetween(reading, trigger.token + 1, end)
    .filter(({ kind }) => kind === 'state' || kind === 'demonym')
    .flatMap((mention) => partiesOf(reading, slotAt(english, mention.start, mention.end)))
    .map((party) => participant(reading, party, 'participant'));
}

function slotAt(english: English, start: number, end: number): Slot {
  const { tokens } = english;
  let first = 0;
  let high = tokens.count;
  while (first < high) {
    const middle = (first + high) >> 1;
    if (tokens.start[middle]! < start) first = middle + 1;
    else high = middle;
  }
  let last = first;
  while (last < tokens.count && tokens.start[last]! < end) last++;
  return { role: 'participant', first, last, from: 'modifier' };
}
