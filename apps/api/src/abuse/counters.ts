import type { RateName } from './rates.ts';

/** What a counter says. */
export interface Counted {
  /** Since the window began, this time included. */
  readonly count: number;
  /** Milliseconds until the window ends. */
  readonly msLeft: number;
}

/** Counters that forget: in memory for one node, in Redis for all nodes of a hub. */
export interface Counters {
  /** Count `key` once more. */
  count(rate: RateName, key: string): Promise<Counted>;
  /** How often `key` was counted in its window, without counting. */
  peek(rate: RateName, key: string): Promise<number>;
  /** Whether this is the first time `token` is spent. It is remembered for `SPENT_SECONDS`. */
  spend(token: string): Promise<boolean>;
  close(): void;
}

/** How long what was spent is remembered; nothing may be valid for longer. */
export const SPENT_SECONDS = 3_600;
