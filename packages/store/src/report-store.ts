import type { ReportReason } from '@groundswell/domain';
import type { Transaction } from './database.ts';

/** What a visitor says is wrong with a petition. Holds nothing of the visitor. */
export interface NewReport {
  readonly id: string;
  readonly petitionId: string;
  readonly caseId: string;
  readonly reason: ReportReason;
  readonly details: string | null;
  /** The hour. */
  readonly createdAt: Date;
}

export async function insertReport(tx: Transaction, report: NewReport): Promise<void> {
  await tx.report.create({ data: report, select: { id: true } });
}
