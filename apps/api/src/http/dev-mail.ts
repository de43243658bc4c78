import type { ServerResponse } from 'node:http';
import { MAILBOX_CSP, renderMailbox, renderMessage, type DevMailer } from '@groundswell/mail';
import { send, sendJson } from './send.ts';

/** The kept mail of a hub without a mail server, as `answerDevMail` needs it. */
export interface DevMailbox {
  readonly mailer: DevMailer;
  /** Resolves when nothing that is due is still on its way into the mailbox. */
  readonly delivered: () => Promise<unknown>;
}

/** `GET /dev/mail`, `/dev/mail.json` and `/dev/mail/:id`. */
export async function answerDevMail(
  response: ServerResponse,
  path: string,
  mailbox: DevMailbox,
): Promise<void> {
  await mailbox.delivered();
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'content-security-policy': MAILBOX_CSP,
  };
  if (path === '/dev/mail.json') {
    return sendJson(response, 200, await mailbox.mailer.list(), { 'cache-control': 'no-store' });
  }
  if (path === '/dev/mail') return send(response, 200, headers, renderMailbox(await mailbox.mailer.list()));
  const mail = await mailbox.mailer.get(path.slice('/dev/mail/'.length));
  if (!mail) return send(response, 404, headers, renderMailbox([]));
  send(response, 200, headers, renderMessage(mail));
}
