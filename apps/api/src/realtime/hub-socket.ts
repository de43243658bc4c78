import { negotiateLocale, type HubLocale } from '@groundswell/domain';
import type { Pipeline } from '../graphql/pipeline.ts';
import { logFault } from '../log.ts';
import { createSocketEndpoint, type SocketEndpoint } from './socket/endpoint.ts';

/** What an operation over a socket may depend on, beside its arguments. */
interface SocketSession {
  /** The language the reader is answered in. */
  readonly locale: HubLocale;
}

/** The hub's websocket: every operation through the same `pipeline` as over HTTP. */
export function createHubSocket(pipeline: Pipeline, origins: readonly string[]): SocketEndpoint {
  return createSocketEndpoint<SocketSession>({
    pipelineOf: ({ session, params, resultTopic }) =>
      pipeline.getEnveloped({
        // POST, as Yoga takes no mutation with any other method.
        request: new Request(`${origins[0]}/graphql`, {
          method: 'POST',
          headers: { 'accept-language': session.locale },
        }),
        params,
        resultTopic,
      }),
    openSession: (request) => ({ locale: negotiateLocale(request.headers['accept-language'] ?? null) }),
    // Everything broadcastable is public: readers of one language see the same.
    audienceOf: (session) => ({ key: session.locale, session }),
    allowedOrigins: new Set(origins),
    reportFault: (fault) => logFault(fault, 'an operation on a socket failed'),
  });
}
