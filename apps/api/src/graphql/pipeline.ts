import { createYoga, type YogaInitialContext, type YogaServerInstance } from 'graphql-yoga';
import type { ResultTopic } from '../realtime/socket/pipeline.ts';
import { schema } from '../schema/schema.ts';
import { createContext, type ApiContext, type ApiServices } from './context.ts';
import { maskFault } from './mask-fault.ts';
import { PetitionNews } from './petition-news.ts';
import { useLimits } from './use-limits.ts';
import { useNews } from './use-news.ts';

/** The one pipeline every operation goes through, whichever door it comes in by. */
export type Pipeline = YogaServerInstance<ServerContext, ApiContext>;

/** What a door may add to an operation beside its request. */
interface ServerContext {
  readonly resultTopic?: ResultTopic | undefined;
}

/** @param news told of what mutations change */
export function createPipeline(services: ApiServices, news = new PetitionNews()): Pipeline {
  return createYoga<ServerContext, ApiContext>({
    schema,
    context: ({ request, resultTopic }: YogaInitialContext & ServerContext) =>
      createContext(services, request.headers, resultTopic),
    plugins: [useLimits(), useNews(news)],
    maskedErrors: { maskError: maskFault },
    // Anyone may build on the data; no cookie is ever honoured from another origin.
    cors: { origin: '*', credentials: false, methods: ['GET', 'POST', 'OPTIONS'] },
    graphqlEndpoint: '/graphql',
    // Offline and cached by ../http/graphiql.ts.
    graphiql: false,
    landingPage: false,
    multipart: false,
    logging: false,
  });
}
