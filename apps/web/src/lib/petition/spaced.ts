/** A function that is called at most once in a while, always with the latest value. */
export interface Spaced<Value> {
  (value: Value): void;
  /** Forget the value that still waits. */
  readonly cancel: () => void;
}

/**
 * Call `act` with the latest value, at least `every` milliseconds apart; the first
 * value waits as long, so that a burst is told once.
 */
export function spaced<Value>(every: number, act: (value: Value) => void): Spaced<Value> {
  let latest: Value;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (value: Value) => {
    latest = value;
    timer ??= setTimeout(() => {
      timer = undefined;
      act(latest);
    }, every);
  };
  return Object.assign(tell, {
    cancel: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  });
}
