import type { Operation } from '../subjects/subject.ts';

/** Which words a server speaks over its websocket. */
export type DialectName = 'graphql' | 'socket.io';

/** Who connects, and what they ask for. */
export interface LoadPlan {
  readonly port: number;
  readonly dialect: DialectName;
  readonly sockets: number;
  /** Sockets that are connected already and stay; each 500 sockets come from an address of their own. */
  readonly beside?: number;
  /** What a socket may subscribe to: one or several operations. */
  readonly variants: readonly (readonly Operation[])[];
  /** The variant each socket takes; in turns when left out. */
  readonly variantOf?: readonly number[];
  /** Every socket names its operations alike, or each has ids of its own as stock clients do. Of one length. */
  readonly ids: 'shared' | 'foreign';
  /** Handshakes under way at once. */
  readonly inFlight: number;
  /** A server that sends the current value first: a socket has arrived with it. */
  readonly firstValue: boolean;
  /** The revision all begin with; later ones are counted from it. */
  readonly base: number;
  /** Messages one tick brings to all sockets together. */
  readonly perTick: number;
}

/** How connecting went. */
export interface Arrival {
  /** From the first connect to the last socket that arrived. */
  readonly ms: number;
  readonly arrived: number;
  /** Connections that were refused or ended before they arrived, in all attempts. */
  readonly failed: number;
}
