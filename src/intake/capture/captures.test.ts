import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { failureLine, toArticles } from '../index.ts';
import { type Arrival, type CaptureOptions, captures } from './captures.ts';
import { type Files, localFiles } from './files.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-captures-'));
afterAll(() => rmSync(folder, { recursive: true }));

const STORY =
  'Tarn and Kesh agreed on Friday to reopen the bridge over the Anner before the winter, officials said.\n';

/** Writes a file below the test's folder and gives its path. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function all(paths: readonly string[], options?: CaptureOptions): Promise<Arrival[]> {
  return Array.fromAsync(captures(paths, options));
}

/** What a person is told: a line for each failure and skip, the origin and media of each capture. */
async function told(paths: readonly string[], options?: CaptureOptions): Promise<string[]> {
  const lines: string[] = [];
  for (const arrival of await all(paths, options)) {
    if ('failure' in arrival) lines.push(failureLine(arrival.failure));
    else if ('skipped' in arrival)
      lines.push(`${arrival.skipped.origin}: skipped: ${arrival.skipped.reason}`);
    else {
      const found = await toArticles(arrival.capture);
      lines.push(
        'failure' in found
          ? failureLine(found.failure)
          : `${arrival.capture.origin}: ${arrival.capture.media}`,
      );
    }
  }
  return lines.map((line) => line.replaceAll(`${folder}/`, ''));
}

/** Files that aren't there; the paths given hold these pieces. */
function pretend(pieces: Readonly<Record<string, () => AsyncIterable<Uint8Array>>>): Files {
  return {
    kind: async () => 'file',
    real: async (path) => path,
    list: async () => [],
    read: (path) => pieces[path]!(),
  };
}

async function* repeated(piece: string, times: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(piece);
  for (let i = 0; i < times; i++) yield bytes;
}

function failing(code: string): () => AsyncIterable<Uint8Array> {
  // biome-ignore lint/correctness/useYield: it fails before its first piece
  return async function* () {
    throw Object.assign(new Error(code), { code });
  };
}

describe('formats', () => {
  test('each extension is read, also packed', async () => {
    const html = `<p>${STORY}</p>`;
    const json = JSON.stringify({ title: 'Bridge to reopen', text: STORY });
    file('formats/a.txt', STORY);
    file('formats/b.md', `# Bridge\n\n${STORY}`);
    file('formats/c.htm', html);
    file('formats/d.html.gz', gzipSync(html));
    file('formats/e.json', json);
    file('formats/f.jsonl', `${json}\n\n${json}\n`);
    file('formats/g.jsonl.gz', gzipSync(json));
    expect(await told([join(folder, 'formats')])).toEqual([
      'formats/a.txt: text/plain',
      'formats/b.md: text/markdown',
      'formats/c.htm: text/html',
      'formats/d.html.gz: text/html',
      'formats/e.json: application/json',
      'formats/f.jsonl:1: application/json',
      'formats/f.jsonl:3: application/json',
      'formats/g.jsonl.gz:1: application/json',
    ]);
  });

  test('a packed file is the same capture as the file', async () => {
    const [plain] = await all([file('same.txt', STORY)]);
    const [packed] = await all([file('same.txt.gz', gzipSync(STORY))]);
    expect(plain).toHaveProperty('capture.hash');
    expect(packed).toHaveProperty('capture.hash', (plain as { capture: { hash: string } }).capture.hash);
  });

  test('a page saved as text is a page', async () => {
    const path = file('page.txt', `<!DOCTYPE html><p>${STORY}</p>`);
    expect(await told([path])).toEqual(['page.txt: text/html']);
  });

  test.each([
    ['text', STORY, ['standard input: text/plain']],
    ['a page', `<html><p>${STORY}</p>`, ['standard input: text/html']],
    ['JSON', JSON.stringify([{ text: STORY }], null, 1), ['standard input: application/json']],
    [
      'JSON Lines',
      `{"text":"${STORY.trim()}"}\n{"text":"${STORY.trim()}"}`,
      ['standard input:1: application/json', 'standard input:2: application/json'],
    ],
  ])('standard input is told by its content: %s', async (_, content, expected) => {
    for (const bytes of [Buffer.from(content), gzipSync(content)]) {
      const files = pretend({
        '-': async function* () {
          for (const byte of bytes) yield Uint8Array.of(byte);
        },
      });
      expect(await told(['-'], { files })).toEqual(expected);
    }
  });
});

describe('folders', () => {
  test('what is no coverage is skipped; named, it is a failure', async () => {
    const readme = file('mixed/README.md', 'How this folder came to be.');
    const data = file('mixed/data.json', '{"rows": [1, 2]}');
    const sheet = file('mixed/sheet.csv', 'a,b');
    file('mixed/.hidden.txt', STORY);
    file('mixed/b/story.txt', STORY);
    expect(await told([join(folder, 'mixed')])).toEqual([
      'mixed/README.md: skipped: a README file',
      'mixed/b/story.txt: text/plain',
      'mixed/data.json: skipped: JSON that holds no articles',
      'mixed/sheet.csv: skipped: not a kind of file that Readout reads',
    ]);
    expect(await told([readme])).toEqual(['mixed/README.md: text/markdown']);
    expect((await told([data, sheet])).map((line) => line.slice(0, 70))).toEqual([
      'mixed/data.json: not read: it is JSON that holds no articles. An artic',
      'mixed/sheet.csv: not read: it is not a kind of file that Readout reads',
    ]);
  });

  test('a link back to a folder above is told, and the rest is read', async () => {
    file('loop/a/story.txt', STORY);
    symlinkSync(join(folder, 'loop'), join(folder, 'loop/a/back'));
    symlinkSync(join(folder, 'loop/self'), join(folder, 'loop/self'));
    expect(await told([join(folder, 'loop')])).toEqual([
      'loop/a/back: not read: it leads back to a folder above it. Remove the link; the rest of the folder is read.',
      'loop/a/story.txt: text/plain',
      'loop/self: not read: it is a link that leads back to itself. Remove the link.',
    ]);
  });

  test('a folder that two links lead to is read once', async () => {
    file('twice/real/story.txt', STORY);
    symlinkSync(join(folder, 'twice/real'), join(folder, 'twice/again'));
    expect(await told([join(folder, 'twice')])).toEqual(['twice/again/story.txt: text/plain']);
  });
});

describe('failures are one line each, and the rest is read', () => {
  test.each([
    ['empty.txt', '', 'empty.txt: not read: it is empty.'],
    ['blank.md', ' \n\t\n', 'blank.md: not read: it is empty.'],
    ['paper.txt', '%PDF-1.7 \x00\x01', 'paper.txt: not read: it is a PDF file.'],
    [
      'bytes.txt',
      Uint8Array.from({ length: 500 }, (_, i) => i % 256),
      'bytes.txt: not read: it is binary, not text.',
    ],
    [
      'cut.txt.gz',
      gzipSync(STORY.repeat(100)).subarray(0, 60),
      'cut.txt.gz: not read: its gzip data is cut off.',
    ],
    ['damaged.txt.gz', 'not gzip at all', 'damaged.txt.gz: not read: its gzip data is damaged.'],
    ['broken.json', '{\n"text": "x",\n]', 'broken.json: not read: it has a JSON error in line 3.'],
    ['short.json', '[{"text": "x"', 'short.json: not read: it has a JSON error'],
    ['none.json', '{"a": 1}', 'none.json: not read: it is JSON that holds no articles.'],
    [
      'bomb.html',
      `${'<div>'.repeat(100_000)}x`,
      'bomb.html: not read: its HTML nests more than 1000 levels deep.',
    ],
    [
      'bomb-closed.html',
      '<b><i>'.repeat(50_000) + '</i></b>'.repeat(50_000),
      'bomb-closed.html: not read: its HTML nests more than 1000 levels deep.',
    ],
  ])('%s', async (name, content, line) => {
    const started = performance.now();
    const lines = await told([file(name, content), file('fine.txt', STORY)]);
    expect(lines[0]).toContain(line);
    expect(lines[0]).not.toContain('\n');
    expect(lines.slice(1)).toEqual(['fine.txt: text/plain']);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('a path that leads nowhere', async () => {
    expect(await told([join(folder, 'nowhere.txt'), file('fine.txt', STORY)])).toEqual([
      'nowhere.txt: not read: there is no such file. Check the path.',
      'fine.txt: text/plain',
    ]);
  });

  test.each([
    ['EACCES', 'it may not be read'],
    ['EISDIR', 'it is a folder'],
    ['EIO', 'the disk fails to give its bytes'],
    ['EUNHEARD', 'the system refuses it (EUNHEARD)'],
  ])('%s while reading', async (code, reason) => {
    const files = pretend({ 'a.txt': failing(code), 'b.txt': () => repeated(STORY, 1) });
    const lines = await told(['a.txt', 'b.txt'], { files });
    expect(lines[0]).toContain(`a.txt: not read: ${reason}.`);
    expect(lines[1]).toBe('b.txt: text/plain');
  });

  test('a folder that may not be listed', async () => {
    const files = {
      ...localFiles,
      list: () => Promise.reject(Object.assign(new Error(), { code: 'EACCES' })),
    };
    expect(await told([folder], { files })).toEqual([
      expect.stringContaining('not read: it may not be read.'),
    ]);
  });

  test('200 MB of text are refused without being held', async () => {
    let given = 0;
    async function* large() {
      for await (const piece of repeated(STORY.repeat(10_000), 200)) {
        given += piece.length;
        yield piece;
      }
    }
    const lines = await told(['large.txt'], { files: pretend({ 'large.txt': large }) });
    expect(lines[0]).toContain('large.txt: not read: it is larger than 20 MB, the limit for one article.');
    expect(given).toBeLessThan(23 * 1024 * 1024);
  });

  test('a JSONL file may be larger than an article: only its lines have the limit', async () => {
    const line = `${JSON.stringify({ text: STORY })}\n`;
    async function* stream() {
      yield* repeated(line, 2);
      yield* repeated('x'.repeat(1000), 3);
      yield* repeated(`\r\n${line}`, 1);
    }
    const lines = await told(['many.jsonl'], { files: pretend({ 'many.jsonl': stream }), limit: 1024 });
    expect(lines).toEqual([
      'many.jsonl:1: application/json',
      'many.jsonl:2: application/json',
      expect.stringContaining('many.jsonl:3: not read: it is larger than'),
      'many.jsonl:4: application/json',
    ]);
  });

  test('a gzip bomb is given up early, also where only lines are limited', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, 10));
    const lines = await told([file('bomb.jsonl.gz', bomb), file('bomb.txt.gz', bomb)]);
    expect(lines[0]).toContain('bomb.jsonl.gz: not read: it unpacks to more than text ever does.');
    expect(lines[1]).toContain('bomb.txt.gz: not read: it unpacks to more than text ever does.');
  });

  test('lines before a cut in a packed JSONL file are read', async () => {
    const line = `${JSON.stringify({ text: STORY })}\n`;
    const whole = gzipSync(
      Array.from({ length: 3000 }, (_, i) => line.replace('Friday', `day ${i * 7919}`)).join(''),
    );
    const arrivals = await all([file('cut.jsonl.gz', whole.subarray(0, whole.length - 500))]);
    expect(arrivals.length).toBeGreaterThan(100);
    expect(arrivals.at(-1)).toHaveProperty('failure.reason', 'its gzip data is cut off');
  });
});
