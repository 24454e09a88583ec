import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { Capture } from '../model/index.ts';

// The rest is loaded after this, so that it comes from the cache.
enableCompileCache();
const { defaultReader, readCapture } = await import('../read-capture.ts');
const reader = defaultReader();

parentPort?.on('message', async ({ number, capture }: { number: number; capture: Capture }) => {
  try {
    parentPort?.postMessage({ number, reading: await readCapture(capture, reader) });
  } catch (error) {
    parentPort?.postMessage({ number, error });
  }
});
parentPort?.postMessage('ready');
