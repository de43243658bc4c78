import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { lambda, listen, makeGrafastSchema } from 'grafast';
import { grafserv } from 'grafserv/node';
import { PubSub } from 'graphql-subscriptions';
import { peerOperations } from '../subjects/peer-operations.ts';
import { TYPE_DEFS } from '../subjects/peer-schema.ts';
import { publishTick } from '../subjects/resolvers.ts';
import type { Subject } from '../subjects/subject.ts';
import { topics } from '../subjects/topics.ts';
import { versionsOf } from '../subjects/versions-of.ts';

/** Grafserv, the server under PostGraphile, with plans that listen to a pub/sub, as its documentation says. */
export async function start(): Promise<Subject> {
  const pubSub = new PubSub();
  const subscriber = {
    subscribe: (topic: string) => pubSub.asyncIterableIterator<unknown>(topic),
  };
  const plan = ($event: unknown) => $event;
  const follow = (topicOf: (petition: string) => string) => ({
    subscribePlan: (_$root: unknown, { $petition }: { $petition: never }) =>
      listen(subscriber, lambda($petition, topicOf), ($event) => $event),
    plan,
  });
  const schema = makeGrafastSchema({
    typeDefs: TYPE_DEFS,
    objects: {
      Subscription: {
        plans: {
          signatureCount: follow(topics.count),
          timelineItemAdded: follow(topics.timeline),
          signatureCounts: {
            subscribePlan: () => listen(subscriber, topics.related, ($event) => $event),
            plan,
          },
        },
      },
    },
  } as never);
  const http = createServer();
  const serv = grafserv({ schema, preset: { grafserv: { websockets: true } } });
  await serv.addTo(http);
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');

  return {
    port: (http.address() as AddressInfo).port,
    versions: versionsOf(import.meta.url, ['grafserv', 'grafast', 'graphql-ws', 'graphql']),
    operations: peerOperations,
    tick: (revision, index, page) =>
      publishTick((topic, event) => void pubSub.publish(topic, event), revision, index, page),
    async close() {
      await serv.release();
      http.close();
    },
  };
}
