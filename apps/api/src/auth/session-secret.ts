import { hkdfSync } from 'node:crypto';

/** What sessions are signed with, made from the hub's secret: a table of sessions alone signs nobody in. */
export function sessionSecret(hubSecret: Uint8Array): string {
  return Buffer.from(hkdfSync('sha256', hubSecret, '', 'groundswell/session', 32)).toString('hex');
}
