import pc from 'picocolors';
import { type Change, changesBetween } from '../merging/changes.ts';
import type { Article } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { type Context, withStore } from './context.ts';
import { CommandError, EXIT, type ExitCode } from './exit.ts';
import { type Output, plain, plural } from './output.ts';
import { theOne } from './show.ts';

/** Characters of what was kept that are shown on each side of a change. */
const AROUND = 60;

/** What changed from one capture of a page to the next: of one article, or of all that were captured again. */
export async function revisions(context: Context, given: string | undefined): Promise<ExitCode> {
  return withStore(context, async (store) => {
    const { output } = context;
    const pages = given === undefined ? await pagesCapturedAgain(store) : [await pageOf(store, given)];
    for (const articles of pages) showPage(articles, output);
    if (pages.length === 0 && !output.json) output.note('No page was captured twice with other words.');
    return EXIT.fine;
  });
}

async function pageOf(store: Store, given: string): Promise<readonly Article[]> {
  const found = await theOne(store, given);
  if (found.what !== 'article') throw new CommandError(`${given} is no article`);
  return store.revisions(found.id);
}

async function pagesCapturedAgain(store: Store): Promise<(readonly Article[])[]> {
  const byUrl = Map.groupBy(await store.articles(), ({ url }) => url);
  const again = [...byUrl].filter(([url, articles]) => url !== null && articles.length > 1);
  return Promise.all(again.map(([, articles]) => store.revisions(articles[0]!.id)));
}

function showPage(articles: readonly Article[], output: Output): void {
  const steps = articles.slice(1).map((newer, at) => ({ older: articles[at]!, newer }));
  if (output.json) {
    output.out(
      JSON.stringify({
        url: articles[0]!.url,
        articles: articles.map(({ id, published }) => ({ id, published })),
        changes: steps.map(({ older, newer }) => changesBetween(older, newer)),
      }),
    );
    return;
  }
  output.out(pc.bold(`${plain(articles[0]!.url ?? 'no address')}: ${plural(articles.length, 'revision')}`));
  for (const { older, newer } of steps) {
    const days = [older, newer].map(
      ({ id, published }) => `${id.slice(0, 8)} (${published?.from ?? 'undated'})`,
    );
    output.out(`  ${pc.dim(days.join(' → '))}`);
    output.out(`    ${shown(changesBetween(older, newer))}`);
  }
}

/** Removed words in [- -], added ones in {+ +}, as `git diff --word-diff` has them. */
function shown(changes: readonly Change[]): string {
  return changes
    .map(({ kind, words }, at) => {
      const text = plain(words);
      if (kind === 'removed') return pc.red(`[-${text}-]`);
      if (kind === 'added') return pc.green(`{+${text}+}`);
      if (text.length <= 2 * AROUND) return text;
      const before = at > 0 ? text.slice(0, AROUND) : '';
      const after = at < changes.length - 1 ? text.slice(-AROUND) : '';
      return `${before} … ${after}`.trim();
    })
    .join(' ');
}
