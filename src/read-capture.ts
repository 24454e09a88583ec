import { type IntakeFailure, toArticles } from './intake/index.ts';
import { readEnglish } from './language/index.ts';
import type { Capture } from './model/index.ts';
import { layers } from './reading/layers.ts';
import { type ArticleReading, type Reader, readerOf } from './reading/read.ts';

/** The layers of Readout, in order. */
export function defaultReader(): Reader {
  return readerOf(readEnglish, layers);
}

/** What each article of a capture says, or the error on which reading it ended; or why it holds none. */
export type CaptureReading =
  | { readonly failure: IntakeFailure }
  | { readonly articles: readonly (ArticleReading | { readonly error: unknown })[] };

export async function readCapture(capture: Capture, reader: Reader): Promise<CaptureReading> {
  const found = await toArticles(capture);
  if ('failure' in found) return found;
  return {
    articles: found.articles.map((article) => {
      try {
        return reader.read(article);
      } catch (error) {
        return { error };
      }
    }),
  };
}
