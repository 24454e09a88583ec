/** Where the words around it don't tell: the tense of the verb that an expression hangs on, by the tree of its sentence. */
import type { English } from '../../language/english.ts';
import { verbOf } from '../../language/lexicon/verbs.ts';
import type { Direction } from './tense.ts';

/** With a day or a month, the present is a plan: "the court rules on Friday", "polls close on Sunday". */
export function directionOf(english: English, start: number): Direction {
  const { trees, tokens } = english;
  let token = tokenAt(english, start);
  for (let up = 0; up < MOST_HEADS && token >= 0; up++, token = trees.headOf(token)) {
    const tag = trees.tag(token);
    if (!tag.startsWith('VB')) continue;
    if (tag === 'VBD') return '<';
    if (tag === 'VBZ') return '>';
    const helped = auxiliaryOf(english, token);
    // "The bank cut its rate on Monday", "a storm hit the port": news tells of these as past.
    const forms = verbOf(tokens.lower(token))?.forms;
    if (
      helped === '' &&
      forms?.includes('base') &&
      forms.includes('past') &&
      tokens.lower(token - 1) !== 'to'
    )
      return '<';
    if (tag === 'VBP') return '>';
    if (helped !== '') return /^(?:has|have|had|was|were|did|'ve)$/.test(helped) ? '<' : '>';
    if (tag === 'VBN') return '<';
    if (tag === 'VB') return '>';
    if (tokens.lower(token) === '') return '';
  }
  return '';
}

/** A day seldom hangs deeper below its verb. */
const MOST_HEADS = 6;

/** The first auxiliary of a verb: "will", "has", "is". */
function auxiliaryOf({ trees, tokens, sentences }: English, verb: number): string {
  const first = sentences.first[tokens.sentence[verb]!]!;
  for (let at = Math.max(first, verb - 8); at < verb; at++) {
    if (trees.headOf(at) === verb && trees.relation(at).startsWith('aux')) return tokens.lower(at);
  }
  return '';
}

function tokenAt({ tokens }: English, start: number): number {
  let [low, high] = [0, tokens.count - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= start) low = middle + 1;
    else if (tokens.start[middle]! > start) high = middle - 1;
    else return middle;
  }
  return -1;
}
