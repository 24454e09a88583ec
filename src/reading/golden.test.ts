import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { casesOf, readCase } from './golden.ts';
import { layers } from './layers.ts';

const withCases = layers.map(({ adds }) => adds).filter((layer) => existsSync(casesOf(layer)));

describe.each(withCases)('cases of %s', (layer) => {
  const folder = casesOf(layer);
  it.each(readdirSync(folder))('%s', async (slug) => {
    const read = await readCase(layer, join(folder, slug, 'article.txt'));
    await expect(read).toMatchFileSnapshot(join(folder, slug, 'expected.json'));
  });
});
