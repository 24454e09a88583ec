import pc from 'picocolors';
import { storiesOf } from '../merging/index.ts';
import type { ArticleSummary } from '../model/index.ts';
import { type Context, withStore } from './context.ts';
import { CommandError, EXIT, type ExitCode } from './exit.ts';
import { plain, plural } from './output.ts';

/** Every two are compared, so four times the time for twice as many: 1,000 took 23 seconds on a core of a server. */
const MOST_ARTICLES = 1000;
/** Fewer are done before one asks what it does. */
const MANY = 200;

export interface StoriesSettings {
  readonly since?: string;
  readonly until?: string;
}

/** Lists what the articles tell of: those of the same events together, the largest story first. */
export async function stories(context: Context, settings: StoriesSettings): Promise<ExitCode> {
  return withStore(context, async (store) => {
    const { output } = context;
    const listed = (await store.articles()).filter((one) => one.unread === null && isBetween(one, settings));
    if (listed.length > MOST_ARTICLES)
      throw new CommandError(
        `${plural(listed.length, 'article')} are more than the ${MOST_ARTICLES.toLocaleString('en')} that can be compared; narrow them by --since and --until`,
      );
    if (listed.length > MANY) output.note(`Comparing ${plural(listed.length, 'article')} with one another …`);
    const origins = new Map(listed.map(({ id, origin }) => [id, origin]));
    const articles = await Promise.all(listed.map(async ({ id }) => (await store.article(id))!.article));
    for (const story of storiesOf(articles)) {
      if (output.json) {
        output.out(
          JSON.stringify(story.map(({ id, title, outlet, published }) => ({ id, title, outlet, published }))),
        );
        continue;
      }
      output.out(pc.bold(plural(story.length, 'article')));
      for (const { id, title, outlet, published } of story) {
        const day = published?.from ?? 'undated';
        output.out(
          `  ${pc.dim(id.slice(0, 8))}  ${day.padEnd(10)}  ${plain(title ?? origins.get(id)!)}${outlet ? pc.dim(`  ${plain(outlet)}`) : ''}`,
        );
      }
    }
    if (articles.length === 0 && !output.json) output.note('There are no articles.');
    return articles.length > 0 ? EXIT.fine : EXIT.partly;
  });
}

/** Articles without a date are left out when a day is given. */
function isBetween({ published }: ArticleSummary, { since, until }: StoriesSettings): boolean {
  if (since === undefined && until === undefined) return true;
  if (published === null) return false;
  return (
    (since === undefined || (published.to ?? since) >= since) &&
    (until === undefined || (published.from ?? until) <= until)
  );
}
