import type { CommandContext } from './command.ts';
import { creatorDeed } from './creator-deed.ts';

/** End a petition: it stays readable and takes no more signatures. */
export function closePetition({ petitionId }: { readonly petitionId: string }, ctx: CommandContext) {
  return creatorDeed(petitionId, 'CLOSE', 'close-petition', ctx);
}
