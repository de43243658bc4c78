import type { HubLocale } from '@groundswell/domain';
import { PROOF_WORDS, type ProofWords } from '#lib/messages/proof.ts';

/**
 * A proof of work in the making. Loaded only where one is asked for.
 *
 * Without `crypto.subtle` (a hub without TLS that is not on this machine) there is none, and the form
 * goes without.
 */
export class Proof {
  /** `skipped`: the form goes without. */
  state = $state<'working' | 'ready' | 'skipped'>('working');
  /** What goes with the form; empty when skipped. */
  readonly done: Promise<string>;
  readonly #words: ProofWords;
  readonly #worker = new Worker(new URL('./proof-worker.ts', import.meta.url), { type: 'module' });
  #finish: (proof: string) => void = () => {};

  constructor(challenge: string, locale: HubLocale) {
    this.#words = PROOF_WORDS[locale];
    this.done = new Promise((resolve) => {
      this.#finish = (proof) => {
        if (this.state !== 'working') return;
        this.state = proof ? 'ready' : 'skipped';
        this.#worker.terminate();
        resolve(proof);
      };
    });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<string>) => this.#finish(data));
    this.#worker.addEventListener('error', () => this.#finish(''));
    this.#worker.postMessage(challenge);
  }

  /** What to tell its reader, who waits for nothing else once the form is `sending`. */
  said(sending: boolean): string {
    if (this.state === 'skipped') return '';
    return this.#words[sending && this.state === 'working' ? 'waiting' : this.state];
  }

  /** Stop working: who signs does not want to wait. */
  skip(): void {
    this.#finish('');
  }
}
