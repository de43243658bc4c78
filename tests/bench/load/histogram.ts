/** Milliseconds beyond which a latency is counted as this much. */
const MOST = 120_000;

/** Latencies in whole milliseconds, every one of them. */
export class Histogram {
  readonly #counts = new Uint32Array(MOST + 1);
  #size = 0;

  add(latencyMs: number): void {
    const bucket = Math.min(MOST, Math.max(0, Math.round(latencyMs)));
    this.#counts[bucket] = (this.#counts[bucket] ?? 0) + 1;
    this.#size += 1;
  }

  /** The least latency that `share` (0 to 1) of all do not exceed, in ms; 0 when there are none. */
  quantile(share: number): number {
    let left = this.#size * share;
    for (const [latency, count] of this.#counts.entries()) {
      left -= count;
      if (left <= 0) return latency;
    }
    return MOST;
  }

  clear(): void {
    this.#counts.fill(0);
    this.#size = 0;
  }
}
