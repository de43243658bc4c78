import {
  findOpenPetitionCases,
  updateCaseDecision,
  type CaseDecision,
  type Transaction,
} from '@groundswell/store';
import type { HeldCase } from './case-parties.ts';

/**
 * What takes a petition away answers whatever else was open about it as a whole: nobody is asked a second time, and its
 * creator is told once. The petition is held, so that no other moderator is deciding those.
 */
export async function settleOtherCases(
  tx: Transaction,
  { id, petitionId, kind }: Pick<HeldCase, 'id' | 'petitionId' | 'kind'>,
  decided: CaseDecision,
): Promise<void> {
  if (kind !== 'PETITION' && kind !== 'REPORT') return;
  if (decided.decision !== 'REMOVE') return;
  const others = (await findOpenPetitionCases(tx, petitionId)).filter((other) => other.id !== id);
  for (const other of others) await updateCaseDecision(tx, other.id, decided);
}
