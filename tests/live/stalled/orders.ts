import type { Duplex } from 'node:stream';

/** What the test tells a server that runs in a process of its own. */
export type Order =
  /** The count is `total` from now on. */
  | { readonly count: number }
  /** Report. */
  | 'weigh';

/** How the server is when it is asked. */
export interface Weight {
  /** Resident memory in bytes. */
  readonly rss: number;
  /** Connections whose kernel takes no more, because the client reads nothing. */
  readonly full: number;
}

/** What the server says first, once it listens. */
export interface Address {
  readonly url: string;
}

/** What every client subscribes to: what a count is, and enough of it to fill a kernel's buffers. */
export const TALLY = 'subscription ($length: Int!) { tally(of: "river") { total padding(length: $length) } }';

/** Take orders from the parent, from now on; `count` is told of each value. */
export function takeOrders(
  address: Address,
  sockets: readonly Duplex[],
  count: (total: number) => void,
): void {
  process.on('message', (order: Order) => {
    if (order !== 'weigh') return count(order.count);
    const full = sockets.filter((socket) => socket.writableNeedDrain).length;
    process.send?.({ rss: process.memoryUsage.rss(), full } satisfies Weight);
  });
  process.on('disconnect', () => process.exit());
  process.send?.(address);
}
