import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { useServer } from 'graphql-ws/use/ws';
import { createPubSub, createSchema } from 'graphql-yoga';
import { WebSocketServer } from 'ws';
import { takeOrders } from './orders.ts';

/** What the documentation of graphql-yoga and graphql-ws puts together, answering the same subscription. */
const pubSub = createPubSub<{ river: [total: number] }>();
const schema = createSchema({
  typeDefs: /* GraphQL */ `
    type Query {
      hello: String
    }
    type Tally {
      total: Int
      padding(length: Int!): String
    }
    type Subscription {
      tally(of: ID!): Tally
    }
  `,
  resolvers: {
    Tally: { padding: (_total, { length }: { length: number }) => 'x'.repeat(length) },
    Subscription: {
      tally: { subscribe: () => pubSub.subscribe('river'), resolve: (total: number) => ({ total }) },
    },
  },
});

const server = createServer();
const sockets: Socket[] = [];
server.on('connection', (socket: Socket) => sockets.push(socket));
useServer({ schema }, new WebSocketServer({ server, path: '/graphql' }));
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  const url = `ws://127.0.0.1:${port}/graphql`;
  takeOrders({ url }, sockets, (total) => pubSub.publish('river', total));
});
