import { timingSafeEqual } from 'node:crypto';
import type { OwnSignature } from '@groundswell/store';
import type { Vault } from '../vault/vault.ts';

/** Whether `signature` was made with the address `canonicalEmail`. What was withdrawn is nobody's. */
export function isOwn(
  { emailKey, petitionId, sealedDataKey }: Pick<OwnSignature, 'emailKey' | 'petitionId' | 'sealedDataKey'>,
  canonicalEmail: string,
  vault: Vault,
): boolean {
  if (!emailKey || !sealedDataKey) return false;
  const own = vault.petitionKeys(petitionId, sealedDataKey).emailKey(canonicalEmail);
  return emailKey.length === own.length && timingSafeEqual(emailKey, own);
}
