/** Whose promise a noun tells, who speaks for it and to whom it is made. */
import {
  agentOf,
  clauseStart,
  type English,
  isFiniteHere,
  type NounPhrase,
  nameAt,
  nounPhraseAt,
  nounPhraseBefore,
  subjectOf,
  type VerbGroup,
  verbGroupAt,
  verbOf,
} from '../../language/index.ts';
import { infinitiveAt } from './action.ts';
import { LIGHT_VERBS } from './lexicon/kinds.ts';
import type { Trigger } from './lexicon/triggers.ts';
import { actorOf, sentenceStart } from './subjects.ts';
import { phraseOf, subjectHead } from './trees.ts';
import { inflected, isBase, isSomebody, tagAt, wordAt } from './words.ts';

interface Named {
  readonly giver: NounPhrase | null;
  readonly receiver: NounPhrase | null;
  /** Token after what names them. */
  readonly next: number;
}

/** "by the shipowner", "of the rectors", "to Queen Liselotte": who gives and who gets it, right after the noun; "Kenya's pledge of troops" is owned. */
export function namedAfter(
  english: English,
  from: number,
  end: number,
  trigger: Trigger,
  owned: boolean,
): Named {
  let giver: NounPhrase | null = null;
  let receiver: NounPhrase | null = null;
  let next = from;
  while (next < end) {
    const word = english.tokens.lower(next);
    const phrase = /^(?:by|of|from|between|with|to|on|in|at)$/.test(word)
      ? nounPhraseAt(english, next + 1, end)
      : null;
    if (phrase === null) break;
    if (word === 'with') {
      if (receiver || !isSomebody(english, phrase)) break;
      receiver = phrase;
    } else if (word === 'to') {
      if (receiver || isBase(english, next + 1) || !takesReceiver(trigger) || !isSomebody(english, phrase))
        break;
      receiver = upTo(english, phrase, trigger);
      next = receiver.last;
      continue;
    } else if (/^(?:on|in|at)$/.test(word)) {
      // "struck a deal on Tuesday to refill": only with more to come.
      if (infinitiveAt(english, phrase.last, end) === null || trigger.through.includes(word)) break;
    } else if (
      giver === null &&
      !(owned && word === 'of') &&
      (isSomebody(english, phrase) || word === 'by' || word === 'between')
    )
      giver = phrase;
    else break;
    next = phrase.last;
  }
  return { giver, receiver, next };
}

/** "to the artists | of a gallery": what is promised. */
function upTo(english: English, phrase: NounPhrase, { through }: Trigger): NounPhrase {
  const next = phrase.head + 1;
  return through.includes('of') &&
    next < phrase.last &&
    wordAt(english, next) === 'of' &&
    /^(?:an?|\d.*|[$€£])$/.test(wordAt(english, next + 1))
    ? { ...phrase, last: next }
    : phrase;
}

function takesReceiver({ frame, strength }: Trigger): boolean {
  return (
    frame === 'asking' ||
    strength === 'pledged' ||
    strength === 'offered' ||
    strength === 'proposed' ||
    strength === 'demanded'
  );
}

/** "both sides voiced their commitment", "we expressed our readiness": whose it is, the subject says in full. */
export function isOwnVoice({ tokens }: English, own: NounPhrase, voice: NounPhrase): boolean {
  const whose = tokens.lower(own.first);
  const who = tokens.lower(voice.head);
  switch (whose) {
    case 'my':
      return who === 'i';
    case 'our':
      return who === 'we';
    case 'its':
    case 'his':
    case 'her':
      return !/^(?:he|she|it|who|they)$/.test(who);
    case 'their':
      return who === 'they' || /(?:[^s]s|people|police)$/.test(who) || holdsAnd(tokens, voice);
    default:
      return false;
  }
}

function holdsAnd(tokens: English['tokens'], { first, last }: NounPhrase): boolean {
  for (let at = first; at < last; at++) if (tokens.lower(at) === 'and') return true;
  return false;
}

/** "Kenya's [long-held] intention", "his offer", "both countries' commitment". */
export function genitiveBefore(english: English, token: number): NounPhrase | null {
  const begin = sentenceStart(english, token);
  for (let at = token - 1; at >= Math.max(begin, token - 4); at--) {
    const word = english.tokens.lower(at);
    if (/^(?:his|her|its|their|our|my|your)$/.test(word)) return { first: at, last: at + 1, head: at };
    if (word === "'s" || word === "'") return nameBefore(english, at) ?? nounPhraseBefore(english, at, begin);
    // "a Russian offer"
    if (nameAt(english, at) >= 0 && at === token - 1) return { first: at, last: at + 1, head: at };
    if (verbOf(word) && !/(?:ed|ing)$/.test(word)) return null;
  }
  return null;
}

/** "of [Baku]'s promise": a name is whole by itself, whatever governs it. */
function nameBefore(english: English, end: number): NounPhrase | null {
  const name = english.names[nameAt(english, end - 1)];
  return name ? { first: name.titleFirst, last: end, head: end - 1 } : null;
}

const LIGHT_FORMS: ReadonlyMap<string, string> = new Map(
  [...LIGHT_VERBS].flatMap((lemma) => inflected(lemma).map((form) => [form, lemma] as const)),
);

export function lightVerbBefore(english: English, token: number): VerbGroup | null {
  const start = clauseStart(english, token);
  for (let at = token - 1; at >= start; at--) {
    const word = english.tokens.lower(at);
    if (nameAt(english, at) >= 0) continue;
    // "clinched", "secured": the list of verbs has not all of them.
    if (LIGHT_FORMS.has(word)) return { ...verbGroupAt(english, at), lemma: LIGHT_FORMS.get(word)! };
    if (!verbOf(word)) continue;
    if (isFiniteHere(english, at)) return null;
  }
  return null;
}

export function lender(english: English, light: VerbGroup): NounPhrase | null {
  return light.passive ? agentOf(english, light) : (actorOf(english, light) ?? subjectOf(english, light));
}

/** "[Tashkent] reserves the right", "[Paraguay] is in no hurry": who has it, by the tree, where no verb here lends it. */
export function governorAt(english: English, token: number): NounPhrase | null {
  const { trees } = english;
  const none = wordAt(english, token - 1) === 'no';
  const verb = none ? token : trees.relation(token) === 'obj' ? trees.headOf(token) : -1;
  if (verb < 0 || verb > token || !(none || HAVING.test(wordAt(english, verb)))) return null;
  const subject = subjectHead(english, verb);
  if (subject < 0 || subject >= token) return null;
  const phrase = phraseOf(english, subject, token);
  return isSomebody(english, phrase) ? phrase : null;
}

const HAVING = /^(?:reserv|retain|cherish|harbour|roll|float|nurs)/;

/** "[Okello] received an invitation", "[the bank] has a pledge from Oslo". */
export function inviteeBefore(english: English, token: number): NounPhrase | null {
  for (let at = token - 1; at >= Math.max(0, token - 4); at--) {
    const lemma = verbOf(english.tokens.lower(at))?.lemma ?? '';
    // "has rejected an offer from Oslo": no verb of getting.
    if (lemma !== 'have' && isFiniteVerb(english, at) && !GETTING.test(lemma)) return null;
    if (GETTING.test(lemma)) return actorOf(english, verbGroupAt(english, at));
  }
  return null;
}

const GETTING = /^(?:receive|get|have|win|obtain|secure|extract)$/;

function isFiniteVerb(english: English, at: number): boolean {
  return /^VB[DNZP]$/.test(tagAt(english, at));
}

/** "An invitation to visit Oman was extended by Okello to [Lind]": the phrase after the passive and such a preposition. */
export function afterExtended(
  english: English,
  from: number,
  end: number,
  preposition: 'to' | 'by',
): NounPhrase | null {
  for (let at = from; at + 1 < end; at++) {
    if (
      !/^(?:extended|sent|given|handed|conveyed|delivered|issued|made|addressed|put|submitted)$/.test(
        english.tokens.lower(at),
      )
    )
      continue;
    if (!/^(?:was|were|been|is|,)$/.test(wordAt(english, at - 1))) continue;
    for (let next = at + 1; next < Math.min(end, at + EXTENDED_WITHIN); next++) {
      if (english.tokens.lower(next) !== preposition) continue;
      const phrase = nounPhraseAt(english, next + 1, end);
      if (phrase && isSomebody(english, phrase)) return phrase;
    }
  }
  return null;
}

/** Tokens after "was extended" in which giver and receiver stand. */
const EXTENDED_WITHIN = 10;

/** "The invitation … came from President Sarr". */
export function senderAfter(english: English, token: number, end: number): NounPhrase | null {
  for (let at = token + 1; at + 1 < end; at++) {
    if (/^(?:came|comes|come)$/.test(english.tokens.lower(at)) && english.tokens.lower(at + 1) === 'from')
      return nounPhraseAt(english, at + 2, end);
  }
  return null;
}
