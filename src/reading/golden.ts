/** Golden cases: `<layer>/cases/<slug>/article.txt` and what the layer reads in it, `expected.json`. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toArticles } from '../intake/index.ts';
import { readEnglish } from '../language/index.ts';
import type { Annotation, Article, LayerName } from '../model/index.ts';
import { layers } from './layers.ts';

export function casesOf(layer: LayerName): string {
  return join(import.meta.dirname, layer, 'cases');
}

/** What a layer reads in a case, as `expected.json` holds it. Throws for a file that holds no article. */
export async function readCase(layer: LayerName, file: string): Promise<string> {
  const bytes = readFileSync(file);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const found = await toArticles({ hash, bytes, media: 'text/plain', origin: file });
  if (!('articles' in found)) throw new Error(`${file}: ${found.failure.reason}`);
  const article = found.articles[0]!;
  const shown = readUpTo(layer, article).map((annotation) => slotsOf(annotation, article.text));
  return `${JSON.stringify(shown, null, 2)}\n`;
}

/** The annotations of one layer; those it needs are read before it. */
function readUpTo(last: LayerName, article: Article): readonly Annotation[] {
  const english = readEnglish(article.text, article.regions);
  const read: Partial<Record<LayerName, readonly Annotation[]>> = {};
  for (const layer of layers) {
    read[layer.adds] = layer.read({ article, english, layers: read as never }, () => {});
    if (layer.adds === last) return read[layer.adds]!;
  }
  throw new Error(`there is no layer ${last}`);
}

/** Ids and offsets change with every word of an article: a case keeps the words, and which occurrence they are. */
function slotsOf(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((part) => slotsOf(part, text));
  if (typeof value !== 'object' || value === null) return value;
  const slots: Record<string, unknown> = {};
  for (const [name, slot] of Object.entries(value)) {
    if (!/^(?:id|of|article|layer|start|end)$/.test(name)) slots[name] = slotsOf(slot, text);
  }
  const { start, quote } = value as { start?: unknown; quote?: unknown };
  if (typeof start === 'number' && typeof quote === 'string') {
    const nth = occurrence(text, quote, start);
    if (nth > 1) slots.nth = nth;
  }
  return slots;
}

function occurrence(text: string, quote: string, start: number): number {
  let nth = 1;
  for (let at = text.indexOf(quote); at >= 0 && at < start; at = text.indexOf(quote, at + 1)) nth++;
  return nth;
}
