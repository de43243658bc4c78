import { DomainError } from '../domain-error.ts';

/** Mailings a petition may send in any `MAILING_WINDOW_DAYS`. */
export const MAILINGS_MAX = 3;
export const MAILING_WINDOW_DAYS = 7;

const WINDOW_MS = MAILING_WINDOW_DAYS * 86_400_000;

/** As many mailings as supporters can bear have gone. Nothing was posted. */
export class MailingLimitError extends DomainError {
  readonly code = 'MAILING_LIMIT';
  /** From when the next mailing may go. */
  readonly nextAt: Date;

  constructor(nextAt: Date) {
    super(
      `Supporters get at most ${MAILINGS_MAX} mails in ${MAILING_WINDOW_DAYS} days. The next may go on ${nextAt.toISOString().slice(0, 16).replace('T', ' ')} UTC; post without mail, or wait.`,
    );
    this.nextAt = nextAt;
  }
}

/**
 * Since when mailings count towards the limit at `now`.
 */
export function mailingWindowStart(now: Date): Date {
  return new Date(now.getTime() - WINDOW_MS);
}

/**
 * Rule: at most `MAILINGS_MAX` mailings of a petition in any `MAILING_WINDOW_DAYS`.
 *
 * @param earlier when the petition's mailings were posted, in any order; those that never left are not among them
 * @returns why none may follow at `now`, or `null`
 */
export function refuseMailing(earlier: readonly Date[], now: Date): MailingLimitError | null {
  const since = mailingWindowStart(now);
  const counting = earlier.filter((at) => at > since).toSorted((a, b) => b.getTime() - a.getTime());
  const last = counting[MAILINGS_MAX - 1];
  return last ? new MailingLimitError(new Date(last.getTime() + WINDOW_MS)) : null;
}
