import { createTransport } from 'nodemailer';
import { MailNotSentError } from './mail-not-sent-error.ts';
import type { Mailer } from './mailer.ts';

/**
 * A mailer that hands messages to the server at `url`, over at most five kept connections.
 *
 * @param url `smtp://user:password@host:port`, or `smtps://` for TLS from the first byte
 * @param from the sender, `Hub name <hub@example.org>` or an address alone
 */
export function createSmtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({ url, pool: true, logger: false });

  return {
    async send({ id, to, subject, text, html, headers }) {
      try {
        await transport.sendMail({
          from,
          // As an object, so that a comma in it never becomes a second recipient.
          to: { name: '', address: to },
          subject,
          text,
          html,
          headers,
          xMailer: false,
          disableFileAccess: true,
          disableUrlAccess: true,
        });
      } catch (error) {
        const { code = 'UNKNOWN', responseCode = null } = error as { code?: string; responseCode?: number };
        throw new MailNotSentError(id, code, responseCode);
      }
    },
  };
}
