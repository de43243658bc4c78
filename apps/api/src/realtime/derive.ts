/**
 * `source` with each item turned into another by `next`, or left out where that is `null`.
 *
 * Not an async generator: one that waits inside `for await` cannot be ended from outside until
 * its source yields, so a reader who leaves a quiet petition would stay subscribed.
 */
export function derive<T, U>(
  source: AsyncIterableIterator<T>,
  next: (item: T) => U | null,
): AsyncIterableIterator<U> {
  return {
    async next() {
      for (;;) {
        const result = await source.next();
        if (result.done) return result;
        const value = next(result.value);
        if (value !== null) return { done: false, value };
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
