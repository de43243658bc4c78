import { randomUUID } from 'node:crypto';
import { createSigningBatches, createVault, type CommandContext } from '@groundswell/commands';
import { DEFAULT_GOAL_LADDER } from '@groundswell/domain';
import { createRedisBus, type Bus } from '@groundswell/live';
import { openDatabase } from '@groundswell/store';
import { freePort } from '../browser/harness/free-port.ts';
import { cloneServerDatabase } from '../harness/server-database.ts';
import { startRedis, type RedisServer } from '../live/redis-server.ts';
import { startNode, type NodeProcess } from './start-node.ts';

/** Two nodes of one hub on one database and one Redis. */
export interface Nodes extends AsyncDisposable {
  readonly nodes: readonly [NodeProcess, NodeProcess];
  /** Writes to the database and tells no node: what happens when a hint is lost. */
  readonly silent: CommandContext;
  /** Speaks to the nodes as if it were one of them. */
  readonly bus: Bus;
  readonly redis: {
    /** `kill -9`. */
    kill(): Promise<void>;
    start(): Promise<void>;
  };
}

const HUB_SECRET = 'a secret that only these two nodes know';

export async function openNodes(serverUrl: string): Promise<Nodes> {
  const database = await cloneServerDatabase(serverUrl);
  const redisPort = await freePort();
  let redis: RedisServer | null = await startRedis(redisPort);
  const environment = {
    HUB_SECRET,
    DATABASE_URL: database.url,
    REDIS_URL: `redis://127.0.0.1:${redisPort}`,
  };
  const nodes = await Promise.all([startNode(environment), startNode(environment)]);
  const bus = createRedisBus({ url: environment.REDIS_URL, reportFault: () => {} });

  const db = openDatabase(database.url);
  const batch = {
    db,
    vault: createVault(Buffer.from(HUB_SECRET)),
    hub: { name: 'Riverside Hub', goalLadder: DEFAULT_GOAL_LADDER },
    publish: () => {},
  };
  const silent: CommandContext = {
    ...batch,
    actor: { kind: 'operator' },
    now: () => new Date(),
    newId: randomUUID,
    signing: createSigningBatches(batch),
  };

  return {
    nodes,
    silent,
    bus,
    redis: {
      async kill() {
        await redis?.kill();
        redis = null;
      },
      async start() {
        redis = await startRedis(redisPort);
      },
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(nodes.map((node) => node.stop()));
      await bus.close();
      await redis?.kill();
      await db.$disconnect();
      await database.close();
    },
  };
}
