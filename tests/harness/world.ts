import {
  confirmSignature,
  createSigningBatches,
  createVault,
  signPetition,
  type CommandContext,
  type SignPetitionInput,
} from '@groundswell/commands';
import { DEFAULT_GOAL_LADDER, type Actor, type DomainEvent } from '@groundswell/domain';
import { openDatabase, openJobs, openPool, type Database, type Jobs } from '@groundswell/store';
import { accepted } from './accepted.ts';
import { ADA } from './ada.ts';
import { countPetition, type PetitionCount } from './count-petition.ts';
import { countedIds } from './counted-ids.ts';
import {
  startAccount,
  startPetition,
  type TestPetition,
  type TestPetitionOptions,
} from './start-petition.ts';
import { StoppedClock } from './stopped-clock.ts';
import { openTestDatabase } from './test-database.ts';

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
  eventsOf(petition: TestPetition): readonly DomainEvent[];
  /** An account that may start petitions; returns its id. */
  creator(name?: string): Promise<string>;
  /** A petition of a new creator, open unless said otherwise. */
  petition(options?: TestPetitionOptions): Promise<TestPetition>;
  /** Ask to sign with `address`; returns the token of the mail. */
  request(petition: TestPetition, address: string, typed?: Partial<SignPetitionInput>): Promise<string>;
  confirm(token: string): ReturnType<typeof confirmSignature>;
  count(petition: TestPetition): Promise<PetitionCount>;
  /** The jobs beside the database, looked after by nobody. */
  openJobs(): Promise<Jobs>;
  close(): Promise<void>;
}

/** The secret every world's vault is made from. */
export const WORLD_SECRET = 'a secret that only this test world has';
export const OPERATOR: Actor = { kind: 'operator' };

/** Make a world with a database of its own. Close it in `afterAll`. */
export async function createWorld({ goalLadder = DEFAULT_GOAL_LADDER }: WorldOptions = {}): Promise<World> {
  const database = await openTestDatabase();
  const pool = openPool(database.url, database.connections);
  const db = openDatabase(pool);
  const vault = createVault(Buffer.from(WORLD_SECRET));
  const clock = new StoppedClock();
  const newId = countedIds();
  const events: DomainEvent[] = [];
  const publish = (event: DomainEvent): void => void events.push(event);
  const hub = { name: 'Riverside Hub', goalLadder };
  const batches = () => createSigningBatches({ db, vault, hub, publish });
  const ctx: CommandContext = {
    db,
    vault,
    hub,
    newId,
    publish,
    actor: { kind: 'visitor' },
    now: clock.now,
    signing: batches(),
  };
  const as = (actor: Actor): CommandContext => ({ ...ctx, actor });
  const asOperator = as(OPERATOR);

  return {
    db,
    clock,
    ctx,
    as,
    events,
    anotherNode: () => ({ ...ctx, signing: batches() }),
    eventsOf: ({ id }) => events.filter(({ petitionId }) => petitionId === id),
    creator: (name) => startAccount(asOperator, name),
    petition: (options) => startPetition(asOperator, options),
    async request({ id: petitionId }, email, typed = {}) {
      const id = newId();
      const request = { ...ADA, ...typed, email, petitionId };
      accepted(await signPetition(request, { ...ctx, newId: () => id }));
      return vault.requestToken(id);
    },
    confirm: (token) => confirmSignature({ token }, ctx),
    count: ({ id }) => countPetition(db, id),
    openJobs: () =>
      openJobs(pool, {
        supervise: false,
        reportFault: (fault) => {
          throw fault;
        },
      }),
    async close() {
      await db.$disconnect();
      await database.close();
    },
  };
}
