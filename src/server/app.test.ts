import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPaths } from '../readout.ts';
import { openSqliteStore, type Store } from '../store/index.ts';
import { createApp } from './app.ts';

const TEXT =
  'Norwegian Foreign Minister Mara Lind met Kenyan President Tomas Okello in Nairobi on Tuesday. "We will <script>alert(1)</script> open an office," Lind said.';
const HOSTILE = [
  {
    title: '<script>alert(1)</script>',
    byline: '"><img src=x onerror=alert(1)>',
    outlet: '<b>Post</b>',
    url: 'javascript:alert(1)',
    published: '2031-03-04',
    text: TEXT,
  },
  { title: '\u202Egnp.exe', url: 'https://x.example/"onmouseover="alert(1)', text: `${TEXT} Again.` },
  { title: 'L'.repeat(100_000), text: `${TEXT} And again.` },
];

describe('the pages over what hostile articles say', () => {
  let folder: string;
  let store: Store;
  let app: Hono;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'readout-app-'));
    const file = join(folder, 'hostile.jsonl');
    writeFileSync(file, HOSTILE.map((article) => JSON.stringify(article)).join('\n'));
    store = await openSqliteStore(join(folder, 'app.db'));
    for await (const outcome of addPaths(store, [file])) expect(outcome.what).toBe('added');
    app = createApp(store);
  });
  afterAll(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });
  const ask = async (path: string, init?: RequestInit) => app.request(`http://127.0.0.1${path}`, init);

  it('shows it as words, on every page', async () => {
    const kinds = ['entity', 'encounter', 'claim', 'figure', 'commitment'] as const;
    const records = (await Promise.all(kinds.map((kind) => store.records(kind)))).flat();
    expect(records.length).toBeGreaterThan(3);
    const articles = await store.articles();
    const paths = ['/', '/problems', '/search?q=Lind', '/search?q=%22%3Cscript%3E', '/?scope=%3Cscript%3E'];
    paths.push(...articles.map(({ id }) => `/articles/${id}`), ...records.map(({ id }) => `/records/${id}`));
    for (const path of paths) {
      const page = await (await ask(path)).text();
      expect(page, path).not.toMatch(/<script|<img|href="javascript|" ?onmouseover/i);
    }
    expect(await (await ask('/')).text()).toContain('&lt;script&gt;');
  });

  it('answers with a strict policy, and only to this machine', async () => {
    const { headers } = await ask('/');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    for (const host of ['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:4310'])
      expect((await ask('/', { headers: { host } })).status, host).toBe(421);
    for (const host of ['localhost:4310', '127.0.0.1', '[::1]:4310'])
      expect((await ask('/', { headers: { host } })).status, host).toBe(200);
  });

  it('says so when there is nothing, or the question makes no sense', async () => {
    for (const path of ['/nope', '/articles/zz', '/articles/%00', '/articles/%E0%A4%A', '/records/zz'])
      expect((await ask(path)).status, path).toBe(404);
    for (const path of ['/?since=2025-02-30', '/?until=soon', '/?asOf=0000-00-00'])
      expect((await ask(path)).status, path).toBe(400);
    const [first] = await store.articles();
    for (const words of ['0-0', '9-3', '999999998-999999999', 'x'])
      expect((await ask(`/articles/${first?.id}?words=${words}`)).status, words).toBe(200);
    expect(await (await ask('/', { method: 'HEAD' })).text()).toBe('');
    expect((await ask('/', { method: 'POST' })).status).toBe(404);
  });
});
