/** Time as the engine sees it, so that a test can move it by hand. Milliseconds. */
export interface Clock {
  now(): number;
  /** Run `work` once, in `delay` ms. The returned function calls it off. */
  after(delay: number, work: () => void): () => void;
}

export const systemClock: Clock = {
  now: Date.now,
  after(delay, work) {
    const timer = setTimeout(work, delay);
    return () => clearTimeout(timer);
  },
};
