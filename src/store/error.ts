export type StoreTrouble = 'full' | 'busy' | 'damaged' | 'not a store' | 'newer' | 'unreachable';

/** The machine, not the article, stands in the way: the message is one line for the person at the keyboard. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly trouble: StoreTrouble;

  constructor(trouble: StoreTrouble, message: string, cause?: unknown) {
    super(message, { cause });
    this.trouble = trouble;
  }
}

/** What SQLite's result codes (sqlite.org/rescode.html) mean to a person; any other error is our own bug and returned as it is. */
export function explain(error: unknown, file: string): unknown {
  if (error instanceof TypeError && error.message.startsWith('Cannot open database')) {
    return new StoreError(
      'unreachable',
      `${file}: the store can't be opened: its folder is not there`,
      error,
    );
  }
  const code = (error as { code?: unknown }).code;
  if (typeof code !== 'string') return error;
  if (code === 'SQLITE_FULL') return new StoreError('full', `${file}: the disk is full`, error);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new StoreError('busy', `${file}: another process has kept the store locked`, error);
  }
  if (code === 'SQLITE_NOTADB') return new StoreError('not a store', `${file}: not a Readout store`, error);
  if (code.startsWith('SQLITE_CORRUPT'))
    return new StoreError('damaged', `${file}: the store is damaged`, error);
  if (code.startsWith('SQLITE_READONLY')) {
    return new StoreError('unreachable', `${file}: the store can't be written to`, error);
  }
  if (code.startsWith('SQLITE_CANTOPEN')) {
    return new StoreError('unreachable', `${file}: the store can't be opened`, error);
  }
  // A disk that fills up while the log grows shows as a failed write.
  if (code.startsWith('SQLITE_IOERR')) {
    return new StoreError('full', `${file}: the disk can't be written to or is full (${code})`, error);
  }
  return error;
}
