import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readEnglish } from '../../../language/index.ts';
import { type Article, type Contact, fold } from '../../../model/index.ts';
import { readerOf } from '../../read.ts';
import { mentions } from '../../mentions/index.ts';
import { times } from '../../times/index.ts';
import { contacts } from '../index.ts';

interface Expected {
  readonly trigger: string;
  readonly triggerNth?: number;
  readonly kind: string;
  readonly status: string;
  readonly participants: readonly string[];
  readonly places: readonly string[];
  readonly when: string | null;
  readonly days: number | null;
  readonly about: string | null;
  /** Only marked in the fresh passages. */
  readonly forms?: readonly string[];
  readonly documents?: readonly { readonly kind: string; readonly title: string }[];
}

interface Passage {
  readonly id: string;
  readonly published: string | null;
  readonly text: string;
  readonly expect: readonly Expected[];
}

/** All in percent. */
export interface Score {
  /** F1 of contacts: one is found when its words hold the trigger. */
  readonly contacts: number;
  readonly precision: number;
  readonly recall: number;
  /** Of those found, how many have the kind, the status, the date, the length. */
  readonly kind: number;
  readonly status: number;
  readonly when: number;
  readonly days: number;
  /** F1 over the names in those found. */
  readonly participants: number;
  readonly places: number;
  readonly about: number;
  /** F1 over those found, where they are marked: forms, and documents by kind and title. */
  readonly forms?: number;
  readonly documents?: number;
  readonly misses: readonly string[];
}

const reader = readerOf(readEnglish, [mentions, times, contacts]);

/** The fresh passages come in two halves by the hash of their text: the first was read while tuning, the second never. */
export type Half = 'tune' | 'held' | 'fresh, first half' | 'fresh, second half';

export function score(half: Half): Score {
  const right = { kind: 0, status: 0, when: 0, days: 0, about: 0 };
  const participants = new Names();
  const places = new Names();
  const forms = new Names();
  const documents = new Names();
  let [expected, found, met] = [0, 0, 0];
  const misses: string[] = [];
  for (const passage of passagesOf(half)) {
    const read = reader
      .read(articleOf(passage))
      .annotations.filter((one): one is Contact => one.layer === 'contacts');
    const pairs = pair(passage, read);
    const extra = read.filter((one) => !pairs.some(({ got }) => got === one) && !isRepeat(one, pairs));
    expected += passage.expect.length;
    found += pairs.filter(({ got }) => got).length + extra.length;
    const told: string[] = [];
    for (const { want, got } of pairs) {
      if (!got) {
        told.push(`  MISSED ${JSON.stringify(want)}`);
        continue;
      }
      met++;
      const wrong: string[] = [];
      const count = (what: keyof typeof right, ok: boolean) => (ok ? right[what]++ : wrong.push(what));
      count('kind', got.kind === want.kind);
      count('status', got.status === want.status);
      count('when', (got.when?.value ?? null) === want.when);
      count('days', got.days === want.days);
      count('about', aboutAgrees(got.about?.quote ?? null, want.about));
      if (!participants.add(got.participants.map(({ name }) => name), want.participants)) wrong.push('participants');
      if (!places.add(got.places.map(({ quote }) => quote), want.places)) wrong.push('places');
      if (want.forms && !forms.add(got.forms.map(({ form }) => form), want.forms)) wrong.push('forms');
      const read = (want.documents ?? []).map(titled);
      if (want.documents && !documents.add(got.documents.map((one) => titled({ kind: one.kind, title: one.quote })), read))
        wrong.push('documents');
      if (wrong.length > 0) told.push(`  WRONG ${wrong.join(' ')}\n     want ${JSON.stringify(want)}\n     got  ${shown(got)}`);
    }
    for (const one of extra) told.push(`  EXTRA ${shown(one)}`);
    if (told.length > 0) misses.push([`${passage.id} ${passage.published}: ${passage.text}`, ...told].join('\n'));
  }
  const percent = (count: number) => (100 * count) / met;
  return {
    contacts: (200 * met) / (expected + found),
    precision: (100 * met) / found,
    recall: (100 * met) / expected,
    kind: percent(right.kind),
    status: percent(right.status),
    when: percent(right.when),
    days: percent(right.days),
    participants: participants.f1(),
    places: places.f1(),
    about: percent(right.about),
    ...(half.startsWith('fresh') ? { forms: forms.f1(), documents: documents.f1() } : {}),
    misses,
  };
}

function passagesOf(half: Half): readonly Passage[] {
  const [file, part] = half.split(', ');
  const lines = readFileSync(new URL(`${file}.jsonl`, import.meta.url), 'utf8').trim().split('\n');
  const passages = lines.map((line) => JSON.parse(line) as Passage);
  return part === undefined ? passages : passages.filter(({ text }) => isInFirst(text) === (part === 'first half'));
}

function isInFirst(text: string): boolean {
  return createHash('sha256').update(text).digest()[0]! % 2 === 0;
}

interface Pair {
  readonly want: Expected;
  readonly got: Contact | null;
}

/** Each expected contact with the one read that holds its trigger and agrees best. */
function pair({ text, expect }: Passage, read: readonly Contact[]): readonly Pair[] {
  const left = new Set(read);
  const pairs = new Map<Expected, Contact>();
  const candidates = expect
    .flatMap((want) => {
      const at = triggerAt(text, want);
      return read.flatMap((got) => {
        if (got.start > at || got.end < at + want.trigger.length) return [];
        const agreement =
          Number(got.kind === want.kind) * 4 +
          Number(got.places.some(({ quote }) => want.places.includes(quote))) * 2 +
          got.participants.filter(({ name }) => want.participants.some((one) => fold(one) === fold(name))).length;
        return [{ want, got, agreement }];
      });
    })
    .sort((a, b) => b.agreement - a.agreement || a.got.start - b.got.start);
  for (const { want, got } of candidates) {
    if (pairs.has(want) || !left.has(got)) continue;
    pairs.set(want, got);
    left.delete(got);
  }
  return expect.map((want) => ({ want, got: pairs.get(want) ?? null }));
}

/** A later word for a contact that is expected once: same kind, nobody else, no other date. */
function isRepeat(one: Contact, pairs: readonly Pair[]): boolean {
  return pairs.some(({ got }) => {
    if (!got || got.kind !== one.kind || got.start === one.start) return false;
    const known = new Set(got.participants.map(({ entity }) => entity));
    const same = one.when === null || got.when === null || one.when.value === got.when.value;
    return same && one.participants.length > 0 && one.participants.every(({ entity }) => known.has(entity));
  });
}

function triggerAt(text: string, { trigger, triggerNth = 1 }: Expected): number {
  const word = new RegExp(`(?<![\\p{L}\\d])${trigger}(?![\\p{L}\\d])`, 'gu');
  let at = -1;
  for (let nth = 0; nth < triggerNth; nth++) at = word.exec(text)?.index ?? -1;
  if (at < 0) throw new Error(`no ${trigger} in ${text}`);
  return at;
}

function aboutAgrees(got: string | null, want: string | null): boolean {
  if (got === null || want === null) return got === want;
  const [a, b] = [fold(got), fold(want)];
  return a.includes(b) || b.includes(a);
}

class Names {
  #expected = 0;
  #found = 0;
  #right = 0;

  add(got: readonly string[], want: readonly string[]): boolean {
    const left = want.map(fold);
    let right = 0;
    for (const name of got.map(fold)) {
      const at = left.indexOf(name);
      if (at < 0) continue;
      left.splice(at, 1);
      right++;
    }
    this.#expected += want.length;
    this.#found += got.length;
    this.#right += right;
    return right === want.length && right === got.length;
  }

  f1(): number {
    return (200 * this.#right) / (this.#expected + this.#found);
  }
}

function titled({ kind, title }: { readonly kind: string; readonly title: string }): string {
  return `${kind}: ${title}`;
}

function shown({ kind, status, participants, places, when, days, about, forms, documents, quote }: Contact): string {
  return JSON.stringify({
    kind,
    status,
    participants: participants.map(({ name, role }) => `${name} (${role})`),
    places: places.map((place) => place.quote),
    when: when?.value ?? null,
    days,
    about: about?.quote ?? null,
    forms: forms.map(({ form }) => form),
    documents: documents.map((one) => titled({ kind: one.kind, title: one.quote })),
    quote,
  });
}

function articleOf({ id, text, published }: Passage): Article {
  const regions = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    regions.push({ kind: 'body' as const, start, end: start + paragraph.length });
    start += paragraph.length + 2;
  }
  return {
    id, capture: id, part: 0, intake: 1, text, regions, language: 'en', unread: null, title: null, outlet: null, credit: null,
    byline: null, url: null, dateline: null,
    published: published ? { from: published, to: published, basis: 'metadata', because: published } : null,
  };
}
