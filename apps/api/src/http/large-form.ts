import type { IncomingMessage } from 'node:http';
import { BODY_MAX, IMAGE_BYTES_MAX } from '@groundswell/domain';
import { SESSION_COOKIE } from '../auth/session-cookie.ts';

/** Bytes of a form without a file: the longest text, each letter of it in four bytes that are sent as twelve. */
const FORM_MAX = BODY_MAX * 12 + 65_536;
/** Bytes of a form with a picture: somewhat over the limit, so that the refusal is ours and names it. */
export const PICTURE_FORM_MAX = 2 * IMAGE_BYTES_MAX;

/** Pages whose forms take a picture. */
const WITH_PICTURE = /^\/(?:start|manage)\//;

/**
 * Whether the body of `request` is larger than any form of the page it is sent to. Only pages of those who are signed in
 * take a file: nobody else makes this server hold megabytes. A body without a length is none of a browser's.
 */
export function isTooLargeForm({ method, url = '', headers }: IncomingMessage): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  if (headers['transfer-encoding'] !== undefined) return true;
  const takesPicture = WITH_PICTURE.test(url) && headers.cookie?.includes(`${SESSION_COOKIE}=`) === true;
  return Number(headers['content-length'] ?? 0) > (takesPicture ? PICTURE_FORM_MAX : FORM_MAX);
}
