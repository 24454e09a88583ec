import { type Context, withStore } from './context.ts';
import { CommandError, EXIT, type ExitCode } from './exit.ts';
import { plain } from './output.ts';

export async function remove(context: Context, given: string): Promise<ExitCode> {
  return withStore(context, async (store) => {
    const { output } = context;
    const articles = (await store.articles()).filter(({ id }) => id.startsWith(given.toLowerCase()));
    const [article] = articles;
    if (!article || given.length < 6)
      throw new CommandError(`no article begins with “${given}” (six digits or more)`);
    if (articles.length > 1)
      throw new CommandError(`${articles.length} articles begin with “${given}”: give more digits`);
    if (!(await store.remove(article.id))) throw new CommandError('another process has removed it already');
    if (output.json)
      output.out(JSON.stringify({ what: 'removed', article: article.id, origin: article.origin }));
    else {
      output.out(`Removed ${article.id.slice(0, 8)}  ${plain(article.title ?? article.origin)}`);
      output.out(`To undo: readout add ${shellWord(article.origin.replace(/:\d+$/, ''))}`);
    }
    return EXIT.fine;
  });
}

function shellWord(word: string): string {
  return /^[\w./@%+=:,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
