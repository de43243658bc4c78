import type { CommandContext } from '@groundswell/commands';
import { createAccount, createOrganisation, createTopic, setMember } from '@groundswell/commands';
import { DEMO_ACCOUNTS } from '../demo/accounts.ts';
import { DEMO_ORGANISATIONS } from '../demo/organisations.ts';
import { DEMO_PETITIONS } from '../demo/petitions.ts';
import { DEMO_TOPICS } from '../demo/topics.ts';
import { done } from './done.ts';
import { seedPetition } from './seed-petition.ts';
import { seedWaiting } from './seed-waiting.ts';

/** Petitions grown at the same time, so that their signatures share batches. */
const AT_ONCE = 6;

/** Fill an empty hub with demo content, by running the commands people would have run. */
export async function seedDemo(
  commands: Omit<CommandContext, 'actor'>,
  progress: (line: string) => void,
): Promise<void> {
  const ctx: CommandContext = { ...commands, actor: { kind: 'operator' }, publish: () => {} };
  const accounts = new Map<string, string>();
  for (const { key, name, email, roles } of DEMO_ACCOUNTS) {
    const { accountId } = done(await createAccount({ name, email, roles, locale: 'en' }, ctx));
    accounts.set(key, accountId);
  }
  const organisations = new Map<string, string>();
  for (const { key, owner, ...organisation } of DEMO_ORGANISATIONS) {
    const { organisationId } = done(await createOrganisation(organisation, ctx));
    organisations.set(key, organisationId);
    const accountId = accounts.get(owner) ?? '';
    done(await setMember({ organisationId, accountId, role: 'OWNER' }, ctx));
  }
  for (const [position, { slug, names }] of DEMO_TOPICS.entries()) {
    done(await createTopic({ slug, position, names: { ...names } }, ctx));
  }

  const waiting = [...DEMO_PETITIONS];
  let grown = 0;
  const worker = async () => {
    for (let petition = waiting.shift(); petition; petition = waiting.shift()) {
      await seedPetition(petition, { accounts, organisations }, ctx);
      grown += 1;
      if (grown % 5 === 0 || grown === DEMO_PETITIONS.length) {
        progress(`Demo content: ${grown} of ${DEMO_PETITIONS.length} petitions.`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await seedWaiting(accounts, ctx);
}
