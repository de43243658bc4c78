/** The first retry waits at most this long, in milliseconds. */
const BASE = 1_000;
/** No retry waits longer, in milliseconds. */
const CAP = 30_000;

/**
 * How long to wait before retry number `attempt` (0 is the first), in milliseconds.
 *
 * Full jitter: anywhere between nothing and a bound that doubles. When a server
 * restarts, its readers come back spread over the whole span instead of together.
 *
 * @param random from 0 (included) to 1 (excluded)
 */
export function fullJitter(attempt: number, random: number): number {
  return Math.floor(random * Math.min(CAP, BASE * 2 ** attempt));
}

/** Wait before retry number `attempt`. */
export function backOff(attempt: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, fullJitter(attempt, Math.random())));
}
