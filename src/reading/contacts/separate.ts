import type { English } from '../../language/english.ts';
import type { TimeExpression } from '../../model/index.ts';
import { type Draft, personsIn } from './draft.ts';
import { stateOf } from './sides.ts';
import type { Trigger } from './triggers.ts';
import { whenOf } from './when.ts';
import { wordAt } from './words.ts';

/** "Received the envoys of Kenya and Oman", "held meetings with": guests of several states come one by one. */
export function separately(english: English, draft: Draft): readonly Draft[] {
  const { trigger, kind, participants } = draft;
  if ((kind !== 'meeting' && kind !== 'call') || participants.length < 3) return [draft];
  if (!tellsOfSeveral(english, trigger)) return [draft];
  const from = english.tokens.start[trigger.token]!;
  const [host, ...others] = participants.filter(({ start }) => start < from);
  const guests = participants.filter(({ start }) => start > from);
  if (!host || others.length > 0) return [draft];
  const states = new Set(guests.map(stateOf));
  const unknown = guests.some((guest) => stateOf(guest) === null);
  if (trigger.kind === 'verb' && personsIn(guests).length < guests.length) return [draft];
  if (unknown || states.size < guests.length || guests.some((guest) => stateOf(guest) === stateOf(host)))
    return [draft];
  return guests.map((guest) => ({ ...draft, participants: [host, guest], end: Math.max(guest.end, from) }));
}

/** "Her tour took her to Kenya (May 3–4) and Oman (May 5)": each stop on its own day. */
export function stopByStop(draft: Draft, times: readonly TimeExpression[], text: string): readonly Draft[] {
  if (draft.kind !== 'visit' || draft.places.length < 2) return [draft];
  const stops = draft.places.flatMap((place): readonly Draft[] => {
    const time = times.find(({ start }) => /^ \((?:on )?$/.test(text.slice(place.end, start)));
    if (!time) return [];
    const when = whenOf({ times: [time], meant: [], moved: null, days: null, offset: null }, text);
    return [
      {
        ...draft,
        places: [place],
        when,
        days: null,
        start: Math.min(draft.start, place.start),
        end: place.end,
      },
    ];
  });
  return stops.length === draft.places.length ? stops : [draft];
}

function tellsOfSeveral(english: English, trigger: Trigger): boolean {
  const { tokens, sentences } = english;
  const word = wordAt(english, trigger.token);
  if (
    trigger.kind === 'verb'
      ? RECEIVING.has(trigger.group.lemma) && !trigger.group.passive
      : MEETINGS.has(word)
  )
    return true;
  const end = sentences.last[tokens.sentence[trigger.token]!]!;
  for (let at = trigger.kind === 'noun' ? trigger.first : trigger.token; at < end; at++)
    if (/^(?:separate|separately|respectively|individually)$/.test(tokens.lower(at))) return true;
  return false;
}

const RECEIVING = new Set(['receive', 'welcome', 'greet']);
const MEETINGS = new Set(['meetings', 'bilaterals', 'calls', 'conversations', 'audiences']);
