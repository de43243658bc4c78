import type { Transaction } from './database.ts';
import type { ModerationKind } from './generated/prisma/enums.ts';

/** Something that waits for a moderator from now on. */
export interface NewModerationCase {
  readonly id: string;
  readonly kind: Exclude<ModerationKind, 'APPEAL'>;
  readonly petitionId: string;
  readonly updateId: string | null;
  readonly mailingId: string | null;
  readonly openedAt: Date;
}

/**
 * Add `opened`, or find the case about the same thing that is open already: `moderation_case_one_open` decides races.
 * Either is locked until the transaction ends, so that it is not decided meanwhile.
 *
 * @returns the id of the one that is open
 */
export async function insertOrJoinCase(tx: Transaction, opened: NewModerationCase): Promise<string> {
  const { id, kind, petitionId, updateId, mailingId, openedAt } = opened;
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "ModerationCase" ("id", "kind", "petitionId", "updateId", "mailingId", "openedAt")
    VALUES (${id}::uuid, ${kind}::"ModerationKind", ${petitionId}::uuid, ${updateId}::uuid, ${mailingId}::uuid, ${openedAt})
    ON CONFLICT ("petitionId", "kind", COALESCE("updateId", '00000000-0000-0000-0000-000000000000'::uuid))
      WHERE "decidedAt" IS NULL
    DO UPDATE SET "kind" = EXCLUDED."kind"
    RETURNING "id"`;
  if (!row)
    throw new Error(`insertOrJoinCase: no open ${kind} case of petition ${petitionId} after adding one`);
  return row.id;
}

/** Take a petition that is a draft again out of the moderators' queue. */
export async function deleteOpenPetitionCase(tx: Transaction, petitionId: string): Promise<void> {
  await tx.moderationCase.deleteMany({ where: { petitionId, kind: 'PETITION', decidedAt: null } });
}

/** Whether a moderator has ever turned `petitionId` down. */
export async function wasRejected(tx: Transaction, petitionId: string): Promise<boolean> {
  return (await tx.moderationCase.count({ where: { petitionId, decision: 'REJECT' } })) > 0;
}
