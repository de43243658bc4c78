import type { IncomingMessage, ServerResponse } from 'node:http';
import { unsubscribe, type CommandContext } from '@groundswell/commands';
import { DomainError } from '@groundswell/domain';
import { readBody } from './read-body.ts';
import { send } from './send.ts';

const PLAIN = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };

/** A one-click body is 26 bytes, or some hundred as multipart. */
const BODY_MAX = 4_096;

/**
 * The token of the one-click POST that `request` is (RFC 8058), or `null` when it is none.
 *
 * A mail program sends it without a cookie, an Origin or a reader; the pages would take it for a forged
 * form. A form of the page itself is sent to its address and a query (`?/stop`), and goes to the pages.
 */
export function oneClickToken({ method, url = '' }: IncomingMessage): string | null {
  return method === 'POST' ? (/^\/unsubscribe\/([\w.-]+)$/.exec(url)?.[1] ?? null) : null;
}

/** Stop the mail `token` is about, when the body of `request` says that this is one click. */
export async function answerOneClick(
  request: IncomingMessage,
  response: ServerResponse,
  token: string,
  commands: Omit<CommandContext, 'actor'>,
): Promise<void> {
  const body = await readBody(request, BODY_MAX);
  // `List-Unsubscribe=One-Click`, or the same as a part of multipart/form-data.
  if (!body || !/List-Unsubscribe[^]*One-Click/.test(body.toString('latin1'))) {
    return send(response, 400, PLAIN, 'Expected the body List-Unsubscribe=One-Click.\n');
  }
  const answer = await unsubscribe({ token }, { ...commands, actor: { kind: 'visitor' } });
  if (answer instanceof DomainError) return send(response, 404, PLAIN, `${answer.message}\n`);
  send(response, 200, PLAIN, 'No more of this mail will be sent.\n');
}
