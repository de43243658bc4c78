import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSigningBatches, type CommandContext } from '@groundswell/commands';
import type { DomainEvent } from '@groundswell/domain';
import { createMemoryBus } from '@groundswell/live';
import { findTallies } from '@groundswell/store';
import { createPipeline } from '../../../apps/api/src/graphql/pipeline.ts';
import { createHubSocket } from '../../../apps/api/src/realtime/hub-socket.ts';
import { publish } from '../../../apps/api/src/realtime/publish.ts';
import { createRealtime } from '../../../apps/api/src/realtime/realtime.ts';
import { startPetition, type TestPetition, type TestPetitionOptions } from '../../harness/start-petition.ts';
import { visitorServices } from '../../harness/visitor-services.ts';
import { createWorld, WORLD_SECRET } from '../../harness/world.ts';

/** The hub's schema, pipeline and socket on a port, where a test can see what they do. */
export interface RealSchema extends AsyncDisposable {
  /** Runs commands whose events reach the sockets. */
  readonly operator: CommandContext;
  petition(options?: TestPetitionOptions): Promise<TestPetition>;
  /** `ws://127.0.0.1:PORT/graphql` */
  readonly url: string;
  /** Open sockets, now. */
  sockets(): number;
  /** Executions that subscribers share, now. */
  rooms(): number;
  /** Subscriptions executed so far, shared ones once. */
  executions(): number;
}

export async function openRealSchema(): Promise<RealSchema> {
  const world = await createWorld();
  const bus = createMemoryBus();
  const { db } = world;
  const realtime = createRealtime({
    reader: db,
    readTallies: (ids) => findTallies(db, ids),
    bus,
    gridMs: 50,
  });
  const announce = (event: DomainEvent) => publish(event, bus);
  const ctx = { ...world.ctx, now: () => new Date(), publish: announce };
  const commands = { ...ctx, signing: createSigningBatches(ctx) };
  const operator: CommandContext = { ...commands, actor: { kind: 'operator' } };
  const origin = 'http://127.0.0.1';
  let executions = 0;
  const services = visitorServices(commands, { origin, hubSecret: WORLD_SECRET });
  const pipeline = createPipeline({ reader: db, commands, realtime, ...services });
  const { getEnveloped } = pipeline;
  const countExecutions = Object.assign((context: never) => {
    const enveloped = getEnveloped(context);
    const subscribe: typeof enveloped.subscribe = (args) => {
      executions += 1;
      return enveloped.subscribe(args) as unknown;
    };
    return { ...enveloped, subscribe };
  }, getEnveloped);
  const socket = createHubSocket(Object.assign(pipeline, { getEnveloped: countExecutions }), [origin]);
  const server = createServer();
  server.on('upgrade', (request, connection, head) => socket.handleUpgrade(request, connection, head));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    operator,
    petition: (options) => startPetition(operator, options),
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    sockets: () => socket.stats().sockets,
    rooms: () => socket.stats().rooms,
    executions: () => executions,
    async [Symbol.asyncDispose]() {
      await socket.shed(1012);
      realtime.close();
      server.close();
      await world.close();
    },
  };
}
