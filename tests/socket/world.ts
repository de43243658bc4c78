import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createYoga } from 'graphql-yoga';
import { createSocketEndpoint } from '../../apps/api/src/realtime/socket/endpoint.ts';
import type { SocketLimits } from '../../apps/api/src/realtime/socket/socket-limits.ts';
import { openFeed } from './feed.ts';
import { connect, type ConnectOptions, type RawClient } from './raw-client.ts';
import { schema, type SchemaContext, type Session } from './schema.ts';

export type World = Awaited<ReturnType<typeof openWorld>>;

export interface WorldOptions {
  readonly limits?: Partial<SocketLimits>;
  readonly allowedOrigins?: ReadonlySet<string> | 'any';
  /** Nothing is shared: each subscriber has an execution of their own. */
  readonly alone?: boolean;
}

/** A server on a real port: Yoga's pipeline over HTTP and over the socket endpoint. */
export async function openWorld({ limits, allowedOrigins = 'any', alone = false }: WorldOptions = {}) {
  const faults: unknown[] = [];
  const executions = new Map<string, number>();
  const database = { isAway: false };
  const feed = openFeed((fault) => faults.push(fault));
  const onExecution = (field: string) => executions.set(field, (executions.get(field) ?? 0) + 1);

  const yoga = createYoga<Partial<SchemaContext>>({
    schema,
    context: { feed, onExecution, isDatabaseAway: () => database.isAway },
    logging: { debug() {}, info() {}, warn() {}, error: (fault: unknown) => faults.push(fault) },
  });
  const endpoint = createSocketEndpoint<Session>({
    pipelineOf: (origin) => yoga.getEnveloped(origin),
    audienceOf: ({ language }) => (alone ? null : { key: language, session: { name: 'anybody', language } }),
    openSession(_request, { name, language }) {
      if (name === 'mallory') return null;
      if (name === 'fault') throw new Error('postgres://admin:secret@db');
      return {
        name: typeof name === 'string' ? name : 'visitor',
        language: typeof language === 'string' ? language : 'en',
      };
    },
    reportFault: (fault) => faults.push(fault),
    allowedOrigins,
    limits,
  });
  const server = createServer(yoga);
  const serverSockets: Duplex[] = [];
  server.on('upgrade', (request, socket, head) => {
    serverSockets.push(socket);
    endpoint.handleUpgrade(request, socket, head);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `ws://127.0.0.1:${port}/graphql`;
  const clients: RawClient[] = [];

  return {
    url,
    feed,
    database,
    endpoint,
    faults,
    /** The server's ends of the connections, in the order they came. */
    serverSockets,
    /** How often a result of `field` was executed. */
    executions: (field: string) => executions.get(field) ?? 0,
    async connect(options?: ConnectOptions) {
      const client = await connect(url, options);
      clients.push(client);
      return client;
    },
    /** A client that is past `connection_ack`. */
    async join(connectionParams: Record<string, unknown> = {}) {
      const client = await this.connect();
      client.send({ type: 'connection_init', payload: connectionParams });
      await client.next('connection_ack');
      return client;
    },
    async close() {
      for (const client of clients) client.terminate();
      feed.close();
      await endpoint.shed(1012);
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
