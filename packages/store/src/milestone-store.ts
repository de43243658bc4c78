import { randomUUID } from 'node:crypto';
import type { Transaction } from './database.ts';

/**
 * Record that a petition reached `value`, or return `null` when that was said before:
 * unique index `milestone_reached_once` decides, since a count can fall and rise again.
 */
export async function insertMilestone(
  tx: Transaction,
  milestone: { readonly petitionId: string; readonly value: number; readonly reachedAt: Date },
): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "Milestone" ("id", "petitionId", "value", "reachedAt")
    VALUES (${randomUUID()}::uuid, ${milestone.petitionId}::uuid, ${milestone.value}, ${milestone.reachedAt})
    ON CONFLICT ("petitionId", "value") DO NOTHING
    RETURNING "id"`;
  return row?.id ?? null;
}
