import { Frame } from './frame.ts';

/** Something that collects frames and writes them when it is told to; more than once, or with nothing to write, too. */
export interface Outlet {
  writeOut(): void;
}

/**
 * How long a socket that follows several things waits for the rest of a tick, in ms.
 *
 * Count, timeline and related petitions of one page are read side by side and are there
 * within a few milliseconds of each other. A write costs ten times what its content does.
 */
const TICK_MS = 20;

/**
 * One write per socket and tick.
 *
 * Rooms hand frames to sockets whenever a result is there. The sockets collect them and
 * write at the end of the turn of the event loop, or of the tick, in one system call.
 */
export class Outbox {
  #turn: Outlet[] = [];
  #tick: Outlet[] = [];
  #joins: Frame[] = [];

  /** `outlet` writes at the end of this turn. */
  add(outlet: Outlet): void {
    if (this.#turn.push(outlet) > 1) return;
    setImmediate(() => {
      const outlets = this.#turn;
      this.#turn = [];
      this.#write(outlets);
    });
  }

  /** `outlet` writes at the end of this tick. */
  addToTick(outlet: Outlet): void {
    if (this.#tick.push(outlet) > 1) return;
    setTimeout(() => {
      const outlets = this.#tick;
      this.#tick = [];
      this.#write(outlets);
    }, TICK_MS);
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

  #write(outlets: readonly Outlet[]): void {
    const joins = this.#joins;
    this.#joins = [];
    for (const outlet of outlets) outlet.writeOut();
    // A room keeps its last frame; it must not keep what happened to follow it.
    for (const frame of joins) frame.next = frame.joined = null;
  }
}
