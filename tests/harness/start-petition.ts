import {
  createAccount,
  createPetition,
  publishPetition,
  type CommandContext,
  type CreatePetitionInput,
} from '@groundswell/commands';
import { accepted } from './accepted.ts';

/** A petition of a test. */
export interface TestPetition {
  readonly id: string;
  readonly slug: string;
  readonly creatorId: string;
}

export interface TestPetitionOptions extends Partial<CreatePetitionInput> {
  /** `DRAFT` leaves it unpublished. */
  readonly status?: 'OPEN' | 'DRAFT';
}

const PETITION: Omit<CreatePetitionInput, 'creatorId'> = {
  slug: null,
  title: 'Open the old bridge to walkers',
  target: 'The town council',
  body: 'The bridge has been closed for two winters. Nobody has said why.',
  locale: 'en',
  topics: [],
  organisationId: null,
  highRisk: false,
  closesAt: null,
};

/** Add an account that may start petitions; returns its id. */
export async function startAccount(operator: CommandContext, name = 'Leyla Haddad'): Promise<string> {
  const email = `${operator.newId()}@example.org`;
  const account = await createAccount({ name, email, roles: ['CREATOR'], locale: 'en' }, operator);
  return accepted(account).accountId;
}

/** Start a petition, of a new creator unless `creatorId` says whose, open unless said otherwise. */
export async function startPetition(
  operator: CommandContext,
  { status = 'OPEN', ...options }: TestPetitionOptions = {},
): Promise<TestPetition> {
  const creatorId = options.creatorId ?? (await startAccount(operator));
  const created = await createPetition({ ...PETITION, ...options, creatorId }, operator);
  const { petitionId, slug } = accepted(created);
  if (status === 'OPEN') accepted(await publishPetition({ petitionId }, operator));
  return { id: petitionId, slug, creatorId };
}
