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
