import type { Configuration } from '../src/language/parsing/configuration.ts';
import { ACTIONS, LEFT, REDUCE, RIGHT, SHIFT } from '../src/language/parsing/parser.ts';

/**
 * Dynamic oracle of arc-eager parsing (Goldberg & Nivre 2012): into `costs` goes, for each action, how many arcs of the
 * gold tree it puts out of reach.
 */
export function costsOf(c: Configuration, gold: Int32Array, costs: Int32Array): void {
  const { stack, depth, next, count, heads } = c;
  const s0 = depth > 0 ? stack[depth - 1]! : 0;
  const root = count + 1;
  const goldOf = (word: number) => gold[word] || root;
  const headOfNext = goldOf(next);
  let onStack = 0;
  let dependentsOnStack = 0;
  for (let at = 0; at < depth; at++) {
    const word = stack[at]!;
    if (word === headOfNext) onStack = 1;
    if (heads[word]! < 0 && gold[word] === next) dependentsOnStack++;
  }
  let dependentsAhead = 0;
  if (s0 !== 0) for (let at = next; at <= count; at++) if (gold[at] === s0) dependentsAhead++;
  costs.fill(0, 0, ACTIONS);
  costs[SHIFT] = onStack + dependentsOnStack;
  costs[LEFT] = dependentsAhead + (goldOf(s0) > next ? 1 : 0);
  costs[RIGHT] = headOfNext === s0 ? 0 : (headOfNext > next ? 1 : onStack) + dependentsOnStack;
  costs[REDUCE] = dependentsAhead;
}
