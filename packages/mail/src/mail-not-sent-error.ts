/**
 * Thrown when a mail server did not take a message over.
 *
 * It carries no address and none of the server's words, which often repeat the address, so that
 * it can be logged as it is. For the same reason there is no `cause`.
 */
export class MailNotSentError extends Error {
  override readonly name = 'MailNotSentError';
  /** What failed, in nodemailer's words: `ECONNECTION`, `EAUTH`, `EENVELOPE`, … */
  readonly reason: string;
  /** The server's answer, 400 to 599, or `null` when none came. */
  readonly responseCode: number | null;
  /** Whether trying again is pointless: the server refused this message or its recipient for good. */
  readonly permanent: boolean;

  constructor(messageId: string, reason: string, responseCode: number | null) {
    super(`send: message ${messageId} was not taken over (${reason}, ${responseCode ?? 'no answer'})`);
    this.reason = reason;
    this.responseCode = responseCode;
    // 5xx to anything else (login, greeting) is the operator's to mend, and the message may leave then.
    this.permanent = (reason === 'EENVELOPE' || reason === 'EMESSAGE') && (responseCode ?? 0) >= 500;
  }
}
