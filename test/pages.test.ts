import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPaths } from '../src/readout.ts';
import { openSqliteStore, type Store } from '../src/store/index.ts';
import { openBrowser, servePages, whyNoBrowser } from './browser.ts';

const SCREENSHOTS = join(import.meta.dirname, 'screenshots');
const reason = whyNoBrowser();
if (reason) console.warn(`pages: skipped, ${reason}`);

describe.skipIf(reason !== null)('the pages, in a browser', () => {
  let folder: string;
  let store: Store;
  let browser: Browser;
  let pages: { url: string; close: () => void };
  const blocked: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'readout-pages-'));
    mkdirSync(SCREENSHOTS, { recursive: true });
    store = await openSqliteStore(join(folder, 'pages.db'));
    for await (const outcome of addPaths(store, [join(import.meta.dirname, '..', 'samples')])) {
      if (outcome.what === 'failed') throw new Error(outcome.failure.reason);
    }
    pages = await servePages(store);
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    pages?.close();
    store?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A page without scripts; what its policy blocks is noted. */
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled: false, ...options });
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) blocked.push(message.text());
    });
    await page.goto(pages.url + path);
    return page;
  }

  it('shows the dossier with every section', async () => {
    const page = await open('/');
    const headings = await page.locator('h2').allTextContents();
    expect(headings).toEqual([
      'Timeline',
      'Encounters',
      'Figures',
      'Commitments',
      'Statements',
      'Silences',
      'Articles',
    ]);
    expect(await page.locator('article.item').count()).toBeGreaterThan(5);
    await page.screenshot({ path: join(SCREENSHOTS, 'dossier.png') });
    await page.screenshot({ path: join(SCREENSHOTS, 'dossier-whole.png'), fullPage: true });
  });

  it('narrows to a scope, and says what to do when nothing is called so', async () => {
    const page = await open('/');
    await page.getByLabel('About').fill('Norway, Vietnam');
    await page.getByRole('button', { name: 'Show dossier' }).click();
    expect(await page.locator('h1').textContent()).toBe('Norway, Vietnam');
    const none = await open('/?scope=Atlantis');
    expect(await none.locator('h1').textContent()).toContain('Atlantis');
  });

  it('leads from an item to its words in the article', async () => {
    const page = await open('/');
    const quote = page
      .locator('#commitments ~ article .evidence a, section article.commitment .evidence a')
      .first();
    const words = ((await quote.locator('q').textContent()) ?? '').replace(/[“”]/g, '');
    const href = await quote.getAttribute('href');
    await page.goto(pages.url + href);
    const marked = await page.locator('mark').allTextContents();
    expect(marked.join('').replace(/\s+/g, ' ')).toBe(words.replace(/\s+/g, ' '));
    await page.screenshot({ path: join(SCREENSHOTS, 'article.png') });
  });

  it('fits a phone, in the dark', async () => {
    const page = await open('/', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
    await page.screenshot({ path: join(SCREENSHOTS, 'phone-dark.png') });
    const measured = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const scripted = await measured.newPage();
    for (const path of ['/', '/problems', '/search?q=trade']) {
      await scripted.goto(pages.url + path);
      const overflow = await scripted.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });

  it('asks for nothing that its policy blocks', async () => {
    await open('/');
    await open('/problems');
    expect(blocked).toEqual([]);
  });

  it('finds words', async () => {
    const page = await open('/search?q=trade');
    expect(await page.locator('.hits mark').count()).toBeGreaterThan(0);
  });
});
