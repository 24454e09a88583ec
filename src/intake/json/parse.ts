/** A parsed value, or the place where it breaks. */
export type Parsed = { readonly value: unknown } | { readonly reason: string; readonly advice: string };

export function parseJson(text: string): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const at = /position (\d+)/.exec(message);
    const line = at ? lineAt(text, Number(at[1])) : lineAt(text, text.length);
    const cause = at ? 'a JSON error' : 'a JSON error: it ends before it is complete';
    const several = /^\s*\{[^\n]*\}\s*\n\s*\{/.test(text);
    return {
      reason: `it has ${cause} in line ${line}`,
      advice: several ? 'If each line is an article, name the file .jsonl' : 'Correct it and try again',
    };
  }
}

function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
