import type { RecordKind } from '../model/index.ts';
import { type Context, withStore } from './context.ts';
import { EXIT, type ExitCode } from './exit.ts';

const KINDS: readonly RecordKind[] = ['entity', 'encounter', 'claim', 'figure', 'commitment'];

/**
 * One JSON object a line: the articles, then the record, each in order of id. Nothing in it depends on
 * when or from where an article came.
 */
export async function exportRecord(context: Context): Promise<ExitCode> {
  return withStore(context, async (store) => {
    const { output } = context;
    for (const { origin: _, ...article } of await store.articles()) {
      output.out(JSON.stringify({ record: 'article', ...article }));
    }
    for (const kind of KINDS) for (const item of await store.records(kind)) output.out(JSON.stringify(item));
    return EXIT.fine;
  });
}
