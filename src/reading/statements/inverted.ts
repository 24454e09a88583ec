import { type NounPhrase, nounPhraseAt, type VerbGroup } from '../../language/index.ts';
import { verbOf } from '../../language/lexicon/verbs.ts';
import type { Layout, Stretch } from './layout.ts';
import type { Cue } from './report.ts';

/** “…,” said Foreign Minister Lind. */
export function invertedSubject(
  layout: Layout,
  cue: Cue,
  group: VerbGroup,
  unit: Stretch,
): NounPhrase | null {
  const { english, closes } = layout;
  const { tokens } = english;
  if (!cue.frame.aside || group.first < cue.verb || cue.verb <= unit.first || isIng(tokens.lower(cue.verb)))
    return null;
  const before = cue.verb - 1;
  const afterQuotation =
    closes[before]! >= 0 || (tokens.lower(before) === ',' && before > 0 && closes[before - 1]! >= 0);
  if (!afterQuotation && tokens.lower(before) !== ',') return null;
  const phrase = uptoComma(layout, nounPhraseAt(english, cue.last, unit.last));
  if (phrase === null || /^(it|this|that|them|him)$/.test(tokens.lower(phrase.first))) return null;
  if (afterQuotation) return withIssuer(layout, phrase, unit.last);
  // "The envoy, who met Lind, stressed the need": an object after its verb.
  if (cue.frame.object !== null) return null;
  const next = phrase.last < unit.last ? tokens.lower(phrase.last) : '.';
  return /^[,.]$/.test(next) ? phrase : null;
}

export function isIng(word: string): boolean {
  return verbOf(word)?.forms.includes('ing') === true;
}

/** "a statement [from the ministry]" */
function withIssuer({ english }: Layout, phrase: NounPhrase, end: number): NounPhrase {
  const preposition = phrase.last < end ? english.tokens.lower(phrase.last) : '';
  const issuer =
    preposition === 'from' || preposition === 'by' ? nounPhraseAt(english, phrase.last + 1, end) : null;
  return issuer ? { ...phrase, last: issuer.last } : phrase;
}

/** The first of a list: what follows an inverted subject is its apposition. */
function uptoComma({ english }: Layout, phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null) return null;
  let last = phrase.first + 1;
  while (last < phrase.last && english.tokens.lower(last) !== ',') last++;
  return { ...phrase, last };
}
