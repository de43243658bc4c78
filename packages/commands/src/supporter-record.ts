import { DomainError, type AgeStatement, type NameDisplay } from '@groundswell/domain';
import {
  findConsentHistory,
  findConsents,
  findSupporterRequests,
  findSupporterSignatures,
  type Consent,
  type ConsentRecordRow,
} from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { findPlaces } from './supporter/find-places.ts';
import { openManageLink } from './supporter/open-manage-link.ts';
import type { Contact } from './vault/vault.ts';

/** What was typed, as far as it is still there: every field is `null` once erased. */
interface Typed {
  readonly name: string | null;
  /** The address as it was spelled. */
  readonly email: string | null;
  readonly postcode: string | null;
  readonly reason: string | null;
  readonly country: string | null;
}

/** One signature of a supporter, whole. */
export interface SupporterSignature extends Typed {
  readonly id: string;
  readonly petitionId: string;
  /** A signature that waits for a moderator is told like any other. */
  readonly state: 'COUNTED' | 'VOIDED';
  /** What was typed is gone; only that the address signed is known. */
  readonly erased: boolean;
  readonly nameDisplay: NameDisplay;
  /** The name as readers of the petition see it. */
  readonly displayName: string | null;
  readonly signedAt: Date;
  readonly askedAt: Date | null;
  readonly locale: string;
  readonly age: AgeStatement | null;
  readonly privacyPolicyVersion: string | null;
  readonly source: string | null;
  readonly consents: readonly Consent[];
  readonly consentHistory: readonly ConsentRecordRow[];
}

/** A wish to sign that was not confirmed, or was turned down. */
export interface SupporterRequest extends Typed {
  readonly id: string;
  readonly petitionId: string;
  readonly nameDisplay: NameDisplay;
  readonly askedAt: Date;
  readonly expiresAt: Date;
  readonly rejectedAt: Date | null;
  readonly locale: string;
  readonly age: AgeStatement;
  readonly privacyPolicyVersion: string;
  readonly source: string | null;
  readonly consentHistory: readonly ConsentRecordRow[];
}

/** Everything the hub holds about the owner of one mailbox. */
export interface SupporterRecord {
  readonly email: string;
  readonly expiresAt: Date;
  /** Newest first. */
  readonly signatures: readonly SupporterSignature[];
  /** Newest first. */
  readonly requests: readonly SupporterRequest[];
}

/** Everything the hub holds about whoever was sent `token`; `null` when the link is old or not ours. */
export async function supporterRecord(
  { token }: { readonly token: string },
  ctx: CommandContext,
): Promise<SupporterRecord | null> {
  const supporter = await openManageLink(token, ctx);
  if (supporter instanceof DomainError) return null;
  const places = await findPlaces(supporter.canonicalEmail, ctx);
  const [signatures, requests] = await Promise.all([
    findSupporterSignatures(ctx.db, places),
    findSupporterRequests(ctx.db, places),
  ]);
  const ids = [...signatures, ...requests].map(({ id }) => id);
  const consents = Map.groupBy(await findConsents(ctx.db, ids), ({ requestId }) => requestId);
  const history = Map.groupBy(await findConsentHistory(ctx.db, ids), ({ requestId }) => requestId);

  const keys = new Map(places.map((place) => [place.petitionId, place.keys] as const));
  const typed = (row: {
    id: string;
    petitionId: string;
    sealedContact: Uint8Array | null;
    country: string | null;
  }) => {
    const contact: Contact | null =
      row.sealedContact && (keys.get(row.petitionId)?.openContact(row.id, row.sealedContact) ?? null);
    return {
      name: contact?.name ?? null,
      email: contact?.email ?? null,
      postcode: contact?.postcode ?? null,
      reason: contact?.reason ?? null,
      country: row.country ?? contact?.country ?? null,
      consentHistory: history.get(row.id) ?? [],
    };
  };
  return {
    email: supporter.email,
    expiresAt: supporter.expiresAt,
    signatures: signatures.map(({ publicName, state, sealedContact, ...row }) => ({
      ...row,
      ...typed({ ...row, sealedContact }),
      state: state === 'VOIDED' ? 'VOIDED' : 'COUNTED',
      erased: sealedContact === null,
      displayName: publicName,
      consents: consents.get(row.id) ?? [],
    })),
    requests: requests.map(({ createdAt, ...row }) => ({ ...row, ...typed(row), askedAt: createdAt })),
  };
}
