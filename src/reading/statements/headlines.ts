import { verbOf } from '../../language/lexicon/verbs.ts';
import { trimEnd } from './clause.ts';
import { type Layout, pastQuotation, type Stretch } from './layout.ts';
import { frameOf } from './lexicon.ts';
import type { Report } from './report.ts';

/** Longest source of a headline, in tokens: "Kenyan Deputy Foreign Minister Okello". */
const SOURCE = 6;

/** "Lind: Port to open in June", "Port to open in June: Lind", “We will go” – Lind. */
export function readHeadline(layout: Layout, sentence: number): Report | null {
  const { english } = layout;
  const { tokens, sentences } = english;
  const first = sentences.first[sentence]!;
  const last = sentences.last[sentence]!;
  const mark = markOf(layout, first, last);
  if (mark < 0) return null;
  const lead = { first, last: mark };
  const tail = { first: mark + 1, last: trimEnd(layout, mark + 1, last) };
  const colon = tokens.lower(mark) === ':';
  if (colon && isSource(layout, lead) && tail.last - tail.first > 1) return report(layout, mark, lead, tail);
  const quoted = layout.closes[mark - 1]! >= 0;
  if ((colon || quoted) && isSource(layout, tail) && mark - first > 1)
    return report(layout, mark, tail, lead);
  return null;
}

function report(layout: Layout, mark: number, words: Stretch, said: Stretch): Report {
  const quotation = layout.opens[said.first]!;
  const quoted = quotation >= 0 && pastQuotation(layout, quotation) >= said.last ? [quotation] : [];
  return {
    cue: { first: mark, last: mark + 1, verb: mark, lemma: 'say', frame: frameOf('say')! },
    source: {
      words,
      meaning: null,
      first: Math.min(words.first, mark),
      last: Math.max(words.last, mark + 1),
    },
    clauses: quoted.length > 0 ? [] : [said],
    quoted,
    negated: false,
    occasion: null,
    addressee: null,
    doubt: null,
  };
}

/** The only colon or dash outside quotations; -1 when there is none or several. */
function markOf({ english, inside }: Layout, first: number, last: number): number {
  let mark = -1;
  for (let at = first + 1; at < last - 1; at++) {
    if (inside[at]! >= 0 || !/^(:|–|—|--|-)$/.test(english.tokens.lower(at))) continue;
    if (mark >= 0) return -1;
    mark = at;
  }
  return mark;
}

/** A short name or office, with no verb in it. */
export function isSource(layout: Layout, { first, last }: Stretch): boolean {
  const { tokens, names } = layout.english;
  if (last <= first || last - first > SOURCE) return false;
  for (let at = first; at < last; at++) {
    if (layout.opens[at]! >= 0 || tokens.lower(at) === ',') return false;
    if (!layout.isName(at) && verbOf(tokens.lower(at)) && at > first && /^[\p{Ll}]/u.test(tokens.word(at)))
      return false;
  }
  return (
    names.some(
      (name) =>
        name.last === last &&
        name.titleFirst >= first &&
        (name.kind === 'person' || name.kind === 'organisation' || name.kind === 'state'),
    ) ||
    /^(minister|president|premier|ministry|pm|official|officials|spokesman|spokeswoman|spokesperson|envoy|ambassador|kremlin|report|reports|army|government)$/.test(
      tokens.lower(last - 1),
    )
  );
}
