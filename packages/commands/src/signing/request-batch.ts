import {
  canonicalEmail,
  confirmationExpiry,
  isHeld,
  PetitionNotFoundError,
  PRIVACY_POLICY_VERSION,
  PUBLIC_STATUSES,
  publicName,
  refuseSigning,
  refuseUnknownOrganisations,
  type AgeStatement,
  type NameDisplay,
  type PetitionClosedError,
  type PetitionNotOpenError,
  type SignatureInput,
  type Suspicion,
  type ValidationError,
} from '@groundswell/domain';
import {
  findOrganisationIds,
  findSignablePetitions,
  insertSignatureRequests,
  type NewSignatureRequest,
  type SignablePetition,
  type Transaction,
} from '@groundswell/store';
import { commit } from '../commit.ts';
import { tokenHash, type PetitionKeys, type Vault } from '../vault/vault.ts';
import type { BatchContext } from './batch-context.ts';

/** A checked wish to sign. */
export interface RequestItem {
  readonly id: string;
  readonly petitionId: string;
  readonly input: SignatureInput & { readonly nameDisplay: NameDisplay; readonly age: AgeStatement };
  readonly suspicions: readonly Suspicion[];
  readonly at: Date;
}

export type RequestAnswer =
  | { readonly petitionId: string }
  | PetitionNotFoundError
  | PetitionNotOpenError
  | PetitionClosedError
  | ValidationError;

/** Write the requests whose petitions take signatures, in one transaction; answer each in its place. */
export function requestBatch(
  items: readonly RequestItem[],
  ctx: BatchContext,
): Promise<readonly RequestAnswer[]> {
  return commit<readonly RequestAnswer[], never>(ctx, async (tx) => {
    const petitions = new Map(
      (await findSignablePetitions(tx, [...new Set(items.map(({ petitionId }) => petitionId))])).map(
        (petition) => [petition.id, petition] as const,
      ),
    );
    const organisations = await organisationsIn(tx, items);
    const answers = items.map((item) => answer(item, petitions.get(item.petitionId), organisations));
    const taken = items.filter((_, index) => 'petitionId' in (answers[index] ?? {}));

    const keys = new Map<string, PetitionKeys>();
    for (const { id, sealedDataKey } of petitions.values()) {
      if (sealedDataKey) keys.set(id, ctx.vault.petitionKeys(id, sealedDataKey));
    }
    await insertSignatureRequests(
      tx,
      taken.map((item) => row(item, keys, petitions.get(item.petitionId), ctx.vault)),
    );
    const events = [...new Set(taken.map(({ petitionId }) => petitionId))].map(
      (petitionId) => ({ type: 'SignatureRequested', petitionId }) as const,
    );
    return { answer: answers, events };
  });
}

/** The organisations consents speak of, as far as there are any. */
async function organisationsIn(tx: Transaction, items: readonly RequestItem[]): Promise<ReadonlySet<string>> {
  const ids = items.flatMap(({ input }) => input.consents.map(({ organisationId }) => organisationId));
  const named = ids.filter((id) => id !== null);
  return named.length === 0 ? new Set() : findOrganisationIds(tx, named);
}

function answer(
  { petitionId, input, at }: RequestItem,
  petition: SignablePetition | undefined,
  organisations: ReadonlySet<string>,
): RequestAnswer {
  const isPublic = PUBLIC_STATUSES.some((status) => status === petition?.status);
  if (!petition?.sealedDataKey || !isPublic) return new PetitionNotFoundError();
  return (
    refuseSigning(petition, at) ?? refuseUnknownOrganisations(input.consents, organisations) ?? { petitionId }
  );
}

function row(
  { id, petitionId, input, suspicions, at }: RequestItem,
  keys: ReadonlyMap<string, PetitionKeys>,
  petition: SignablePetition | undefined,
  vault: Vault,
): NewSignatureRequest {
  const petitionKeys = keys.get(petitionId);
  const canonical = canonicalEmail(input.email);
  if (!petition || !petitionKeys || canonical === null) {
    throw new Error(
      `requestBatch: request ${id} was not checked, expected a petition with its key and an address`,
    );
  }
  const { name, email, postcode, reason, country } = input;
  const { highRisk, textVersion } = petition;
  return {
    id,
    petitionId,
    emailKey: petitionKeys.emailKey(canonical),
    tokenHash: tokenHash(vault.requestToken(id)),
    sealedContact: petitionKeys.sealContact(id, {
      name,
      email,
      postcode,
      reason,
      country: highRisk ? country : null,
    }),
    publicName: highRisk ? null : publicName(name, input.nameDisplay),
    publicReason: highRisk || input.nameDisplay === 'ANONYMOUS' ? null : reason,
    nameDisplay: input.nameDisplay,
    country: highRisk ? null : country,
    age: input.age,
    locale: input.locale ?? 'en',
    source: input.source,
    privacyPolicyVersion: PRIVACY_POLICY_VERSION,
    textVersion,
    idempotencyKey: input.idempotencyKey,
    createdAt: at,
    expiresAt: confirmationExpiry(at),
    suspicions,
    held: isHeld(suspicions),
    consents: input.consents,
  };
}
