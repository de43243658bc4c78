import {
  confirmSignature,
  createSigningBatches,
  signPetition,
  type CommandContext,
} from '@groundswell/commands';
import { ADA } from '../../harness/ada.ts';
import { accepted } from '../../harness/accepted.ts';

/** A new supporter asks to sign a petition; returns the token of the mail. */
export async function request(petitionId: string, ctx: CommandContext): Promise<string> {
  const id = ctx.newId();
  const asked = { ...ADA, petitionId, email: `${id}@example.org` };
  accepted(await signPetition(asked, { ...ctx, newId: () => id }));
  return ctx.vault.requestToken(id);
}

/** As many new supporters as `times` says ask to sign a petition and confirm it, all at once. */
export async function sign(petitionId: string, ctx: CommandContext, times = 1): Promise<void> {
  const one = async () => accepted(await confirmSignature({ token: await request(petitionId, ctx) }, ctx));
  await Promise.all(Array.from({ length: times }, one));
}

/** `ctx` of a hub where every single signature is a milestone. */
export function withMilestonesEverywhere(ctx: CommandContext): CommandContext {
  const hub = { ...ctx.hub, goalLadder: Array.from({ length: 1_000 }, (_, index) => index + 1) };
  return { ...ctx, hub, signing: createSigningBatches({ ...ctx, hub }) };
}
