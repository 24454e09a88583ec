import pc from 'picocolors';
import { MATCH_CLOSES, MATCH_OPENS } from '../store/index.ts';
import { type Context, withStore } from './context.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { plain } from './output.ts';

export async function search(context: Context, words: string, limit: number): Promise<ExitCode> {
  return withStore(context, async (store) => {
    const { output } = context;
    const hits = await store.search(words, limit);
    for (const { what, id, title, snippet } of hits) {
      if (output.json) {
        output.out(JSON.stringify({ what, id, title, snippet: marked(snippet, (word) => word) }));
        continue;
      }
      output.out(`${pc.dim(id.slice(0, 8))}  ${pc.cyan(what)}  ${pc.bold(plain(title))}`);
      output.out(`          ${marked(plain(snippet), pc.yellow)}`);
    }
    if (hits.length === 0 && !output.json) output.note(`Nothing holds all of: ${words}`);
    return hits.length > 0 ? EXIT.fine : EXIT.partly;
  });
}

const MATCH = new RegExp(`${MATCH_OPENS}([^${MATCH_CLOSES}]*)${MATCH_CLOSES}`, 'gu');

function marked(snippet: string, mark: (word: string) => string): string {
  return snippet.replace(MATCH, (_, word: string) => mark(word));
}
