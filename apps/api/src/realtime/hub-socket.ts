import type { IncomingMessage } from 'node:http';
import { negotiateLocale, type HubLocale } from '@groundswell/domain';
import { bearer } from '../auth/credential.ts';
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
  /** The headers in which the reader says who they are; nothing for a visitor. */
  readonly shown: Readonly<Record<string, string>>;
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
            ...session.shown,
          },
        }),
        params,
        resultTopic,
      }),
    openSession: ({ headers }, connectionParams) => ({
      locale: negotiateLocale(headers['accept-language'] ?? null),
      client: headers[CLIENT_HEADER]?.toString() ?? null,
      shown: shown(headers.cookie, connectionParams),
    }),
    // Everything broadcastable is public: readers of one language see the same.
    audienceOf: ({ locale }) => ({ key: locale, session: { locale, client: null, shown: {} } }),
    allowedOrigins: new Set(origins),
    reportFault: (fault) => logFault(fault, 'an operation on a socket failed'),
    ...(addressOf && { addressOf }),
  });
}

/** As over HTTP, where a program cannot set headers: `connectionParams.authorization` first, else the cookie. */
function shown(
  cookie: string | undefined,
  { authorization }: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  if (typeof authorization === 'string' && bearer(authorization)) return { authorization };
  // Pages of other origins were refused at the door.
  return cookie === undefined ? {} : { cookie };
}
