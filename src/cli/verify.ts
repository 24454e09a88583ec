import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import pc from 'picocolors';
import { INTAKE_VERSION, toArticles } from '../intake/index.ts';
import type { Article, RecordKind } from '../model/index.ts';
import { firstLie } from '../reading/grounding.ts';
import { type Store, type StoredArticle, StoreError } from '../store/index.ts';
import { type Context, withStore } from './context.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { plain, plural, seconds } from './output.ts';
import { progressOn } from './progress.ts';

const KINDS: readonly RecordKind[] = ['entity', 'encounter', 'claim', 'figure', 'commitment'];

/** What does not hold: where, and in which way. */
interface Lie {
  readonly article: string;
  readonly item: string | null;
  readonly reason: string;
}

interface Checked {
  articles: number;
  quotes: number;
  /** Made by an intake that is no longer here: their quotes are checked, their text can't be. */
  older: number;
}

export async function verify(context: Context): Promise<ExitCode> {
  return withStore(context, async (store) => {
    const { output, stop } = context;
    const started = performance.now();
    const checked: Checked = { articles: 0, quotes: 0, older: 0 };
    const lie = await firstLieIn(store, checked, stop);
    if (output.json) output.out(JSON.stringify({ what: lie ? 'lie' : 'verified', ...checked, ...lie }));
    else if (lie) {
      const where = [`article ${lie.article}`, ...(lie.item ? [`item ${lie.item}`] : [])].join(', ');
      output.note(`${pc.red('Not true:')} ${where}: ${plain(lie.reason)}`);
    } else if (!stop.aborted) {
      const older = checked.older > 0 ? ` (${checked.older} with text made by an older version)` : '';
      output.out(
        `${plural(checked.articles, 'article')}${older} and ${plural(checked.quotes, 'quote')} hold, in ${seconds(started)}`,
      );
    }
    if (lie) return EXIT.lie;
    return stop.aborted ? EXIT.interrupted : EXIT.fine;
  });
}

async function firstLieIn(store: Store, checked: Checked, stop: AbortSignal): Promise<Lie | null> {
  const progress = progressOn(process.stderr, true);
  const texts = new Map<string, string>();
  const summaries = await store.articles();
  try {
    for (const { id } of summaries) {
      if (stop.aborted) return null;
      const reason = await articleLie(store, id, texts, checked).catch(damage);
      if (reason) return { article: id, ...reason };
      checked.articles += 1;
      progress.at(checked.articles, summaries.length, 'articles verified');
    }
    for (const kind of KINDS) {
      for (const { id, evidence } of await store.records(kind)) {
        for (const words of evidence) {
          checked.quotes += 1;
          const text = texts.get(words.article);
          if (text === undefined)
            return { article: words.article, item: id, reason: 'rests on an article that is not there' };
          if (firstLie(words, text))
            return { article: words.article, item: id, reason: notThere(words.quote) };
        }
      }
    }
    return null;
  } finally {
    progress.clear();
  }
}

type Reason = Omit<Lie, 'article'>;

async function articleLie(
  store: Store,
  id: string,
  texts: Map<string, string>,
  checked: Checked,
): Promise<Reason | null> {
  const stored = await store.article(id);
  if (!stored) return null;
  texts.set(id, stored.article.text);
  if (stored.article.intake === INTAKE_VERSION) {
    const reason = await textLie(store, stored);
    if (reason) return { item: null, reason };
  } else checked.older += 1;
  for (const annotation of stored.annotations) {
    checked.quotes += 1;
    const lie = firstLie(annotation, stored.article.text);
    if (lie) return { item: annotation.id, reason: notThere(lie.quote) };
  }
  return null;
}

/** How an article differs from what its bytes give. */
async function textLie(store: Store, { article, origin, media }: StoredArticle): Promise<string | null> {
  const capture = await store.capture(article.capture);
  if (!capture) return 'the bytes it was read from are gone';
  const hash = createHash('sha256').update(capture.bytes).digest('hex');
  if (hash !== article.capture) return 'its bytes are not those that were captured';
  const derived = await toArticles({ ...capture, origin, media });
  const again = 'articles' in derived ? derived.articles[article.part] : undefined;
  if (!again) return 'its bytes hold no such article';
  const other = FIELDS.find((field) => !isDeepStrictEqual(again[field], article[field]));
  return other === undefined ? null : `its ${other} differs from what its bytes give`;
}

const FIELDS = [
  'text',
  'regions',
  'id',
  'language',
  'unread',
  'title',
  'outlet',
  'credit',
  'byline',
  'url',
  'dateline',
  'published',
] as const satisfies readonly (keyof Article)[];

function notThere(quote: string): string {
  return `“${quote}” does not stand where it says`;
}

/** Packed data carries a checksum: what can't be unpacked has been changed. */
function damage(error: unknown): Reason {
  if (error instanceof StoreError && error.trouble === 'damaged')
    return { item: null, reason: error.message };
  throw error;
}
