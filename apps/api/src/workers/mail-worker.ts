import { MailNotSentError, type Mailer } from '@groundswell/mail';
import { moveOutbox, type Database, type Jobs, type MailJob } from '@groundswell/store';
import { logFault } from '../log.ts';
import { JobWorker } from './jobs.ts';
import type { Letterhead } from './letterhead.ts';
import { openComposer, type ComposeMail } from './mail-composer.ts';
import { MAIL_QUEUE } from './mail-queue.ts';

/** Mails taken at a time. */
const BATCH = 50;
/** Mails moved from the outbox at a time. */
const MOVE = 500;

export interface MailWorkerOptions extends Letterhead {
  readonly db: Database;
  readonly jobs: Jobs;
  readonly mailer: Mailer;
}

/**
 * Sends what the outbox holds: moves it into the job queue, then does the jobs.
 *
 * A mail that was handed over and whose job could not be ended for a crash is sent again, under the
 * same Message-ID.
 */
export class MailWorker {
  readonly #worker: JobWorker<MailJob>;

  constructor(options: MailWorkerOptions) {
    const { db, jobs, mailer } = options;
    this.#worker = new JobWorker<MailJob>({
      jobs,
      queue: MAIL_QUEUE,
      batch: BATCH,
      async prepare() {
        while ((await moveOutbox(db, jobs, MAIL_QUEUE.name, MOVE)) === MOVE);
      },
      async work(payloads) {
        const compose = await openComposer(db, options, payloads, new Date());
        return Promise.allSettled(payloads.map((job) => deliver(mailer, job, compose)));
      },
    });
  }

  /** Look into the outbox now. Call it when something was put there, and once at the start. */
  wake(): void {
    this.#worker.wake();
  }

  /** Resolves when everything that was due is sent or postponed. */
  idle(): Promise<void> {
    return this.#worker.idle();
  }

  /** Finish the mail in hand and stop. */
  close(): Promise<void> {
    return this.#worker.close();
  }
}

async function deliver(mailer: Mailer, job: MailJob, compose: ComposeMail): Promise<void> {
  try {
    const message = compose(job);
    if (message) await mailer.send(message);
  } catch (fault) {
    // The mailbox does not exist, say: asking again would only annoy its server.
    if (fault instanceof MailNotSentError && fault.permanent) {
      return logFault(fault, 'a mail was refused for good');
    }
    logFault(fault, 'a mail was not accepted and is tried again');
    throw fault;
  }
}
