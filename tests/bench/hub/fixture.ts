import { randomUUID } from 'node:crypto';
import {
  createAccount,
  createPetition,
  createSigningBatches,
  publishPetition,
  signPetition,
  type CommandContext,
} from '@groundswell/commands';
import type { Database } from '@groundswell/store';
import { ADA } from '../../harness/ada.ts';
import { accepted } from '../../harness/accepted.ts';

/** What a hub is run with, but for who asks. */
export type Commands = Omit<CommandContext, 'actor'>;

/** Requests sent to the hub in one go. */
const AT_ONCE = 1_000;

/** Start `count` petitions of one creator, open for signatures; returns their ids. */
export async function startPetitions(commands: Commands, count: number): Promise<string[]> {
  const ctx: CommandContext = { ...commands, actor: { kind: 'operator' } };
  const account = {
    name: 'Leyla Haddad',
    email: 'leyla@example.org',
    roles: ['CREATOR'],
    locale: 'en',
  } as const;
  const { accountId: creatorId } = accepted(
    await createAccount({ ...account, roles: [...account.roles] }, ctx),
  );
  const ids: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const text = {
      title: `Open the old bridge ${number}`,
      target: 'The town council',
      body: 'It has been closed for two winters.',
    };
    const rest = {
      slug: null,
      locale: 'en',
      topics: [],
      organisationId: null,
      highRisk: false,
      closesAt: null,
    };
    const { petitionId } = accepted(await createPetition({ ...text, ...rest, creatorId }, ctx));
    accepted(await publishPetition({ petitionId }, ctx));
    ids.push(petitionId);
  }
  return ids;
}

/** A request to prepare. */
export interface Signer {
  readonly petitionId: string;
  /** Whose mailbox it is: the same number, the same address. */
  readonly person: number;
}

/**
 * Ask to sign, once for each of `signers`; returns the tokens of the mails, in the same order. The mails
 * count as sent: a hub that still writes letters is not at rest.
 */
export async function prepareTokens(commands: Commands, signers: readonly Signer[]): Promise<string[]> {
  // Nobody is told, or the hub would begin to send.
  const quiet: Commands = { ...commands, publish: () => {} };
  const signing = createSigningBatches(quiet);
  const tokens: string[] = [];
  for (let from = 0; from < signers.length; from += AT_ONCE) {
    const asked = signers.slice(from, from + AT_ONCE).map(({ petitionId, person }) => {
      const id = randomUUID();
      tokens.push(commands.vault.requestToken(id));
      const ctx: CommandContext = { ...quiet, signing, newId: () => id, actor: { kind: 'visitor' } };
      return signPetition({ ...ADA, petitionId, email: addressOf(person) }, ctx);
    });
    for (const answer of await Promise.all(asked)) accepted(answer);
  }
  await takeAsSent(commands.db);
  return tokens;
}

/** Forget every mail that waits, in the outbox and, where a hub runs, in the queue its worker has moved some to. */
async function takeAsSent(db: Database): Promise<void> {
  await db.outboxMail.deleteMany();
  const [queue] = await db.$queryRaw<{ there: boolean }[]>`
    SELECT to_regclass('jobs.job') IS NOT NULL AS "there"`;
  if (queue?.there) await db.$executeRaw`DELETE FROM "jobs"."job" WHERE "state" IN ('created', 'retry')`;
}

/** The address of a person who signs in a benchmark. */
export function addressOf(person: number): string {
  return `supporter-${person}@example.org`;
}
