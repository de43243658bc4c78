import { contactCutoff, DomainError, type NotAllowedError } from '@groundswell/domain';
import { findPetitionsToForget } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { forgetContactPiece } from './forget-contact-piece.ts';

export interface ForgetContactsInput {
  /** For how many months after a petition's end its contact data is kept, 1 to `CONTACT_MONTHS_MAX`. */
  readonly contactMonths: number;
  /** Stops between two pieces. */
  readonly signal?: AbortSignal;
}

/** How much was forgotten, for the log. */
export interface ForgottenContacts {
  /** Petitions whose key was destroyed. */
  readonly petitions: number;
  readonly signatures: number;
}

/** Forget the contact data of every petition that ended `contactMonths` ago or earlier, piece by piece, and destroy their keys. */
export async function forgetContacts(
  { contactMonths, signal }: ForgetContactsInput,
  ctx: CommandContext,
): Promise<ForgottenContacts | NotAllowedError> {
  const now = ctx.now();
  let [petitions, signatures] = [0, 0];
  for (const petitionId of await findPetitionsToForget(ctx.db, {
    cutoff: contactCutoff(now, contactMonths),
    now,
  })) {
    for (;;) {
      if (signal?.aborted) return { petitions, signatures };
      const piece = await forgetContactPiece({ petitionId }, ctx);
      if (piece instanceof DomainError) return piece;
      signatures += piece.signatures;
      if (piece.state === 'DONE') petitions += 1;
      if (piece.state !== 'MORE') break;
    }
  }
  return { petitions, signatures };
}
