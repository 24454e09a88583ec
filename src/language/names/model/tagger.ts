import type { TokenStream } from '../../tokens.ts';
import { CAPITAL } from '../../traits.ts';
import type { Candidate } from '../candidate.ts';
import type { SentenceView } from '../sentence.ts';
import { Decoder } from './decoder.ts';
import { type Evidence, evidenceOf, lookUp } from './evidence.ts';
import { NameFeatures, type Position } from './features.ts';
import { LABELS } from './labels.ts';
import { eachSegment } from './segments.ts';
import type { NameWeights } from './weights.ts';
import type { NameWords } from './words.ts';

/** Calls `use` with the features of each token of each segment, and at a segment's end. */
export class FeatureReader {
  readonly features: NameFeatures;
  readonly #words: NameWords;
  readonly #position: Position = { first: 0, last: 0, from: 0, to: 0, flags: 0 };

  constructor(bits: number, words: NameWords) {
    this.features = new NameFeatures(bits, words);
    this.#words = words;
  }

  read(
    tokens: TokenStream,
    views: readonly SentenceView[],
    readings: readonly Candidate[],
    each: (token: number) => void,
    end: (first: number, last: number) => void,
    isSettled: (first: number, last: number) => boolean = () => false,
  ): void {
    const evidence = evidenceOf(tokens.count, readings);
    let learnt: SentenceView | undefined;
    eachSegment(views, (first, last, view) => {
      if (isSettled(first, last)) return;
      if (view !== learnt) {
        learnt = view;
        this.#words.learn(tokens, view.first, view.last);
      }
      this.#readSegment(view, evidence, first, last, each);
      end(first, last);
    });
  }

  #readSegment(
    view: SentenceView,
    evidence: Evidence,
    first: number,
    last: number,
    each: (token: number) => void,
  ): void {
    const { tokens } = view;
    lookUp(tokens, first, last, view.last, evidence.lists);
    const position = this.#position;
    position.first = view.first;
    position.last = view.last;
    position.to = first;
    const style = (view.titled ? 1 : 0) | (view.shouted ? 2 : 0);
    for (let token = first; token < last; token++) {
      if (token >= position.to) {
        position.from = token;
        position.to = token + 1;
        if (tokens.is(token, CAPITAL))
          while (position.to < last && tokens.is(position.to, CAPITAL)) position.to++;
      }
      position.flags = style | (view.opens(token) ? 4 : 0);
      this.features.fill(tokens.number, evidence, token, position);
      each(token);
    }
  }
}

/** Labels the tokens of a text; see labels.ts. */
export class NameTagger {
  readonly #reader: FeatureReader;
  readonly #weights: NameWeights;
  readonly #decoder: Decoder;
  #scores = new Int32Array(LABELS << 6);
  #labels = new Uint8Array(1 << 6);

  constructor(bits: number, words: NameWords, weights: NameWeights, transitions: Int32Array) {
    this.#reader = new FeatureReader(bits, words);
    this.#weights = weights;
    this.#decoder = new Decoder(transitions);
  }

  /**
   * @param readings what the rules found, in order
   * @param isSettled whether a stretch of tokens needs no labels
   * @param margins gets how far each label is ahead of the next best of another kind, in units of weight
   */
  tag(
    tokens: TokenStream,
    views: readonly SentenceView[],
    readings: readonly Candidate[],
    labels: Uint8Array,
    margins: Int32Array,
    isSettled: (first: number, last: number) => boolean,
  ): void {
    const { features } = this.#reader;
    let count = 0;
    const each = () => {
      if ((count + 1) * LABELS > this.#scores.length) this.#grow();
      this.#weights.sum(features.slots, features.count, this.#scores, count++ * LABELS);
    };
    const end = (first: number, last: number) => {
      this.#decoder.decode(this.#scores, last - first, this.#labels);
      for (let token = first; token < last; token++) {
        const label = this.#labels[token - first]!;
        labels[token] = label;
        margins[token] = this.#marginOf((token - first) * LABELS, label);
      }
      count = 0;
    };
    this.#reader.read(tokens, views, readings, each, end, isSettled);
  }

  #marginOf(at: number, label: number): number {
    const scores = this.#scores;
    let next = -0x7fffffff;
    const group = label === 0 ? -1 : (label - 1) >> 2;
    for (let other = 0; other < LABELS; other++)
      if ((other === 0 ? -1 : (other - 1) >> 2) !== group && scores[at + other]! > next)
        next = scores[at + other]!;
    return scores[at + label]! - next;
  }

  #grow(): void {
    const scores = new Int32Array(this.#scores.length * 2);
    scores.set(this.#scores);
    this.#scores = scores;
    this.#labels = new Uint8Array(scores.length / LABELS);
  }
}
