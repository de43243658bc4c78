import { requestManageLink, type SignPetitionInput } from '@groundswell/commands';
import { canonicalEmail } from '@groundswell/domain';
import { accepted } from './accepted.ts';
import type { TestPetition } from './start-petition.ts';
import type { World } from './world.ts';

/** Sign `petition` with `address` and confirm; returns the signature's id. */
export async function signAs(
  world: World,
  petition: TestPetition,
  address: string,
  typed: Partial<SignPetitionInput> = {},
): Promise<string> {
  accepted(await world.confirm(await world.request(petition, address, typed)));
  const { id } = await world.db.signature.findFirstOrThrow({
    where: { petitionId: petition.id, emailKey: await emailKey(world, petition, address) },
  });
  return id;
}

/** Who `address` is on `petition`. */
export async function emailKey(
  { db, ctx }: World,
  { id }: TestPetition,
  address: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { sealedDataKey } = await db.petition.findUniqueOrThrow({ where: { id } });
  return Uint8Array.from(
    ctx.vault.petitionKeys(id, sealedDataKey!).emailKey(canonicalEmail(address) ?? address),
  );
}

/** The token of a new link to the own page of `address`. */
export async function manageToken({ ctx }: World, address: string): Promise<string> {
  const id = ctx.newId();
  accepted(await requestManageLink({ email: address, locale: 'en' }, { ...ctx, newId: () => id }));
  return ctx.vault.linkToken('manage', id);
}
