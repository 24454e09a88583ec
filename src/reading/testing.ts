import fc from 'fast-check';
import { readEnglish } from '../language/index.ts';
import type { Annotation, Article, Dated, LayerName, Region } from '../model/index.ts';
import type { Layer, Reading } from './layer.ts';

/** An article of one outlet nobody knows, with one body region a paragraph; for tests and scores. */
function articleOf(text: string, published: string | null = null): Article {
  const id = 'a'.repeat(64);
  return {
    id,
    capture: id,
    part: 0,
    intake: 1,
    text,
    regions: paragraphsOf(text),
    language: 'en',
    unread: null,
    title: null,
    outlet: null,
    credit: null,
    byline: null,
    url: null,
    dateline: null,
    published: published === null ? null : datedOn(published),
  };
}

/** Reads a text with these layers, in their order; a later layer's own test gives the ones it needs. */
export function readingOf<L extends LayerName>(
  text: string,
  published: string | null,
  layers: readonly Layer<LayerName, L>[],
): Reading<L> {
  const article = articleOf(text, published);
  const english = readEnglish(text, article.regions);
  const read: Partial<Record<LayerName, readonly Annotation[]>> = {};
  for (const layer of layers)
    read[layer.adds] = layer.read({ article, english, layers: read as never }, () => {});
  return { article, english, layers: read as never };
}

function paragraphsOf(text: string): Region[] {
  return [...text.matchAll(/\S(?:.|\n(?!\s*\n))*/g)].map((paragraph) => ({
    kind: 'body',
    start: paragraph.index,
    end: paragraph.index + paragraph[0].trimEnd().length,
  }));
}

function datedOn(day: string): Dated {
  return { from: day, to: day, basis: 'metadata', because: `date ${day}` };
}

/** Any text at all, or one of these words, divided by "|", in any order: those that a layer treats in ways of their own. */
export function anyText(words: string): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(fc.constantFrom(...words.split('|')), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  );
}
