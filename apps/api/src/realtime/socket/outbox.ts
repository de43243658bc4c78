import { Frame } from './frame.ts';

/** Something that collects frames during a tick and writes them at its end. */
export interface Outlet {
  writeOut(): void;
}

/**
 * One write per socket and tick.
 *
 * Rooms hand frames to sockets whenever a result is there; the sockets write at
 * the end of the turn of the event loop, so that what the same grid tick brings
 * to one socket leaves in one system call.
 */
export class Outbox {
  #waiting: Outlet[] = [];
  #joins: Frame[] = [];

  add(outlet: Outlet): void {
    if (this.#waiting.push(outlet) === 1) setImmediate(() => this.#empty());
  }

  /** `first` and then `second`: made once for all sockets that need just these two in this tick. */
  join(first: Frame, second: Frame): Frame {
    if (first.next === second && first.joined) return first.joined;
    const isShared = first.isShared && second.isShared;
    const joined = new Frame(Buffer.concat([first.bytes, second.bytes]), isShared);
    if (!isShared) return joined;
    if (first.next === null) this.#joins.push(first);
    first.next = second;
    first.joined = joined;
    return joined;
  }

  #empty(): void {
    const outlets = this.#waiting;
    const joins = this.#joins;
    this.#waiting = [];
    this.#joins = [];
    for (const outlet of outlets) outlet.writeOut();
    // A room keeps its last frame; it must not keep what happened to follow it.
    for (const frame of joins) frame.next = frame.joined = null;
  }
}
