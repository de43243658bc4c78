import type { ApiScope } from '@groundswell/domain';
import type { Database, Transaction } from './database.ts';

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
export function findApiKey(db: Database, secretHash: Uint8Array): Promise<UsedApiKey | null> {
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

/** A key's row, but for its secret. */
export interface NewApiKey {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly prefix: string;
  /** SHA-256. */
  readonly secretHash: Uint8Array;
  readonly scopes: readonly ApiScope[];
  readonly test: boolean;
  readonly createdById: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
}

export async function insertApiKey(tx: Transaction, key: NewApiKey): Promise<void> {
  await tx.apiKey.create({
    data: { ...key, secretHash: new Uint8Array(key.secretHash), scopes: [...key.scopes], allowedOrigins: [] },
  });
}

/** How many keys of the organisation hold at `now`. */
export function countHoldingKeys(tx: Transaction, organisationId: string, now: Date): Promise<number> {
  return tx.apiKey.count({
    where: { organisationId, revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] },
  });
}

/** The organisation the key `id` is of, or `null` when there is no such key. */
export async function findKeyOwner(tx: Transaction, id: string): Promise<string | null> {
  const key = await tx.apiKey.findUnique({ where: { id }, select: { organisationId: true } });
  return key?.organisationId ?? null;
}

/** End the key at `revokedAt`, unless it was ended before. */
export async function revokeKey(tx: Transaction, id: string, revokedAt: Date): Promise<void> {
  await tx.apiKey.updateMany({ where: { id, revokedAt: null }, data: { revokedAt } });
}
