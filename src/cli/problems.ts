import pc from 'picocolors';
import { type Context, withStore } from './context.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { plain, plural } from './output.ts';

export async function problems(context: Context): Promise<ExitCode> {
  return withStore(context, async (store) => {
    const { output } = context;
    const found = await store.problems();
    const articles = await store.articles();
    if (output.json) {
      for (const failure of found.failures) output.out(JSON.stringify({ what: 'not read', ...failure }));
      for (const { id, unread } of articles) {
        if (unread) output.out(JSON.stringify({ what: 'kept unread', article: id, reason: unread }));
      }
      for (const problem of found.problems) output.out(JSON.stringify({ what: 'doubt', ...problem }));
      return EXIT.fine;
    }
    const titles = new Map(articles.map(({ id, title, origin }) => [id, plain(title ?? origin)]));
    const unread = articles.filter((article) => article.unread !== null);
    heading(found.failures.length, 'input', 'not read');
    for (const { origin, reason, advice } of found.failures)
      output.out(`  ${plain(`${origin}: ${reason}. ${advice}.`)}`);
    heading(unread.length, 'article', 'kept unread');
    for (const { id, unread: reason } of unread)
      output.out(`  ${id.slice(0, 8)}  ${titles.get(id)}: ${reason}`);
    heading(found.problems.length, 'doubt', 'while reading');
    let last = '';
    for (const { article, by, span, reason } of found.problems) {
      if (article !== last) output.out(`  ${pc.bold(article.slice(0, 8))}  ${titles.get(article)}`);
      last = article;
      output.out(`    ${by} at ${span.start}–${span.end}: ${plain(reason)}`);
    }
    return EXIT.fine;

    function heading(count: number, what: string, how: string): void {
      output.out(pc.bold(`${plural(count, what)} ${how}`));
    }
  });
}
