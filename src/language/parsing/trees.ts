import type { Sentences } from '../english.ts';
import type { TokenStream } from '../tokens.ts';
import { type Models, models } from './models.ts';
import { MOST_WORDS } from './syntactic-words.ts';
import { AFTER, ATTRIBUTE, BEFORE, WORD_ATTRIBUTES } from './vocabulary.ts';

/** Universal parts of speech (universaldependencies.org/u/pos). */
type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/**
 * Tags and dependency trees. A sentence is parsed when something of it is first asked for. Behind the last token there are no tag, no
 * relation and no head, so that rules may look ahead.
 */
export interface Trees {
  /** Head of a token, a token of the same sentence; -1 for the root, of which each sentence has one. */
  headOf(token: number): number;
  /** How far each decision was ahead of the next best, in units of weight: larger is surer. */
  tagMargin(token: number): number;
  headMargin(token: number): number;
  relationMargin(token: number): number;
  partOfSpeech(token: number): PartOfSpeech;
  /** Penn Treebank tag: "VBD", "NNP". */
  tag(token: number): string;
  /** Relation to the head, as Universal Dependencies names it: "nsubj", "obl:agent". */
  relation(token: number): string;
}

/** A longer sentence is read in pieces of this many words, of which the first carries the root. */
const LONGEST_PIECE = 400;

/** Room for a piece, with what its last token may add and the marks around it. */
const ROOM = LONGEST_PIECE + MOST_WORDS + 4;

/** Words of a piece of a sentence, split as the treebanks are; columns are indexed from 1. */
class Piece {
  count = 0;
  readonly tokens = new Int32Array(ROOM);
  readonly words = new Int32Array(ROOM);
  readonly tags = new Uint8Array(ROOM);
  readonly tagMargins = new Int16Array(ROOM);
  readonly depths = new Int32Array(ROOM);
}

const piece = new Piece();

/**
 * Trees of the sentences of a text, each parsed in time linear in its length.
 *
 * @param sentence of each token
 */
export function treesOf(stream: TokenStream, sentences: Sentences, sentence: Uint32Array): Trees {
  return new LazyTrees(stream, sentences, sentence);
}

/** Parses all sentences at once: what costs most, for those who measure it. */
export function parseSentences(trees: Trees, sentences: Sentences): void {
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const first = sentences.first[sentence]!;
    if (first < sentences.last[sentence]!) trees.headOf(first);
  }
}

function parseSentence(stream: TokenStream, first: number, last: number, trees: FlatTrees): void {
  const trained = models();
  for (let from = first; from < last; ) {
    const to = splitTokens(stream, from, last, trained);
    parsePiece(trained);
    foldPiece(trees, trained);
    if (from > first) trees.hang(from, to, first);
    from = to;
  }
}

class LazyTrees implements Trees {
  readonly #stream: TokenStream;
  readonly #sentences: Sentences;
  readonly #sentence: Uint32Array;
  readonly #isParsed: Uint8Array;
  #flat: FlatTrees | undefined;

  constructor(stream: TokenStream, sentences: Sentences, sentence: Uint32Array) {
    this.#stream = stream;
    this.#sentences = sentences;
    this.#sentence = sentence;
    this.#isParsed = new Uint8Array(sentences.count);
  }

  /** The arrays, with the token's sentence parsed. */
  #of(token: number): FlatTrees {
    const flat = (this.#flat ??= new FlatTrees(this.#stream.count, models()));
    const sentence = this.#sentence[token]!;
    if (this.#isParsed[sentence] === 0) {
      this.#isParsed[sentence] = 1;
      const { first, last } = this.#sentences;
      parseSentence(this.#stream, first[sentence]!, last[sentence]!, flat);
    }
    return flat;
  }

  headOf(token: number): number {
    return token < this.#stream.count ? this.#of(token).head[token]! : -1;
  }

  tagMargin(token: number): number {
    return this.#of(token).tagMargin[token]!;
  }

  headMargin(token: number): number {
    return this.#of(token).headMargin[token]!;
  }

  relationMargin(token: number): number {
    return this.#of(token).relationMargin[token]!;
  }

  partOfSpeech(token: number): PartOfSpeech {
    return token < this.#stream.count ? this.#of(token).partOfSpeech(token) : 'X';
  }

  tag(token: number): string {
    return token < this.#stream.count ? this.#of(token).tag(token) : '';
  }

  relation(token: number): string {
    return token < this.#stream.count ? this.#of(token).relation(token) : '';
  }
}

/** Fills the piece with the words of the tokens from `from` on; gives the token it stopped before. */
function splitTokens(stream: TokenStream, from: number, last: number, { words }: Models): number {
  words.begin(stream.words, ROOM);
  let count = 0;
  let token = from;
  for (; token < last && count < LONGEST_PIECE; token++) {
    const end = count + words.write(stream.number[token]!, piece.words, count + 1);
    while (count < end) piece.tokens[++count] = token;
  }
  piece.count = count;
  piece.words[0] = BEFORE;
  piece.words.fill(AFTER, count + 1, count + 4);
  return token;
}

/** Tags and parses the piece; the tree is in the parser's configuration. */
function parsePiece(trained: Models): void {
  const { tagger, guesser, parser, vocabulary, groups, past, participle, participial } = trained;
  const { count } = piece;
  const { configuration: c } = parser;
  const { attributes } = vocabulary;
  tagger.tag(piece.words, count, piece.tags, piece.tagMargins);
  c.begin(count);
  for (let at = 1; at <= count; at++) {
    const row = piece.words[at]! * WORD_ATTRIBUTES;
    c.words[at] = attributes[row + ATTRIBUTE.lower]!;
    c.tags[at] = piece.tags[at]!;
    c.clusters[at] = attributes[row + ATTRIBUTE.cluster]!;
    c.coarse[at] = attributes[row + ATTRIBUTE.coarse]!;
  }
  c.lookAhead(groups);
  guesser.guess(c);
  parser.parse();
  // What describes a noun without a subject of its own isn't finite: "the states invited".
  for (let at = 1; at <= count; at++)
    if (piece.tags[at] === past && c.labels[at] === participial) piece.tags[at] = participle;
}

/**
 * Of the words of one token the one nearest to the root stands for it. Depth then falls from each token to its head, so
 * that no circle can come of it.
 */
function foldPiece(trees: FlatTrees, { parser }: Models): void {
  const { heads, labels } = parser.configuration;
  const { count, tokens, depths } = piece;
  if (tokens[count]! - tokens[1]! + 1 < count) measureDepths(heads, count, depths);
  for (let at = 1; at <= count; ) {
    const token = tokens[at]!;
    let top = at;
    let next = at + 1;
    while (next <= count && tokens[next] === token) {
      if (depths[next]! <= depths[top]!) top = next;
      next++;
    }
    const head = heads[top]!;
    trees.head[token] = head === 0 ? -1 : tokens[head]!;
    trees.relations[token] = labels[top]!;
    trees.tags[token] = piece.tags[top]!;
    trees.tagMargin[token] = piece.tagMargins[top]!;
    trees.headMargin[token] = parser.headMargins[top]!;
    trees.relationMargin[token] = parser.labelMargins[top]!;
    at = next;
  }
}

/** Steps from each word up to the root, each counted once: a word's path ends where it meets one already known. */
function measureDepths(heads: Int32Array, count: number, depths: Int32Array): void {
  depths.fill(0, 0, count + 1);
  for (let at = 1; at <= count; at++) {
    let steps = 0;
    let above = at;
    while (above !== 0 && depths[above] === 0) {
      above = heads[above]!;
      steps++;
    }
    let depth = steps + (above === 0 ? 0 : depths[above]!);
    for (let on = at; on !== above; on = heads[on]!) depths[on] = depth--;
  }
}

/** By token. */
class FlatTrees {
  readonly head: Int32Array;
  readonly tags: Uint8Array;
  readonly relations: Uint8Array;
  readonly tagMargin: Int16Array;
  readonly headMargin: Int16Array;
  readonly relationMargin: Int16Array;
  readonly #tags: readonly string[];
  readonly #relations: readonly string[];

  constructor(count: number, { tags, relations }: Models) {
    this.head = new Int32Array(count);
    this.tags = new Uint8Array(count);
    this.relations = new Uint8Array(count);
    this.tagMargin = new Int16Array(count);
    this.headMargin = new Int16Array(count);
    this.relationMargin = new Int16Array(count);
    this.#tags = tags;
    this.#relations = relations;
  }

  partOfSpeech(token: number): PartOfSpeech {
    const tag = this.#tags[this.tags[token]!]!;
    return tag.slice(tag.indexOf('|') + 1) as PartOfSpeech;
  }

  tag(token: number): string {
    const tag = this.#tags[this.tags[token]!]!;
    return tag.slice(0, tag.indexOf('|'));
  }

  relation(token: number): string {
    return this.#relations[this.relations[token]!]!;
  }

  /** Hangs the root among the tokens `from` to `to` on that of the sentence that begins at `first`. */
  hang(from: number, to: number, first: number): void {
    let root = first;
    while (this.head[root] !== -1) root = this.head[root]!;
    for (let token = from; token < to; token++) {
      if (this.head[token] !== -1) continue;
      this.head[token] = root;
      this.relations[token] = this.#relations.indexOf('parataxis');
    }
  }
}
