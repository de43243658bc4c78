import { createVault } from '@groundswell/commands';
import { canonicalEmail } from '@groundswell/domain';
import type { Database } from '@groundswell/store';
import { HUB_SECRET } from '../harness/test-hub.ts';
import type { Act } from './acts.ts';
import { driftIn, readLedger } from './ledger-snapshot.ts';
import type { StormRecord } from './storm.ts';

/** What the hub said, one way or another. */
export interface Said {
  readonly record: StormRecord;
  /** The mails it has sent. */
  readonly mailbox: readonly { readonly to: string }[];
  /** The highest count anybody was shown. */
  readonly published: number;
}

/** What in the database of petition `petitionId` does not keep what was said; empty when all is well. */
export async function audit(
  db: Database,
  petitionId: string,
  { record, mailbox, published }: Said,
): Promise<string[]> {
  const vault = createVault(Buffer.from(HUB_SECRET));
  const { sealedDataKey } = await db.petition.findUniqueOrThrow({ where: { id: petitionId } });
  if (!sealedDataKey) throw new Error('audit: the petition has no data key');
  const { emailKey } = vault.petitionKeys(petitionId, sealedDataKey);
  const personKey = ({ address }: Act) =>
    Buffer.from(emailKey(canonicalEmail(address) ?? '')).toString('hex');

  const signatures = await db.signature.findMany({
    where: { petitionId },
    select: { id: true, emailKey: true },
  });
  const requests = await db.signatureRequest.findMany({
    where: { petitionId },
    select: { id: true, idempotencyKey: true },
  });
  const people = new Set(
    signatures.map((signature) => Buffer.from(signature.emailKey ?? []).toString('hex')),
  );
  const tokens = new Set(signatures.map(({ id }) => vault.requestToken(id)));
  const keys = requests.map(({ idempotencyKey }) => idempotencyKey ?? '');

  const delivered = new Set(mailbox.map(({ to }) => to));
  const toSend = await mailsToSend(db);
  const keptMail = new Set(
    requests.filter(({ id }) => toSend.has(id)).map((request) => request.idempotencyKey),
  );

  const { signed, signedAlready, unread } = record;
  const acknowledged = new Set([...signed.map(({ act }) => act), ...signedAlready].map(personKey));
  const snapshot = await readLedger(db, petitionId);
  return [
    ...driftIn(snapshot),
    ...lost('acknowledged signatures', signed.filter(({ token }) => !tokens.has(token)).length),
    ...lost(
      'people told "already signed"',
      signedAlready.filter((act) => !people.has(personKey(act))).length,
    ),
    ...lost('acknowledged requests', [...record.requests.keys()].filter((key) => !keys.includes(key)).length),
    ...lost(
      'mails to people who asked',
      unread.filter((act) => !delivered.has(act.address) && !keptMail.has(act.idempotencyKey)).length,
    ),
    ...doubled('requests written again under their key', keys),
    ...doubled(
      'signature numbers given to two',
      signed.map(({ number }) => number),
    ),
    ...(people.size === acknowledged.size
      ? []
      : [`drift: ${acknowledged.size} people were answered, ${people.size} have signed`]),
    ...(snapshot.rows >= published
      ? []
      : [`back: ${published} were published, ${snapshot.rows} have signed`]),
    ...record.findings,
  ];
}

/** The requests whose mail waits in the outbox, or in a worker's queue: one that was killed has it given back later. */
async function mailsToSend(db: Database): Promise<ReadonlySet<string>> {
  const mails = await db.$queryRaw<{ requestId: string }[]>`
    SELECT "requestId"::text AS "requestId" FROM "OutboxMail" WHERE "requestId" IS NOT NULL
    UNION SELECT "data"->>'subject' FROM "jobs"."job" WHERE "state" IN ('created', 'retry', 'active')`;
  return new Set(mails.map(({ requestId }) => requestId));
}

function lost(what: string, count: number): string[] {
  return count === 0 ? [] : [`lost: ${count} ${what}`];
}

function doubled(what: string, values: readonly unknown[]): string[] {
  const surplus = values.length - new Set(values).size;
  return surplus === 0 ? [] : [`twice: ${surplus} ${what}`];
}
