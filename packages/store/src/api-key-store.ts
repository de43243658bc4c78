import type { ApiScope } from '@groundswell/domain';
import type { Database } from './database.ts';

/** A partner's key as it is looked up when it is used. */
export interface UsedApiKey {
  readonly id: string;
  readonly organisationId: string;
  readonly scopes: readonly ApiScope[];
  readonly test: boolean;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  /** The day it was last used before, at midnight UTC. */
  readonly lastUsedOn: Date | null;
}

/** The key whose secret has `secretHash` (SHA-256), whether it still holds or not. */
export function findApiKey(db: Database, secretHash: Buffer): Promise<UsedApiKey | null> {
  return db.apiKey.findUnique({
    where: { secretHash: new Uint8Array(secretHash) },
    select: {
      id: true,
      organisationId: true,
      scopes: true,
      test: true,
      expiresAt: true,
      revokedAt: true,
      lastUsedOn: true,
    },
  });
}

/** Remember the day `key` was used: one write a day, and no moment that tells when its owner works. */
export async function noteKeyUse(
  db: Database,
  { id, lastUsedOn }: Pick<UsedApiKey, 'id' | 'lastUsedOn'>,
  now: Date,
): Promise<void> {
  const today = new Date(now.toISOString().slice(0, 10));
  if (lastUsedOn && lastUsedOn >= today) return;
  await db.apiKey.updateMany({ where: { id }, data: { lastUsedOn: today } });
}
