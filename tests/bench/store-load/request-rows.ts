import { randomBytes, randomUUID } from 'node:crypto';
import type { NewSignatureRequest } from '@groundswell/store';

/** What a sealed name and address weigh, in bytes. */
const SEALED_BYTES = 140;
const VALID_MS = 14 * 86_400_000;

/** `count` signature requests of different people, as the store is given them; what is sealed is noise. */
export function requestRows(
  petitionId: string,
  count: number,
  consents: NewSignatureRequest['consents'] = [],
): NewSignatureRequest[] {
  const createdAt = new Date();
  const expiresAt = new Date(createdAt.getTime() + VALID_MS);
  return Array.from({ length: count }, () => ({
    id: randomUUID(),
    petitionId,
    emailKey: randomBytes(32),
    tokenHash: randomBytes(32),
    sealedContact: randomBytes(SEALED_BYTES),
    publicName: null,
    publicReason: null,
    nameDisplay: 'ANONYMOUS' as const,
    country: 'DE',
    age: 'OF_AGE' as const,
    locale: 'en',
    source: null,
    privacyPolicyVersion: '1',
    textVersion: 1,
    idempotencyKey: null,
    suspicions: [],
    held: false,
    createdAt,
    expiresAt,
    consents,
  }));
}
