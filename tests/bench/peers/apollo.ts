import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import { makeExecutableSchema } from '@graphql-tools/schema';
import express from 'express';
import { PubSub } from 'graphql-subscriptions';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { peerOperations } from '../subjects/peer-operations.ts';
import { TYPE_DEFS } from '../subjects/peer-schema.ts';
import { publishTick, subscriptionResolvers } from '../subjects/resolvers.ts';
import type { Subject, SubjectPlan } from '../subjects/subject.ts';
import { versionsOf } from '../subjects/versions-of.ts';

/** Apollo Server with graphql-ws and graphql-subscriptions, wired as its documentation says. */
export async function start({ base }: SubjectPlan): Promise<Subject> {
  const pubSub = new PubSub();
  const follow = (topic: string) => pubSub.asyncIterableIterator(topic);
  const schema = makeExecutableSchema({
    typeDefs: TYPE_DEFS,
    resolvers: subscriptionResolvers(follow, base),
  });

  const app = express();
  const http = createServer(app);
  const sockets = new WebSocketServer({ server: http, path: '/graphql' });
  const wired = useServer({ schema }, sockets);
  const server = new ApolloServer({
    schema,
    plugins: [ApolloServerPluginDrainHttpServer({ httpServer: http })],
  });
  await server.start();
  app.use('/graphql', express.json(), expressMiddleware(server));
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');

  return {
    port: (http.address() as AddressInfo).port,
    versions: versionsOf(import.meta.url, [
      '@apollo/server',
      'graphql-ws',
      'graphql-subscriptions',
      'graphql',
    ]),
    operations: peerOperations,
    tick: (revision, index, page) =>
      publishTick((topic, event) => void pubSub.publish(topic, event), revision, index, page),
    async close() {
      await wired.dispose();
      await server.stop();
    },
  };
}
