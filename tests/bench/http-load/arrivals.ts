/**
 * When each of `count` requests is meant to be sent, in ms from the beginning: a Poisson process, as people
 * come who know nothing of each other. The same for the same `seed`.
 */
export function poissonArrivals(count: number, perSecond: number, seed: number): Float64Array {
  const next = randomFrom(seed);
  const arrivals = new Float64Array(count);
  let at = 0;
  for (let place = 0; place < count; place += 1) {
    at += (-Math.log(1 - next()) / perSecond) * 1_000;
    arrivals[place] = at;
  }
  return arrivals;
}

/** Numbers from 0 up to 1 that look like chance and are the same each time (a linear congruence modulo 2^32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
