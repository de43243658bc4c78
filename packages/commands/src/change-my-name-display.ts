import { DataErasedError, NamesHiddenError, publicName, type NameDisplay } from '@groundswell/domain';
import { updateShownName } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { changeOwnSignature, type OwnSignatureInput } from './supporter/change-own-signature.ts';

/** Show the name on one of a supporter's signatures another way, or not at all. */
export function changeMyNameDisplay(
  input: OwnSignatureInput & { readonly nameDisplay: NameDisplay },
  ctx: CommandContext,
) {
  const { nameDisplay } = input;
  return changeOwnSignature<DataErasedError | NamesHiddenError>(input, ctx, async (tx, signature) => {
    const { id, petitionId, sealedContact, sealedDataKey, highRisk, state } = signature;
    if (!sealedContact || !sealedDataKey) return new DataErasedError();
    // Not to be seen is always granted.
    if (highRisk && nameDisplay !== 'ANONYMOUS') return new NamesHiddenError();

    const contact = ctx.vault.petitionKeys(petitionId, sealedDataKey).openContact(id, sealedContact);
    // A voided signature keeps the wish, and shows nothing.
    const shows = nameDisplay !== 'ANONYMOUS' && state !== 'VOIDED';
    await updateShownName(tx, id, {
      nameDisplay,
      publicName: shows ? publicName(contact.name, nameDisplay) : null,
      publicReason: shows ? contact.reason : null,
    });
    return null;
  });
}
