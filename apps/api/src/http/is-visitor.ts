import type { IncomingHttpHeaders } from 'node:http';
import { SESSION_COOKIE } from '../auth/session-cookie.ts';

const SESSION = new RegExp(`(?:^|;\\s*)${SESSION_COOKIE}=`);

/** Whether whoever sent these headers shows neither session nor key: then all are answered alike. */
export function isVisitor({
  cookie,
  authorization,
}: Pick<IncomingHttpHeaders, 'cookie' | 'authorization'>): boolean {
  return authorization === undefined && !SESSION.test(cookie ?? '');
}
