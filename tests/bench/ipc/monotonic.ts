/** Milliseconds on the machine's monotonic clock, which all its processes share. */
export function monotonic(): number {
  return OFFSET + performance.now();
}

// `performance.now` is quick and begins with the process; `hrtime` begins with the machine.
const OFFSET = Number(process.hrtime.bigint()) / 1e6 - performance.now();
