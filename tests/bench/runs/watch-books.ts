import { setInterval as every } from 'node:timers/promises';
import { agrees, type Audit } from '../hub/audit.ts';

/** What a look into the books found, once a second. */
export interface Books {
  readonly looks: number;
  /** Looks that failed, or whose count, rows, ledger and revision were not one number. */
  readonly wrong: readonly string[];
}

const EVERY_MS = 1_000;

/** Looks into the books once a second, each time in a snapshot of its own, until it is stopped. */
export class BookWatch {
  readonly #stop = new AbortController();
  readonly #watching: Promise<void>;
  #looks = 0;
  readonly #wrong: string[] = [];

  constructor(look: () => Promise<Audit>) {
    this.#watching = this.#watch(look);
  }

  async stop(): Promise<Books> {
    this.#stop.abort();
    await this.#watching;
    return { looks: this.#looks, wrong: this.#wrong };
  }

  async #watch(look: () => Promise<Audit>): Promise<void> {
    try {
      for await (const _ of every(EVERY_MS, null, { signal: this.#stop.signal })) await this.#look(look);
    } catch {
      // Stopped.
    }
  }

  async #look(look: () => Promise<Audit>): Promise<void> {
    this.#looks += 1;
    try {
      const found = await look();
      if (!agrees(found)) this.#wrong.push(JSON.stringify(found));
    } catch (error) {
      this.#wrong.push(String(error));
    }
  }
}
