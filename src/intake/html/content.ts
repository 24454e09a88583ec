import { endsSentence } from '../text/draft.ts';
import { Cue } from './cues.ts';
import type { Page, PageBlock } from './page.ts';

/** What a block is taken for, before its words are read. */
export type Place = 'content' | 'above' | 'aside';

/** Letters that make up a word, on average; text without spaces is measured as well. */
const WORD = 6;
/** Words of a sentence from which a block is prose. */
const SENTENCE = 10;
/** Words from which a block is prose whatever its end. */
const LONG = 30;
/** Share of letters in links from which a block is a list of links. */
const LINKED = 0.45;
/** What a word that isn't prose takes off a container's score; swept 0.2–1 on the development pages. */
const PRICE = 0.3;
/** Share of an element's worth that counts for the one around it; swept 0.6–1 on the development pages. */
const NEARNESS = 0.8;
/** Share of the prose from which the element that a page names as its article's text is believed. */
const NAMED = 0.2;
/** Share of a page's prose from which an element is its article, whatever its class name says. */
const MOST = 0.5;

/**
 * Where each block of a page belongs. The article is the element with the most prose and the least of
 * anything else; within it, boxes known by tag or class name, and lists of links, are asides.
 */
export function placesOf(page: Page): Place[] {
  const { elements, blocks } = page;
  const prose = sums(page, 1, (block) => (isProse(block) ? size(block) : 0));
  const total = blocks.reduce((sum, block) => sum + (isProse(block) ? size(block) : 0), 0);
  const aside = asides(page, prose, total);
  const worth = sums(page, NEARNESS, (block) =>
    isProse(block) && !aside[block.element] ? size(block) : -PRICE * size(block),
  );
  const named = best(elements.length, worth, (i) => (elements[i]!.cues & Cue.articleBody) > 0);
  const densest = best(elements.length, worth, (i) => !TEXT_TAGS.has(elements[i]!.tag));
  const container = named >= 0 && prose[named]! >= NAMED * total ? named : densest;
  return placed(page, within(page, container), aside);
}

/** Elements that hold one paragraph, and so no article. */
const TEXT_TAGS = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dd', 'dt', 'figcaption']);

/** Index of the element worth most, the innermost of equals; -1 where none is eligible. */
function best(count: number, worth: Float64Array, eligible: (element: number) => boolean): number {
  let found = -1;
  for (let i = 0; i < count; i++) {
    if (eligible(i) && (found < 0 || worth[i]! >= worth[found]!)) found = i;
  }
  return found;
}

function isProse(block: PageBlock): boolean {
  const words = size(block);
  if (block.linked > block.words.length * LINKED) return false;
  return words >= LONG || (words >= SENTENCE && endsSentence(block.words));
}

function size(block: PageBlock): number {
  return block.words.length / WORD;
}

/** For each element, the sum over the blocks in it; `share` of an element's sum goes to the one around it. */
function sums({ elements, blocks }: Page, share: number, worth: (block: PageBlock) => number): Float64Array {
  const sum = new Float64Array(elements.length);
  for (const block of blocks) if (block.element >= 0) sum[block.element]! += worth(block);
  for (let i = elements.length - 1; i >= 0; i--) {
    const { parent } = elements[i]!;
    if (parent >= 0) sum[parent]! += share * sum[i]!;
  }
  return sum;
}

/** Whether an element lies in an aside, or is one. One that holds most of the prose is none. */
function asides({ elements }: Page, prose: Float64Array, total: number): Uint8Array {
  const aside = new Uint8Array(elements.length);
  elements.forEach(({ parent, cues }, i) => {
    const named = cues & Cue.articleBody && prose[i]! >= NAMED * total;
    const own = cues & Cue.aside && prose[i]! < MOST * total;
    aside[i] = !named && (own || (parent >= 0 && aside[parent])) ? 1 : 0;
  });
  return aside;
}

function within({ elements }: Page, container: number): Uint8Array {
  const inside = new Uint8Array(elements.length);
  elements.forEach(({ parent }, i) => {
    inside[i] = i === container || (parent >= 0 && inside[parent]) ? 1 : 0;
  });
  return inside;
}

/** Blocks above the first paragraph in which a date or a byline may stand, headline or none. */
const NEAR = 8;

function placed(page: Page, inside: Uint8Array, aside: Uint8Array): Place[] {
  const { elements, blocks } = page;
  const small = smallCues(page);
  const kept = (block: PageBlock) => block.element >= 0 && inside[block.element] === 1;
  const first = blocks.findIndex((block) => kept(block) && isProse(block));
  const headline = blocks.findLastIndex((block, i) => i <= first && elements[block.element]?.tag === 'h1');
  return blocks.map((block, i) => {
    if (aside[block.element]) return 'aside';
    if (i >= first) return kept(block) && !isLinks(block) ? 'content' : 'aside';
    const near = i >= first - NEAR && (small[block.element]! & (Cue.date | Cue.byline)) > 0;
    const below = headline >= 0 && i >= headline;
    return near || below || (kept(block) && !isLinks(block)) ? 'above' : 'aside';
  });
}

/** A list of links; a sentence that is one link stays. */
function isLinks(block: PageBlock): boolean {
  return (
    block.linked > block.words.length * 0.7 && !(size(block) >= SENTENCE * 2 && endsSentence(block.words))
  );
}

/** Words up to which an element is a byline or a date, and not an article about one. */
const LINE = 25;
/** Words up to which an element is a caption. */
const CAPTION = 120;

/** For each element, cues of byline, date and caption that it or one around it gives, where that one is small. */
export function smallCues(page: Page): Uint8Array {
  const { elements } = page;
  const words = sums(page, 1, size);
  const around = new Uint8Array(elements.length);
  elements.forEach(({ parent, cues }, i) => {
    let own = words[i]! <= CAPTION ? cues & Cue.caption : 0;
    if (words[i]! <= LINE) own |= cues & (Cue.byline | Cue.date);
    around[i] = own | (parent >= 0 ? around[parent]! : 0);
  });
  return around;
}
