import type { English } from '../../language/index.ts';
import type { Strength } from '../../model/index.ts';
import { headIn } from './deals.ts';
import type { Found } from './found.ts';
import { DEALS } from './lexicon/kinds.ts';
import { hasNumber, wordAt } from './words.ts';

/** Sentences back in which "the offer" was made. */
const SENTENCES_BACK = 3;

const ANSWERS = new Set<Strength>(['agreed', 'accepted', 'refused', 'considering']);
/** What can be accepted, refused or considered. */
const PUT_FORWARD = new Set<Strength>(['invited', 'offered', 'proposed', 'demanded']);

/**
 * "The prime minister accepted the invitation", "and he accepted": what is to be done, and for whom, is what was put
 * forward before. An answer that names nothing, to nothing, is dropped. What is told of money promised before tells of
 * that promise.
 */
export function tellAnswers(english: English, found: readonly Found[]): Found[] {
  const told: Found[] = [];
  for (const pledge of found) {
    const promised = moneyBefore(english, told, pledge);
    if (promised) {
      const { actor, counterparty, action } = promised;
      told.push({ ...pledge, actor, counterparty, action, own: pledge.action });
      continue;
    }
    const stated = told.at(-1);
    if (stated && isOfWhatIsAgreed(english, stated, pledge)) {
      told.push({ ...pledge, strength: 'agreed', actor: stated.actor });
      continue;
    }
    // "A request by Oman for the file was granted": the answer tells it.
    if (stated && isAnswered(english, stated, pledge)) told.pop();
    const invited = invitedBefore(english, told, pledge);
    if (invited) {
      told.push({ ...answered(english, pledge, invited), strength: 'accepted', modal: null });
      continue;
    }
    // "gave no such assurance"
    if (
      stated &&
      pledge.negated &&
      pledge.action.head === pledge.trigger &&
      wordAt(english, pledge.trigger - 1) === 'such'
    ) {
      told.push({ ...pledge, action: stated.action });
      continue;
    }
    const unnamed = pledge.action.head === pledge.trigger || isOfPronoun(english, pledge);
    if (!ANSWERS.has(pledge.strength) || !(unnamed || isBareDeal(english, pledge))) {
      told.push(pledge);
      continue;
    }
    const before = putForwardBefore(english, told, pledge);
    if (before) {
      // Who refuses what was demanded of nobody in particular was meant.
      if (pledge.strength === 'refused' && before.counterparty === null && pledge.actor)
        told[told.lastIndexOf(before)] = { ...before, counterparty: pledge.actor };
      told.push(answered(english, pledge, before));
    } else if (pledge.action.head !== pledge.trigger) told.push(pledge);
  }
  return told;
}

/** "The money will be paid by May": what is to be done is what the money was promised for. */
function moneyBefore(english: English, told: readonly Found[], pledge: Found): Found | null {
  const { strength, action } = pledge;
  const paid = action.object !== null && MONEY.has(wordAt(english, action.object));
  if (strength !== 'scheduled' || !paid) return null;
  for (let at = told.length - 1; at >= 0 && isNear(english, told[at]!, pledge); at--) {
    const before = told[at]!;
    if (UNDERTAKEN.has(before.strength) && before.actor && hasNumber(english, before.action)) return before;
  }
  return null;
}

/** The offer or request is what the answer, in the same clause, is the verb of. */
function isAnswered({ tokens, trees }: English, stated: Found, { strength, trigger }: Found): boolean {
  return (
    (strength === 'accepted' || strength === 'refused') &&
    tokens.sentence[stated.trigger] === tokens.sentence[trigger] &&
    trees.headOf(stated.trigger) === trigger &&
    /^nsubj/.test(trees.relation(stated.trigger))
  );
}

/** "agreed to set up a commission, which will meet in May": they agree on that as well. */
function isOfWhatIsAgreed({ tokens }: English, stated: Found, pledge: Found): boolean {
  return (
    stated.strength === 'agreed' &&
    !stated.negated &&
    pledge.strength === 'scheduled' &&
    tokens.sentence[stated.trigger] === tokens.sentence[pledge.trigger] &&
    stated.action.first <= pledge.action.first &&
    pledge.action.first < stated.action.last
  );
}

const MONEY = new Set('money sum amount funds funding contribution grant aid loan donation'.split(' '));
const UNDERTAKEN = new Set<Strength>(['agreed', 'pledged', 'offered']);

function putForwardBefore(english: English, told: readonly Found[], answer: Found): Found | null {
  for (let at = told.length - 1; at >= 0; at--) {
    if (!isNear(english, told[at]!, answer)) return null;
    if (PUT_FORWARD.has(told[at]!.strength)) return told[at]!;
  }
  return null;
}

/** "She said she would come": to what she was invited to right before. */
function invitedBefore(english: English, told: readonly Found[], pledge: Found): Found | null {
  const { modal, strength, actor, action } = pledge;
  const before = told.at(-1);
  if (strength !== 'scheduled' || (modal !== 'would' && modal !== 'will') || before?.strength !== 'invited')
    return null;
  const own = actor !== null && /^(?:he|she|i|we|they)$/.test(wordAt(english, actor.head));
  const plain =
    action.last - action.head <= COMING_WORDS &&
    /^(?:come|attend|go|visit)$/.test(wordAt(english, action.head));
  return own && plain && isNear(english, before, pledge) ? before : null;
}

/** Words of an answer that leaves what it answers to the invitation. */
const COMING_WORDS = 3;

/** "Declined to hand them over": what was asked for. */
function isOfPronoun(english: English, { strength, action }: Found): boolean {
  return (
    strength === 'refused' &&
    /^(?:it|them|so)$/.test(wordAt(english, action.head + 1)) &&
    action.last - action.head <= PRONOUN_WORDS
  );
}

/** Words of "hand them over". */
const PRONOUN_WORDS = 3;

function isBareDeal(english: English, { action }: Found): boolean {
  return (
    /^(?:the|this|that|these|his|her|its|their|such)$/.test(wordAt(english, action.first)) &&
    action.head - action.first <= 2 &&
    headIn(english, action, DEALS) >= 0
  );
}

function isNear({ tokens, sentences }: English, before: Found, after: Found): boolean {
  const from = tokens.sentence[before.trigger]!;
  const to = tokens.sentence[after.trigger]!;
  return to - from <= SENTENCES_BACK && sentences.region[to]! - sentences.region[from]! <= 1;
}

/** Who was asked answers, and answers whoever asked. */
function answered(english: English, pledge: Found, before: Found): Found {
  const passive = pledge.actor === null && pledge.counterparty === null;
  const asked =
    before.counterparty &&
    !/^(?:he|she|him|her|it|them|they)$/.test(wordAt(english, before.counterparty.head));
  return {
    ...pledge,
    actor: passive && asked ? before.counterparty : pledge.actor,
    counterparty: pledge.counterparty ?? before.actor,
    action: before.action,
    own: pledge.action,
  };
}
