import { readFileSync } from 'node:fs';
import { listedAt, longFormOf, readEnglish } from '../../../language/index.ts';
import { entityKey, type Mention } from '../../../model/index.ts';
import { readingOf } from '../../testing.ts';
import { mentions } from '../index.ts';

interface Expected {
  readonly quote: string;
  readonly nth?: number;
  readonly kind: Mention['kind'];
  readonly entities: readonly string[];
  readonly honorific?: string | null;
  readonly role?: string | null;
}

interface Passage {
  readonly id: string;
  readonly published: string | null;
  readonly text: string;
  readonly expect: readonly Expected[];
}

export interface Score {
  /** F1 in percent of names: their words, and words with kind. */
  readonly names: number;
  readonly kinds: number;
  /** Percent of the names found that mean whom they should. */
  readonly named: number;
  /** Percent of the offices given before a name that are read. */
  readonly roles: number;
  /** Percent of pronouns, nominals and offices that mean whom they should, or nobody where nobody is right. */
  readonly resolved: number;
  /** The same by kind: right and wanted. */
  readonly byKind: Readonly<Record<string, readonly [number, number]>>;
  /** Pronouns, nominals and offices read where none is annotated, in percent of those read. */
  readonly extra: number;
  readonly misses: readonly string[];
}

const NAMES = new Set(['person', 'state', 'place', 'organisation', 'demonym']);

/** `fresh2.jsonl` is in two parts: the first passages may be read while mending, the rest only scored. */
const READ = 110;

export type Part = 'tune' | 'held' | 'fresh' | 'fresh2 read' | 'fresh2 unread';

export function score(part: Part): Score {
  const [file, half] = part.split(' ');
  const lines = readFileSync(new URL(`${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(half === 'unread' ? READ : 0, half === 'read' ? READ : undefined);
  const misses: string[] = [];
  const byKind: Record<string, [number, number]> = {};
  let [wanted, found, words, kinds, named, roles, rolesWanted, extra, references] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const { id, text, published, expect } of lines.map((line) => JSON.parse(line) as Passage)) {
    const read = readingOf(text, published, [mentions]).layers.mentions;
    const miss = (what: string, mention: Mention | undefined, want?: Expected) =>
      misses.push(
        `${id} ${what} ${want ? `want ${want.kind} "${want.quote}" ${want.entities.join('+')} ` : ''}${mention ? `got ${mention.kind} "${mention.quote}" ${mention.entities.join('+')}` : ''}\n    ${text}`,
      );
    const left = new Set(read);
    for (const want of expect) {
      const start = startOf(text, want);
      const isName = NAMES.has(want.kind);
      const got = read.find(
        (one) => one.start === start && one.quote === want.quote && NAMES.has(one.kind) === isName,
      );
      if (got) left.delete(got);
      if (isName) {
        wanted++;
        if (got) words++;
        if (got && kindOf(got) === want.kind) kinds++;
        if (got && means(got, want)) named++;
        if (want.role) {
          rolesWanted++;
          if (got?.office?.role === want.role) roles++;
          else miss(`role ${want.role}, got ${got?.office?.role}`, got, want);
        }
        if (!got || !means(got, want)) miss('name', got, want);
        continue;
      }
      byKind[want.kind] ??= [0, 0];
      byKind[want.kind]![1]++;
      const right = got ? means(got, want) : want.entities.length === 0;
      if (right) byKind[want.kind]![0]++;
      else miss('reference', got, want);
    }
    for (const one of read) {
      if (NAMES.has(one.kind)) {
        // Ministries in small letters are read, but not annotated.
        if (!/^(?:the|his|her|its|their) /i.test(one.quote)) found++;
        else left.delete(one);
      } else references++;
    }
    for (const one of left) {
      if (/^(?:we|us|our|i|me|my)$/i.test(one.quote)) continue;
      miss('extra', one);
      if (!NAMES.has(one.kind) && one.entities.length > 0) extra++;
    }
  }
  const f1 = (right: number) => (200 * right) / (wanted + found);
  const [right, all] = Object.values(byKind).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  return {
    names: f1(words),
    kinds: f1(kinds),
    named: (100 * named) / words,
    roles: (100 * roles) / rolesWanted,
    resolved: (100 * right) / all,
    byKind,
    extra: (100 * extra) / references,
    misses,
  };
}

/** A capital that speaks for its government is annotated as a state. */
function kindOf(mention: Mention): Mention['kind'] {
  return mention.entities[0]?.startsWith('state/') && mention.kind !== 'demonym' ? 'state' : mention.kind;
}

function means(got: Mention, want: Expected): boolean {
  if (got.entities.length !== want.entities.length) return false;
  return want.entities.every((name) => keysOf(name).some((key) => got.entities.includes(key)));
}

/** The keys that an annotated name may have. */
function keysOf(name: string): string[] {
  const english = readEnglish(name, [{ kind: 'body', start: 0, end: name.length }]);
  const match = listedAt(english.tokens, 0, english.tokens.count);
  const state = match?.length === english.tokens.count ? match.listed.state : null;
  return [
    entityKey('person', name),
    entityKey('place', name),
    entityKey('organisation', name),
    entityKey('organisation', longFormOf(name) ?? name),
    ...(state === null ? [] : [entityKey('state', state)]),
  ];
}

function startOf(text: string, { quote, nth = 1 }: Expected): number {
  let at = -1;
  for (let i = 0; i < nth; i++) at = text.indexOf(quote, at + 1);
  return at;
}
