import { readFileSync } from 'node:fs';

/** Lines of a word list that lies beside this module. */
export function linesOf(name: string): string[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
}
