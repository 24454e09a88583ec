import { constants, zstdCompressSync } from 'node:zlib';

/**
 * The highest level that needs no more memory to read. Shorter matches than seven bytes are chance, and break up what is
 * better coded byte by byte.
 */
const PARAMS = { [constants.ZSTD_c_compressionLevel]: 19, [constants.ZSTD_c_minMatch]: 7 };

/** As src/language/parsing/compressed.ts reads it. */
export function compressed(bytes: Uint8Array): Uint8Array {
  return zstdCompressSync(bytes, { params: PARAMS });
}
