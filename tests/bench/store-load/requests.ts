import { randomUUID } from 'node:crypto';
import { signPetition, type CommandContext } from '@groundswell/commands';
import { insertSignatureRequests, inTransaction } from '@groundswell/store';
import { accepted } from '../../harness/accepted.ts';
import { ADA } from '../../harness/ada.ts';
import { addressOf } from '../hub/fixture.ts';
import { requestRows } from './request-rows.ts';
import { inBatches, type Prepare } from './scene.ts';
import { statementOf, withoutPart } from './statement.ts';

/** The store's own way to write signature requests, each with its mail. */
export const insert: Prepare = async ({ db, petitionId, rows }) =>
  inBatches(requestRows(petitionId, rows), (batch) =>
    inTransaction(db, (tx) => insertSignatureRequests(tx, batch)),
  );

/** The same with one consent each. */
export const insertWithConsent: Prepare = async ({ db, petitionId, rows }) => {
  const consent = { organisationId: null, purpose: 'PETITION_UPDATES', textVersion: '1' } as const;
  return inBatches(requestRows(petitionId, rows, [consent]), (batch) =>
    inTransaction(db, (tx) => insertSignatureRequests(tx, batch)),
  );
};

/** The same statement without its mail. */
export const insertWithoutMail: Prepare = async ({ db, petitionId, rows }) =>
  inBatches(requestRows(petitionId, rows), async (batch) => {
    const { text, values } = await statementOf((tx) => insertSignatureRequests(tx, batch));
    await inTransaction(db, (tx) => tx.$queryRawUnsafe(withoutPart(text, 'mailed'), ...values));
  });

/** The command behind `signPetition`: input checked, contact sealed, one batch. */
export const command: Prepare = async ({ commands, petitionId, rows }) => {
  const ctx: CommandContext = { ...commands, actor: { kind: 'visitor' } };
  const people = Array.from({ length: rows }, (_, person) => person);
  return inBatches(people, async (batch) => {
    const asked = batch.map((person) => signPetition({ ...ADA, petitionId, email: addressOf(person) }, ctx));
    for (const answer of await Promise.all(asked)) accepted(answer);
  });
};

/** What is computed for one request and never waits: the address's key, the token and its hash, the sealed contact. */
export const sealing: Prepare = async ({ db, commands: { vault }, petitionId, rows }) => {
  const { sealedDataKey } = await db.petition.findUniqueOrThrow({ where: { id: petitionId } });
  if (!sealedDataKey) throw new Error('sealing: the petition has no key');
  const people = Array.from({ length: rows }, (_, person) => person);
  const { name, postcode, reason } = ADA;
  return inBatches(people, async (batch) => {
    const keys = vault.petitionKeys(petitionId, sealedDataKey);
    for (const person of batch) {
      const email = addressOf(person);
      const id = randomUUID();
      keys.emailKey(email);
      vault.requestToken(id);
      keys.sealContact(id, { name, email, postcode, reason, country: null });
    }
  });
};
