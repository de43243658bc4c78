import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { MailNotSentError, signInCodeMail, type Mailer } from '@groundswell/mail';
import { logFault } from '../log.ts';

/** One code on its way to one mailbox. */
export interface CodeLetter {
  readonly to: string;
  readonly code: string;
  readonly locale: string;
  readonly expiresAt: Date;
}

/** Pauses before a code is tried again, in milliseconds. After that its reader asks for another. */
const PAUSES_MS = [500, 3_000, 15_000];

/**
 * Mails codes past the outbox, so that none is ever kept anywhere, and after the answer, so that
 * the time it takes tells nothing. A code that dies with the process is asked for again.
 */
export class CodeMail {
  readonly #mailer: Mailer;
  readonly #hub: { readonly hubName: string; readonly hubUrl: string };
  readonly #underWay = new Set<Promise<void>>();

  constructor(mailer: Mailer, hub: { readonly hubName: string; readonly hubUrl: string }) {
    this.#mailer = mailer;
    this.#hub = hub;
  }

  post(letter: CodeLetter): void {
    const sent = this.#send(letter).finally(() => this.#underWay.delete(sent));
    this.#underWay.add(sent);
  }

  /** Resolves when no code is on its way. */
  async idle(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  async #send(letter: CodeLetter): Promise<void> {
    const message = signInCodeMail({ ...letter, ...this.#hub, id: `sign-in-code-${randomUUID()}` });
    for (const wait of [...PAUSES_MS, null]) {
      try {
        return await this.#mailer.send(message);
      } catch (fault) {
        logFault(fault, 'a code was not accepted by the mail server');
        const isFinal = fault instanceof MailNotSentError && fault.permanent;
        if (wait === null || isFinal) return;
        await pause(wait, undefined, { ref: false });
      }
    }
  }
}
