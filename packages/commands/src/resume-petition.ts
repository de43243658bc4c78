import type { CommandContext } from './command.ts';
import { creatorDeed } from './creator-deed.ts';

/** Take signatures again after a pause. */
export function resumePetition({ petitionId }: { readonly petitionId: string }, ctx: CommandContext) {
  return creatorDeed(petitionId, 'RESUME', 'resume-petition', ctx);
}
