import { isFiniteHere, verbGroupAt } from '../../language/index.ts';
import {
  BE,
  DETERMINERS,
  HAVE,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../language/lexicon/function-words.ts';
import { type Verb, verbOf } from '../../language/lexicon/verbs.ts';
import type { Layout } from './layout.ts';
import {
  CONVICTIONS,
  type Frame,
  frameOf,
  MANNERS,
  NOUNS_TOO,
  ONLY_QUOTE,
  onlyQuotes,
  PHRASES,
} from './lexicon.ts';
import type { Cue } from './report.ts';

const SAID: Frame = frameOf('explain')!;

/** The verb of reporting at `token`, if one stands there. */
export function verbCueAt(layout: Layout, token: number): Cue | null {
  const { tokens } = layout.english;
  const lower = tokens.lower(token);
  const verb = verbOf(lower) ?? MANNERS.get(lower);
  if (verb === undefined) return null;
  const phrase = PHRASES.get(lower)?.find(([words]) => isAt(layout, token + 1, words));
  if (phrase)
    return { first: token, last: token + 1 + phrase[0].length, verb: token, lemma: phrase[1], frame: SAID };
  if (
    /^(?:be|remain)$/.test(verb.lemma) &&
    CONVICTIONS.has(tokens.lower(token + 1)) &&
    tokens.lower(token + 2) === 'that'
  )
    return {
      first: token,
      last: token + 2,
      verb: token,
      lemma: `${verb.lemma} ${tokens.lower(token + 1)}`,
      frame: SAID,
    };
  if (
    (verb.lemma === 'quote' || verb.lemma === 'cite') &&
    tokens.lower(token + 1) === 'as' &&
    tokens.lower(token + 2) === 'saying'
  )
    return { first: token, last: token + 3, verb: token, lemma: 'say', frame: SAID };
  const frame = frameOf(verb.lemma) ?? (onlyQuotes(verb.lemma) ? ONLY_QUOTE : undefined);
  return frame && !isNoun(layout, token, verb)
    ? { first: token, last: token + 1, verb: token, lemma: verb.lemma, frame }
    : null;
}

function isAt({ english }: Layout, token: number, words: readonly string[]): boolean {
  return (
    token + words.length <= english.tokens.count &&
    words.every((word, index) => english.tokens.lower(token + index) === word)
  );
}

/** "the report", "border posts would", "a written reply": a noun or an adjective, by what stands beside it. */
function isNoun(layout: Layout, token: number, { forms, lemma }: Verb): boolean {
  const { english } = layout;
  const { tokens } = english;
  if (isPartOfName(layout, token)) return true;
  if (forms.includes('ing')) return false;
  if (lemma === 'ask' && isAsked(layout, token)) return true;
  const before = token > 0 ? tokens.lower(token - 1) : '';
  if (
    DETERMINERS.has(before)
      ? !/^(that|this|those|these|all|both|some|many|few|several|most|neither|either|another|each)$/.test(
          before,
        )
      : POSSESSIVES.has(before)
  )
    return true;
  if (forms.includes('past') || forms.includes('participle')) return false;
  if (before === "'s" || (PREPOSITIONS.has(before) && before !== 'to')) return true;
  const after = token + 1 < tokens.count ? tokens.lower(token + 1) : '';
  // "which envoys say is closed" has a verb before a verb.
  if (!NOUNS_TOO.has(lemma)) return false;
  if (MODALS.has(after) || BE.has(after) || HAVE.has(after)) return true;
  const group = verbGroupAt(english, token);
  if (group.first < token || layout.opens[token + 1]! >= 0) return false;
  // "states that vote early", but "the bank estimates that prices rose"; "three states: Perak, …"
  if (after === ':') return english.trees.partOfSpeech(token) === 'NOUN';
  if (after === 'that')
    return (
      english.trees.partOfSpeech(token) === 'NOUN' &&
      /^(?:VERB|AUX)$/.test(english.trees.partOfSpeech(token + 2))
    );
  // "states", "report": a verb after a pronoun or a name that it agrees with.
  if (!forms.includes('s'))
    return !/^(they|we|i|you|who)$/.test(before) && !(/s$/.test(before) && !layout.isName(token - 1));
  const governs = DETERMINERS.has(after) || POSSESSIVES.has(after) || SUBJECT_PRONOUNS.has(after);
  return !(
    /^(he|she|it|who|which)$/.test(before) ||
    layout.isName(token - 1) ||
    (governs && isFiniteHere(english, token))
  );
}

/** "the United [States]", "Insight [Venture] Partners": written large in a sentence that isn't a title. */
function isPartOfName({ english, opens }: Layout, token: number): boolean {
  const { tokens, sentences } = english;
  const sentence = tokens.sentence[token]!;
  const first = sentences.first[sentence]!;
  if (token === first || !/^\p{Lu}\p{Ll}/u.test(tokens.word(token)) || opens[token - 1]! >= 0) return false;
  for (let at = first; at < Math.min(sentences.last[sentence]!, first + LONG_TITLE); at++)
    if (/^\p{Ll}{6}/u.test(tokens.word(at))) return true;
  return false;
}

/** How far a word written small is looked for, in tokens: titles have none but short ones. */
const LONG_TITLE = 60;

/** "The minister, asked whether he would resign, said": he is the one asked. */
function isAsked({ english }: Layout, token: number): boolean {
  const { tokens } = english;
  const before = token > 0 ? tokens.lower(token - 1) : ',';
  const after = token + 1 < tokens.count ? tokens.lower(token + 1) : '';
  return (
    (before === ',' || before === 'when') &&
    /^(whether|if|about|by|why|how|what|who|where|on|in|at|to)$/.test(after)
  );
}
