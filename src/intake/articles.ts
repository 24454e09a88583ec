import { type Article, type Capture, hashId } from '../model/index.ts';
import { inLocalTime } from './clean/dates.ts';
import { declaredCharset, decode } from './clean/decode.ts';
import { languageName, languageOf } from './clean/language.ts';
import type { IntakeFailure } from './failure.ts';
import { bareSource, NO_ARTICLES, type Source, type Sources } from './source.ts';
import { blocksOfText } from './text/blocks.ts';
import { plain } from './text/head.ts';
import { sourceOfMarkdown } from './text/markdown.ts';
import { readText } from './text/read.ts';

/** Raise it when the same bytes may give another Article: `verify` derives with the version it finds. */
export const INTAKE_VERSION = 4;

/** The articles that a capture holds, or why it holds none. */
export type Articles = { readonly articles: readonly Article[] } | { readonly failure: IntakeFailure };

/** Pure: the same capture gives the same articles, byte for byte. */
export async function toArticles(capture: Capture): Promise<Articles> {
  const found = await sourcesOf(capture);
  if (!('sources' in found)) return { failure: { origin: capture.origin, ...found } };
  const several = found.sources.length > 1;
  const articles: Article[] = [];
  for (const [part, source] of found.sources.entries()) {
    const id = several ? hashId(capture.hash, part) : hashId(capture.hash);
    articles.push({ id, capture: capture.hash, part, intake: INTAKE_VERSION, ...(await readSource(source)) });
  }
  return { articles };
}

/** Well-formed JSON without an article in it. */
export async function holdsNoArticles(capture: Capture): Promise<boolean> {
  const found = await sourcesOf(capture);
  return 'reason' in found && found.reason === NO_ARTICLES;
}

async function sourcesOf(capture: Capture): Promise<Sources> {
  const declared = capture.media === 'text/html' ? declaredCharset(capture.bytes) : null;
  const decoded = await decode(capture.bytes, declared);
  if (!('text' in decoded)) return decoded;
  const { text } = decoded;
  if (text.trim() === '') return { reason: 'it is empty', advice: 'Leave it out, or save the article again' };
  switch (capture.media) {
    case 'text/plain':
      return { sources: [bareSource(text, blocksOfText(text))] };
    case 'text/markdown':
      return { sources: [sourceOfMarkdown(text)] };
    case 'text/html':
      return (await import('./html/read.ts')).sourcesOfHtml(text);
    case 'application/json':
      return (await import('./json/read.ts')).sourcesOfJson(text);
  }
}

async function readSource(source: Source): Promise<Omit<Article, 'id' | 'capture' | 'part' | 'intake'>> {
  const { text, blocks, url } = source;
  const reading = readText(text, blocks, source);
  const { regions, title, byline, outlet, dateline } = reading;
  const credit = creditBeside(outlet, source.credit ?? reading.credit);
  const language = await languageOf(text, regions);
  return {
    text,
    regions,
    language,
    unread: whyUnread(
      language,
      regions.some(({ kind }) => kind === 'body'),
    ),
    title,
    outlet,
    credit,
    byline: byline && credit && plain(byline) === plain(credit) ? null : byline,
    url,
    dateline,
    published: source.published ? inLocalTime(source.published, reading.published) : reading.published,
  };
}

function whyUnread(language: string, hasBody: boolean): string | null {
  if (!hasBody) return 'no article text found beside the headline';
  if (language === 'en' || language === 'und') return null;
  return `written in ${languageName(language)}; only English is read`;
}

/** "Meridian" is the outlet itself where the outlet is "Meridian News Agency". */
function creditBeside(outlet: string | null, credit: string | null): string | null {
  return credit !== null && outlet !== null && plain(outlet).includes(plain(credit)) ? null : credit;
}
