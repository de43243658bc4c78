import type { AgreedMail } from '@groundswell/mail';
import { findConsents, findOrganisationNames, type Database } from '@groundswell/store';

/** What the supporters behind `requestIds` agree to be mailed as of now, by request. Who agrees to nothing has no entry. */
export async function findAgreedMail(
  db: Database,
  requestIds: readonly string[],
): Promise<ReadonlyMap<string, readonly AgreedMail[]>> {
  if (requestIds.length === 0) return new Map();
  const holding = (await findConsents(db, requestIds)).filter(({ given }) => given);
  const names = await findOrganisationNames(db, [
    ...new Set(holding.flatMap(({ organisationId }) => organisationId ?? [])),
  ]);
  const mails = new Map<string, AgreedMail[]>();
  for (const { requestId, organisationId } of holding) {
    const organisation = organisationId === null ? null : names.get(organisationId);
    const mail = organisation == null ? 'PETITION_UPDATES' : { organisation };
    mails.set(requestId, [...(mails.get(requestId) ?? []), mail]);
  }
  return mails;
}
