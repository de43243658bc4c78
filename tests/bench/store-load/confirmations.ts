import { confirmSignature, type CommandContext } from '@groundswell/commands';
import {
  insertSignatureRequests,
  insertSignatures,
  inTransaction,
  type Confirmation,
  type NewSignatureRequest,
  type Transaction,
} from '@groundswell/store';
import { accepted } from '../../harness/accepted.ts';
import { prepareTokens } from '../hub/fixture.ts';
import { requestRows } from './request-rows.ts';
import { BATCH, inBatches, type Prepare, type Scene, type Work } from './scene.ts';
import { statementOf, withoutPart } from './statement.ts';

/** The store's own way to turn requests into signatures and count them. */
export const insert: Prepare = (scene) =>
  confirming(scene, async (tx, confirmations) => (await insertSignatures(tx, confirmations)).length);

/** The same statement without some of its parts. */
export const insertWithout =
  (...parts: readonly string[]): Prepare =>
  async (scene) => {
    const shorten = async (confirmations: readonly Confirmation[]) => {
      const { text, values } = await statementOf((tx) => insertSignatures(tx, confirmations));
      return { text: parts.reduce(withoutPart, text), values };
    };
    await shorten([]);
    return confirming(scene, async (tx, confirmations) => {
      const { text, values } = await shorten(confirmations);
      const petitions = await tx.$queryRawUnsafe<{ readonly added: number }[]>(text, ...values);
      return petitions.reduce((sum, { added }) => sum + added, 0);
    });
  };

/** The command behind `confirmSignature`: tokens looked up and locked, refusals, one batch. */
export const command: Prepare = async ({ commands, petitionId, rows }) => {
  const signers = Array.from({ length: rows }, (_, person) => ({ petitionId, person }));
  const tokens = await prepareTokens(commands, signers);
  const ctx: CommandContext = { ...commands, actor: { kind: 'visitor' } };
  return inBatches(tokens, async (batch) => {
    const answers = await Promise.all(batch.map((token) => confirmSignature({ token }, ctx)));
    for (const answer of answers) accepted(answer);
  });
};

async function confirming(
  { db, petitionId, rows }: Scene,
  write: (tx: Transaction, confirmations: readonly Confirmation[]) => Promise<number>,
): Promise<Work> {
  const requests = requestRows(petitionId, rows);
  await insertRequests(db, requests);
  const at = new Date();
  const confirmations = requests.map(({ id: requestId }) => ({ requestId, at }));
  return inBatches(confirmations, async (batch) => {
    const counted = await inTransaction(db, (tx) => write(tx, batch));
    if (counted !== batch.length) {
      throw new Error(`${counted} of ${batch.length} signatures were counted`);
    }
  });
}

async function insertRequests(db: Scene['db'], requests: readonly NewSignatureRequest[]): Promise<void> {
  for (let from = 0; from < requests.length; from += BATCH) {
    const batch = requests.slice(from, from + BATCH);
    await inTransaction(db, (tx) => insertSignatureRequests(tx, batch));
  }
  await db.outboxMail.deleteMany();
}
