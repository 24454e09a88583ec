import type { English } from '../../language/english.ts';
import type { ContactKind } from '../../model/index.ts';
import { verbFrameOf } from './lexicon/frames.ts';
import { CALL_WORDS, VENUES } from './lexicon/words.ts';
import type { Trigger } from './triggers.ts';
import { wordAt } from './words.ts';

/** What kind of contact the trigger tells of here; null where it tells of none. */
export function kindOf(english: English, trigger: Trigger): ContactKind | null {
  const { token, frame } = trigger;
  if (trigger.kind === 'noun') {
    if (/^conversations?$/.test(wordAt(english, token)) && !CALL_WORDS.has(wordAt(english, token - 1)))
      return saysCall(english, token) ? 'call' : 'meeting';
    if (
      wordAt(english, token) === 'call' &&
      (/^(?:courtesy|farewell|introductory)$/.test(wordAt(english, token - 1)) || isPaid(english, token))
    )
      return 'meeting';
    if (frame.kind === 'meeting' && CALL_WORDS.has(wordAt(english, token - 1))) return 'call';
    return frame.kind;
  }
  const { lemma } = trigger.group;
  if (lemma === 'speak') {
    const next = wordAt(english, afterTimes(english, token + 1));
    if (/^(?:at|before)$/.test(next) || (next === 'to' && namesVenue(english, token + 2))) return 'address';
    if (/^(?:on|about)$/.test(next) && !saysCall(english, token)) return null;
    if (next === 'alongside' || next === 'beside') return 'meeting';
    if (next === 'for') return saysCall(english, token) ? 'call' : null;
    if (/^(?:to|with|by|on|over|via|last|again)$/.test(next))
      return saysCall(english, token) || next !== 'to' ? 'call' : null;
    return null;
  }
  if (
    lemma === 'talk' ||
    lemma === 'confer' ||
    lemma === 'consult' ||
    lemma === 'meet' ||
    lemma === 'discuss' ||
    trigger.frame === verbFrameOf('raise matter')
  )
    return saysCall(english, token) ? 'call' : 'meeting';
  return frame.kind;
}

/** "Paid a call on Okello" */
export function isPaid(english: English, token: number): boolean {
  return wordAt(english, token + 1) === 'on' && /^(?:paid|pays?|paying)$/.test(wordAt(english, token - 2));
}

/** By phone or video, as the words after the trigger say. */
export function saysCall(english: English, token: number): boolean {
  const end = english.sentences.last[english.tokens.sentence[token]!]!;
  for (let at = token; at < Math.min(end, token + 14); at++)
    if (CALL_WORDS.has(wordAt(english, at))) return true;
  return false;
}

/** "Spoke separately on Wednesday [with]": past adverbs and days; a day that ends the clause is no such. */
function afterTimes(english: English, token: number): number {
  for (let at = token; at < token + 5; at++) {
    const word = wordAt(english, at);
    if (word === 'with') return at;
    if (
      !/^(?:on|again|separately|briefly|earlier|later|late|yesterday|today|also|\p{L}+day|night|morning|evening|afternoon)$/u.test(
        word,
      )
    )
      break;
  }
  return token;
}

function namesVenue(english: English, token: number): boolean {
  for (let at = token; at < token + 5; at++) {
    const word = wordAt(english, at);
    if (VENUES.has(word)) return true;
    if (/^(?:reporters|journalists|the press|media)$/.test(word)) return false;
  }
  return false;
}
