import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { peerOperations } from '../subjects/peer-operations.ts';
import { TYPE_DEFS } from '../subjects/peer-schema.ts';
import { publishTick } from '../subjects/resolvers.ts';
import type { Subject } from '../subjects/subject.ts';
import { topics } from '../subjects/topics.ts';
import { versionsOf } from '../subjects/versions-of.ts';

interface Context {
  readonly pubsub: { subscribe(topic: string): Promise<AsyncIterable<unknown>> };
}

/** Mercurius on Fastify with the emitter it comes with, wired as its documentation says. */
export async function start(): Promise<Subject> {
  const app = Fastify();
  const resolve = (event: unknown) => event;
  await app.register(mercurius, {
    schema: TYPE_DEFS,
    resolvers: {
      Subscription: {
        signatureCount: {
          subscribe: (_root: unknown, { petition }: { petition: string }, { pubsub }: Context) =>
            pubsub.subscribe(topics.count(petition)),
          resolve,
        },
        timelineItemAdded: {
          subscribe: (_root: unknown, { petition }: { petition: string }, { pubsub }: Context) =>
            pubsub.subscribe(topics.timeline(petition)),
          resolve,
        },
        signatureCounts: {
          subscribe: (_root: unknown, _args: unknown, { pubsub }: Context) =>
            pubsub.subscribe(topics.related),
          resolve,
        },
      },
    },
    subscription: true,
  });
  await app.listen({ host: '127.0.0.1', port: 0 });

  const publish = (topic: string, payload: unknown) => app.graphql.pubsub.publish({ topic, payload });
  return {
    port: (app.server.address() as AddressInfo).port,
    versions: versionsOf(import.meta.url, ['mercurius', 'fastify', 'graphql']),
    operations: peerOperations,
    tick: (revision, index, page) => publishTick(publish, revision, index, page),
    close: () => app.close(),
  };
}
