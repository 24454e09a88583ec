import type { Store } from '../store/index.ts';
import type { Output } from './output.ts';

/** What every command is given. */
export interface Context {
  /** The store's file as the person gave it. */
  readonly store: string;
  readonly output: Output;
  /** Aborted by Ctrl-C. */
  readonly stop: AbortSignal;
}

/** Opens a store that is there, and closes it after. */
export async function withStore<T>({ store }: Context, work: (store: Store) => Promise<T>): Promise<T> {
  return use(store, true, work);
}

/** Opens a store, and makes it when it isn't there. */
export async function withNewStore<T>({ store }: Context, work: (store: Store) => Promise<T>): Promise<T> {
  return use(store, false, work);
}

async function use<T>(file: string, mustExist: boolean, work: (store: Store) => Promise<T>): Promise<T> {
  const { openSqliteStore } = await import('../store/index.ts');
  const store = await openSqliteStore(file, { mustExist });
  try {
    return await work(store);
  } finally {
    store.close();
  }
}
