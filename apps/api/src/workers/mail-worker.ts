import type { Contact, Vault } from '@groundswell/commands';
import {
  alreadySignedMail,
  confirmationMail,
  MailNotSentError,
  type Mailer,
  type MailMessage,
} from '@groundswell/mail';
import {
  claimDueMail,
  deleteMail,
  nextMailDue,
  postponeMail,
  type Database,
  type DueMail,
} from '@groundswell/store';
import { logFault } from '../log.ts';

/** Mails claimed at a time. */
const CLAIM = 50;
/** First wait after a failure, doubled each time, in milliseconds. */
const RETRY_MS = 30_000;

export interface MailWorkerOptions {
  readonly db: Database;
  readonly vault: Vault;
  readonly mailer: Mailer;
  readonly hubName: string;
  readonly origin: string;
}

/** Sends what the outbox holds. Sleeps until it is woken or the next mail is due. */
export class MailWorker {
  readonly #options: MailWorkerOptions;
  #running: Promise<void> | null = null;
  #again = false;
  #alarm: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: MailWorkerOptions) {
    this.#options = options;
  }

  /** Look into the outbox now. Call it when something was put there, and once at the start. */
  wake(): void {
    if (this.#closed) return;
    this.#again = true;
    this.#running ??= this.#run();
  }

  /** Resolves when everything that was due is sent or postponed. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  /** Finish the mail in hand and stop. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#alarm);
    await this.idle();
  }

  async #run(): Promise<void> {
    try {
      while (this.#again && !this.#closed) {
        this.#again = false;
        await this.#drain();
        await this.#setAlarm();
      }
    } catch (fault) {
      logFault(fault, 'the outbox could not be read and is tried again');
      this.#wakeIn(RETRY_MS);
    } finally {
      // In the same turn as the last look at `#again`: a wake that came between would be lost.
      this.#running = null;
    }
  }

  async #drain(): Promise<void> {
    const { db } = this.#options;
    for (;;) {
      const due = await claimDueMail(db, new Date(), CLAIM);
      if (due.length === 0) return;
      const outcomes = await Promise.all(due.map((mail) => this.#send(mail)));
      await deleteMail(
        db,
        due.filter((_, index) => outcomes[index]).map(({ id }) => id),
      );
      if (this.#closed) return;
    }
  }

  /** Whether `mail` is done with. */
  async #send(mail: DueMail): Promise<boolean> {
    const { db, mailer } = this.#options;
    try {
      await mailer.send(this.#compose(mail));
      return true;
    } catch (fault) {
      // The mailbox does not exist, say: asking again would only annoy its server.
      if (fault instanceof MailNotSentError && fault.permanent) {
        logFault(fault, 'a mail was refused for good');
        return true;
      }
      logFault(fault, 'a mail was not accepted and is tried again');
      await postponeMail(db, mail.id, new Date(Date.now() + RETRY_MS * 2 ** mail.attempts));
      return false;
    }
  }

  #compose(mail: DueMail): MailMessage {
    const { vault, hubName, origin } = this.#options;
    const contact: Contact = vault
      .petitionKeys(mail.petitionId, mail.sealedDataKey)
      .openContact(mail.requestId, mail.sealedContact);
    const common = {
      id: `${mail.kind.toLowerCase().replaceAll('_', '-')}-${mail.requestId}`,
      to: contact.email,
      locale: mail.locale,
      hubName,
      hubUrl: origin,
      petitionTitle: mail.title,
    };
    if (mail.kind === 'ALREADY_SIGNED') {
      return alreadySignedMail({
        ...common,
        petitionUrl: `${origin}/petitions/${encodeURIComponent(mail.slug)}`,
      });
    }
    return confirmationMail({
      ...common,
      name: contact.name,
      confirmUrl: `${origin}/confirm/${vault.requestToken(mail.requestId)}`,
      expiresAt: mail.expiresAt,
    });
  }

  async #setAlarm(): Promise<void> {
    const next = await nextMailDue(this.#options.db);
    if (next) this.#wakeIn(Math.max(1_000, next.getTime() - Date.now()));
  }

  #wakeIn(milliseconds: number): void {
    clearTimeout(this.#alarm);
    // The longest a timer can wait is 2^31 - 1 ms; an hour is often enough.
    this.#alarm = setTimeout(() => this.wake(), Math.min(milliseconds, 3_600_000)).unref();
  }
}
