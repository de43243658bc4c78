import type { CommandContext } from './command.ts';
import { creatorDeed } from './creator-deed.ts';

/** Take no signatures for a while; the petition stays readable. */
export function pausePetition({ petitionId }: { readonly petitionId: string }, ctx: CommandContext) {
  return creatorDeed(petitionId, 'PAUSE', 'pause-petition', ctx);
}
