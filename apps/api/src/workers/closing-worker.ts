import { closeDuePetitions, type CommandContext } from '@groundswell/commands';
import { DomainError } from '@groundswell/domain';
import { log } from '../log.ts';
import { Wakeful } from './wakeful.ts';

/** How often the worker looks at the clock, in milliseconds. Nobody can sign in between: the date itself refuses them. */
const LOOK_MS = 10_000;

/** Closes petitions that have come to their date. Any number of nodes may do this: each petition is closed once. */
export class ClosingWorker {
  readonly #ctx: CommandContext;
  readonly #stop = new AbortController();
  readonly #wakeful: Wakeful;

  constructor(commands: Omit<CommandContext, 'actor'>) {
    this.#ctx = { ...commands, actor: { kind: 'operator' } };
    this.#wakeful = new Wakeful({
      look: () => this.#close(),
      lookMs: LOOK_MS,
      faultMessage: 'petitions could not be closed at their date and are tried again',
    });
  }

  /** Look for petitions that are due now. Call it at the start. */
  wake(): void {
    this.#wakeful.wake();
  }

  /** Resolves when the look under way is over. */
  idle(): Promise<void> {
    return this.#wakeful.idle();
  }

  /** Finish the petition in hand and stop. */
  close(): Promise<void> {
    this.#stop.abort();
    return this.#wakeful.close();
  }

  async #close(): Promise<void> {
    const closed = await closeDuePetitions({ signal: this.#stop.signal }, this.#ctx);
    if (closed instanceof DomainError) throw closed;
    if (closed > 0) log.info({ closed }, 'petitions came to their date');
  }
}
