import type { ReadEnglish } from '../language/english.ts';
import type { Annotation, Article, LayerName, LocatedProblem, Problem } from '../model/index.ts';
import { isGrounded } from './grounding.ts';
import type { Layer } from './layer.ts';

type AnyLayer = Layer<LayerName, LayerName>;

/** What was read in one article. */
export interface ArticleReading {
  readonly article: Article;
  /** Layer by layer, in the order of reading. */
  readonly annotations: readonly Annotation[];
  readonly problems: readonly LocatedProblem[];
}

export interface Reader {
  readonly versions: Readonly<Partial<Record<LayerName, number>>>;
  read(article: Article): ArticleReading;
}

/** Throws when a layer comes before one that it needs, or when two add the same. */
export function readerOf(english: ReadEnglish, layers: readonly AnyLayer[]): Reader {
  checkOrder(layers);
  return {
    versions: Object.fromEntries(layers.map((layer) => [layer.adds, layer.version])),
    read: (article) =>
      article.unread === null
        ? readLayers(article, english, layers)
        : { article, annotations: [], problems: [] },
  };
}

function checkOrder(layers: readonly AnyLayer[]): void {
  const added = new Set<LayerName>();
  for (const layer of layers) {
    if (added.has(layer.adds)) throw new Error(`two layers add ${layer.adds}`);
    for (const need of layer.needs) {
      if (!added.has(need))
        throw new Error(`the layer ${layer.adds} needs ${need}, which isn't read before it`);
    }
    added.add(layer.adds);
  }
}

function readLayers(article: Article, readEnglish: ReadEnglish, layers: readonly AnyLayer[]): ArticleReading {
  const english = readEnglish(article.text, article.regions);
  const read: Partial<Record<LayerName, readonly Annotation[]>> = {};
  const problems: LocatedProblem[] = [];
  for (const layer of layers) {
    const report = ({ span, reason }: Problem) =>
      problems.push({ article: article.id, by: layer.adds, span, reason });
    const annotations = layer.read({ article, english, layers: read as never }, report);
    read[layer.adds] = sound(annotations, article, report);
  }
  return { article, annotations: layers.flatMap((layer) => read[layer.adds] ?? []), problems };
}

/** Without what can't be grounded or stands twice: dropped, and counted as a problem, never guessed. */
function sound(
  annotations: readonly Annotation[],
  article: Article,
  report: (problem: Problem) => void,
): readonly Annotation[] {
  const seen = new Set<string>();
  return annotations.filter((annotation) => {
    const twice = seen.has(annotation.id);
    seen.add(annotation.id);
    if (!twice && annotation.article === article.id && isGrounded(annotation, article.text)) return true;
    const start = Math.max(0, Math.min(annotation.start, article.text.length)) || 0;
    const end = Math.max(start, Math.min(annotation.end, article.text.length)) || start;
    report({
      span: { start, end },
      reason: twice ? 'read twice; kept once' : "dropped: its words aren't in the text",
    });
    return false;
  });
}
