import type { Pipeline } from '../graphql/pipeline.ts';
import { logFault } from '../log.ts';
import { createSocketEndpoint, type SocketEndpoint } from './socket/endpoint.ts';

/** What an operation over a socket may depend on, beside its arguments. */
interface SocketSession {
  /** The languages the reader asked for when they connected. */
  readonly acceptLanguage: string;
}

/** The hub's websocket: every operation through the same `pipeline` as over HTTP. */
export function createHubSocket(pipeline: Pipeline, origin: string): SocketEndpoint {
  return createSocketEndpoint<SocketSession>({
    pipelineOf: ({ session, params, resultTopic }) =>
      pipeline.getEnveloped({
        request: new Request(`${origin}/graphql`, { headers: { 'accept-language': session.acceptLanguage } }),
        params,
        resultTopic,
      }),
    openSession: (request) => ({ acceptLanguage: request.headers['accept-language'] ?? '' }),
    // Everything broadcastable is public: readers of one language see the same.
    audienceOf: (session) => ({ key: session.acceptLanguage, session }),
    allowedOrigins: new Set([origin]),
    reportFault: (fault) => logFault(fault, 'an operation on a socket failed'),
  });
}
