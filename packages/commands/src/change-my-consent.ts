import {
  CONSENT_TEXT_VERSION,
  DataErasedError,
  refuseConsentChange,
  refuseUnknownOrganisation,
  type ConsentChange,
  type ValidationError,
} from '@groundswell/domain';
import { findConsents, findOrganisationIds, insertConsentEntries } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { changeOwnSignature, type OwnSignatureInput } from './supporter/change-own-signature.ts';

/**
 * Agree to one kind of mail, or take it back: the same click either way. The ledger gets a line when
 * this changes what holds, and none when it repeats it.
 */
export async function changeMyConsent(input: OwnSignatureInput & ConsentChange, ctx: CommandContext) {
  const malformed = refuseConsentChange(input);
  if (malformed) return malformed;
  const { organisationId, purpose, given } = input;
  return changeOwnSignature<DataErasedError | ValidationError>(input, ctx, async (tx, signature) => {
    const { id: requestId, petitionId } = signature;
    if (organisationId !== null) {
      const known = await findOrganisationIds(tx, [organisationId]);
      if (!known.has(organisationId)) return refuseUnknownOrganisation();
    }
    const current = (await findConsents(tx, [requestId])).find(
      (consent) => consent.organisationId === organisationId && consent.purpose === purpose,
    );
    if ((current?.given ?? false) === given) return null;
    if (given && !signature.sealedContact) return new DataErasedError();

    await insertConsentEntries(tx, [
      {
        requestId,
        petitionId,
        organisationId,
        purpose,
        action: given ? 'GIVEN' : 'WITHDRAWN',
        channel: 'SUPPORTER_PAGE',
        textVersion: CONSENT_TEXT_VERSION,
        at: ctx.now(),
      },
    ]);
    return null;
  });
}
