import { publishedAs } from '../clean/dates.ts';
import type { Source } from '../source.ts';
import { type BlockMark, blocksOfText } from './blocks.ts';

/**
 * Markdown as the reader of the rendered page sees it: front matter becomes metadata; the marks of
 * headings, lists, quotations, emphasis and links come off, so that quotes read well.
 */
export function sourceOfMarkdown(markdown: string): Source {
  const { fields, body } = splitFrontMatter(markdown.replace(/\r\n?/g, '\n'));
  const rendered = renderLines(body.split('\n'));
  const text = rendered.map(({ words }) => words).join('\n');
  const marks = new Map<number, BlockMark>();
  let at = 0;
  for (const { words, mark } of rendered) {
    marks.set(at, mark);
    at += words.length + 1;
  }
  const blocks = blocksOfText(text).map((block) => ({
    ...block,
    mark: marks.get(block.start) ?? 'paragraph',
  }));
  return {
    text,
    blocks,
    title: field(fields, 'title', 'headline'),
    outlet: field(fields, 'outlet', 'publisher', 'source', 'site'),
    byline: field(fields, 'byline', 'author', 'authors'),
    credit: null,
    url: field(fields, 'url', 'link', 'canonical', 'source_url'),
    published: publishedAs(fields, ['published', 'date', 'pubdate', 'created']),
  };
}

interface RenderedLine {
  /** Without white space around it. */
  readonly words: string;
  readonly mark: BlockMark;
}

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const UNDERLINE = /^(?:=+|-+)$/;
const RULE = /^(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;
const ITEM = /^(?:[-*+]|\d{1,3}[.)])\s+(.*)$/;
const PICTURE = /^!\[([^\]]*)\]\([^)]*\)$/;
const REFERENCE = /^\[[^\]^]+\]:\s+\S+/;

function renderLines(lines: readonly string[]): RenderedLine[] {
  const rendered: RenderedLine[] = [];
  let titled = false;
  for (const line of lines) {
    const raw = line
      .trim()
      .replace(/^(?:>\s?)+/, '')
      .trim();
    const heading = HEADING.exec(raw);
    const before = rendered.at(-1);
    if (heading) {
      rendered.push({
        words: inline(heading[2]!),
        mark: heading[1] === '#' && !titled ? 'title' : 'heading',
      });
      titled ||= heading[1] === '#';
    } else if (UNDERLINE.test(raw) && before && before.words !== '' && before.mark === 'paragraph') {
      rendered[rendered.length - 1] = { ...before, mark: raw[0] === '=' && !titled ? 'title' : 'heading' };
      titled ||= raw[0] === '=';
      rendered.push(BLANK);
    } else if (RULE.test(raw) || REFERENCE.test(raw) || raw.startsWith('```')) {
      rendered.push(BLANK);
    } else {
      const picture = PICTURE.exec(raw);
      const item = ITEM.exec(raw);
      if (picture) rendered.push({ words: picture[1]!.trim(), mark: 'caption' });
      else if (item) rendered.push({ words: inline(item[1]!), mark: 'item' });
      else rendered.push({ words: inline(raw), mark: 'paragraph' });
    }
  }
  return rendered;
}

const BLANK: RenderedLine = { words: '', mark: 'paragraph' };

/** Links, pictures, emphasis and escapes of one line. Lengths are bounded, so that no line takes long. */
function inline(words: string): string {
  return words
    .replace(
      /!?\[([^\][]{0,500})\](?:\([^()\s]{0,2000}(?:\([^()]{0,200}\))?(?: "[^"]{0,500}")?\)|\[[^\][]{0,200}\])/g,
      '$1',
    )
    .replace(/<((?:https?|mailto):[^<>\s]{1,2000})>/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*]{1,2000}?\S|\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*\\])\*(?=[^\s*])([^*]{1,2000}?)(?<=[^\s\\])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]{1,2000}?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1')
    .trim();
}

const FRONT_MATTER = /^\ufeff?---[ \t]*\n([\s\S]{0,10000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

function splitFrontMatter(markdown: string): { fields: Readonly<Record<string, string>>; body: string } {
  const match = FRONT_MATTER.exec(markdown);
  if (!match) return { fields: {}, body: markdown };
  const fields: Record<string, string> = {};
  for (const line of match[1]!.split('\n')) {
    const colon = line.indexOf(':');
    const value = line
      .slice(colon + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2');
    if (colon > 0 && value !== '') fields[line.slice(0, colon).trim().toLowerCase()] = value;
  }
  return { fields, body: markdown.slice(match[0].length) };
}

function field(fields: Readonly<Record<string, string>>, ...names: readonly string[]): string | null {
  for (const name of names) if (Object.hasOwn(fields, name)) return fields[name]!;
  return null;
}
