import { writeFile } from 'node:fs/promises';
import type { Dossier } from '../model/index.ts';
import { type Context, withStore } from './context.ts';
import { CommandError, EXIT, type ExitCode } from './exit.ts';
import { markdownOf } from './markdown.ts';

export interface DossierSettings {
  readonly format: 'md' | 'html' | 'json';
  readonly since?: string;
  readonly until?: string;
  readonly asOf?: string;
  /** File to write to. */
  readonly output?: string;
}

export async function showDossier(
  context: Context,
  scope: string,
  settings: DossierSettings,
): Promise<ExitCode> {
  return withStore(context, async (store) => {
    const { since, until, asOf } = settings;
    const found = await store.dossier(scope, {
      ...(since ? { since } : {}),
      ...(until ? { until } : {}),
      ...(asOf ? { asOf } : {}),
    });
    if ('unknown' in found) {
      const near = found.near.length > 0 ? `; did you mean ${found.near.join(', ')}?` : '';
      throw new CommandError(`the record knows nobody called “${found.unknown}”${near}`);
    }
    const text = await render(found, context.output.json ? 'json' : settings.format);
    if (settings.output === undefined) context.output.out(text);
    else await save(settings.output, text);
    return EXIT.fine;
  });
}

async function render(dossier: Dossier, format: DossierSettings['format']): Promise<string> {
  switch (format) {
    case 'json':
      return JSON.stringify(dossier, null, 2);
    case 'md':
      return markdownOf(dossier);
    case 'html':
      return (await import('./standalone.ts')).standalonePage(dossier);
  }
}

async function save(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, `${text}\n`);
  } catch (error) {
    throw new CommandError(`${file}: can't be written (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
}
