import type { IncomingHttpHeaders } from 'node:http';

/** Where a browser keeps who is signed in. */
const SESSION = /(?:^|;\s*)gsw_session=/;

/** Whether whoever sent these headers shows neither session nor key: then all are answered alike. */
export function isVisitor({
  cookie,
  authorization,
}: Pick<IncomingHttpHeaders, 'cookie' | 'authorization'>): boolean {
  return authorization === undefined && !SESSION.test(cookie ?? '');
}
