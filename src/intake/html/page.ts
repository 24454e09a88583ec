import { Parser } from 'htmlparser2';
import { Cue, cuesOf } from './cues.ts';

export interface PageElement {
  readonly tag: string;
  /** Index of the element around it; -1 for the outermost. */
  readonly parent: number;
  /** Bits of `Cue`. */
  readonly cues: number;
}

/** A stretch of text that stands on lines of its own. White space is as a browser shows it. */
export interface PageBlock {
  readonly words: string;
  /** Index of the innermost element around it. */
  readonly element: number;
  /** Cues of the inline elements that hold most of its letters. */
  readonly inline: number;
  /** Letters inside links. */
  readonly linked: number;
  /** False after a line break. */
  readonly apart: boolean;
}

/** What a page says of itself without showing it. */
export interface PageHead {
  readonly title: string;
  readonly canonical: string | null;
  /** `<meta>`: name, property or itemprop in small letters → its first content. */
  readonly meta: ReadonlyMap<string, string>;
  readonly jsonLd: readonly string[];
  readonly times: readonly {
    readonly datetime: string;
    readonly published: boolean;
    readonly element: number;
  }[];
}

export interface Page {
  readonly elements: readonly PageElement[];
  readonly blocks: readonly PageBlock[];
  readonly head: PageHead;
  /** Letters left out because the page hides them. */
  readonly hidden: number;
}

/** Levels that elements may nest; pages people write have below 100. */
export const DEEPEST = 1000;

const BLOCK_TAGS = new Set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Not text of the page. */
const SKIPPED_TAGS = new Set(
  'script style noscript template svg math iframe object embed canvas select textarea audio video title'.split(
    ' ',
  ),
);
const VOID_TAGS = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Tags that pages set side by side without a space between them. */
const LABEL_TAGS = new Set(['a', 'span', 'time', 'label', 'button', 'cite']);

/** Reads a page in one pass and without recursion; null when its elements nest deeper than `DEEPEST`. */
export function readPage(html: string, showHidden = false): Page | null {
  const reader = new PageReader(showHidden);
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (!reader.open(tag, attributes)) parser.pause();
      },
      onclosetag: (tag) => reader.close(tag),
      ontext: (text) => reader.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
  );
  // In pieces, so that a page that is given up isn't read to its end.
  for (let at = 0; at < html.length && !reader.tooDeep; at += PIECE) parser.write(html.slice(at, at + PIECE));
  if (reader.tooDeep) return null;
  parser.end();
  return reader.page();
}

const PIECE = 64 * 1024;

class PageReader {
  tooDeep = false;
  readonly #showHidden: boolean;
  readonly #elements: PageElement[] = [];
  readonly #blocks: PageBlock[] = [];
  readonly #meta = new Map<string, string>();
  readonly #jsonLd: string[] = [];
  readonly #times: { datetime: string; published: boolean; element: number }[] = [];
  /** Open elements as indices, the innermost last. */
  readonly #open: number[] = [];
  /** Those of them that stand on lines of their own. */
  readonly #openBlocks: number[] = [];
  #title = '';
  #canonical: string | null = null;
  #hidden = 0;
  /** Depth at which a skipped or hidden element was opened; 0 when text counts. */
  #skipFrom = 0;
  #hideFrom = 0;
  #rawOf: 'title' | 'jsonLd' | null = null;
  #words = '';
  #inline = [0, 0, 0];
  #linked = 0;
  #apart = true;
  /** The last thing seen was the end of an inline label. */
  #labelEnded = false;

  constructor(showHidden: boolean) {
    this.#showHidden = showHidden;
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): boolean {
    if (tag === 'br') {
      this.#breakLine();
      return true;
    }
    if (BLOCK_TAGS.has(tag)) this.#flush(true);
    else if (this.#labelEnded && LABEL_TAGS.has(tag)) this.#words += ' ';
    this.#labelEnded = false;
    this.#note(tag, attributes);
    if (VOID_TAGS.has(tag)) return true;
    if (this.#open.length >= DEEPEST) {
      this.tooDeep = true;
      return false;
    }
    const cues = cuesOf(tag, attributes);
    this.#elements.push({ tag, parent: this.#open.at(-1) ?? -1, cues });
    this.#open.push(this.#elements.length - 1);
    if (BLOCK_TAGS.has(tag)) this.#openBlocks.push(this.#elements.length - 1);
    const depth = this.#open.length;
    if (this.#skipFrom === 0 && SKIPPED_TAGS.has(tag)) this.#skipFrom = depth;
    if (this.#hideFrom === 0 && cues & Cue.hidden && !this.#showHidden && tag !== 'body')
      this.#hideFrom = depth;
    return true;
  }

  close(tag: string): void {
    if (VOID_TAGS.has(tag)) return;
    if (BLOCK_TAGS.has(tag)) {
      this.#flush(true);
      this.#openBlocks.pop();
    }
    const depth = this.#open.length;
    this.#open.pop();
    if (this.#skipFrom === depth) this.#skipFrom = 0;
    if (this.#hideFrom === depth) this.#hideFrom = 0;
    this.#rawOf = null;
    this.#labelEnded = LABEL_TAGS.has(tag);
  }

  text(text: string): void {
    if (this.#rawOf === 'title') this.#title += text;
    else if (this.#rawOf === 'jsonLd') this.#jsonLd[this.#jsonLd.length - 1] += text;
    if (this.#skipFrom > 0) return;
    if (this.#hideFrom > 0) {
      this.#hidden += text.trim().length;
      return;
    }
    const words = text.replace(/[ \t\r\n\f]+/g, ' ');
    this.#words += words;
    if (words === ' ' || words === '') {
      if (words === ' ') this.#labelEnded = false;
      return;
    }
    this.#labelEnded = false;
    this.#countInline(words.length);
  }

  page(): Page {
    this.#flush(true);
    return {
      elements: this.#elements,
      blocks: this.#blocks,
      head: {
        title: this.#title.replace(/\s+/g, ' ').trim(),
        canonical: this.#canonical,
        meta: this.#meta,
        jsonLd: this.#jsonLd,
        times: this.#times,
      },
      hidden: this.#hidden,
    };
  }

  /** Cues of the inline elements around these letters, as far as the block they are in. */
  #countInline(letters: number): void {
    let cues = 0;
    const outermost = Math.max(0, this.#open.length - INLINE_LEVELS);
    for (let i = this.#open.length - 1; i >= outermost; i--) {
      const element = this.#elements[this.#open[i]!]!;
      if (BLOCK_TAGS.has(element.tag)) break;
      cues |= element.cues;
    }
    if (cues & Cue.link) this.#linked += letters;
    INLINE_CUES.forEach((cue, i) => {
      if (cues & cue) this.#inline[i]! += letters;
    });
  }

  #breakLine(): void {
    const inner = this.#elements[this.#open.at(-1) ?? -1]?.tag ?? '';
    if (/^h[1-6]$/.test(inner)) this.#words += ' ';
    else this.#flush(this.#words.trim() === '');
  }

  #flush(apart: boolean): void {
    const words = this.#words.replace(/ {2,}/g, ' ').trim();
    if (words !== '') {
      let inline = 0;
      INLINE_CUES.forEach((cue, i) => {
        if (this.#inline[i]! > words.length / 2) inline |= cue;
      });
      const element = this.#openBlocks.at(-1) ?? -1;
      const block = { words, element, inline, linked: this.#linked, apart: this.#apart };
      const before = this.#blocks.at(-1);
      // A line break inside a sentence parts nothing.
      if (!block.apart && before?.element === element && /^\p{Ll}/u.test(words)) {
        this.#blocks.pop();
        block.words = `${before.words}\n${words}`;
        block.linked += before.linked;
        block.apart = before.apart;
      }
      this.#blocks.push(block);
      this.#apart = apart;
    } else {
      this.#apart ||= apart;
    }
    this.#words = '';
    this.#linked = 0;
    this.#inline = [0, 0, 0];
    this.#labelEnded = false;
  }

  /** What an element says about the page. */
  #note(tag: string, attributes: Readonly<Record<string, string>>): void {
    const { content, datetime } = attributes;
    if (tag === 'meta') {
      for (const key of [attributes.property, attributes.name, attributes.itemprop]) {
        const lower = key?.toLowerCase();
        if (lower && content?.trim() && !this.#meta.has(lower)) this.#meta.set(lower, content.trim());
      }
    } else if (tag === 'link' && attributes.rel?.toLowerCase() === 'canonical') {
      this.#canonical ??= attributes.href?.trim() || null;
    } else if (tag === 'title' && this.#title === '' && this.#skipFrom === 0) this.#rawOf = 'title';
    else if (
      tag === 'script' &&
      /^application\/(?:ld\+)?json\b/i.test(attributes.type ?? '') &&
      /ld\+json/i.test(attributes.type!)
    ) {
      this.#rawOf = 'jsonLd';
      this.#jsonLd.push('');
    }
    const stamp = datetime ?? (attributes.itemprop === 'datePublished' ? content : undefined);
    if (stamp?.trim()) {
      const published =
        'pubdate' in attributes ||
        attributes.itemprop === 'datePublished' ||
        /publish|pubdate|posted/i.test(attributes.class ?? '');
      this.#times.push({ datetime: stamp.trim(), published, element: this.#open.at(-1) ?? -1 });
    }
  }
}

/** Inline elements looked at around some letters. */
const INLINE_LEVELS = 16;
const INLINE_CUES = [Cue.byline, Cue.date, Cue.caption] as const;
