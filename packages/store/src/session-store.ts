import type { Database } from './database.ts';

/** Delete the sessions and sign-in codes that ended before `now`. Returns how many they were. */
export async function deleteExpiredSessions(db: Database, now: Date): Promise<number> {
  const where = { expiresAt: { lt: now } };
  const [sessions, codes] = await Promise.all([
    db.session.deleteMany({ where }),
    db.signInCode.deleteMany({ where }),
  ]);
  return sessions.count + codes.count;
}
