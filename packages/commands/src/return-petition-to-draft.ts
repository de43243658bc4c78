import type { CommandContext } from './command.ts';
import { creatorDeed } from './creator-deed.ts';

/** Take a petition out of review, or a rejected one in hand again, to work on it. */
export function returnPetitionToDraft({ petitionId }: { readonly petitionId: string }, ctx: CommandContext) {
  return creatorDeed(petitionId, 'RETURN_TO_DRAFT', 'return-petition-to-draft', ctx);
}
