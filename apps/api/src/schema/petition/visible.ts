import { PUBLIC_STATUSES } from '@groundswell/domain';
import { notFound } from '../../graphql/bad-input.ts';
import type { ApiContext } from '../../graphql/context.ts';
import { idOf } from '../../graphql/global-id.ts';

/** The condition on a petition that any visitor may see. */
export const VISIBLE = { status: { in: [...PUBLIC_STATUSES] } };

/** The database id of the petition `publicId` names. Throws NOT_FOUND when a visitor may not see it. */
export async function visiblePetition(
  publicId: string,
  { reader }: Pick<ApiContext, 'reader'>,
): Promise<string> {
  const id = idOf('Petition', publicId);
  const petition =
    id && (await reader.petition.findUnique({ where: { id, ...VISIBLE }, select: { id: true } }));
  if (!petition) throw notFound('petition');
  return petition.id;
}
