import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';

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

/** Without waiting: to hand an open or a read to a thread of Node's takes longer than the call, and than most files. */
export const localFiles: Files = {
  async kind(path) {
    const found = statSync(path);
    if (found.isFile()) return 'file';
    return found.isDirectory() ? 'folder' : 'other';
  },
  real: async (path) => realpathSync(path),
  list: (folder) => readdir(folder),
  read: (path) => (path === STANDARD_INPUT ? process.stdin : piecesOf(path)),
};

const PIECE = 64 * 1024;

async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const buffer = Buffer.allocUnsafe(PIECE);
      const bytesRead = readSync(file, buffer, 0, PIECE, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    closeSync(file);
  }
}
