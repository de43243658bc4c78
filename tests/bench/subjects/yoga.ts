import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { useServer } from 'graphql-ws/use/ws';
import { createPubSub, createSchema, createYoga, type YogaInitialContext } from 'graphql-yoga';
import { WebSocketServer } from 'ws';
import { peerOperations } from './peer-operations.ts';
import { TYPE_DEFS } from './peer-schema.ts';
import { publishTick, subscriptionResolvers } from './resolvers.ts';
import type { Subject, SubjectPlan } from './subject.ts';
import { versionsOf } from './versions-of.ts';
import { withFirstValue } from './with-first-value.ts';

/** What Yoga's documentation hands to graphql-ws. */
interface Enveloped {
  readonly rootValue: {
    readonly execute: (args: unknown) => never;
    readonly subscribe: (args: unknown) => never;
  };
}

/** Yoga with graphql-ws and the pub/sub it comes with, wired as its documentation says. */
export async function start(plan: SubjectPlan): Promise<Subject> {
  const pubSub = createPubSub<Record<string, [event: unknown]>>();
  const follow = (topic: string, current: unknown) => {
    const events = pubSub.subscribe(topic);
    return plan.firstValue ? withFirstValue(current, events) : events;
  };
  const yoga = createYoga({
    schema: createSchema({ typeDefs: TYPE_DEFS, resolvers: subscriptionResolvers(follow, plan.base) }),
    logging: false,
  });

  const http = createServer((request, response) => void yoga(request, response));
  const sockets = new WebSocketServer({ server: http, path: yoga.graphqlEndpoint });
  const wired = useServer(
    {
      execute: (args) => (args as unknown as Enveloped).rootValue.execute(args),
      subscribe: (args) => (args as unknown as Enveloped).rootValue.subscribe(args),
      onSubscribe: async (context, _id, params) => {
        const { schema, execute, subscribe, contextFactory, parse, validate } = yoga.getEnveloped({
          ...context,
          req: context.extra.request,
          socket: context.extra.socket,
          params,
        } as unknown as YogaInitialContext);
        const args = {
          schema,
          operationName: params.operationName ?? null,
          document: parse(params.query),
          variableValues: params.variables ?? null,
          contextValue: await contextFactory(),
          rootValue: { execute, subscribe },
        };
        const errors = validate(args.schema, args.document);
        return errors.length > 0 ? errors : args;
      },
    },
    sockets,
  );
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');

  return {
    port: (http.address() as AddressInfo).port,
    versions: versionsOf(import.meta.url, ['graphql-yoga', 'graphql-ws', 'ws', 'graphql']),
    operations: peerOperations,
    tick: (revision, index, page) =>
      publishTick((topic, event) => pubSub.publish(topic, event), revision, index, page),
    async close() {
      await wired.dispose();
      http.close();
    },
  };
}
