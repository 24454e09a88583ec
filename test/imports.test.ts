import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');

/** What each folder of src may import, beside itself: the boundaries of the house. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  language: ['model'],
  intake: ['model', 'language'],
  reading: ['model', 'language'],
  merging: ['model', 'language', 'reading'],
  store: ['model', 'language', 'reading', 'merging'],
  publishing: ['model', 'language', 'reading', 'merging', 'store'],
  server: ['model', 'language', 'reading', 'merging', 'store', 'publishing'],
  'batches.ts': [],
  'in-order.ts': [],
  'read-capture.ts': ['model', 'language', 'intake', 'reading'],
  threads: ['model', 'read-capture.ts'],
  'readout.ts': [
    'model',
    'intake',
    'reading',
    'store',
    'batches.ts',
    'in-order.ts',
    'read-capture.ts',
    'threads',
  ],
  cli: ['model', 'language', 'intake', 'reading', 'merging', 'store', 'publishing', 'server', 'readout.ts'],
};

interface Import {
  readonly file: string;
  readonly from: string;
}

/** Static and dynamic ones, of values and of types. */
function importsIn(text: string): string[] {
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, from]) => from as string);
}

/** What tests and scores share. It may import anything; nothing else may import it. */
const FOR_TESTS = /(?:\.test|\/golden|\/testing|\/fixtures|\/suite|\/annotated\/[^/]+)\.ts$/;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !FOR_TESTS.test(file));

const imports: readonly Import[] = files.flatMap((file) =>
  importsIn(readFileSync(join(SRC, file), 'utf8')).map((from) => ({ file, from })),
);

function partOf(file: string): string {
  return file.split('/')[0] as string;
}

/** Path in src that a relative import means; null for a package. */
function target({ file, from }: Import): string | null {
  if (!from.startsWith('.')) return null;
  return relative(SRC, resolve(SRC, dirname(file), from)).replaceAll('\\', '/');
}

describe('imports', () => {
  it('are found', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(
      importsIn(`import a from './a.ts'; export * from "b"; await import('./c.ts'); import 'd';`),
    ).toEqual(['./a.ts', 'b', './c.ts', 'd']);
  });

  it('go in one direction: model ← language ← reading ← merging ← store ← server, cli', () => {
    const against = imports.flatMap((one) => {
      const to = target(one);
      const from = partOf(one.file);
      if (to === null || to.startsWith('..') || partOf(to) === from) return [];
      return MAY_IMPORT[from]?.includes(partOf(to)) ? [] : [`${one.file} imports ${to}`];
    });
    expect(against).toEqual([]);
  });

  it('take nothing from the tests', () => {
    expect(
      imports.filter((one) => FOR_TESTS.test(`/${target(one)}`)).map(({ file, from }) => `${file} ${from}`),
    ).toEqual([]);
  });

  it('know every folder', () => {
    expect([...new Set(files.map(partOf))].filter((part) => !(part in MAY_IMPORT))).toEqual([]);
  });

  it('of the model are node:crypto alone', () => {
    const outside = imports.filter((one) => partOf(one.file) === 'model' && target(one) === null);
    expect([...new Set(outside.map(({ from }) => from))]).toEqual(['node:crypto']);
  });

  it('of what reads and merges reach neither network, processes nor the clock of a database', () => {
    const banned = /^(?:node:)?(?:https?|net|dgram|child_process|undici|better-sqlite3|kysely)(?:\/|$)/;
    const pure = new Set(['model', 'language', 'reading', 'merging']);
    const found = imports.filter(({ file, from }) => pure.has(partOf(file)) && banned.test(from));
    expect(found).toEqual([]);
  });
});
