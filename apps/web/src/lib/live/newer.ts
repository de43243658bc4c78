/** State that replaces itself; `revision` only grows. */
export interface Revisioned {
  readonly revision: number;
}

/**
 * The later of two states. Values can overtake each other on the way (a page rendered
 * from a cache, a reconnect to another node), and a count must not fall back because of it.
 */
export function newer<State extends Revisioned>(current: State, incoming: State): State {
  return incoming.revision > current.revision ? incoming : current;
}
