import type { Source, Sources } from '../source.ts';
import type { Block, BlockMark } from '../text/blocks.ts';
import { plain } from '../text/head.ts';
import { type Place, placesOf, smallCues } from './content.ts';
import { Cue } from './cues.ts';
import { metadataOf } from './metadata.ts';
import { DEEPEST, type Page, type PageBlock, readPage } from './page.ts';

/** Letters of an article's text below which a page may hide it until a script shows it. */
const HARDLY_ANY = 300;

export function sourcesOfHtml(html: string): Sources {
  const page = readShown(html);
  if (!page) return TOO_DEEP;
  const metadata = metadataOf(page.head);
  return { sources: [{ ...metadata, ...textOf(page, placesOf(page), metadata.title) }] };
}

/** The text of an article that a feed or an export gives as HTML: all of it is content. */
export function sourceOfFragment(html: string, title: string | null): Pick<Source, 'text' | 'blocks'> | null {
  const page = readPage(title === null ? html : `<h1>${escapeHtml(title)}</h1>${html}`);
  return (
    page &&
    textOf(
      page,
      page.blocks.map(() => 'content' as const),
      title,
    )
  );
}

export const TOO_DEEP = {
  reason: `its HTML nests more than ${DEEPEST} levels deep`,
  advice: 'Save the article as plain text',
};

/** A page that hides its article until a script runs is read with what it hides. */
function readShown(html: string): Page | null {
  const page = readPage(html);
  if (!page || page.hidden < HARDLY_ANY) return page;
  const places = placesOf(page);
  const shown = page.blocks.reduce(
    (sum, { words }, i) => sum + (places[i] === 'content' ? words.length : 0),
    0,
  );
  return shown < HARDLY_ANY ? readPage(html, true) : page;
}

/** Blocks joined by blank lines, with what markup says of each. */
function textOf(page: Page, places: readonly Place[], title: string | null): Pick<Source, 'text' | 'blocks'> {
  const blocks: Block[] = [];
  const parts: string[] = [];
  let end = 0;
  let titled = false;
  const around = smallCues(page);
  page.blocks.forEach((block, i) => {
    const words = block.words.toWellFormed();
    const joint = i === 0 ? '' : block.apart ? '\n\n' : '\n';
    const start = end + joint.length;
    end = start + words.length;
    parts.push(joint, words);
    const mark = markOf(page, around, block, places[i]!, titled ? null : title);
    titled ||= mark === 'title';
    blocks.push({ start, end, mark, apart: block.apart });
  });
  return { text: parts.join(''), blocks };
}

function markOf(
  page: Page,
  around: Uint8Array,
  block: PageBlock,
  place: Place,
  title: string | null,
): BlockMark {
  if (place === 'aside') return 'aside';
  const { tag } = page.elements[block.element] ?? { tag: '' };
  if (/^h[1-6]$/.test(tag)) {
    if (title === null) return 'heading';
    return tag === 'h1' || plain(title).startsWith(plain(block.words)) ? 'title' : 'heading';
  }
  const all = around[block.element]! | block.inline;
  const { length } = block.words;
  if (all & Cue.caption && length < 500) return 'caption';
  if (all & Cue.date && length < 80) return 'date';
  if (all & Cue.byline && length < 120) return 'byline';
  return tag === 'li' || tag === 'dd' ? 'item' : 'paragraph';
}

function escapeHtml(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
