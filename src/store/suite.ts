import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordKind } from '../model/index.ts';
import { meetingReport, VERSIONS } from './fixtures.ts';
import type { Added, Entry, Store } from './store.ts';

const KINDS: readonly RecordKind[] = ['entity', 'encounter', 'claim', 'figure', 'commitment'];

const SAID = 'the ferry line between the two ports would open before the autumn';

/** Three reports of one meeting, one of another a year later, and one without a date. */
const REPORTS: readonly Entry[] = [
  meetingReport('Alder Post', 'Mara Lind', 'Tomas Okello', '2031-03-04', SAID),
  meetingReport('Birch Wire', 'Mara Lind', 'Tomas Okello', '2031-03-05', SAID),
  meetingReport(
    'Cedar Times',
    'Mara Lind',
    'Tomas Okello',
    '2031-03-04',
    'nothing had been decided on fishing',
  ),
  meetingReport('Dogwood Daily', 'Mara Lind', 'Tomas Okello', '2032-06-01', 'a tunnel would be studied'),
  meetingReport('Elder News', 'Mara Lind', 'Tomas Okello', null, SAID),
];

/** What every database must do. */
export function storeSuite(database: string, open: (file: string) => Promise<Store>): void {
  describe(`a store on ${database}`, () => {
    let folder: string;
    let store: Store;
    let files = 0;
    const opened: Store[] = [];

    const fresh = async () => {
      const made = await open(join(folder, `${++files}.db`));
      opened.push(made);
      return made;
    };
    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'readout-store-'));
      store = await fresh();
    });
    afterEach(() => {
      for (const made of opened.splice(0)) made.close();
      rmSync(folder, { recursive: true });
    });

    it('gives back what was added', async () => {
      const [first] = REPORTS as [Entry];
      expect(await add(store, first)).toBe('added');
      const stored = await store.article(first.reading.article.id);
      expect(stored?.article).toEqual(first.reading.article);
      expect(stored?.annotations).toEqual(first.reading.annotations);
      expect(stored?.problems).toEqual(first.reading.problems);
      expect(stored?.origin).toBe('alder post.txt');
      expect(await store.capture(first.capture.hash)).toEqual(first.capture);
      expect(await store.articles()).toMatchObject([
        { outlet: 'Alder Post', published: { from: '2031-03-04' } },
      ]);
    });

    it('finds the captures of one page, the oldest first', async () => {
      const [{ capture, reading }] = REPORTS as [Entry];
      const pages = ['2031-05-09', '2031-05-08'].map((day, at) => ({
        ...reading.article,
        id: String(at + 1).repeat(64),
        url: 'https://alder.example/ferries',
        published: { from: day, to: day, basis: 'metadata', because: 'stated' } as const,
      }));
      for (const article of pages) {
        const own = { ...capture, hash: article.id };
        await add(store, {
          capture: own,
          parts: 1,
          reading: { article: { ...article, capture: own.hash }, annotations: [], problems: [] },
        });
      }
      const found = await store.revisions(pages[0]!.id);
      expect(found.map(({ id }) => id)).toEqual([pages[1]!.id, pages[0]!.id]);
      expect(await store.revisions('0'.repeat(64))).toEqual([]);
      for (const { id } of pages) expect(await store.remove(id)).toBe(true);
    });

    it('keeps text that is not well-formed Unicode', async () => {
      const [{ capture, reading }] = REPORTS as [Entry];
      const article = { ...reading.article, text: 'a lone \uD800 surrogate, a \u0000, 📰', regions: [] };
      await add(store, { capture, parts: 1, reading: { article, annotations: [], problems: [] } });
      expect((await store.article(article.id))?.article).toEqual(article);
      expect(await store.remove(article.id)).toBe(true);
    });

    it('changes nothing when the same bytes come again', async () => {
      await addAll(store, REPORTS);
      const before = await snapshot(store);
      for (const report of REPORTS) expect(await add(store, report)).toBe('already there');
      expect(await snapshot(store)).toEqual(before);
      const [{ capture, reading }] = REPORTS as [Entry];
      expect(await store.articlesOf(capture.hash, VERSIONS)).toEqual([reading.article.id]);
      expect(await store.articlesOf('f'.repeat(64), VERSIONS)).toBeNull();
    });

    it('adds many at once as one by one', async () => {
      const first = REPORTS[0]!;
      expect(await store.add([...REPORTS, first], VERSIONS)).toEqual([
        ...REPORTS.map(() => 'added'),
        'already there',
      ]);
      const expected = await fresh();
      await addAll(expected, REPORTS);
      expect(await snapshot(store)).toBe(await snapshot(expected));
    });

    it('adds none when one of them is at fault', async () => {
      await addAll(store, REPORTS.slice(0, 2));
      const before = await snapshot(store);
      const broken = { ...REPORTS[3]!, capture: { ...REPORTS[3]!.capture, hash: null as unknown as string } };
      await expect(store.add([REPORTS[2]!, broken], VERSIONS)).rejects.toThrow();
      expect(await snapshot(store)).toBe(before);
      expect(await add(store, REPORTS[2]!)).toBe('added');
    });

    it('reads an article again when a layer has a new version', async () => {
      await addAll(store, REPORTS);
      const before = await snapshot(store);
      const [first] = REPORTS as [Entry];
      const { capture, reading } = first;
      const newer = { ...VERSIONS, layers: { ...VERSIONS.layers, contacts: 2 } };
      expect(await store.articlesOf(capture.hash, newer)).toBeNull();
      const without = reading.annotations.filter(({ layer }) => layer !== 'contacts');
      const again = { ...first, reading: { ...reading, annotations: without } };
      expect(await store.add([again], newer)).toEqual(['read again']);
      expect(await store.articlesOf(capture.hash, newer)).toEqual([reading.article.id]);
      expect((await store.article(reading.article.id))?.annotations).toEqual(without);
      expect(await snapshot(store)).not.toBe(before);
      expect(await add(store, first)).toBe('read again');
      expect(await snapshot(store)).toBe(before);
    });

    it('does not hold a capture before all its articles are there', async () => {
      await add(store, { ...REPORTS[0]!, parts: 2 });
      expect(await store.articlesOf(REPORTS[0]!.capture.hash, VERSIONS)).toBeNull();
    });

    it('merges two reports of one meeting, and keeps that of another year apart', async () => {
      await addAll(store, REPORTS);
      const encounters = await store.records('encounter');
      const outlets = await outletsOf(store);
      const groups = encounters.map(({ evidence }) =>
        evidence.map(({ article }) => outlets.get(article)).sort(),
      );
      expect(groups).toContainEqual(['Dogwood Daily']);
      expect(groups.find((group) => group.includes('Alder Post'))).toEqual(
        expect.arrayContaining(['Alder Post', 'Birch Wire', 'Cedar Times']),
      );
    });

    it('keeps the same record for any order of adding', async () => {
      await addAll(store, REPORTS);
      const expected = await snapshot(store);
      expect(expected).toContain('Mara Lind');
      for (const order of [
        [4, 3, 2, 1, 0],
        [2, 4, 0, 3, 1],
        [1, 0, 4, 2, 3],
      ]) {
        const other = await fresh();
        await addAll(
          other,
          order.map((index) => REPORTS[index]!),
        );
        expect(await snapshot(other)).toBe(expected);
      }
    });

    it('removes an article as if it had never been there', async () => {
      for (const gone of REPORTS) {
        const rest = REPORTS.filter((report) => report !== gone);
        const [expected, actual] = [await fresh(), await fresh()];
        await addAll(expected, rest);
        await addAll(actual, REPORTS);
        expect(await actual.remove(gone.reading.article.id)).toBe(true);
        expect(await snapshot(actual)).toBe(await snapshot(expected));
        expect(await actual.capture(gone.capture.hash)).toBeNull();
        expect(await actual.search(gone.reading.article.outlet ?? '')).toEqual([]);
        await add(actual, gone);
        await add(expected, gone);
        expect(await snapshot(actual)).toBe(await snapshot(expected));
      }
      expect(await store.remove('f'.repeat(26))).toBe(false);
    });

    it('lets two connections write to one store', async () => {
      const other = await open(store.file);
      opened.push(other);
      await Promise.all(REPORTS.map((report, index) => add(index % 2 ? store : other, report)));
      const expected = await fresh();
      await addAll(expected, REPORTS);
      expect(await snapshot(store)).toBe(await snapshot(expected));
      expect(await snapshot(other)).toBe(await snapshot(expected));
    });

    it('finds by the first digits of an id', async () => {
      await addAll(store, REPORTS);
      const { article, annotations } = REPORTS[1]!.reading;
      expect(await store.find(article.id.slice(0, 8))).toEqual([{ what: 'article', id: article.id }]);
      const contact = annotations.find(({ layer }) => layer === 'contacts')!;
      const [found] = await store.find(contact.id.slice(0, 10));
      expect(found?.what).toBe('record');
      expect((await store.record(contact.id))?.id).toBe(found?.id);
      expect(await store.find(article.id.slice(0, 5))).toEqual([]);
      expect(await store.find("' or 1=1")).toEqual([]);
    });

    it('searches articles and records, whatever is typed', async () => {
      await addAll(store, REPORTS);
      const hits = await store.search('ferry "two ports"');
      expect(hits.filter(({ what }) => what === 'article')).toHaveLength(3);
      expect(hits.filter(({ what }) => what === 'claim').length).toBeGreaterThan(0);
      expect(hits[0]?.snippet).toContain('\uE000ferry\uE001');
      expect(await store.search('tunn*')).not.toEqual([]);
      expect(await store.search('tunn')).toEqual([]);
      for (const typed of ['"', '*', 'AND', 'NEAR(', 'a:b', '-', "';--", '^x', '(', 'title:ferry', '']) {
        await expect(store.search(typed)).resolves.toBeInstanceOf(Array);
      }
    });

    it('lists problems, and failures until their origin can be read', async () => {
      await store.noteFailure({ origin: 'alder post.txt', reason: 'it is empty', advice: 'Save it again' });
      await store.noteFailure({ origin: 'b.pdf', reason: 'it is a PDF file', advice: 'Save it as text' });
      await add(store, REPORTS[0]!);
      const { problems, failures } = await store.problems();
      expect(failures.map(({ origin }) => origin)).toEqual(['b.pdf']);
      expect(problems).toEqual(REPORTS[0]!.reading.problems);
    });

    it('counts', async () => {
      await addAll(store, REPORTS);
      const counts = await store.counts();
      expect(counts).toMatchObject({ articles: 5, unread: 0, records: { entity: 2 } });
    });

    it('takes one name for another, also in what comes later, and gives it back', async () => {
      const others = [
        meetingReport('Fir Herald', 'Mara Lind', 'Sefu Banda', '2031-03-04', SAID),
        meetingReport('Gorse Gazette', 'Mara Lind', 'Sefu Banda', '2031-03-05', SAID),
      ] as const;
      await addAll(store, [REPORTS[0]!, others[0]]);
      const before = await snapshot(store);
      expect(await store.records('encounter')).toHaveLength(2);
      await store.setAlias('person/sefu-banda', 'person/tomas-okello');
      expect(await store.records('encounter')).toHaveLength(1);
      expect(await store.aliases()).toEqual([{ alias: 'person/sefu-banda', entity: 'person/tomas-okello' }]);
      await expect(store.setAlias('person/tomas-okello', 'person/sefu-banda')).rejects.toThrow('itself');
      await add(store, others[1]);
      const [encounter, ...more] = await store.records('encounter');
      expect(more).toEqual([]);
      expect(encounter!.evidence).toHaveLength(3);
      await store.remove(others[1].reading.article.id);
      await store.setAlias('person/sefu-banda', null);
      expect(await snapshot(store)).toEqual(before);
      expect(await store.aliases()).toEqual([]);
    });

    it('puts a dossier together, or names who is near', async () => {
      await addAll(store, REPORTS);
      const dossier = await store.dossier('mara lind, Okello', { asOf: '2031-04-01', until: '2031-12-31' });
      if ('unknown' in dossier) throw new Error(dossier.unknown);
      expect(dossier.encounters).toHaveLength(1);
      expect(dossier.asOf).toBe('2031-04-01');
      expect(dossier.articles.map(({ outlet }) => outlet)).toEqual(
        expect.arrayContaining(['Alder Post', 'Birch Wire']),
      );
      expect(dossier.articles.map(({ outlet }) => outlet)).not.toContain('Dogwood Daily');
      expect(dossier.claims.length).toBeGreaterThan(0);
      expect(await store.dossier('Mara Lindt')).toEqual({ unknown: 'Mara Lindt', near: ['Mara Lind'] });
    });
  });
}

async function add(store: Store, entry: Entry): Promise<Added | undefined> {
  const [added] = await store.add([entry], VERSIONS);
  return added;
}

async function addAll(store: Store, reports: readonly Entry[]): Promise<void> {
  for (const report of reports) await add(store, report);
}

/** Everything the record holds, as text to compare. */
async function snapshot(store: Store): Promise<string> {
  const records = await Promise.all(KINDS.map((kind) => store.records(kind)));
  return JSON.stringify([await store.articles(), records], null, 1);
}

async function outletsOf(store: Store): Promise<Map<string, string | null>> {
  return new Map((await store.articles()).map(({ id, outlet }) => [id, outlet]));
}
