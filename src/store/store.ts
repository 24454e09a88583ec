import type { Alias } from '../merging/aliases.ts';
import type {
  Annotation,
  Article,
  ArticleSummary,
  Capture,
  Dossier,
  EntityKey,
  LayerName,
  LocatedProblem,
  Media,
  RecordItem,
  RecordKind,
} from '../model/index.ts';
import type { ArticleReading } from '../reading/read.ts';

/**
 * The kept record. Each `add` and `remove` is one transaction, merging with it: it is there as a whole
 * or not at all, also for other processes that use the store at the same time.
 *
 * Every function rejects with `StoreError` when the machine stands in the way.
 */
export interface Store {
  readonly file: string;

  /** Ids of the articles of a capture; null unless all are there, made and read by these versions. */
  articlesOf(capture: string, versions: Versions): Promise<readonly string[] | null>;
  /** All of them or none. An article made or read by another version is put in the place of the older one. */
  add(entries: readonly Entry[], versions: Versions): Promise<readonly Added[]>;
  /** False when there is no such article. The capture goes with its last article. */
  remove(article: string): Promise<boolean>;
  /**
   * Takes one name for another's, or no longer when `entity` is null; the record is merged anew. An alias of an alias stands for what
   * that stands for.
   */
  setAlias(alias: EntityKey, entity: EntityKey | null): Promise<void>;
  aliases(): Promise<readonly Alias[]>;
  /** Keeps what could not be read, so that `problems` can tell. Adding from the same origin later takes it back. */
  noteFailure(failure: Failure): Promise<void>;

  /** In order of id. */
  articles(): Promise<ArticleSummary[]>;
  article(id: string): Promise<StoredArticle | null>;
  /**
   * Articles captured from one address, the oldest first by the time that they state, undated ones last; when they came doesn't matter. None
   * when there is no such article.
   */
  revisions(id: string): Promise<readonly Article[]>;
  capture(hash: string): Promise<Capture | null>;
  /** By its own id or that of any annotation in it. */
  record(id: string): Promise<RecordItem | null>;
  /** Every record of a kind, in order of id. */
  records<K extends RecordKind>(kind: K): Promise<readonly RecordItem<K>[]>;
  /** What an id, or the first digits of one (6 or more), stands for. */
  find(id: string): Promise<Found[]>;
  search(words: string, limit?: number): Promise<SearchHit[]>;
  problems(): Promise<{ problems: LocatedProblem[]; failures: Failure[] }>;
  counts(): Promise<Counts>;
  /** Of the whole record when the scope is empty. */
  dossier(scope: string, options?: DossierOptions): Promise<Dossier | UnknownScope>;

  close(): void;
}

/** An article as it was read, and what it came in. */
export interface Entry {
  readonly capture: Capture;
  /** Articles in the capture. */
  readonly parts: number;
  readonly reading: ArticleReading;
}

export type Added = 'added' | 'read again' | 'already there';

/** What a stored article depends on beside its bytes. */
export interface Versions {
  readonly intake: number;
  readonly layers: Readonly<Partial<Record<LayerName, number>>>;
}

/** Something given to `add` that could not be read. */
export interface Failure {
  readonly origin: string;
  readonly reason: string;
  readonly advice: string;
}

export interface StoredArticle {
  readonly article: Article;
  readonly origin: string;
  readonly media: Media;
  readonly annotations: readonly Annotation[];
  readonly problems: readonly LocatedProblem[];
}

/** An article, a record (also by the id of any annotation in it), or an annotation. */
export type Found =
  | { readonly what: 'article'; readonly id: string }
  | { readonly what: 'record'; readonly id: string }
  | { readonly what: 'annotation'; readonly id: string; readonly article: string };

export interface SearchHit {
  readonly what: 'article' | RecordKind;
  readonly id: string;
  readonly title: string;
  /** Words around the match; matching ones stand between U+E000 and U+E001. */
  readonly snippet: string;
}

export interface Counts {
  readonly articles: number;
  /** Stored and searchable, but not read. */
  readonly unread: number;
  readonly records: Readonly<Record<RecordKind, number>>;
  readonly disagreements: number;
}

export interface DossierOptions {
  /** ISO days; what lies wholly outside is left out. */
  readonly since?: string;
  readonly until?: string;
  /** The day deadlines are judged on; today by default. */
  readonly asOf?: string;
}

/** Words that name nothing the record knows, with the nearest names it does. */
export interface UnknownScope {
  readonly unknown: string;
  readonly near: readonly string[];
}
