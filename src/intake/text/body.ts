import { datelineOf } from './dateline.ts';
import { type Draft, endsInStop, endsSentence, isProse } from './draft.ts';
import { hasSiteVoice, isMark, isOffer } from './furniture.ts';

/** Words from which a whole sentence can be a story's first paragraph. */
const LEAD_WORDS = 12;
/** Words up to which a line without a full stop can be a cross-heading in plain text. */
const CROSSHEAD_WORDS = 5;
/** Words from which a line without a full stop, between paragraphs, is taken for a paragraph. */
const UNSTOPPED_WORDS = 12;

/** Index of the first paragraph; the number of drafts when there is none. */
export function findLead(drafts: readonly Draft[]): number {
  const lead = drafts.findIndex(
    (draft) =>
      draft.kind === null &&
      draft.mark !== 'heading' &&
      ((isProse(draft) && draft.count >= LEAD_WORDS && (endsInStop(draft.words) || draft.count >= 25)) ||
        (draft.count >= 6 && datelineOf(draft.words) !== null)),
  );
  return lead < 0 ? drafts.length : lead;
}

/** Words from which a paragraph after a box is the story again, whomever it speaks to. */
const LONG_PARAGRAPH = 40;

const LETTER = /^(?:a message from|dear (?:readers?|subscribers?|supporters?)|an appeal from)\b/iu;
const LIST_MARK = /^(?:[•·▪◦‣*–—-]|\(?[0-9a-z]{1,2}[.)])\s/iu;

/**
 * Tells paragraphs from furniture, from the first paragraph on. A box (newsletter, appeal, links) goes on
 * while its lines speak for the site or aren't sentences, and ends where the story clearly resumes.
 */
export function readBody(drafts: readonly Draft[], lead: number): void {
  let box: 'none' | 'box' | 'letter' = 'none';
  for (let i = lead; i < drafts.length; i++) {
    const draft = drafts[i]!;
    if (draft.kind === 'furniture' && draft.mark !== 'aside' && !isMark(draft.words)) {
      box = box === 'letter' || LETTER.test(draft.words) ? 'letter' : 'box';
    }
    if (draft.kind === 'body') box = 'none';
    if (draft.kind !== null) continue;
    if (box !== 'none' && !resumes(drafts, i, box)) {
      draft.kind = 'furniture';
      continue;
    }
    draft.kind = kindInStory(drafts, i);
    if (draft.kind === 'body') box = 'none';
  }
}

/** After a box: a sentence that offers nothing. After an appeal, whose sentences may, it must be surer. */
function resumes(drafts: readonly Draft[], i: number, box: 'box' | 'letter'): boolean {
  const draft = drafts[i]!;
  if (!isProse(draft) || !endsInStop(draft.words)) return false;
  if (box === 'box') return draft.count >= LONG_PARAGRAPH || !isOffer(draft.words);
  if (hasSiteVoice(draft.words)) return false;
  const next = drafts.slice(i + 1, i + 4).find((after) => after.kind === null);
  return (next !== undefined && isProse(next) && !hasSiteVoice(next.words)) || sharesNames(drafts, i);
}

function kindInStory(drafts: readonly Draft[], i: number): 'body' | 'headline' | 'furniture' {
  const draft = drafts[i]!;
  if (endsSentence(draft.words) || isProse(draft)) return 'body';
  if (draft.mark === 'item' || isListItem(drafts, i)) return 'body';
  // Markup has told menus and boxes apart, so a short line there is the story's.
  if (draft.mark === 'paragraph') return 'body';
  if (/[:;,—–-]$/u.test(draft.words) && draft.count >= 4) return 'body';
  const next = drafts.slice(i + 1, i + 3).find((after) => after.kind === null);
  if (draft.mark === 'heading') return next ? 'headline' : 'furniture';
  if (!next || !isProse(next)) return 'furniture';
  if (draft.count <= CROSSHEAD_WORDS) return 'headline';
  return draft.count >= UNSTOPPED_WORDS ? 'body' : 'furniture';
}

/** A marked item of four words or more, or a line of the list that "the two sides agreed to:" opens. */
function isListItem(drafts: readonly Draft[], i: number): boolean {
  if (LIST_MARK.test(drafts[i]!.words)) return drafts[i]!.count >= 4;
  const before = drafts[i - 1];
  if (before?.kind !== 'body') return false;
  return /[:;]$/u.test(before.words) || /;(?: and)?$/u.test(before.words);
}

/** A capitalised word that doesn't begin its sentence. */
const NAME_INSIDE = /[\p{Ll},] (\p{Lu}\p{L}{2,})/gu;

/** Two names or more of the story so far. */
function sharesNames(drafts: readonly Draft[], i: number): boolean {
  const own = new Set([...drafts[i]!.words.matchAll(NAME_INSIDE)].map(([, name]) => name!));
  const story = drafts.slice(Math.max(0, i - 40), i).filter((draft) => draft.kind === 'body');
  return [...own].filter((name) => story.some((draft) => draft.words.includes(name))).length >= 2;
}
