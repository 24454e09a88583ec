import type { Generated } from 'kysely';

/** The tables as Kysely sees them. `number` is a row's short name inside the store; it is never shown. */
export interface Schema {
  captures: CaptureRow;
  articles: ArticleRow;
  mentions: LayerRow;
  times: LayerRow;
  quantities: LayerRow;
  statements: LayerRow;
  contacts: LayerRow;
  pledges: LayerRow;
  codes: LayerRow;
  problems: ProblemRow;
  failures: FailureRow;
  items: ItemRow;
  item_keys: ItemKeyRow;
  annotation_ids: AnnotationIdRow;
  versions: VersionRow;
  aliases: AliasRow;
}

/** One name of an entity, as its key, that goes by another. */
export interface AliasRow {
  alias: string;
  entity: string;
  /** When it was said, in UTC. Never exported. */
  added: string;
}

export interface CaptureRow {
  hash: string;
  media: string;
  origin: string;
  /** Packed. */
  bytes: Uint8Array;
  /** Articles that intake found in it. */
  parts: number;
  /** When it came, in UTC. Never exported. */
  added: string;
}

export interface ArticleRow {
  number: Generated<number>;
  id: string;
  capture: string;
  part: number;
  intake: number;
  /** Packed. */
  text: Uint8Array;
  /** JSON: [kind, start, end, kind, start, end, …] */
  regions: string;
  language: string;
  unread: string | null;
  title: string | null;
  outlet: string | null;
  credit: string | null;
  byline: string | null;
  url: string | null;
  dateline: string | null;
  /** JSON of `Dated`. */
  published: string | null;
}

/** What one layer read in one article: packed JSON, since a row for every annotation is five times the size. */
export interface LayerRow {
  article: number;
  version: number;
  data: Uint8Array;
}

export interface ProblemRow {
  article: number;
  start: number;
  end: number;
  by: string;
  reason: string;
}

/** Something given to `add` that could not be read. */
export interface FailureRow {
  origin: string;
  reason: string;
  advice: string;
}

/**
 * One annotation that merging brings together with others. `number` says where it stands: its article,
 * layer and place in the layer's row (`placeOf`).
 */
export interface ItemRow {
  number: number;
  /** The first item of its group: that of the record it is evidence of. */
  record: number;
}

/** Where to look for what an item may belong with. */
export interface ItemKeyRow {
  /** Hash of the key: where two meet, an item too many is looked at, and nothing changes. */
  key: number;
  item: number;
}

/** Finds the article of an annotation. */
export interface AnnotationIdRow {
  /** The first hex digits of the annotation's id, as a number. */
  prefix: number;
  article: number;
}

export interface VersionRow {
  name: 'merging';
  version: number;
}
