import { createReadStream } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';

/** The part of a file system that intake reads from. Errors carry a `code`, as Node's do. */
export interface Files {
  kind(path: string): Promise<'file' | 'folder' | 'other'>;
  /** The path with every link followed, to know a folder again. */
  real(path: string): Promise<string>;
  /** Names in a folder, in any order. */
  list(folder: string): Promise<readonly string[]>;
  /** The bytes in pieces; `-` is standard input. */
  read(path: string): AsyncIterable<Uint8Array>;
}

export const STANDARD_INPUT = '-';

export const localFiles: Files = {
  async kind(path) {
    const found = await stat(path);
    if (found.isFile()) return 'file';
    return found.isDirectory() ? 'folder' : 'other';
  },
  real: (path) => realpath(path),
  list: (folder) => readdir(folder),
  read: (path) => (path === STANDARD_INPUT ? process.stdin : createReadStream(path)),
};
