import { readFileSync } from 'node:fs';
import { setInterval as every } from 'node:timers/promises';

const PAGE_BYTES = 4_096;
const MB = 2 ** 20;

/**
 * Looks at a process's resident memory twice a second until it is stopped, from outside: a
 * server that hangs would not say. Where the system has no /proc it sees nothing.
 */
export class MemoryWatch {
  readonly #stop = new AbortController();
  readonly #from: number;
  #most: number;

  constructor(pid: number) {
    this.#from = this.#most = resident(pid);
    void this.#look(pid);
  }

  /** The most it grew since the beginning, in MB. */
  stop(): number {
    this.#stop.abort();
    return (this.#most - this.#from) / MB;
  }

  async #look(pid: number): Promise<void> {
    try {
      for await (const _ of every(500, null, this.#stop)) {
        this.#most = Math.max(this.#most, resident(pid));
      }
    } catch {
      // Stopped.
    }
  }
}

function resident(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_BYTES;
  } catch {
    return 0;
  }
}
