import { findConsents, insertConsentEntries, type Transaction } from '@groundswell/store';

/** Note that nothing agreed to with `requestIds` holds any longer: there is no address left to write to. */
export async function endConsents(tx: Transaction, requestIds: readonly string[], at: Date): Promise<void> {
  const holding = (await findConsents(tx, requestIds)).filter(({ given }) => given);
  await insertConsentEntries(
    tx,
    holding.map(({ requestId, petitionId, organisationId, purpose, textVersion }) => ({
      requestId,
      petitionId,
      organisationId,
      purpose,
      textVersion,
      at,
      action: 'WITHDRAWN',
      channel: 'ERASURE',
    })),
  );
}
