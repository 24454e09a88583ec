import type { MergedKind } from '../merging/index.ts';
import {
  type Annotation,
  type Annotations,
  type Article,
  annotationId,
  type Dated,
  type LayerName,
  type Region,
  type RegionKind,
  type Span,
} from '../model/index.ts';
import { pack, packJson, unpack, unpackJson } from './pack.ts';
import type { ArticleRow } from './schema.ts';

/** In the order of reading; each has a table of its name. */
export const LAYERS = [
  'mentions',
  'times',
  'quantities',
  'statements',
  'contacts',
  'pledges',
  'codes',
] as const satisfies readonly LayerName[];

/** The layer whose annotations each kind of record is merged from. */
export const LAYER_OF = {
  encounter: 'contacts',
  claim: 'statements',
  figure: 'quantities',
  commitment: 'pledges',
} as const satisfies Record<MergedKind, LayerName>;

export function rowOf(article: Article): Omit<ArticleRow, 'number'> {
  return {
    id: article.id,
    capture: article.capture,
    part: article.part,
    intake: article.intake,
    text: packText(article.text),
    regions: JSON.stringify(article.regions.flatMap(({ kind, start, end }) => [kind, start, end])),
    language: article.language,
    unread: article.unread,
    title: article.title,
    outlet: article.outlet,
    credit: article.credit,
    byline: article.byline,
    url: article.url,
    dateline: article.dateline,
    published: article.published && JSON.stringify(article.published),
  };
}

export function articleOf(row: Omit<ArticleRow, 'number'>): Article {
  return {
    id: row.id,
    capture: row.capture,
    part: row.part,
    intake: row.intake,
    text: unpackText(row.text),
    regions: regionsOf(row.regions),
    language: row.language,
    unread: row.unread,
    title: row.title,
    outlet: row.outlet,
    credit: row.credit,
    byline: row.byline,
    url: row.url,
    dateline: row.dateline,
    published: datedOf(row.published),
  };
}

export function datedOf(published: string | null): Dated | null {
  return published === null ? null : (JSON.parse(published) as Dated);
}

function regionsOf(json: string): Region[] {
  const flat = JSON.parse(json) as (RegionKind | number)[];
  const regions: Region[] = [];
  for (let i = 0; i < flat.length; i += 3) {
    regions.push({ kind: flat[i] as RegionKind, start: flat[i + 1] as number, end: flat[i + 2] as number });
  }
  return regions;
}

/** UTF-16 keeps a lone surrogate, which UTF-8 would replace; nearly every text has none and takes half the space. */
function packText(text: string): Buffer {
  return text.isWellFormed() ? pack(text) : Buffer.concat([UTF16, pack(Buffer.from(text, 'utf16le'))]);
}

export function unpackText(packed: Uint8Array): string {
  return packed[0] === UTF16[0]
    ? unpack(packed.subarray(1)).toString('utf16le')
    : unpack(packed).toString('utf8');
}

/** No zlib stream begins with this byte (RFC 1950: the low half is 8 for deflate). */
const UTF16 = Buffer.from([0x16]);

/** Without what the row says already, and without ids that the rest gives: they don't pack. */
export function packAnnotations(annotations: readonly Annotation[]): Buffer {
  return packJson(
    annotations.map((annotation) => {
      const { article: _article, layer: _layer, id, ...rest } = annotation;
      return id === idOf(annotation, annotation.article, annotation.layer) ? rest : { id, ...rest };
    }),
  );
}

export function unpackAnnotations<L extends LayerName>(
  packed: Uint8Array,
  article: string,
  layer: L,
): Annotations[L][] {
  return unpackJson<Kept[]>(packed).map((kept) => ({
    ...kept,
    id: kept.id ?? idOf(kept, article, layer),
    article,
    layer,
  })) as unknown as Annotations[L][];
}

/** An annotation as it is packed. */
type Kept = Span & { readonly id?: string; readonly kind?: string };

function idOf(annotation: Span & { readonly kind?: string }, article: string, layer: LayerName): string {
  return annotationId(article, layer, annotation.kind ?? '', annotation);
}
