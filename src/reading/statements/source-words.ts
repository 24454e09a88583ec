import { DETERMINERS, isAdverb } from '../../language/lexicon/function-words.ts';
import type { Layout, Stretch } from './layout.ts';

/** "On Tuesday Vientiane" and "Vientiane on Tuesday" are Vientiane; "so the minister" is the minister. */
export function withoutLead(layout: Layout, { first, last }: Stretch): Stretch | null {
  const { tokens } = layout.english;
  let begin = first;
  while (begin < last && isLead(tokens.lower(begin))) begin++;
  let end = tokens.lower(last - 1) === 'neither' ? last - 1 : last;
  for (let at = begin; at < end; at++) {
    const until = layout.timeUntil[at]!;
    if (until <= at) continue;
    if (until < last && !/^['’]s?$/.test(tokens.lower(until))) begin = until;
    else if (until === last)
      end = tokens.lower(at - 1) === 'on' || tokens.lower(at - 1) === 'in' ? at - 1 : at;
  }
  return begin < end ? { first: begin, last: end } : null;
}

function isLead(word: string): boolean {
  return /^(so|as|but|and|if|when|while|,)$/.test(word) || (isAdverb(word) && !DETERMINERS.has(word));
}
