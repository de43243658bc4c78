import { foldLedger, type CommandContext } from '@groundswell/commands';
import { DomainError } from '@groundswell/domain';
import { findPetitionsToFold } from '@groundswell/store';
import { Wakeful } from './wakeful.ts';

/** How often ledgers are looked at, in milliseconds. Only speed hangs on it, so it is seldom. */
const LOOK_MS = 5_000;

/**
 * Folds ledgers into the sums that statistics read, so that a petition with a million signatures answers as fast as
 * one with ten. Any number of nodes may do this: what one has in hand the others pass over.
 */
export class FoldWorker {
  readonly #ctx: CommandContext;
  readonly #wakeful: Wakeful;

  constructor(commands: Omit<CommandContext, 'actor'>) {
    this.#ctx = { ...commands, actor: { kind: 'operator' } };
    this.#wakeful = new Wakeful({
      look: () => this.#foldAll(),
      lookMs: LOOK_MS,
      faultMessage: 'a ledger could not be folded and is tried again',
    });
  }

  /** Fold now, and from then on every few seconds. Call it once at the start. */
  wake(): void {
    this.#wakeful.wake();
  }

  /** Finish the piece in hand and stop. */
  close(): Promise<void> {
    return this.#wakeful.close();
  }

  async #foldAll(): Promise<void> {
    for (const petitionId of await findPetitionsToFold(this.#ctx.db)) await this.#fold(petitionId);
  }

  async #fold(petitionId: string): Promise<void> {
    while (!this.#wakeful.closed) {
      const piece = await foldLedger({ petitionId }, this.#ctx);
      if (piece instanceof DomainError || !piece.more) return;
    }
  }
}
