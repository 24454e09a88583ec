import { findDay } from '../clean/dates.ts';
import { type Draft, endsInStop, isCapitals } from './draft.ts';
import { bareNameOf } from './lines.ts';

/** What an article's metadata says of it already. */
export interface Known {
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly outlet?: string | null;
}

/** Words that names of outlets and of issuers are made of. */
const OUTLET_WORD =
  /\b(?:news|newswire|times|post|gazette|courier|herald|tribune|journal|chronicle|daily|weekly|telegraph|observer|guardian|mail|wire|standard|examiner|dispatch|bulletin|mirror|monitor|review|magazine|broadcasting|ministry of|department of|embassy of|office of the|prime minister[’']s office|permanent mission|institute|council on|centre for|center for|foundation|agency|press (?:office|service|and information))\b/iu;
const TAGLINE = /\bsince \d{4}\b|\best(?:ablished|d\.?)? (?:in )?\d{4}\b/iu;
const SECTION =
  /^(?:world|politics|business|opinion|analysis|commentary|exclusive|breaking(?: news)?|news|diplomacy|economy|international|foreign (?:affairs|policy)|asia(?:[ -]pacific)?|europe|africa|americas|middle east|top stories|latest|features?|press releases?|statements?|speech(?:es)?|readout|media release)$/iu;

/**
 * Tells the lines above the first paragraph apart: masthead, headline, standfirst, byline. `lead` is the
 * index of the first paragraph; sets `kind` of every draft before it that has none. Returns the masthead.
 */
export function readHead(drafts: readonly Draft[], lead: number, known: Known): Draft | null {
  const open = drafts.slice(0, lead).filter((draft) => draft.kind === null);
  const told = drafts.find((draft, i) => draft.kind === 'headline' && i <= lead);
  const headline = told ?? bestHeadline(open, drafts.slice(lead, lead + 3), known);
  let masthead: Draft | null = null;
  for (const draft of open) {
    if (draft === headline) draft.kind = 'headline';
    else if (!headline || draft.start < headline.start) {
      // "Fjord Gazette | 14.11.2019 | Politics", "Oslo, Monday 22 August 2022": the issue's own day.
      draft.kind = draft.count <= MASTHEAD_WORDS && findDay(draft.words) ? 'date' : 'furniture';
      if (draft.count <= MASTHEAD_WORDS && nameIn(draft.words) !== '') masthead ??= draft;
    } else draft.kind = kindBelowHeadline(draft);
  }
  return masthead;
}

/** Words of a line above the headline that may be a masthead. */
const MASTHEAD_WORDS = 10;

/** A masthead's name, without the day and the section that may stand beside it; "" when it names nothing. */
export function nameIn(words: string): string {
  const parts = words.split(/\s+[|•·]\s+|\s+[–—]\s+/u).map((part) => part.trim());
  return (
    parts.find(
      (part) => countOf(part) <= 8 && !SECTION.test(part) && !TAGLINE.test(part) && !findDay(part),
    ) ?? ''
  );
}

function countOf(words: string): number {
  return words.split(/\s+/).length;
}

function bestHeadline(open: readonly Draft[], paragraphs: readonly Draft[], known: Known): Draft | null {
  const story = open.length > 1 ? wordsOf(paragraphs.map(({ words }) => words)) : new Set<string>();
  let best: Draft | null = null;
  let bestScore = 0;
  for (const draft of open) {
    const score = headlineScore(draft, story, known);
    if (score > bestScore) {
      best = draft;
      bestScore = score;
    }
  }
  return best;
}

/** Higher for lines of a headline's length that share words with the story; at most 0 for what can't be one. */
function headlineScore(draft: Draft, story: ReadonlySet<string>, known: Known): number {
  const { words, count, mark } = draft;
  if (known.title && samePlain(words, known.title)) return 100;
  if (SECTION.test(words) || TAGLINE.test(words)) return 0;
  let score = mark === 'heading' ? 2 : 0;
  if (count >= 4 && count <= 22) score += 2;
  else if (count === 3) score += 1;
  else if (count < 3 || count > 30) score -= 1;
  const own = [...wordsOf([words])];
  const shared = own.filter((word) => story.has(word)).length;
  score += own.length > 0 ? (3 * shared) / own.length : 0;
  if (count <= 7 && OUTLET_WORD.test(words)) score -= 2;
  if (known.outlet && samePlain(words, known.outlet)) score -= 5;
  if (isCapitals(words) && count <= 4) score -= 1.5;
  if (bareNameOf(words)) score -= 2.5;
  return score;
}

function kindBelowHeadline(draft: Draft): 'byline' | 'body' | 'headline' | 'furniture' {
  if (bareNameOf(draft.words)) return 'byline';
  if (endsInStop(draft.words) && draft.count >= 5) return 'body';
  return draft.count >= 5 ? 'headline' : 'furniture';
}

/** Letters of a paragraph that a headline is compared with. */
const STORY = 600;

/** Content words, cut to six letters so that "visits" meets "visited". */
function wordsOf(paragraphs: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const words of paragraphs) {
    for (const [word] of words.slice(0, STORY).matchAll(/\p{L}{4,}/gu))
      found.add(word.toLowerCase().slice(0, 6));
  }
  return found;
}

/** The same letters and digits, case and punctuation aside. */
function samePlain(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

export function plain(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A masthead's words name an outlet when they hold an outlet's kind of word, or when the page's own lines repeat them. */
export function namesOutlet(words: string, ownLines: readonly string[]): boolean {
  if (OUTLET_WORD.test(words)) return true;
  const name = words.toLowerCase().replace(/^the /, '');
  return name.length >= 4 && ownLines.some((line) => line.toLowerCase().includes(name));
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'at', 'de', 'du', 'la', 'al']);

/** "THE BALTIC SIGNAL" → "The Baltic Signal"; letters that can't be a word stay: "BBC". */
export function inTitleCase(words: string): string {
  if (!isCapitals(words)) return words;
  return words.replace(/[\p{L}\p{M}'’.]+/gu, (word, at: number) => {
    const lower = word.toLowerCase();
    if (at > 0 && SMALL.has(lower)) return lower;
    if (word.includes('.') && word.length <= 5) return word;
    if (word.length <= 4 && !/[aeiouy]/u.test(lower)) return word;
    return word[0] + lower.slice(1);
  });
}
