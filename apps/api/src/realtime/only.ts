/**
 * `source` without the items that fail `wanted`.
 *
 * Not an async generator: one that waits inside `for await` cannot be ended from outside until
 * its source yields, so a reader who leaves a quiet petition would stay subscribed.
 */
export function only<T, U extends T>(
  source: AsyncIterableIterator<T>,
  wanted: (item: T) => item is U,
): AsyncIterableIterator<U> {
  return {
    async next() {
      for (;;) {
        const result = await source.next();
        if (result.done) return result;
        if (wanted(result.value)) return { done: false, value: result.value };
      }
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
