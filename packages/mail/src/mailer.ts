/** One message to one mailbox, worded and ready to leave. */
export interface MailMessage {
  /**
   * Letters, digits, `.`, `_` and `-`, at most 100. The same for every attempt to deliver the same
   * message: it becomes the Message-ID, by which a mailbox recognises what it has already received.
   */
  readonly id: string;
  /** One address, without a display name. */
  readonly to: string;
  /** One line. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Header name to value, one line each; `Message-ID` is among them. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A way for messages to leave the hub. */
export interface Mailer {
  /**
   * Resolves when the message has been taken over. Throws `MailNotSentError` when it was not;
   * sending it again with the same id is always safe.
   */
  send(message: MailMessage): Promise<void>;
}
