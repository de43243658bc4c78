import { randomUUID } from 'node:crypto';
import {
  createAccount,
  createPetition,
  publishPetition,
  signPetition,
  type CommandContext,
} from '@groundswell/commands';
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

/** Ask to sign, once for each petition named; returns the tokens of the mails, in the same order. */
export async function prepareTokens(commands: Commands, petitionIds: readonly string[]): Promise<string[]> {
  const tokens: string[] = [];
  for (let from = 0; from < petitionIds.length; from += AT_ONCE) {
    const asked = petitionIds.slice(from, from + AT_ONCE).map((petitionId, place) => {
      const id = randomUUID();
      tokens.push(commands.vault.requestToken(id));
      const ctx: CommandContext = { ...commands, newId: () => id, actor: { kind: 'visitor' } };
      return signPetition({ ...ADA, petitionId, email: `supporter-${from + place}@example.org` }, ctx);
    });
    for (const answer of await Promise.all(asked)) accepted(answer);
  }
  return tokens;
}
