import { SheetAlreadyEnteredError, type PaperBatchState } from '@groundswell/domain';
import type { Transaction } from './database.ts';
import type { GrownTally } from './release-signatures.ts';

/** Sheets to be entered together, each number as it is printed. */
export interface NewPaperBatch {
  readonly id: string;
  readonly petitionId: string;
  readonly sheets: readonly { readonly number: string; readonly count: number }[];
  readonly note: string | null;
  readonly enteredById: string;
  readonly enteredAt: Date;
}

/**
 * Add `batch` under the next number of its petition, which the caller holds locked (findPetitionForUpdate), so that numbers
 * have no gaps. Returns the number; or names the first sheet that is in another batch: `paper_sheet_counted_once` decides.
 */
export async function insertPaperBatch(
  tx: Transaction,
  { sheets, ...batch }: NewPaperBatch,
): Promise<number | SheetAlreadyEnteredError> {
  const { petitionId, id: batchId } = batch;
  const last = await tx.paperBatch.aggregate({ where: { petitionId }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  const count = sheets.reduce((sum, sheet) => sum + sheet.count, 0);
  await tx.paperBatch.create({ data: { ...batch, number, count } });

  const taken = await tx.$queryRaw<{ number: string }[]>`
    INSERT INTO "PaperSheet" ("petitionId", "number", "batchId", "count")
    SELECT ${petitionId}::uuid, input."number", ${batchId}::uuid, input."count"
    FROM unnest(${sheets.map((sheet) => sheet.number)}::text[], ${sheets.map((sheet) => sheet.count)}::int[])
      AS input ("number", "count")
    ORDER BY input."number"
    ON CONFLICT DO NOTHING
    RETURNING "number"`;
  const entered = new Set(taken.map((sheet) => sheet.number));
  const refused = sheets.find((sheet) => !entered.has(sheet.number));
  return refused ? new SheetAlreadyEnteredError(refused.number) : number;
}

/** The batch with its petition, locked until the transaction ends so that it is decided once; or `null`. */
export async function findPaperBatchForUpdate(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "PaperBatch" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
  return tx.paperBatch.findUnique({
    where: { id },
    include: { petition: { select: { creatorId: true, organisationId: true, status: true } } },
  });
}

/** Note who decided a batch, and when. The sheets of a rejected one can be entered again. */
export async function updatePaperBatchState(
  tx: Transaction,
  id: string,
  decision: {
    readonly state: Exclude<PaperBatchState, 'ENTERED'>;
    readonly decidedById: string | null;
    readonly decidedAt: Date;
  },
): Promise<void> {
  await tx.paperBatch.update({ where: { id }, data: decision });
  if (decision.state === 'REJECTED') await tx.paperSheet.deleteMany({ where: { batchId: id } });
}

/**
 * Count a batch: one ledger entry and the tally, in one statement. Throws when it was counted before:
 * `paper_batch_counted_once` stands behind the lock of whoever decides.
 */
export async function countPaperBatch(tx: Transaction, batchId: string, at: Date): Promise<GrownTally> {
  const [grown] = await tx.$queryRaw<GrownTally[]>`
    WITH batch AS (
      SELECT b."id", b."petitionId", b."count", p."highRisk",
        date_trunc(CASE WHEN p."highRisk" THEN 'day' ELSE 'hour' END, ${at}::timestamptz, 'UTC') AS "period"
      FROM "PaperBatch" b JOIN "Petition" p ON p."id" = b."petitionId" WHERE b."id" = ${batchId}::uuid
    ), counted AS (
      UPDATE "SignatureTally" t SET "paper" = t."paper" + b."count", "revision" = t."revision" + 1,
        "changedAt" = greatest(t."changedAt", ${at}::timestamptz)
      FROM batch b WHERE t."petitionId" = b."petitionId"
      RETURNING t."petitionId", t."online" + t."paper" AS "total", t."revision"
    ), ledger AS (
      INSERT INTO "SignatureEvent" ("petitionId", "seq", "kind", "delta", "period", "paperBatchId")
      SELECT b."petitionId", c."revision", 'PAPER', b."count", b."period", b."id"
      FROM batch b JOIN counted c USING ("petitionId")
    )
    SELECT b."petitionId", c."total", c."revision", b."count" AS "added", ${at}::timestamptz AS "latest", b."highRisk"
    FROM batch b JOIN counted c USING ("petitionId")`;
  if (!grown) throw new Error(`countPaperBatch: batch ${batchId} has no petition with a tally`);
  return grown;
}
