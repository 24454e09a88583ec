import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, Media } from '../model/index.ts';
import { toArticles } from './index.ts';

const MEDIA: readonly Media[] = ['text/plain', 'text/markdown', 'text/html', 'application/json'];

async function read(bytes: Uint8Array, media: Media): Promise<readonly Article[]> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const found = await toArticles({ hash, bytes, media, origin: 'a property' });
  return 'articles' in found ? found.articles : [];
}

/** Regions are in order, don't overlap, begin and end on words, and leave out only white space. */
function expectSound({ text, regions }: Article): void {
  let end = 0;
  for (const region of regions) {
    expect(region.start).toBeGreaterThanOrEqual(end);
    expect(region.end).toBeGreaterThan(region.start);
    expect(text.slice(end, region.start).trim()).toBe('');
    const words = text.slice(region.start, region.end);
    expect(words).toBe(words.trim());
    end = region.end;
  }
  expect(text.slice(end).trim()).toBe('');
  expect(text.isWellFormed()).toBe(true);
}

const anyMedia = fc.constantFrom(...MEDIA);

/** Pieces of articles and pages, and anything else, in any order. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'TARN, May 15 — ',
        '(Reuters) -- ',
        'date 2025-05-14 ',
        '\n',
        '\n\n',
        '\r\n',
        '<p>',
        '</p>',
        '<br>',
        '<div class="related">',
        '</div>',
        '<script>',
        '&nbsp;&amp;&#x202e;',
        '# ',
        '- ',
        '**',
        '---\n',
        '“',
        '"',
        'The minister left on Monday after nine hours of talks on the bridge and the ferries. ',
        'Sign up for our free newsletter',
        'A Message from The Post:',
        '©2024 The Post',
        ' — Bernama',
        'By Jane Roe',
        '{"text": "',
        '"}',
        '\ufeff',
        '\u0000',
      ),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

test('any bytes give sound articles or a failure, and never throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), anyMedia, async (bytes, media) => {
      (await read(bytes, media)).forEach(expectSound);
    }),
  );
});

test('any text gives sound articles, the same each time', async () => {
  await fc.assert(
    fc.asyncProperty(pieces, anyMedia, async (text, media) => {
      const bytes = Buffer.from(text);
      const articles = await read(bytes, media);
      articles.forEach(expectSound);
      expect(await read(bytes, media)).toEqual(articles);
    }),
    { numRuns: 300 },
  );
});

test('plain text is kept as it came', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (words) => {
      const [article] = await read(Buffer.from(words), 'text/plain');
      if (article) expect(article.text).toBe(words.toWellFormed().replace(/^\ufeff/, ''));
    }),
  );
});

test('any JSON gives sound articles or a failure', async () => {
  const article = fc.record(
    {
      title: fc.anything(),
      text: fc.anything(),
      date: fc.anything(),
      source: fc.anything(),
      author: fc.anything(),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(article, fc.array(article), fc.jsonValue()), async (value) => {
      const json =
        JSON.stringify(value, (_, held) => (typeof held === 'bigint' ? String(held) : held)) ?? 'null';
      (await read(Buffer.from(json), 'application/json')).forEach(expectSound);
    }),
  );
});

test('hostile text and markup of 100,000 letters take no long time', async () => {
  const hostile = [
    'A'.repeat(100_000),
    'Aa '.repeat(37_000),
    '“'.repeat(75_000),
    '— '.repeat(50_000),
    '[a]('.repeat(25_000),
    '*a '.repeat(37_000),
    '2025-'.repeat(25_000),
    '\n'.repeat(100_000),
    'you our newsletter '.repeat(12_000),
    'The minister left.\n'.repeat(12_000),
    '<p>'.repeat(25_000),
    '<b>x</b><br>'.repeat(10_000),
    '<li>&amp;'.repeat(12_000),
    '</div>'.repeat(20_000),
    '{"a":'.repeat(20_000),
    `{"text":"${'<p>The minister left on Monday. '.repeat(7_000)}"}`,
  ];
  // The language detector loads once, and takes its time.
  await read(Buffer.from('Olá, como vai você hoje? Eu vou muito bem, obrigado. '.repeat(3)), 'text/plain');
  for (const text of hostile) {
    for (const media of MEDIA) {
      const started = performance.now();
      await read(Buffer.from(text), media);
      expect(performance.now() - started, `${media}: ${text.slice(0, 20)}…`).toBeLessThan(2000);
    }
  }
});
