import { basename, join } from 'node:path';
import type { IntakeFailure } from '../failure.ts';
import { type Files, STANDARD_INPUT } from './files.ts';
import { formatOf, READ_FORMATS } from './format.ts';
import { whyUnreadable } from './unreadable.ts';

/** A file to be read, or one that is left out. `inFolder` says that nobody named it. */
export type Found =
  | { readonly path: string; readonly inFolder: boolean }
  | { readonly failure: IntakeFailure }
  | { readonly skipped: { readonly origin: string; readonly reason: string } };

/** The files that paths stand for, folders with all they hold, by name; every folder once. */
export async function* walk(paths: readonly string[], files: Files): AsyncGenerator<Found> {
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === STANDARD_INPUT) yield { path, inFolder: false };
    else yield* visit(path, [], seen, files);
  }
}

async function* visit(
  path: string,
  above: readonly string[],
  seen: Set<string>,
  files: Files,
): AsyncGenerator<Found> {
  const inFolder = above.length > 0;
  let names: readonly string[];
  let inside: readonly string[];
  try {
    const kind = await files.kind(path);
    if (kind !== 'folder') {
      yield kind === 'file' ? file(path, inFolder) : { failure: notAFile(path) };
      return;
    }
    const real = await files.real(path);
    if (above.includes(real)) {
      yield { failure: loop(path) };
      return;
    }
    if (seen.has(real)) return;
    seen.add(real);
    inside = [...above, real];
    names = [...(await files.list(path))].sort();
  } catch (error) {
    yield { failure: { origin: path, ...whyUnreadable(error) } };
    return;
  }
  for (const name of names) {
    if (!name.startsWith('.')) yield* visit(join(path, name), inside, seen, files);
  }
}

function file(path: string, inFolder: boolean): Found {
  if (!formatOf(path)) {
    if (inFolder) return { skipped: { origin: path, reason: 'not a kind of file that Readout reads' } };
    const reason = 'it is not a kind of file that Readout reads';
    return { failure: { origin: path, reason, advice: `Readout reads ${READ_FORMATS}` } };
  }
  if (inFolder && /^readme\b/i.test(basename(path))) {
    return { skipped: { origin: path, reason: 'a README file' } };
  }
  return { path, inFolder };
}

function notAFile(path: string): IntakeFailure {
  return { origin: path, reason: 'it is neither a file nor a folder', advice: 'Name a file or a folder' };
}

function loop(path: string): IntakeFailure {
  return {
    origin: path,
    reason: 'it leads back to a folder above it',
    advice: 'Remove the link; the rest of the folder is read',
  };
}
