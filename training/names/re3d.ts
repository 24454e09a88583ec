import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listedWord } from '../../src/language/lexicon/gazetteer.ts';
import { PARTICLES } from '../../src/language/lexicon/name-words.ts';
import { isHonorific, isOfficeWord } from '../../src/language/lexicon/titles.ts';
import type { Kind, MarkedDocument, MarkedName } from './document.ts';

const KIND_OF: Readonly<Record<string, Kind>> = { Person: 'PER', Location: 'LOC', Organisation: 'ORG' };
/** Of readings of the same words the first counts: a state that acts is a state, a command isn't a person. */
const ORDER: readonly Kind[] = ['LOC', 'ORG', 'PER'];

interface Entity {
  readonly begin: number;
  readonly end: number;
  readonly type: string;
  readonly documentId: string;
}

interface Source {
  readonly _id: string;
  readonly text: string;
}

/**
 * re3d (Dstl 2017): ministries, commands and Wikipedia on Syria and Iraq. It marks whatever refers to somebody or
 * somewhere, one phrase within another. Of these we keep names: every word with a capital or a small word of names,
 * without determiner, and without the office before a person. A state that acts is marked as an organisation, and is LOC
 * here when the corpus has it as a location anywhere; "Oslo, Norway" is Oslo; peoples and offices are no names. Of nested names of one kind the longest counts, of persons the shortest that
 * ends the phrase; the others count neither way.
 */
export function readRe3d(folder: string): MarkedDocument[] {
  const sources = readdirSync(folder)
    .sort()
    .map((name) => ({
      documents: parsed<Source>(join(folder, name, 'documents.json')),
      entities: parsed<Entity>(join(folder, name, 'entities.json')),
    }));
  const places = new Set<string>();
  for (const { documents, entities } of sources) {
    const texts = new Map(documents.map(({ _id, text }) => [_id, text]));
    for (const { type, documentId, begin, end } of entities)
      if (type === 'Location') places.add(withoutDeterminer(texts.get(documentId)!.slice(begin, end)));
  }
  return sources.flatMap(({ documents, entities }) =>
    documents.map(({ _id, text }): MarkedDocument => {
      const marked = entities
        .filter(({ documentId }) => documentId === _id)
        .flatMap((entity) => nameOf(entity, text, places) ?? []);
      const regions = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
        kind: 'body' as const,
        start: index,
        end: index + line.length,
      }));
      return { id: _id, text, regions, names: withoutNested(marked) };
    }),
  );
}

function parsed<T>(path: string): T[] {
  return JSON.parse(readFileSync(path, 'utf8')) as T[];
}

const DETERMINER = /^(?:the|an?|this|that|these|those|our|its|his|her|their|my|your)\s+/i;
const PRONOUN = /^(?:i|we|us|you|he|she|it|they|him|her|his|its|our|my|their|them|who|this|that)$/i;
const SMALL = /^(?:of|and|the|for|in|on|to|&|al|el|de)$/;

function withoutDeterminer(phrase: string): string {
  return phrase
    .trim()
    .replace(DETERMINER, '')
    .replace(/[’']s?$/, '');
}

function nameOf({ begin, end, type }: Entity, text: string, places: ReadonlySet<string>): MarkedName | null {
  let kind = KIND_OF[type];
  if (!kind) return null;
  let name = withoutDeterminer(text.slice(begin, end));
  let start = text.indexOf(name, begin);
  if (kind === 'ORG' && places.has(name)) kind = 'LOC';
  if (kind === 'PER') {
    const bare = withoutOffice(name);
    start += name.length - bare.length;
    name = bare;
  } else if (kind === 'LOC') name = name.replace(/,.*/s, '');
  if (name.split(/\s+/).every((word) => listedWord(word)?.kind === 'demonym')) return null;
  const words = name.split(/\s+/);
  if (name === '' || PRONOUN.test(name) || !isProper(words[0]!) || !isProper(words.at(-1)!)) return null;
  if (!words.every((word) => isProper(word) || SMALL.test(word) || PARTICLES.has(word))) return null;
  return { start, end: start + name.length, kind };
}

function isProper(word: string): boolean {
  return /^(?:\p{Lu}|(?:al|el|an|as)[- ]\p{Lu})/u.test(word);
}

/** Empty for an office that nobody is named with: "Foreign Office Minister", "Minister for the Middle East". */
function withoutOffice(phrase: string): string {
  let rest = phrase;
  for (let at = 0; ; at++) {
    const word = /^(\S+)\s*/.exec(rest);
    if (!word) return '';
    const lower = word[1]!.replace(/[,’']s?$/, '').toLowerCase();
    if (at > 0 && SMALL.test(lower)) return '';
    if (!isOffice(lower)) return isOfficeWord(phrase.split(/\s+/).at(-1)!.toLowerCase()) ? '' : rest;
    rest = rest.slice(word[0].length);
  }
}

function isOffice(lower: string): boolean {
  return isOfficeWord(lower) || isHonorific(lower) || listedWord(lower)?.kind === 'demonym';
}

function withoutNested(marked: readonly MarkedName[]): MarkedName[] {
  const best = new Map<string, MarkedName>();
  for (const name of marked) {
    const key = `${name.start} ${name.end}`;
    const other = best.get(key);
    if (!other || ORDER.indexOf(name.kind) < ORDER.indexOf(other.kind)) best.set(key, name);
  }
  const names = [...best.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  return names.map((name) => {
    const yields = names.some((other) => {
      if (other === name || other.kind !== name.kind) return false;
      const within = other.start >= name.start && other.end <= name.end;
      const around = other.start <= name.start && other.end >= name.end;
      if (name.kind === 'PER')
        return (within && other.end === name.end) || (around && other.end !== name.end);
      return around;
    });
    return yields ? { ...name, optional: true } : name;
  });
}
