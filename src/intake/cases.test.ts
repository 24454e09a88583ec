import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article } from '../model/index.ts';
import { formatOf, mediaOf } from './capture/format.ts';
import { toArticles } from './index.ts';

const cases = join(import.meta.dirname, 'cases');

/** An article as a case keeps it: each region as its kind and its words. */
function shown({ text, regions, id, capture, intake, ...facts }: Article) {
  return { ...facts, regions: regions.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`) };
}

describe('cases', () => {
  for (const slug of readdirSync(cases)) {
    test(slug, async () => {
      const file = readdirSync(join(cases, slug)).find((name) => name.startsWith('article.'))!;
      const bytes = readFileSync(join(cases, slug, file));
      const hash = createHash('sha256').update(bytes).digest('hex');
      const media = mediaOf(bytes, formatOf(file)!.media);
      const found = await toArticles({ hash, bytes, media, origin: file });
      const got = 'articles' in found ? found.articles.map(shown) : found.failure;
      await expect(`${JSON.stringify(got, null, 2)}\n`).toMatchFileSnapshot(
        join(cases, slug, 'expected.json'),
      );
    });
  }
});
