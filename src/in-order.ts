import { setImmediate } from 'node:timers/promises';

/**
 * What comes of each value of a source, in its order, several begun before the first is done. A value that is
 * long in coming keeps nobody waiting: what is done by then is given. Between two of them everything else that
 * waits, a signal say, has its turn.
 *
 * @param ahead how many may be under way, as it is at the time
 */
export async function* inOrder<T, R>(
  source: AsyncGenerator<T>,
  work: (value: T) => Promise<R>,
  ahead: () => number,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  let coming: Promise<IteratorResult<T>> | null = source.next();
  try {
    for (;;) {
      await setImmediate();
      const [first] = begun;
      const next: Promise<IteratorResult<T>> | null = begun.length < ahead() ? coming : null;
      if (next) {
        // What has come is begun before anything is given.
        const came: IteratorResult<T> | null = await Promise.race([
          next,
          first ? doneByNextTurn(first) : next,
        ]);
        if (came) {
          coming = came.done ? null : source.next();
          if (came.done) continue;
          const one = work(came.value);
          // It is awaited in its turn: until then its failing is nobody's concern.
          one.catch(() => undefined);
          begun.push(one);
          continue;
        }
      }
      if (!first) return;
      begun.shift();
      yield await first;
    }
  } finally {
    // Not waited for: a source may stand still.
    void coming?.then(() => source.return(undefined)).catch(() => undefined);
  }
}

async function doneByNextTurn(work: Promise<unknown>): Promise<null> {
  await work.catch(() => undefined);
  await setImmediate();
  return null;
}
