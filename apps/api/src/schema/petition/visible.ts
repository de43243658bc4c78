import { PUBLIC_STATUSES, PUBLISHED_STATUSES, type Actor } from '@groundswell/domain';
import type { Prisma } from '@groundswell/store';
import { notFound } from '../../graphql/bad-input.ts';
import type { ApiContext } from '../../graphql/context.ts';
import { idOf } from '../../graphql/global-id.ts';

/** The condition on a petition that any visitor may see, who has its address. */
export const VISIBLE = { status: { in: [...PUBLIC_STATUSES] } } satisfies Prisma.PetitionWhereInput;

/** The condition on a petition that lists show: published, and looked at by a moderator. */
export const LISTED = {
  status: { in: [...PUBLISHED_STATUSES] },
  reviewedAt: { not: null },
} satisfies Prisma.PetitionWhereInput;

/**
 * The condition on a petition that `actor` may see by its address: besides what every visitor may, their own and those of
 * their organisations in every status; a moderator sees all.
 */
export function visibleTo(actor: Actor): Pick<Prisma.PetitionWhereInput, 'status' | 'OR'> {
  switch (actor.kind) {
    case 'visitor':
      return VISIBLE;
    case 'operator':
      return {};
    case 'account': {
      if (actor.moderator) return {};
      const organisationId = { in: actor.memberships.map((membership) => membership.organisationId) };
      return { OR: [VISIBLE, { creatorId: actor.accountId }, { organisationId }] };
    }
    case 'partner': {
      const { organisationId, scopes } = actor;
      return scopes.includes('PETITIONS_READ') ? { OR: [VISIBLE, { organisationId }] } : VISIBLE;
    }
  }
}

/**
 * The database id of the petition `publicId` names. Throws NOT_FOUND when a visitor may not see it: what is followed live
 * is shared, so that everybody follows what a visitor may.
 */
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
