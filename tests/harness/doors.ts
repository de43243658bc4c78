import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** An answer of the API, whichever door it came through. */
export interface Answer {
  /** HTTP's; `null` over a socket. */
  readonly status: number | null;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly ApiError[];
}

interface ApiError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

interface Body {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly ApiError[];
}

/** A way to ask the API. */
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

export const DOORS = ['in process', 'over HTTP', 'over HTTP through Yoga', 'over a socket'] as const;

/** How to ask the hub at `url` through `door`. */
export function askThrough(door: (typeof DOORS)[number], url: string): Ask {
  if (door === 'over a socket') return askSocket(url);
  const post = door === 'in process' ? inProcess() : fetch;
  // The short lane takes no address with a query.
  const endpoint = door === 'over HTTP through Yoga' ? `${url}/graphql?yoga` : `${url}/graphql`;
  return async (query, variables = {}) => {
    const response = await post(
      new Request(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      }),
    );
    const answer = (await response.json()) as Body;
    const { data, errors = [] } = answer;
    return { status: response.status, data, errors };
  };
}

/** The door the pages' server side uses. */
function inProcess(): (request: Request) => Promise<Response> {
  const { [Symbol.for('groundswell.graphql')]: door } = globalThis as unknown as Record<
    symbol,
    (request: Request) => Promise<Response>
  >;
  if (!door) throw new Error('inProcess: no hub runs in this process');
  return door;
}

function askSocket(url: string): Ask {
  return async (query, variables = {}) => {
    const client = socketClient(url);
    try {
      const { value } = (await client.iterate({ query, variables }).next()) as { value: Body };
      return { status: null, data: value.data, errors: value.errors ?? [] };
    } catch (refusal) {
      // A refused operation; anything else closed the socket and is the test's to see.
      if (!Array.isArray(refusal)) throw refusal;
      return { status: null, data: null, errors: refusal as ApiError[] };
    } finally {
      await client.dispose();
    }
  };
}

/** A graphql-ws client of the hub at `url` that gives up when the socket closes. */
export function socketClient(
  url: string,
  headers: Record<string, string> = {},
  connectionParams: Record<string, unknown> = {},
) {
  class Socket extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, { headers });
    }
  }
  return createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    connectionParams,
    retryAttempts: 0,
  });
}
