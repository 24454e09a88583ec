import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { serve } from '@hono/node-server';
import { type Browser, chromium } from 'playwright-core';
import { createApp } from '../src/server/app.ts';
import type { Store } from '../src/store/index.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Says why the tests of the pages are skipped; null when they can run. In CI they always must. */
export function whyNoBrowser(): string | null {
  return existsSync(CHROMIUM) || process.env.CI ? null : `no browser at ${CHROMIUM}; set CHROMIUM to one`;
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Serves a store's pages on a free port of this machine. */
export async function servePages(store: Store): Promise<{ url: string; close: () => void }> {
  const port = await freePort();
  const server = serve({ fetch: createApp(store).fetch, hostname: '127.0.0.1', port });
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
