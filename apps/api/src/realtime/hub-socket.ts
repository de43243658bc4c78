import type { IncomingMessage } from 'node:http';
import { negotiateLocale, type HubLocale } from '@groundswell/domain';
import type { Pipeline } from '../graphql/pipeline.ts';
import { CLIENT_HEADER } from '../http/client-name.ts';
import { logFault } from '../log.ts';
import { createSocketEndpoint, type SocketEndpoint } from './socket/endpoint.ts';

/** What an operation over a socket may depend on, beside its arguments. */
interface SocketSession {
  /** The language the reader is answered in. */
  readonly locale: HubLocale;
  /** The name of the reader's network; `null` where nothing is counted. */
  readonly client: string | null;
}

/**
 * The hub's websocket: every operation through the same `pipeline` as over HTTP.
 *
 * @param addressOf whose sockets count together; the peer's address when missing
 */
export function createHubSocket(
  pipeline: Pipeline,
  origins: readonly string[],
  addressOf?: (request: IncomingMessage) => string,
): SocketEndpoint {
  return createSocketEndpoint<SocketSession>({
    pipelineOf: ({ session, params, resultTopic }) =>
      pipeline.getEnveloped({
        // POST, as Yoga takes no mutation with any other method.
        request: new Request(`${origins[0]}/graphql`, {
          method: 'POST',
          headers: {
            'accept-language': session.locale,
            ...(session.client !== null && { [CLIENT_HEADER]: session.client }),
          },
        }),
        params,
        resultTopic,
      }),
    openSession: ({ headers }) => ({
      locale: negotiateLocale(headers['accept-language'] ?? null),
      client: headers[CLIENT_HEADER]?.toString() ?? null,
    }),
    // Everything broadcastable is public: readers of one language see the same.
    audienceOf: ({ locale }) => ({ key: locale, session: { locale, client: null } }),
    allowedOrigins: new Set(origins),
    reportFault: (fault) => logFault(fault, 'an operation on a socket failed'),
    ...(addressOf && { addressOf }),
  });
}
