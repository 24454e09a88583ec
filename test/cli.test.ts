import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack, unpack } from '../src/store/pack.ts';
import { writeArticles } from './generate.ts';
import { COMMAND, readout, serving } from './readout.ts';

const COURIER = `Lind and Okello agree on ferries in Nairobi

By Ada Moss, Harwick Courier
March 4, 2031

NAIROBI, March 4 — Norwegian Foreign Minister Mara Lind met Kenyan President Tomas Okello in Nairobi on Tuesday.
"We will open a ferry office before the summer," Lind said after the meeting.

Trade between Norway and Kenya reached $2.4 billion in 2030, Okello said.
`;
const POST = `Norway's Lind in Kenya for talks

By the Lowmere Post
March 5, 2031

NAIROBI, March 5 — Kenyan President Tomas Okello received Norwegian Foreign Minister Mara Lind in Nairobi on Tuesday.
Trade between Norway and Kenya was $3.1 billion in 2030, the president said.
`;

describe('readout', { timeout: 120_000 }, () => {
  let cwd: string;
  beforeAll(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'readout-cli-'));
    mkdirSync(join(cwd, 'news'));
    writeFileSync(join(cwd, 'news', 'courier.txt'), COURIER);
    writeFileSync(join(cwd, 'news', 'post.txt'), POST);
    const { code, out, err } = await run('add', 'news');
    expect(err).toBe('');
    expect(out).toMatch(/2 articles added in [\d.]+ s \(readout\.db\)/);
    expect(code).toBe(0);
  });
  afterAll(() => rmSync(cwd, { recursive: true }));
  const run = (...args: string[]) => readout(args, { cwd });
  const json = async (...args: string[]) => {
    const { out } = await run(...args, '--json');
    return out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  };

  it('explains itself', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    expect(out).toContain('$ readout add');
    expect(out).toContain('130  stopped with Ctrl-C');
    for (const command of [
      'add',
      'dossier',
      'show',
      'search',
      'why',
      'stories',
      'revisions',
      'alias',
      'problems',
      'verify',
      'remove',
      'export',
      'serve',
    ]) {
      expect(out).toMatch(new RegExp(`^ +${command} `, 'm'));
    }
    expect((await run('dossier', '--help')).out).toContain('--as-of <day>');
    expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('says what is wrong with a command line', async () => {
    expect(await run('ad', 'news')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean add?'),
    });
    expect(await run('add')).toMatchObject({ code: 2, err: expect.stringContaining("'path'") });
    expect(await run('serve', '--port', '99999')).toMatchObject({
      code: 2,
      err: expect.stringContaining('65535'),
    });
    expect((await run('dossier', 'Norway', '--since', 'May')).err).toContain('2025-05-14');
    expect(await run('verify', '--store', 'none.db')).toMatchObject({
      code: 3,
      out: '',
      err: 'readout: none.db: there is no store here yet; `readout add` makes one\n',
    });
    writeFileSync(join(cwd, 'letter.db'), 'Dear Ada, this is a letter. '.repeat(100));
    expect(await run('problems', '--store', 'letter.db')).toMatchObject({
      code: 3,
      err: 'readout: letter.db: not a Readout store\n',
    });
  });

  it('writes a dossier in each format', async () => {
    const { code, out } = await run('dossier', 'Norway, Kenya', '--as-of', '2031-06-01');
    expect(code).toBe(0);
    expect(out).toContain('# Norway, Kenya');
    expect(out).toContain('deadlines as of 2031-06-01');
    expect(out).toMatch(/Meeting of .*Lind/);
    const dossier = JSON.parse((await run('dossier', 'norwegian, Kenya', '--format', 'json')).out);
    expect(dossier.encounters.length).toBeGreaterThan(0);
    expect(dossier.articles).toHaveLength(2);
    const saved = await run('dossier', 'Mara Lind', '--format', 'html', '-o', 'lind.html');
    expect(saved).toMatchObject({ code: 0, out: '' });
    expect(await run('dossier', 'Mara Lint')).toMatchObject({
      code: 1,
      err: expect.stringContaining('did you mean Mara Lind'),
    });
    expect((await run('dossier', 'Kenya', '-o', join('no', 'such', 'folder.md'))).code).toBe(1);
  });

  it('finds, shows and highlights', async () => {
    const hits = await json('search', 'ferry', 'office');
    const article = hits.find(({ what }) => what === 'article');
    const claim = hits.find(({ what }) => what === 'claim');
    expect(article?.title).toBe('Lind and Okello agree on ferries in Nairobi');
    expect((await run('show', String(claim?.id).slice(0, 8))).out).toMatch(/»[^«]*ferry office[^«]*«/);
    expect((await run('show', String(article?.id))).out).toContain('Trade between Norway and Kenya reached');
    expect(await run('show', 'ffffff')).toMatchObject({ code: 1, err: expect.stringContaining('ffffff') });
    expect(await run('search', 'zeppelin')).toMatchObject({ code: 1, out: '' });
  });

  it('tells why reports were merged', async () => {
    const encounters = (await json('export')).filter(({ record }) => record === 'encounter');
    const meeting = encounters.find(
      ({ evidence }) => new Set((evidence as { article: string }[]).map(({ article }) => article)).size > 1,
    );
    const { code, out } = await run('why', String(meeting?.id).slice(0, 8));
    expect(code).toBe(0);
    expect(out).toMatch(/like 1:\n +. kind: /);
    const [told] = await json('why', String(meeting?.id));
    expect(told).toMatchObject({ id: meeting?.id, record: 'encounter', apart: expect.any(Array) });
    expect(await run('why', 'ffffff')).toMatchObject({ code: 1 });
  });

  it('tells what changed where a page was captured again', async () => {
    const page = (day: string, number: string) =>
      `<html><head><link rel="canonical" href="https://alder.example/ferries"><meta property="article:published_time" content="${day}"></head><body><article><h1>Berg meets Kral in Zadar</h1><p>Foreign Minister Ada Berg of Norway met Foreign Minister Ivo Kral of Croatia in Zadar on ${day}.</p><p>Berg said Norway would send ${number} ferries to Croatia.</p></article></body></html>`;
    mkdirSync(join(cwd, 'pages'));
    writeFileSync(join(cwd, 'pages', 'early.html'), page('2031-05-04', 'three'));
    writeFileSync(join(cwd, 'pages', 'late.html'), page('2031-05-05', 'two'));
    await run('add', 'pages', '--store', 'pages.db');
    const { code, out } = await run('revisions', '--store', 'pages.db');
    expect(code).toBe(0);
    expect(out).toMatch(/alder.example\/ferries: 2 revisions/);
    expect(out).toMatch(/\[-three-\] \{\+two\+\}/);
    const gone = (await json('export', '--store', 'pages.db')).find(
      ({ record, evidence }) => record === 'commitment' && JSON.stringify(evidence).includes('three ferries'),
    );
    expect((await run('show', String(gone?.id), '--store', 'pages.db')).out).toContain(
      'no longer in the article',
    );
  });

  it('takes a name for somebody’s, and gives it back', async () => {
    expect(await run('alias', 'Skipper', 'Mara Lind')).toMatchObject({ code: 0 });
    expect((await run('alias')).out).toBe('Skipper is Mara Lind (person)\n');
    expect(await run('alias', 'Skipper', 'Nobody At All')).toMatchObject({
      code: 1,
      err: expect.stringContaining('nobody called'),
    });
    expect(await run('alias', 'Skipper')).toMatchObject({
      code: 1,
      err: expect.stringContaining('say whose'),
    });
    expect(await run('alias', '--remove', 'Skipper')).toMatchObject({ code: 0 });
    expect(await run('alias', '--remove', 'Skipper')).toMatchObject({ code: 1 });
    expect((await run('alias', '--json')).out).toBe('');
  });

  it('groups articles by what they tell of', async () => {
    const [story, ...others] = (await json('stories')) as unknown as { title: string }[][];
    expect(others).toEqual([]);
    expect(story?.map(({ title }) => title)).toContain('Lind and Okello agree on ferries in Nairobi');
    expect(story).toHaveLength(2);
    expect(await run('stories', '--since', '2040-01-01')).toMatchObject({ code: 1, out: '' });
  });

  it('exports the same bytes for any order, and takes an article out as if it had not been there', async () => {
    const whole = (await run('export')).out;
    await run('add', 'news/post.txt', 'news/courier.txt', '--store', 'turned.db');
    expect((await run('export', '--store', 'turned.db')).out).toBe(whole);
    const [post] = (await json('export', '--store', 'turned.db')).filter(({ title }) =>
      /Kenya for talks/.test(String(title)),
    );
    const removed = await run('remove', String(post?.id).slice(0, 10), '--store', 'turned.db');
    expect(removed).toMatchObject({ code: 0, out: expect.stringContaining('readout add news/post.txt') });
    await run('add', 'news/courier.txt', '--store', 'single.db');
    expect((await run('export', '--store', 'turned.db')).out).toBe(
      (await run('export', '--store', 'single.db')).out,
    );
    await run('add', 'news/post.txt', '--store', 'turned.db');
    expect((await run('export', '--store', 'turned.db')).out).toBe(whole);
    expect((await run('remove', 'abcdef', '--store', 'turned.db')).code).toBe(1);
  });

  it('reads the rest when some input is bad, and lists it until it can be read', async () => {
    const bad: Record<string, Uint8Array | string> = {
      'empty.txt': '',
      'binary.txt': Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)),
      'cut.html.gz': gzipSync(COURIER.repeat(50)).subarray(0, 60),
      'bomb.html': '<div>'.repeat(100_000),
      'settings.json': '{"colour": "blue"}',
      'lines.jsonl': `{"title": "A", "text": ${JSON.stringify(COURIER)}}\n{"title": \n`,
    };
    mkdirSync(join(cwd, 'bad'));
    for (const [name, bytes] of Object.entries(bad)) writeFileSync(join(cwd, 'bad', name), bytes);
    symlinkSync('..', join(cwd, 'bad', 'loop'));
    const names = Object.keys(bad).map((name) => `bad/${name}`);
    const { code, out, err } = await run(
      'add',
      ...names,
      'bad/none.txt',
      'news/post.txt',
      '--store',
      'bad.db',
    );
    expect(code).toBe(1);
    const lines = err.trim().split('\n');
    for (const name of [...names, 'bad/none.txt']) {
      expect(
        lines.filter((line) => line.startsWith(name)),
        err,
      ).toHaveLength(1);
    }
    expect(err).not.toMatch(/\bat .*\.ts:\d+/);
    expect(out).toContain("Norway's Lind in Kenya for talks");
    const listed = (await run('problems', '--store', 'bad.db')).out;
    expect(listed).toContain('bad/empty.txt: it is empty');
    writeFileSync(join(cwd, 'bad', 'empty.txt'), COURIER);
    expect((await run('add', 'bad/empty.txt', '--store', 'bad.db')).code).toBe(0);
    expect((await run('problems', '--store', 'bad.db')).out).not.toContain('bad/empty.txt');
    expect((await run('add', 'bad', '--store', 'folder.db')).code).toBe(1);
  });

  it('calls an article without a headline by its first words', async () => {
    const text = 'Kenya and Norway will hold talks on ferries in Nairobi in May, an official said.\n'.repeat(
      2,
    );
    const added = await readout(['add', '-', '--store', 'bare.db'], { cwd, input: text });
    expect(added.out).toMatch(/^[0-9a-f]{8} {2}Kenya and Norway will hold talks/);
    expect(added.out).not.toMatch(/untitled/i);
  });

  it('may be run by two at once', async () => {
    const both = await Promise.all([1, 2].map(() => run('add', 'news', '--store', 'both.db')));
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect((await run('export', '--store', 'both.db')).out).toBe((await run('export')).out);
  });

  it('reads standard input', async () => {
    const added = await readout(['add', '-', '--store', 'stdin.db', '--json'], { cwd, input: COURIER });
    expect(added.code).toBe(0);
    expect(JSON.parse(added.out.split('\n')[0]!)).toMatchObject({ what: 'added', origin: 'standard input' });
  });

  it('verifies, and names the first lie', async () => {
    const [verified] = await json('verify');
    expect(verified).toMatchObject({ what: 'verified', articles: 2 });
    expect(Number(verified?.quotes)).toBeGreaterThan(10);
    await run('add', 'news', '--store', 'lie.db');
    const tamper = (sql: string, ...values: unknown[]) => {
      const database = new Database(join(cwd, 'lie.db'));
      database.prepare(sql).run(...values);
      database.close();
    };
    tamper(
      "update articles set text = ? where title like 'Lind%'",
      pack(COURIER.replace('ferry office', 'zeppelin hall')),
    );
    expect(await run('verify', '--store', 'lie.db')).toMatchObject({
      code: 4,
      err: expect.stringContaining('its text differs from what its bytes give'),
    });
    tamper("update captures set bytes = ? where origin like '%courier.txt'", pack('other bytes'));
    expect((await run('verify', '--store', 'lie.db')).err).toContain('not those that were captured');
    rmSync(join(cwd, 'lie.db'));

    await run('add', 'news', '--store', 'lie.db');
    const database = new Database(join(cwd, 'lie.db'));
    const row = database.prepare('select article, data from statements order by article limit 1').get() as {
      article: number;
      data: Buffer;
    };
    database.close();
    const changed = unpack(row.data).toString().replaceAll('ferry', 'fairy');
    tamper('update statements set data = ? where article = ?', pack(changed), row.article);
    expect(await run('verify', '--store', 'lie.db')).toMatchObject({
      code: 4,
      err: expect.stringMatching(
        /Not true: article [0-9a-f]+, item [0-9a-f]+: .*does not stand where it says/,
      ),
    });
  });

  it('stops at Ctrl-C with what it told of, and goes on from there', async () => {
    mkdirSync(join(cwd, 'many'));
    writeArticles(join(cwd, 'many'), 600, 5);
    let lines = 0;
    const stopped = await readout(['add', 'many', '--json', '--store', 'many.db'], {
      cwd,
      onLine: (_, kill) => {
        lines += 1;
        if (lines === 3) kill('SIGINT');
      },
    });
    expect(stopped.code).toBe(130);
    const told = stopped.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const done = told.pop();
    expect(done).toMatchObject({ what: 'done', stopped: true, added: told.length });
    expect(told.length).toBeLessThan(600);
    const rest = await readout(['add', 'many', '--store', 'many.db'], { cwd });
    expect(rest.out).toContain(`${600 - told.length} articles added, ${told.length} already there`);
  });

  it('ends quietly when nobody reads on', () => {
    const command = `"${process.execPath}" "${COMMAND}" export --store many.db | head -1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({ record: 'article' });
    expect(stderr).toBe('');
  });

  it('serves on the next free port', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    const server = await serving(['serve', '--port', String(port)], { cwd });
    expect(server.url).not.toContain(`:${port}`);
    expect(await (await fetch(`${server.url}/?scope=Norway`)).text()).toContain('Lind');
    expect(await server.stop()).toBe(0);
    taken.close();
  });
});
