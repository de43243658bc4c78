import { mailingRevision, type DomainEvent } from '@groundswell/domain';
import { MailNotSentError, type Mailer, type MailMessage } from '@groundswell/mail';
import {
  failWaitingRecipients,
  findMailingLetter,
  findMailingsUnderWay,
  findWillingRecipients,
  finishMailing,
  workPiece,
  type Database,
  type MailingStep,
  type MailingUnderWay,
  type RecipientOutcome,
  type Transaction,
  type WillingRecipient,
} from '@groundswell/store';
import { logFault } from '../log.ts';
import type { Letterhead } from './letterhead.ts';
import { openLetter, type ComposeLetter } from './mailing-composer.ts';
import { MailingRound } from './mailing-round.ts';
import { Wakeful } from './wakeful.ts';

/** Recipients taken at a time: at most so many are mailed twice when a node dies. */
export const PIECE = 10;
/** How long the worker sleeps when nobody wakes it, in milliseconds: retries, and what a dead node left, wait that long at most. */
const LOOK_MS = 5_000;
/** For how long a mailing is tried, in milliseconds: four days, as any other mail. */
const GIVE_UP_MS = 345_600_000;

export interface MailingWorkerOptions extends Letterhead {
  readonly db: Database;
  readonly mailer: Mailer;
  readonly publish: (event: DomainEvent) => void;
  /** No other process can reach the database. */
  readonly alone: boolean;
}

/** What became of one who waits; `null`: tried again later. */
type Outcome = RecipientOutcome['state'] | null;

/**
 * Sends mailings, a piece of each in turn. The rows of recipients are the jobs: nothing is lost with a node, and several
 * nodes share the work. Whoever was mailed and could not be recorded for a crash is mailed again, under the same
 * Message-ID. Sleeps until it is woken, or for some seconds.
 */
export class MailingWorker {
  readonly #options: MailingWorkerOptions;
  readonly #wakeful: Wakeful;
  readonly #rounds = new Map<string, MailingRound>();

  constructor(options: MailingWorkerOptions) {
    this.#options = options;
    this.#wakeful = new Wakeful({
      look: () => this.#sendAll(),
      lookMs: LOOK_MS,
      faultMessage: 'a mailing stopped and is tried again',
    });
  }

  /** Look for mailings now. Call it when one has begun, and once at the start. */
  wake(): void {
    this.#wakeful.wake();
  }

  /** Resolves when everybody who was due is written to or postponed. */
  idle(): Promise<void> {
    return this.#wakeful.idle();
  }

  /** Finish the piece in hand and stop. */
  close(): Promise<void> {
    return this.#wakeful.close();
  }

  async #sendAll(): Promise<void> {
    while (!this.#wakeful.closed) {
      // Asked again after each turn, so that a small mailing need not wait for the end of a large one.
      const underWay = await findMailingsUnderWay(this.#options.db);
      for (const id of this.#rounds.keys())
        if (!underWay.some((mailing) => mailing.id === id)) this.#rounds.delete(id);
      const due = underWay.filter(({ id }) => this.#roundOf(id).isDue(Date.now()));
      if (due.length === 0) return;
      for (const mailing of due) if (!this.#wakeful.closed) await this.#sendPiece(mailing);
    }
  }

  #roundOf(mailingId: string): MailingRound {
    const round = this.#rounds.get(mailingId) ?? new MailingRound();
    this.#rounds.set(mailingId, round);
    return round;
  }

  async #sendPiece(mailing: MailingUnderWay): Promise<void> {
    const { db, alone } = this.#options;
    const { id: mailingId } = mailing;
    const round = this.#roundOf(mailingId);
    let isAway = false;
    const piece = await workPiece(
      db,
      { mailingId, after: round.after, limit: PIECE, alone },
      async (signatureIds, tx) => {
        const { outcomes, reached } = await this.#writeTo(mailingId, signatureIds, tx);
        isAway = !reached;
        return outcomes;
      },
    );
    if (!piece) return this.#endRound(mailing, round);
    this.#tell(mailingId, piece.mailing);
    round.after = piece.last;
    // Nobody answers there: the others are not tried one by one.
    if (isAway) round.postpone(Date.now());
  }

  async #endRound({ id, approvedAt }: MailingUnderWay, round: MailingRound): Promise<void> {
    const { db } = this.#options;
    if (Date.now() - approvedAt.getTime() > GIVE_UP_MS) await failWaitingRecipients(db, id);
    const ended = await finishMailing(db, id, new Date());
    if (ended) this.#tell(id, ended);
    else round.postpone(Date.now());
  }

  async #writeTo(
    mailingId: string,
    signatureIds: readonly string[],
    tx: Transaction,
  ): Promise<{ readonly outcomes: RecipientOutcome[]; readonly reached: boolean }> {
    const letter = await findMailingLetter(tx, mailingId);
    // After the letter, right before the mail: what somebody took back in the meantime holds.
    const willing = letter ? await findWillingRecipients(tx, signatureIds) : [];
    const compose = letter && openLetter(mailingId, letter, this.#options);
    const recipients = new Map(willing.map((recipient) => [recipient.signatureId, recipient] as const));

    let reached = recipients.size === 0;
    const outcomes = await Promise.all(
      signatureIds.map(async (signatureId): Promise<RecipientOutcome | null> => {
        const recipient = recipients.get(signatureId);
        const state = recipient && compose ? await this.#deliver(recipient, compose) : 'SKIPPED';
        if (recipient && state !== 'AWAY') reached = true;
        return state === 'AWAY' || state === null ? null : { signatureId, state };
      }),
    );
    return { outcomes: outcomes.filter((outcome) => outcome !== null), reached };
  }

  /** `AWAY`: there was no mail server to ask. */
  async #deliver(recipient: WillingRecipient, compose: ComposeLetter): Promise<Outcome | 'AWAY'> {
    const message = written(recipient, compose);
    if (!message) return 'FAILED';
    try {
      await this.#options.mailer.send(message);
      return 'SENT';
    } catch (fault) {
      const isAnswer =
        fault instanceof MailNotSentError && (fault.reason === 'EENVELOPE' || fault.reason === 'EMESSAGE');
      const isRefused = isAnswer && fault.permanent;
      logFault(
        fault,
        isRefused ? 'a mail was refused for good' : 'a mail was not accepted and is tried again',
      );
      if (isRefused) return 'FAILED';
      return isAnswer ? null : 'AWAY';
    }
  }

  #tell(mailingId: string, { petitionId, ...progress }: MailingStep): void {
    const revision = mailingRevision(progress);
    this.#options.publish({ type: 'MailingProgressed', petitionId, mailingId, revision });
  }
}

/** `null` when their address cannot be opened: no later try could. */
function written(recipient: WillingRecipient, compose: ComposeLetter): MailMessage | null {
  try {
    return compose(recipient);
  } catch (fault) {
    logFault(fault, 'a mail of a mailing could not be written');
    return null;
  }
}
