import type { Annotation } from '../../model/index.ts';
import type { ArticleReading } from '../../reading/read.ts';
import { prefixOf } from '../numbers.ts';
import { pack } from '../pack.ts';
import { articleOf, LAYERS, packAnnotations, rowOf, unpackAnnotations, unpackText } from '../rows.ts';
import type { ArticleRow } from '../schema.ts';
import type { Entry, Versions } from '../store.ts';
import { insertInto, type Prepare } from './statements.ts';

/** The row number of an article; null when it isn't there. */
export function numberOf(prepare: Prepare, article: string): number | null {
  const row = prepare<{ number: number }>('select number from articles where id = ?').get(article);
  return row?.number ?? null;
}

/** Whether a stored article was made and read by these versions. An unread one has no layers. */
export function isCurrent(prepare: Prepare, number: number, versions: Versions): boolean {
  const row = prepare<{ intake: number }>('select intake from articles where number = ?').get(number);
  return (
    row?.intake === versions.intake &&
    LAYERS.every((layer) => {
      const read = prepare<{ version: number }>(`select version from ${layer} where article = ?`).get(number);
      return (read?.version ?? null) === (versions.layers[layer] ?? null);
    })
  );
}

/** Writes the article, its capture, its annotations and what is searched. Returns its row number. */
export function insertArticle(
  prepare: Prepare,
  { capture, parts, reading: { article, annotations, problems } }: Entry,
  versions: Versions,
): number {
  prepare(
    'insert into captures (hash, media, origin, bytes, parts, added) values (?, ?, ?, ?, ?, ?) on conflict do nothing',
  ).run(capture.hash, capture.media, capture.origin, pack(capture.bytes), parts, new Date().toISOString());

  const row = rowOf(article);
  const number = Number(prepare(insertInto('articles', row)).run(...Object.values(row)).lastInsertRowid);
  insertAnnotations(prepare, number, annotations, versions);
  for (const { span, by, reason } of problems) {
    const problem = { article: number, start: span.start, end: span.end, by, reason };
    prepare(insertInto('problems', problem)).run(...Object.values(problem));
  }
  prepare('insert into article_search (rowid, title, text) values (?, ?, ?)').run(
    number,
    article.title,
    article.text,
  );
  prepare('delete from failures where origin = ?').run(capture.origin);
  return number;
}

function insertAnnotations(
  prepare: Prepare,
  article: number,
  annotations: readonly Annotation[],
  versions: Versions,
): void {
  for (const layer of LAYERS) {
    const version = versions.layers[layer];
    if (version === undefined) continue;
    const own = annotations.filter((annotation) => annotation.layer === layer);
    prepare(`insert into ${layer} (article, version, data) values (?, ?, ?)`).run(
      article,
      version,
      packAnnotations(own),
    );
  }
  const insertId = prepare('insert or ignore into annotation_ids (prefix, article) values (?, ?)');
  for (const { id } of annotations) insertId.run(prefixOf(id), article);
}

/** A stored article with its annotations, as merging needs it: without its problems. */
export function readingOf(prepare: Prepare, number: number): ArticleReading {
  const row = prepare<ArticleRow>('select * from articles where number = ?').get(number);
  if (!row) throw new Error(`no article has the number ${number}`);
  const annotations = LAYERS.flatMap((layer): Annotation[] => {
    const own = prepare<{ data: Uint8Array }>(`select data from ${layer} where article = ?`).get(number);
    return own ? unpackAnnotations(own.data, row.id, layer) : [];
  });
  return { article: articleOf(row as unknown as Omit<ArticleRow, 'number'>), annotations, problems: [] };
}

/** Takes the article out with all that hangs on it, and its capture with its last article. */
export function deleteArticle(prepare: Prepare, number: number): void {
  const row = prepare<{ capture: string; title: string | null; text: Uint8Array }>(
    'select capture, title, text from articles where number = ?',
  ).get(number);
  if (!row) return;
  const deleteId = prepare('delete from annotation_ids where prefix = ? and article = ?');
  for (const layer of LAYERS) {
    const own = prepare<{ data: Uint8Array }>(`select data from ${layer} where article = ?`).get(number);
    for (const { id } of own ? unpackAnnotations(own.data, '', layer) : [])
      deleteId.run(prefixOf(id), number);
  }
  // An external content index must be told the very words that go.
  prepare("insert into article_search (article_search, rowid, title, text) values ('delete', ?, ?, ?)").run(
    number,
    row.title,
    unpackText(row.text),
  );
  prepare('delete from articles where number = ?').run(number);
  prepare(
    'delete from captures where hash = ? and not exists (select 1 from articles where capture = captures.hash)',
  ).run(row.capture);
}
