/**
 * What travels between nodes: that something changed, never what it became.
 *
 * A hint may be lost, doubled or late; whoever hears it reads the truth from the
 * database. `lost` says that hints may have gone missing, so that everything
 * with a subscriber is worth one read.
 */
export type Hint =
  | { readonly kind: 'state'; readonly topic: string; readonly revision: number }
  | { readonly kind: 'event'; readonly topic: string; readonly cursor: number }
  | { readonly kind: 'lost' };

/** Carries hints to every node, the sending one included. */
export interface Bus {
  /** Never throws and never waits. Call it after COMMIT, never inside the transaction. */
  publish(hint: Hint): void;
  /** Hear every hint from now on. The returned function stops it. */
  subscribe(listener: (hint: Hint) => void): () => void;
  close(): Promise<void>;
}
