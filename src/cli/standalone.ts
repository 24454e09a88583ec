import { readFile } from 'node:fs/promises';
import type { Dossier } from '../model/index.ts';
import { dossierPage } from '../server/pages/dossier.ts';

/** The dossier's page as one file: its style inside, and no links that only the server could answer. */
export async function standalonePage(dossier: Dossier): Promise<string> {
  const page = String(await dossierPage(dossier));
  const style = await readFile(new URL('../server/style.css', import.meta.url), 'utf8');
  return page
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>\n${style}\n</style>`)
    .replace(/<header class="top">.*?<\/header>/s, '')
    .replace(/<a ([^>]*)href="\/[^"]*"/g, '<a $1');
}
