/**
 * What comes from a source, several at a time: as many as come within a while, so that a source that waits
 * keeps nobody waiting. The source goes on while a batch is worked on.
 *
 * @param most in a batch
 * @param milliseconds from the first of a batch to its end
 */
export async function* batches<T>(
  source: AsyncGenerator<T>,
  most: number,
  milliseconds: number,
): AsyncGenerator<readonly T[]> {
  let next = source.next();
  try {
    for (let first = await next; !first.done; first = await next) {
      const batch = [first.value];
      next = source.next();
      const late = after(milliseconds);
      while (batch.length < most) {
        const came = await Promise.race([next, late.promise]);
        if (!came || came.done) break;
        batch.push(came.value);
        next = source.next();
      }
      late.cancel();
      yield batch;
    }
  } finally {
    // Not waited for: a source may stand still.
    void next.then(() => source.return(undefined)).catch(() => undefined);
  }
}

function after(milliseconds: number): { readonly promise: Promise<null>; cancel(): void } {
  const { promise, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(resolve, milliseconds, null);
  return { promise, cancel: () => clearTimeout(timer) };
}
