import type { Bus, Hint } from './bus.ts';

/** The bus of a hub with one node: a hint arrives before `publish` returns. */
export function createMemoryBus(): Bus {
  const listeners = new Set<(hint: Hint) => void>();
  return {
    publish(hint) {
      for (const listener of listeners) listener(hint);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      listeners.clear();
    },
  };
}
