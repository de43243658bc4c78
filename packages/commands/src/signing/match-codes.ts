import { timingSafeEqual } from 'node:crypto';
import {
  CODE_ATTEMPTS_MAX,
  findRequestsByAddressForUpdate,
  findSignablePetitions,
  noteCodeAttempts,
  type CodedRequest,
  type Transaction,
} from '@groundswell/store';
import type { Vault } from '../vault/vault.ts';

/** A code typed on another device than the mail was read on. */
export interface CodeItem {
  readonly petitionId: string;
  readonly canonicalEmail: string;
  /** Six digits. */
  readonly code: string;
  readonly at: Date;
}

/**
 * The request each of `items` has the code of, or `null`, in their order.
 *
 * A wrong code counts as a try on every request of the address that could have been meant: the mails
 * an address gets bound how often it can be guessed at. The same statements run whether or not
 * anybody asked to sign with the address.
 */
export async function matchCodes(
  tx: Transaction,
  items: readonly CodeItem[],
  vault: Vault,
): Promise<readonly (CodedRequest | null)[]> {
  if (items.length === 0) return [];
  const petitions = await findSignablePetitions(tx, [...new Set(items.map(({ petitionId }) => petitionId))]);
  const keys = new Map(
    petitions.flatMap(({ id, sealedDataKey }) =>
      sealedDataKey ? [[id, vault.petitionKeys(id, sealedDataKey)] as const] : [],
    ),
  );
  const places = items.map(({ petitionId, canonicalEmail }) => ({
    petitionId,
    emailKey: Buffer.from(keys.get(petitionId)?.emailKey(canonicalEmail) ?? []).toString('hex'),
  }));
  const requests = await findRequestsByAddressForUpdate(tx, places);

  const tries = new Map<string, number>();
  const matches = items.map(({ code, at }, index) => {
    const meant = requests.filter(
      (request) =>
        request.petitionId === places[index]?.petitionId &&
        request.emailKey === places[index]?.emailKey &&
        request.expiresAt > at &&
        request.codeAttempts + (tries.get(request.id) ?? 0) < CODE_ATTEMPTS_MAX,
    );
    // Every one is compared, so that the time does not say which was right.
    const right = meant.filter(({ id }) => isSame(vault.requestCode(id), code));
    if (right.length === 0) for (const { id } of meant) tries.set(id, (tries.get(id) ?? 0) + 1);
    return right[0] ?? null;
  });
  await noteCodeAttempts(tx, tries);
  return matches;
}

function isSame(expected: string, typed: string): boolean {
  return typed.length === expected.length && timingSafeEqual(Buffer.from(typed), Buffer.from(expected));
}
