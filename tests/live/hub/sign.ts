import {
  confirmSignature,
  createSigningBatches,
  signPetition,
  type CommandContext,
} from '@groundswell/commands';
import { accepted } from '../../harness/accepted.ts';

const SUPPORTER = {
  name: 'Ada Okafor',
  country: 'DE',
  postcode: null,
  reason: null,
  nameDisplay: 'ANONYMOUS',
  age: 'OF_AGE',
  consents: [],
  locale: 'en',
  source: null,
  idempotencyKey: null,
} as const;

/** As many new supporters as `times` says ask to sign a petition and confirm it, all at once. */
export async function sign(petitionId: string, ctx: CommandContext, times = 1): Promise<void> {
  const one = async () => {
    const id = ctx.newId();
    const request = { ...SUPPORTER, petitionId, email: `${id}@example.org` };
    accepted(await signPetition(request, { ...ctx, newId: () => id }));
    accepted(await confirmSignature({ token: ctx.vault.requestToken(id) }, ctx));
  };
  await Promise.all(Array.from({ length: times }, one));
}

/** `ctx` of a hub where every single signature is a milestone. */
export function withMilestonesEverywhere(ctx: CommandContext): CommandContext {
  const hub = { ...ctx.hub, goalLadder: Array.from({ length: 1_000 }, (_, index) => index + 1) };
  return { ...ctx, hub, signing: createSigningBatches({ ...ctx, hub }) };
}
