import type { Transaction } from './database.ts';

/**
 * The account that a partner's key speaks for: the member who made it, else the organisation's
 * first owner; `null` when it has neither.
 */
export async function findKeySpeaker(
  tx: Transaction,
  { apiKeyId, organisationId }: { readonly apiKeyId: string; readonly organisationId: string },
): Promise<string | null> {
  const key = await tx.apiKey.findUnique({ where: { id: apiKeyId }, select: { createdById: true } });
  const members = await tx.membership.findMany({
    where: { organisationId },
    orderBy: { account: { createdAt: 'asc' } },
  });
  const maker = members.find(({ accountId }) => accountId === key?.createdById);
  return (maker ?? members.find(({ role }) => role === 'OWNER'))?.accountId ?? null;
}
