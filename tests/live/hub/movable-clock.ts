const real = Date;
let ahead = 0;

// The clock of the machine, for this process. It goes on at its own pace, so that everything on it is as it
// is; only that nobody has to wait half a minute. Import this first, before anything keeps `Date.now`.
globalThis.Date = new Proxy(real, {
  construct: (target, [moment = real.now() + ahead, ...rest]: number[]) =>
    Reflect.construct(target, [moment, ...rest]) as Date,
  get: (target, key) => (key === 'now' ? () => real.now() + ahead : (Reflect.get(target, key) as unknown)),
});

/** Put the clock forward to `ms` before the next whole multiple of `gridMs` since the epoch; returns that moment. */
export function putForwardToJustBeforeTick(gridMs: number, ms: number): Date {
  const now = Date.now();
  const tick = (Math.floor((now + ms) / gridMs) + 1) * gridMs;
  ahead += tick - ms - now;
  return new Date(tick);
}
