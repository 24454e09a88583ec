import { type English, isAdverb } from '../../language/index.ts';
import { type Quote, quoteOf } from '../../model/index.ts';
import { wordAt } from './words.ts';

/** A stretch of tokens; `last` is exclusive. */
interface Condition {
  readonly first: number;
  readonly last: number;
}

/** "if sanctions are lifted", "provided that …", in the trigger's sentence; up to a mark or its end. */
export function conditionOf(english: English, trigger: number): Quote | null {
  const condition = conditionAround(english, trigger);
  if (condition === null || isInside(condition, trigger)) return null;
  const { tokens, text } = english;
  return quoteOf(text, tokens.start[condition.first]!, tokens.end[condition.last - 1]!);
}

export function hasCondition(english: English, trigger: number): boolean {
  const condition = conditionAround(english, trigger);
  return condition !== null && !isInside(condition, trigger);
}

/** What is asked for inside a condition is no pledge: "provided that the terms are accepted". */
export function isConditional(english: English, trigger: number): boolean {
  const condition = conditionAround(english, trigger);
  return condition !== null && isInside(condition, trigger);
}

function isInside({ first, last }: Condition, token: number): boolean {
  return first <= token && token < last;
}

/** Tokens on either side of a trigger in which its condition is looked for. */
const REACH = 60;

function conditionAround(english: English, trigger: number): Condition | null {
  const { tokens, sentences } = english;
  const sentence = tokens.sentence[trigger]!;
  const begin = Math.max(sentences.first[sentence]!, trigger - REACH);
  const end = Math.min(sentences.last[sentence]!, trigger + REACH);
  for (let at = begin; at < end; at++) {
    if (!opensCondition(english, at)) continue;
    let last = at + 1;
    while (last < end && !/^[,;:.?!”"“—–]$/.test(tokens.word(last))) last++;
    return { first: at, last };
  }
  return null;
}

function opensCondition(english: English, at: number): boolean {
  const next = (offset: number) => wordAt(english, at + offset);
  const before = wordAt(english, at - 1);
  switch (english.tokens.lower(at)) {
    case 'if':
      return (
        !/^(?:even|as)$/.test(before) && !/^(?:possible|necessary|any|not|needed|only|so)$/.test(next(1))
      );
    case 'unless':
    case 'whenever':
    case 'barring':
    case 'failing':
      return true;
    case 'so':
      return next(1) === 'long' && next(2) === 'as';
    case 'only':
      return /^(?:after|once|when)$/.test(next(1));
    case 'pending':
      return before !== 'the' && before !== 'a' && !/^(?:is|are|was|were|still)$/.test(before);
    case 'provided':
    case 'providing':
      return next(1) === 'that' || (before === ',' && !isAdverb(next(1)));
    case 'on':
      return (
        (next(1) === 'condition' && next(2) !== 'of') ||
        (next(1) === 'the' && /^(?:condition|understanding|proviso)$/.test(next(2)) && next(3) === 'that')
      );
    case 'once':
    case 'assuming':
      return english.trees.relation(at) === 'mark';
    case 'as':
      return (next(1) === 'long' || next(1) === 'soon') && next(2) === 'as' && next(3) !== 'possible';
    case 'in':
      return (
        (/^(?:return|exchange)$/.test(next(1)) && next(2) === 'for') ||
        (next(1) === 'the' && next(2) === 'event' && next(3) === 'of') ||
        (next(1) === 'case' && !/^[,.]$/.test(next(2)))
      );
    case 'weather':
      return next(1) === 'permitting';
    case 'subject':
    case 'depending':
      return /^(?:to|on)$/.test(next(1)) && before !== 'the';
    case 'should':
    case 'were':
      // "Should the rains fail, …", "…, should an invitation come"
      if (before === ',' && /^(?:the|a|an|its|their|his|her|it|they)$/.test(next(1))) return true;
      return at === english.sentences.first[english.tokens.sentence[at]!];
    default:
      return false;
  }
}
