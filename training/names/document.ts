import { readFileSync } from 'node:fs';
import type { NameKind } from '../../src/language/english.ts';
import type { Region } from '../../src/model/index.ts';

/** How corpora of names sort them; a state, a city and a mountain are all LOC. */
export const KINDS = ['PER', 'LOC', 'ORG'] as const;
export type Kind = (typeof KINDS)[number];

/** Of the kinds that we tell apart; a demonym is no name to the corpora. */
export const KIND_OF_NAME: Readonly<Record<NameKind, Kind | null>> = {
  person: 'PER',
  state: 'LOC',
  place: 'LOC',
  organisation: 'ORG',
  demonym: null,
};

/** A name as annotators marked it: UTF-16 offsets into the document's text. */
export interface MarkedName {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** What the corpus marks and we would not call a name of that kind: finding it counts neither way. */
  readonly optional?: boolean;
}

/** Each sentence of the corpus is a region of its own, so that sentences are the corpus's. */
export interface MarkedDocument {
  readonly id: string;
  readonly text: string;
  readonly regions: readonly Region[];
  readonly names: readonly MarkedName[];
}

/** A document put together sentence by sentence. */
export class DocumentBuilder {
  readonly #id: string;
  readonly #regions: Region[] = [];
  readonly #names: MarkedName[] = [];
  #text = '';

  constructor(id: string) {
    this.#id = id;
  }

  /** Names have offsets into the sentence. */
  add(sentence: string, names: readonly MarkedName[]): void {
    const start = this.#text.length;
    this.#text += `${sentence}\n`;
    this.#regions.push({ kind: 'body', start, end: start + sentence.length });
    for (const name of names) this.#names.push({ ...name, start: name.start + start, end: name.end + start });
  }

  get sentences(): number {
    return this.#regions.length;
  }

  built(): MarkedDocument {
    return { id: this.#id, text: this.#text, regions: this.#regions, names: this.#names };
  }
}

/**
 * The documents of a file in blocks of lines, a sentence each, with its text and at times the document it opens in
 * comments, as CoNLL-U has them.
 *
 * @param namesOf the names of a sentence, with offsets into its text
 */
export function documentsIn(
  path: string,
  namesOf: (lines: readonly string[], text: string) => readonly MarkedName[],
): MarkedDocument[] {
  const documents: MarkedDocument[] = [];
  let document: DocumentBuilder | undefined;
  for (const block of readFileSync(path, 'utf8').split(/\n\n+/)) {
    const lines = block.split('\n');
    const id = lines.find((line) => line.startsWith('# newdoc id = '));
    if (id) {
      if (document) documents.push(document.built());
      document = new DocumentBuilder(id.slice(14));
    }
    const text = lines.find((line) => line.startsWith('# text = '))?.slice(9);
    if (document && text !== undefined) document.add(text, namesOf(lines, text));
  }
  if (document) documents.push(document.built());
  return documents;
}

/** Words as a sentence of running text, and where each word lies in it. */
export interface Joined {
  readonly text: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]}]|'s|'|n't|'re|'ve|'ll|'d|'m|''|…)$/;
const NO_SPACE_AFTER = /^[([{$£€`]+$/;

/** Undoes the spaces of a tokenized corpus whose own text is lost; quotation marks alternate. */
export function joined(words: readonly string[]): Joined {
  const start: number[] = [];
  const end: number[] = [];
  let text = '';
  let open = false;
  let glued = true;
  for (const word of words) {
    const mark = word === '"';
    const closes = (mark && open) || NO_SPACE_BEFORE.test(word);
    if (!glued && !closes) text += ' ';
    start.push(text.length);
    text += word;
    end.push(text.length);
    glued = NO_SPACE_AFTER.test(word) || (mark && !open);
    if (mark) open = !open;
  }
  return { text, start, end };
}

/** Names from one label a word: "B-PER", "I-PER", "O"; kinds that `kindOf` doesn't know are none. */
export function labelledNames(
  labels: readonly string[],
  { start, end }: Pick<Joined, 'start' | 'end'>,
  kindOf: (label: string) => Kind | undefined,
): MarkedName[] {
  const names: MarkedName[] = [];
  for (let at = 0; at < labels.length; at++) {
    const kind = kindOf(labels[at]!.slice(2));
    if (!kind) continue;
    let last = at;
    while (labels[last + 1] === `I-${labels[at]!.slice(2)}`) last++;
    names.push({ start: start[at]!, end: end[last]!, kind });
    at = last;
  }
  return names;
}
