import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Span } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { guard } from './guard.ts';
import { articlePage } from './pages/article.ts';
import { dossierPage } from './pages/dossier.ts';
import { messagePage } from './pages/message.ts';
import { problemsPage } from './pages/problems.ts';
import { recordPage } from './pages/record.ts';
import { searchPage } from './pages/search.ts';

const STYLE = new URL('./style.css', import.meta.url);

/** The pages over a store. Rendered here, without scripts; everything an article says is escaped. */
export function createApp(store: Store): Hono {
  const app = new Hono();
  app.use(guard);
  app.get('/style.css', (context) =>
    context.body(readFileSync(STYLE, 'utf8'), 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  app.get('/', async (context) => {
    const { scope = '', since, until, asOf } = queryOf(context);
    const bad = [since, until, asOf].find((day) => day !== undefined && !isDay(day));
    if (bad !== undefined) return notFound(context, `“${bad}” is no date`, 'Write days as 2025-03-31.', 400);
    const found = await store.dossier(scope, {
      ...(since ? { since } : {}),
      ...(until ? { until } : {}),
      ...(asOf ? { asOf } : {}),
    });
    if ('unknown' in found) {
      const near =
        found.near.length > 0 ? `The record knows ${found.near.join(', ')}.` : 'Add articles first.';
      return notFound(context, `Nothing in the record is called “${found.unknown}”`, near);
    }
    return page(context, dossierPage(found));
  });
  app.get('/articles/:id', async (context) => {
    const stored = await store.article(context.req.param('id'));
    if (!stored) return notFound(context, 'There is no such article', 'It may have been removed.');
    return page(context, articlePage(stored, spanIn(context.req.query('words'))));
  });
  app.get('/records/:id', async (context) => {
    const item = await store.record(context.req.param('id'));
    if (!item) return notFound(context, 'There is no such item', 'Its articles may have been removed.');
    const articles = await store.articles();
    return page(context, recordPage(item, articles));
  });
  app.get('/search', async (context) => {
    const { q = '' } = queryOf(context);
    return page(context, searchPage(q, q.trim() === '' ? [] : await store.search(q)));
  });
  app.get('/problems', async (context) => {
    const { problems, failures } = await store.problems();
    return page(context, problemsPage(problems, failures, await store.articles()));
  });
  app.notFound((context) => notFound(context, 'There is no such page', 'Start from the dossier.'));
  app.onError((error, context) => {
    console.error(error.message);
    return page(context, messagePage('That went wrong', error.message), 500);
  });
  return app;
}

type Rendered = HtmlEscapedString | Promise<HtmlEscapedString>;

async function page(
  context: Context,
  content: Rendered,
  status: 200 | 400 | 404 | 500 = 200,
): Promise<Response> {
  return context.html(content, status);
}

function notFound(
  context: Context,
  title: string,
  advice: string,
  status: 400 | 404 = 404,
): Promise<Response> {
  return page(context, messagePage(title, advice), status);
}

/** Query values; empty fields of a form count as not given. */
function queryOf(context: Context): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(context.req.query()).filter(([, value]) => value !== ''));
}

function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) return false;
  // 30 February is read as 2 March.
  return new Date(day).toISOString().startsWith(day);
}

/** "112-131", as `placeOf` writes it. */
function spanIn(words: string | undefined): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(words ?? '') ?? [];
  return start && end && Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : null;
}
