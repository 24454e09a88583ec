import { publishedAs } from '../clean/dates.ts';
import { sourceOfFragment } from '../html/read.ts';
import { NO_ARTICLES, type Source, type Sources } from '../source.ts';
import { blocksOfText } from '../text/blocks.ts';
import { plain } from '../text/head.ts';
import { parseJson } from './parse.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Keys by which exports name an article's fields, the likeliest first. */
const KEYS = {
  title: ['title', 'headline'],
  text: ['text', 'body', 'content', 'articleBody', 'article_body', 'maintext', 'full_text'],
  url: ['url', 'link', 'source_url', 'canonical_url'],
  published: [
    'published',
    'date',
    'datePublished',
    'published_at',
    'publishedAt',
    'date_published',
    'date_publish',
    'pubDate',
    'published_date',
    'publish_date',
  ],
  outlet: ['outlet', 'source', 'publisher', 'site', 'site_name', 'source_name', 'domain'],
  byline: ['byline', 'author', 'authors', 'creator'],
} as const;

/** One article, an array of them, or `{ "articles": […] }`. */
export function sourcesOfJson(text: string): Sources {
  const parsed = parseJson(text);
  if (!('value' in parsed)) return parsed;
  const sources: Source[] = [];
  for (const fields of candidates(parsed.value)) {
    const source = sourceOf(fields);
    if (source) sources.push(source);
  }
  if (sources.length > 0) return { sources };
  return {
    reason: NO_ARTICLES,
    advice: 'An article needs a "text", and may have "title", "url", "published", "outlet" and "byline"',
  };
}

function candidates(value: unknown): readonly Fields[] {
  if (Array.isArray(value)) return value.filter(isFields);
  if (!isFields(value)) return [];
  return Array.isArray(value.articles) ? value.articles.filter(isFields) : [value];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sourceOf(fields: Fields): Source | null {
  const body = wordsIn(fields, KEYS.text, '\n\n');
  if (body === null) return null;
  const title = wordsIn(fields, KEYS.title)?.trim() || null;
  const facts = {
    title,
    url: wordsIn(fields, KEYS.url),
    outlet: wordsIn(fields, KEYS.outlet),
    byline: wordsIn(fields, KEYS.byline)?.replace(/^by /i, '') ?? null,
    credit: null,
    published: publishedAs(fields, KEYS.published),
  };
  const fragment = isMarkup(body) ? sourceOfFragment(body, title) : null;
  if (fragment) return { ...fragment, ...facts };
  const text = title && !startsWith(body, title) ? `${title}\n\n${body}` : body;
  const [first, ...rest] = blocksOfText(text);
  const blocks =
    first && title && startsWith(text, title) ? [{ ...first, mark: 'title' as const }, ...rest] : null;
  return { text, blocks: blocks ?? blocksOfText(text), ...facts };
}

function startsWith(body: string, title: string): boolean {
  const firstLine = body.trimStart().split('\n', 1)[0]!;
  return plain(firstLine) === plain(title);
}

/** Tags that a text which merely mentions "<" doesn't have. */
function isMarkup(body: string): boolean {
  return (
    /<(?:p|br|div|h[1-6]|li)\b[^>]{0,500}>/i.test(body) &&
    /<\/?(?:p|div|h[1-6]|ul|li|a|em|strong)\b[^>]{0,500}>|<br\b/i.test(body)
  );
}

/** The first of the keys that has words: a string, a list of them, or `{ "name": … }`. */
function wordsIn(fields: Fields, keys: readonly string[], between = ', '): string | null {
  for (const key of keys) {
    const words = wordsOf(fields[key], between);
    if (words !== null) return words.toWellFormed();
  }
  return null;
}

function wordsOf(value: unknown, between: string): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (Array.isArray(value)) {
    const all = value.map((one) => wordsOf(one, between)).filter((one) => one !== null);
    return all.length > 0 ? all.join(between) : null;
  }
  if (isFields(value)) return wordsOf(value.name ?? value.title ?? null, between);
  return null;
}
