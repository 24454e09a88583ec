import { open, readdir, realpath, stat } from 'node:fs/promises';

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
  read: (path) => (path === STANDARD_INPUT ? process.stdin : piecesOf(path)),
};

const PIECE = 64 * 1024;

/** A third of what a stream costs, and most files are one piece. */
async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(PIECE), 0, PIECE);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
