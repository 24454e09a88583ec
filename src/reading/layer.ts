import type { English } from '../language/english.ts';
import type { Annotations, Article, LayerName, Problem } from '../model/index.ts';

/** What a layer reads: the article, its language, and the layers it says it needs. */
export interface Reading<Needs extends LayerName = never> {
  readonly article: Article;
  readonly english: English;
  readonly layers: { readonly [L in Needs]: readonly Annotations[L][] };
}

/** One step of reading. Pure: inputs are never changed, doubt is reported, `throw` is for our own bugs. */
export interface Layer<Needs extends LayerName, Adds extends LayerName> {
  /** One layer is one folder and one table. */
  readonly adds: Adds;
  /** Raise it to have stored articles read again. */
  readonly version: number;
  /** Checked against the order at start-up. */
  readonly needs: readonly Needs[];
  read(reading: Reading<Needs>, report: (problem: Problem) => void): readonly Annotations[Adds][];
}
