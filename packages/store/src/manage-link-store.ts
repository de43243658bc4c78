import type { Database, Transaction } from './database.ts';

/** A link to a supporter's own page, to be mailed. */
export interface NewManageLink {
  readonly id: string;
  /** HMAC of the canonical address: 32 bytes. */
  readonly addressKey: Uint8Array<ArrayBuffer>;
  readonly sealedAddress: Uint8Array<ArrayBuffer>;
  readonly locale: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/**
 * Add `link` and its mail, unless its address has been sent `max` links after `since`.
 *
 * @returns whether it was added
 */
export async function insertManageLink(
  tx: Transaction,
  link: NewManageLink,
  { max, since }: { readonly max: number; readonly since: Date },
): Promise<boolean> {
  const { addressKey, createdAt } = link;
  // One at a time for an address, or two at once would each see room for one more.
  await tx.$queryRaw`
    SELECT 1 FROM (SELECT pg_advisory_xact_lock(${Buffer.from(addressKey).readBigInt64BE()}::bigint)) AS locked`;
  const sent = await tx.manageLink.count({ where: { addressKey, createdAt: { gt: since } } });
  if (sent >= max) return false;
  await tx.manageLink.create({ data: link });
  await tx.outboxMail.create({
    data: { kind: 'MANAGE_LINK', manageLinkId: link.id, createdAt },
  });
  return true;
}

/** The link `id` while it works at `now`, else `null`. */
export function findManageLink(db: Database, id: string, now: Date) {
  return db.manageLink.findUnique({ where: { id, expiresAt: { gt: now } } });
}

/** Forget every link to the page of the address `addressKey`, and mails that were to carry one. */
export async function deleteManageLinks(tx: Transaction, addressKey: Uint8Array<ArrayBuffer>): Promise<void> {
  await tx.manageLink.deleteMany({ where: { addressKey } });
}

/** Forget the links that work no more. Returns how many there were. */
export async function deleteExpiredManageLinks(db: Database, now: Date): Promise<number> {
  const { count } = await db.manageLink.deleteMany({ where: { expiresAt: { lte: now } } });
  return count;
}
