import type { English } from '../../src/language/english.ts';
import { readEnglish } from '../../src/language/read.ts';
import { KIND_OF_NAME, KINDS, type Kind, type MarkedDocument } from './document.ts';

export interface Counts {
  right: number;
  found: number;
  wanted: number;
}

interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** Where its office or honorific begins. */
  readonly titleStart: number;
}

function foundNames({ names, tokens }: Pick<English, 'names' | 'tokens'>): FoundName[] {
  return names.flatMap(({ kind, first, last, titleFirst }) => {
    const own = KIND_OF_NAME[kind];
    return own
      ? [
          {
            start: tokens.start[first]!,
            end: tokens.end[last - 1]!,
            kind: own,
            titleStart: tokens.start[titleFirst]!,
          },
        ]
      : [];
  });
}

/**
 * Exact spans of the right kind. `titles: 'within'` is for corpora that mark a person with the office before the name:
 * there the name counts with or without it.
 */
export function scoreNames(
  documents: readonly MarkedDocument[],
  titles: 'apart' | 'within' = 'apart',
  read: (document: MarkedDocument) => Pick<English, 'names' | 'tokens'> = ({ text, regions }) =>
    readEnglish(text, regions),
): Record<Kind, Counts> {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, { right: 0, found: 0, wanted: 0 }])) as Record<
    Kind,
    Counts
  >;
  for (const document of documents) {
    const { names: marked } = document;
    for (const { kind, optional } of marked) if (!optional) counts[kind].wanted++;
    for (const name of foundNames(read(document))) {
      const begins = (start: number) =>
        start === name.start || (titles === 'within' && start === name.titleStart);
      const own = marked.find(
        ({ start, end, kind }) => kind === name.kind && begins(start) && end === name.end,
      );
      if (own?.optional) continue;
      counts[name.kind].found++;
      if (own) counts[name.kind].right++;
    }
  }
  return counts;
}

export function f1({ right, found, wanted }: Counts): number {
  return found + wanted === 0 ? 0 : (2 * right) / (found + wanted);
}

export function sum(counts: Readonly<Record<Kind, Counts>>): Counts {
  return KINDS.map((kind) => counts[kind]).reduce((a, b) => ({
    right: a.right + b.right,
    found: a.found + b.found,
    wanted: a.wanted + b.wanted,
  }));
}
