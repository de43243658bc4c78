import {
  PetitionNotFoundError,
  PUBLIC_STATUSES,
  refuseReport,
  reportedAt,
  type ReportReason,
  type ValidationError,
} from '@groundswell/domain';
import { insertReport } from '@groundswell/store';
import type { CommandContext } from '../command.ts';
import { commit } from '../commit.ts';
import { openCase } from './open-case.ts';

/** What a visitor says is wrong. */
export interface ReportPetitionInput {
  readonly petitionId: string;
  readonly reason: ReportReason;
  /** In their words; null for none. */
  readonly details: string | null;
}

/**
 * Tell the moderators about a petition. Reports meet in one open case. Nothing is kept of who reported: neither here nor
 * in the audit log.
 */
export async function reportPetition(
  { petitionId, reason, details }: ReportPetitionInput,
  ctx: CommandContext,
): Promise<{ petitionId: string } | ValidationError | PetitionNotFoundError> {
  const refusal = refuseReport(reason, details);
  if (refusal) return refusal;
  return commit<{ petitionId: string }, PetitionNotFoundError>(ctx, async (tx) => {
    const petition = await tx.petition.findUnique({ where: { id: petitionId }, select: { status: true } });
    if (!petition || !PUBLIC_STATUSES.some((status) => status === petition.status))
      return new PetitionNotFoundError();
    const caseId = await openCase(tx, ctx, { kind: 'REPORT', petitionId });
    await insertReport(tx, {
      id: ctx.newId(),
      petitionId,
      caseId,
      reason,
      details: details?.trim() || null,
      createdAt: reportedAt(ctx.now()),
    });
    return { answer: { petitionId }, events: [] };
  });
}
