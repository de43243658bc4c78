import {
  confirmSignature,
  createAccount,
  createPetition,
  createSigningBatches,
  createVault,
  publishPetition,
  signPetition,
  type CommandContext,
  type CreatePetitionInput,
  type SignPetitionInput,
} from '@groundswell/commands';
import { DEFAULT_GOAL_LADDER, type Actor, type DomainEvent } from '@groundswell/domain';
import { openDatabase, type Database } from '@groundswell/store';
import { accepted } from './accepted.ts';
import { countPetition, type PetitionCount } from './count-petition.ts';
import { countedIds } from './counted-ids.ts';
import { StoppedClock } from './stopped-clock.ts';
import { openTestDatabase } from './test-database.ts';

/** A petition of the world. */
export interface WorldPetition {
  readonly id: string;
  readonly slug: string;
  readonly creatorId: string;
}

export interface WorldPetitionOptions extends Partial<Omit<CreatePetitionInput, 'creatorId'>> {
  /** `DRAFT` leaves it unpublished. */
  readonly status?: 'OPEN' | 'DRAFT';
}

export interface WorldOptions {
  /** Goals and milestones, ascending. */
  readonly goalLadder?: readonly number[];
}

/** A hub without a transport: a real database, a clock that stands still, ids that count. */
export interface World {
  readonly db: Database;
  readonly clock: StoppedClock;
  /** What every command is run with, asked by a visitor. */
  readonly ctx: CommandContext;
  /** The same, asked by someone else. */
  as(actor: Actor): CommandContext;
  /** The same on another node: the same database, batches of its own. */
  anotherNode(): CommandContext;
  /** Everything that was published, oldest first. */
  readonly events: readonly DomainEvent[];
  /** What was published about `petition`, oldest first. */
  eventsOf(petition: WorldPetition): readonly DomainEvent[];
  /** An account that may start petitions; returns its id. */
  creator(name?: string): Promise<string>;
  /** A petition of a new creator, open unless said otherwise. */
  petition(options?: WorldPetitionOptions): Promise<WorldPetition>;
  /** Ask to sign with `address`; returns the token of the mail. */
  request(petition: WorldPetition, address: string, typed?: Partial<SignPetitionInput>): Promise<string>;
  confirm(token: string): ReturnType<typeof confirmSignature>;
  count(petition: WorldPetition): Promise<PetitionCount>;
  close(): Promise<void>;
}

export const OPERATOR: Actor = { kind: 'operator' };

/** What a supporter called Ada types, but for the petition. */
export const ADA: Omit<SignPetitionInput, 'petitionId'> = {
  name: 'Ada Okafor',
  email: 'ada@example.org',
  country: 'DE',
  postcode: null,
  reason: null,
  nameDisplay: 'ANONYMOUS',
  age: 'OF_AGE',
  consents: [],
  locale: 'en',
  source: null,
  idempotencyKey: null,
};

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

/** Make a world with a database of its own. Close it in `afterAll`. */
export async function createWorld({ goalLadder = DEFAULT_GOAL_LADDER }: WorldOptions = {}): Promise<World> {
  const database = await openTestDatabase();
  const db = openDatabase(database.url, database.connections);
  const vault = createVault(Buffer.from('a secret that only this test world has'));
  const clock = new StoppedClock();
  const newId = countedIds();
  const events: DomainEvent[] = [];
  const publish = (event: DomainEvent): void => void events.push(event);
  const hub = { name: 'Riverside Hub', goalLadder };
  const batches = () => createSigningBatches({ db, vault, hub, publish });
  const ctx: CommandContext = {
    ...{ db, vault, hub, newId, publish },
    actor: { kind: 'visitor' },
    now: clock.now,
    signing: batches(),
  };
  const as = (actor: Actor): CommandContext => ({ ...ctx, actor });
  const asOperator = as(OPERATOR);

  const creator = async (name = 'Leyla Haddad'): Promise<string> => {
    const email = `${newId()}@example.org`;
    const account = await createAccount({ name, email, roles: ['CREATOR'], locale: 'en' }, asOperator);
    return accepted(account).accountId;
  };
  return {
    ...{ db, clock, ctx, as, events, creator },
    anotherNode: () => ({ ...ctx, signing: batches() }),
    eventsOf: ({ id }) => events.filter(({ petitionId }) => petitionId === id),
    async petition({ status = 'OPEN', ...options } = {}) {
      const creatorId = await creator();
      const created = await createPetition({ ...PETITION, ...options, creatorId }, asOperator);
      const { petitionId, slug } = accepted(created);
      if (status === 'OPEN') accepted(await publishPetition({ petitionId }, asOperator));
      return { id: petitionId, slug, creatorId };
    },
    async request({ id: petitionId }, email, typed = {}) {
      const id = newId();
      const request = { ...ADA, ...typed, email, petitionId };
      accepted(await signPetition(request, { ...ctx, newId: () => id }));
      return vault.requestToken(id);
    },
    confirm: (token) => confirmSignature({ token }, ctx),
    count: ({ id }) => countPetition(db, id),
    async close() {
      await db.$disconnect();
      await database.close();
    },
  };
}
