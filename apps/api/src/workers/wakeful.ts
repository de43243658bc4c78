import { logFault } from '../log.ts';

export interface WakefulOptions {
  /** Does all there is to do; to stop early when `closed` says so. */
  readonly look: () => Promise<void>;
  /** How long to sleep when nobody calls, in milliseconds. */
  readonly lookMs: number;
  /** What to say in the log when a look failed; it is tried again after `lookMs`. */
  readonly faultMessage: string;
}

/** Looks for work when it is woken, one look at a time, and by itself now and then. */
export class Wakeful {
  readonly #options: WakefulOptions;
  #running: Promise<void> | null = null;
  #again = false;
  #alarm: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: WakefulOptions) {
    this.#options = options;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Look for work now. Call it when there may be some, and once at the start. */
  wake(): void {
    if (this.#closed) return;
    this.#again = true;
    this.#running ??= this.#run();
  }

  /** Resolves when the look under way, and all that was asked for meanwhile, is over. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  /** Finish what is in hand and stop. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#alarm);
    await this.idle();
  }

  async #run(): Promise<void> {
    const { look, lookMs, faultMessage } = this.#options;
    try {
      while (this.#again && !this.#closed) {
        this.#again = false;
        await look();
      }
    } catch (fault) {
      logFault(fault, faultMessage);
    } finally {
      clearTimeout(this.#alarm);
      if (!this.#closed) this.#alarm = setTimeout(() => this.wake(), lookMs).unref();
      // In the same turn as the last look at `#again`: a wake that came between would be lost.
      this.#running = null;
    }
  }
}
