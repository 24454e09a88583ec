import type { NameKind } from '../english.ts';
import { NOT_ACRONYMS } from '../lexicon/name-words.ts';
import type { TokenStream } from '../tokens.ts';
import {
  CAPITAL,
  DIGIT_IN,
  EVENT_WORD,
  GRAMMATICAL,
  NOT_NAME,
  NUMERAL,
  OFFICE_WORD,
  ORDINARY,
  PLACE_WORD,
  PLURAL_OFFICE,
} from '../traits.ts';
import { type Candidate, candidate } from './candidate.ts';
import { isUnit } from './classify.ts';
import { kindOfLabel, LAST, MODEL_KINDS, OUTSIDE, partOfLabel } from './model/labels.ts';
import type { NameTagger } from './model/tagger.ts';
import type { SentenceView } from './sentence.ts';

/** From here on what the rules read stands. */
const STANDS = 0.85;
/** From here on it stands where the model sees nothing. */
const RATHER_SURE = 0.55;
/** Certainty of the model that is far ahead. */
const FAR_AHEAD = 0.6;
/** Certainty of what the model sees and may only stand if the rules see it too. */
const UNLIKELY = 0;
/** By so much the rules' kind must be surer than the model's. */
const LEAD = 0.25;

/** Names of the rules, and of the model where the rules aren't sure. */
export function judge(
  tokens: TokenStream,
  views: readonly SentenceView[],
  readings: readonly Candidate[],
  tagger: NameTagger,
): Candidate[] {
  const labels = new Uint8Array(tokens.count);
  const margins = new Int32Array(tokens.count);
  const settled = new Uint8Array(tokens.count);
  for (const { titleFirst, last, certainty } of readings)
    if (certainty >= STANDS) settled.fill(1, titleFirst, last);
  const isSettled = (first: number, last: number) => {
    for (let token = first; token < last; token++)
      if (!settled[token] && tokens.is(token, CAPITAL) && !tokens.is(token, GRAMMATICAL | NUMERAL))
        return false;
    return true;
  };
  tagger.tag(tokens, views, readings, labels, margins, isSettled);
  const seen = namesOf(views, labels, margins);
  const judged = readings.filter(
    (reading) =>
      reading.certainty >= STANDS ||
      (reading.certainty >= RATHER_SURE && overlapping(seen, reading).length === 0),
  );
  const taken = new Uint8Array(tokens.count);
  for (const { titleFirst, last } of judged) taken.fill(1, titleFirst, last);
  const isTaken = ({ titleFirst, last }: Candidate) => {
    for (let token = titleFirst; token < last; token++) if (taken[token]) return true;
    return false;
  };
  for (const name of seen)
    for (const own of reconciled(name, overlapping(readings, name))) {
      if (own.certainty === UNLIKELY || isTaken(own)) continue;
      taken.fill(1, own.titleFirst, own.last);
      judged.push(own);
    }
  return judged.sort((a, b) => a.first - b.first);
}

/** Names that share a token with one or its title; they are in order. */
function overlapping(names: readonly Candidate[], { titleFirst, last }: Candidate): Candidate[] {
  let from = 0;
  let to = names.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (names[middle]!.last <= titleFirst) from = middle + 1;
    else to = middle;
  }
  const found: Candidate[] = [];
  for (let at = from; at < names.length && names[at]!.titleFirst < last; at++) found.push(names[at]!);
  return found;
}

function namesOf(views: readonly SentenceView[], labels: Uint8Array, margins: Int32Array): Candidate[] {
  const names: Candidate[] = [];
  let sentence = 0;
  for (let first = 0; first < labels.length; first++) {
    const label = labels[first]!;
    if (label === OUTSIDE) continue;
    let last = first;
    let margin = margins[first]!;
    while (partOfLabel(labels[last]!) < LAST) margin = Math.min(margin, margins[++last]!);
    while (views[sentence]!.last <= first) sentence++;
    const view = views[sentence]!;
    const from = startsLate(view, first) ? first + 1 : first;
    const kind = MODEL_KINDS[kindOfLabel(label)]!;
    // In a title any word has a capital.
    const likely = !view.titled && canBeName(view, from, last + 1, kind);
    if (from <= last) names.push(candidate(from, last + 1, kind, likely ? certaintyOf(margin) : UNLIKELY));
    first = last;
  }
  return names;
}

const TIMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'.split(
    ' ',
  ),
);

/** "The Harren", "On Friday Okello", "Near Harren": the article, the day, and the first word of a sentence that is a word of grammar. */
function startsLate(view: SentenceView, token: number): boolean {
  const lower = view.tokens.lower(token);
  if (lower === 'the' || TIMES.has(lower)) return true;
  return view.tokens.is(token, GRAMMATICAL | NUMERAL) && view.opens(token);
}

/** Not so for an office alone, for ordinary words that anybody or any place may be called by, and for a people or an event. */
function canBeName(view: SentenceView, first: number, last: number, kind: NameKind): boolean {
  const { tokens } = view;
  if (tokens.is(last - 1, NOT_NAME) || tokens.is(first, DIGIT_IN)) return false;
  // "at the Kempinski", "the Onega": a house, a river, and nowhere that the record places anything at
  if (kind === 'place' && first > view.first && tokens.lower(first - 1) === 'the') return false;
  if (last - first === 1)
    return (
      !tokens.is(first, ORDINARY | PLACE_WORD | PLURAL_OFFICE) &&
      !NOT_ACRONYMS.has(tokens.lower(first)) &&
      !isUnit(view, first)
    );
  if (tokens.is(last - 1, EVENT_WORD)) return false;
  for (let token = first; token < last; token++) {
    if (!tokens.is(token, CAPITAL)) continue;
    if (!tokens.is(token, kind === 'organisation' ? OFFICE_WORD : ORDINARY)) return true;
  }
  return false;
}

/** Shares that proved right on Universal NER, re3d and GUM, development parts, by how far the model was ahead. */
function certaintyOf(margin: number): number {
  return margin >= 600 ? FAR_AHEAD : margin >= 180 ? 0.5 : 0.45;
}

/** What becomes of a name where the rules read otherwise: they keep the words unless the model is far ahead, and the kind if they are surer. */
function reconciled(name: Candidate, readings: readonly Candidate[]): readonly Candidate[] {
  const same = readings.find(({ first, last }) => first === name.first && last === name.last);
  if (!same) {
    const [only] = readings;
    // "C. Tamm", of which the model sees "Tamm"
    const more = only && only.kind === name.kind && only.first <= name.first && only.last >= name.last;
    return !only || (name.certainty >= FAR_AHEAD && !more) ? [name] : readings;
  }
  const { kind, certainty } = same;
  if (kind === name.kind || (kind === 'state' && name.kind === 'place'))
    return [{ ...same, certainty: Math.max(certainty, name.certainty) }];
  return [
    certainty > name.certainty + LEAD ? same : { ...name, titleFirst: same.titleFirst, alias: same.alias },
  ];
}
