import { insertOrJoinCase, type Transaction } from '@groundswell/store';
import type { CommandContext } from '../command.ts';

/** What waits for a moderator. */
export type OpenedCase =
  | { readonly kind: 'PETITION' | 'REPORT' | 'HELD_SIGNATURES'; readonly petitionId: string }
  | { readonly kind: 'UPDATE'; readonly petitionId: string; readonly updateId: string }
  | {
      readonly kind: 'MAILING';
      readonly petitionId: string;
      readonly updateId: string;
      readonly mailingId: string;
    };

/** Put something into the moderators' queue. What is in it already stays where it is. Returns the case's id. */
export function openCase(
  tx: Transaction,
  ctx: Pick<CommandContext, 'newId' | 'now'>,
  opened: OpenedCase,
): Promise<string> {
  return insertOrJoinCase(tx, {
    id: ctx.newId(),
    kind: opened.kind,
    petitionId: opened.petitionId,
    updateId: 'updateId' in opened ? opened.updateId : null,
    mailingId: 'mailingId' in opened ? opened.mailingId : null,
    openedAt: ctx.now(),
  });
}
