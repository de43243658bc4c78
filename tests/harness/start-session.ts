import { createHmac, randomUUID } from 'node:crypto';
import type { Database } from '@groundswell/store';
import { SESSION_COOKIE } from '../../apps/api/src/auth/session-cookie.ts';
import { sessionSecret } from '../../apps/api/src/auth/session-secret.ts';

const DAY_MS = 24 * 3_600_000;

/**
 * Open a session for the account with this id or address, as signing in by a code would.
 *
 * @returns the headers that show it: `{ cookie: 'gsw_session=…' }`
 */
export async function startSession(
  db: Database,
  hubSecret: string,
  account: string,
): Promise<{ readonly cookie: string }> {
  const where = account.includes('@') ? { email: account } : { id: account };
  const { id: accountId } = await db.account.findUniqueOrThrow({ where });
  const token = randomUUID();
  const now = new Date();
  const expiresAt = new Date(now.getTime() + 30 * DAY_MS);
  await db.session.create({
    data: { id: randomUUID(), token, accountId, expiresAt, createdAt: now, updatedAt: now },
  });
  const signature = createHmac('sha256', sessionSecret(Buffer.from(hubSecret)))
    .update(token)
    .digest('base64');
  return { cookie: `${SESSION_COOKIE}=${encodeURIComponent(`${token}.${signature}`)}` };
}
