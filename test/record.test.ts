import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../bench/corpus.ts';
import type { GoldRecord } from '../bench/record/gold.ts';
import { matchRecord } from '../bench/record/match.ts';

const ROOT = join(import.meta.dirname, '..');

/** Items of the written records that are met; they never go down silently. */
const FLOORS = {
  samples: { encounter: 14, apart: 7, figure: 29, disagreement: 8, commitment: 21, silence: 4, claim: 6 },
  'test/corpus': {
    encounter: 10,
    apart: 6,
    figure: 17,
    disagreement: 4,
    commitment: 18,
    silence: 3,
    claim: 5,
  },
  'test/development/balkans-and-andes': {
    encounter: 16,
    apart: 11,
    figure: 13,
    disagreement: 2,
    commitment: 6,
    silence: 2,
    claim: 2,
  },
  'test/development/east-asia-and-europe': {
    encounter: 19,
    apart: 8,
    figure: 12,
    commitment: 10,
    silence: 2,
    claim: 2,
  },
  'test/development/gulf-and-horn': {
    encounter: 9,
    apart: 5,
    figure: 14,
    disagreement: 2,
    commitment: 7,
    silence: 1,
    claim: 4,
  },
  'test/unseen/tanzania-and-peru': { encounter: 9, apart: 7, figure: 10, commitment: 4, claim: 4 },
  'test/unseen/morocco-and-canada': {
    encounter: 4,
    apart: 9,
    figure: 12,
    disagreement: 1,
    commitment: 7,
    claim: 3,
  },
} as const;

describe.each(Object.entries(FLOORS))('the record of %s', (folder, floors) => {
  it('holds what a reader wrote down, as far as it did before', async () => {
    const path = join(ROOT, folder);
    const gold = JSON.parse(readFileSync(join(path, 'record.json'), 'utf8')) as GoldRecord;
    const corpus = await readCorpus([path]);
    const met = Map.groupBy(
      matchRecord(gold, corpus).filter((verdict) => verdict.met),
      ({ kind }) => kind,
    );
    for (const [kind, floor] of Object.entries(floors)) {
      expect(met.get(kind as keyof typeof floors)?.length ?? 0, kind).toBeGreaterThanOrEqual(floor);
    }
  });

  it('quotes the words it rests on', async () => {
    const { record, readings } = await readCorpus([join(ROOT, folder)]);
    const texts = new Map(readings.map(({ article }) => [article.id, article.text]));
    const items = [
      ...record.entities,
      ...record.encounters,
      ...record.claims,
      ...record.figures,
      ...record.commitments,
    ];
    expect(items.length).toBeGreaterThan(50);
    for (const { evidence } of items) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { article, start, end, quote } of evidence)
        expect(texts.get(article)?.slice(start, end)).toBe(quote);
    }
  });
});
