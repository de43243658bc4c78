import { createClient } from 'graphql-ws/client';
import { backOff } from './backoff.ts';
import type { CreateTransport } from './transport.ts';

/** A silent connection is asked for a sign of life this often, in milliseconds. */
const PING_EVERY = 20_000;
/** Without an answer to a ping for this long the connection counts as dead, in milliseconds. */
const PONG_WITHIN = 5_000;
/** A page change keeps the socket when the next page asks within this time, in milliseconds. */
const LINGER = 3_000;
/** Where no socket ever opened in so many attempts, something on the way forbids it. */
const ATTEMPTS_BEFORE_GIVING_UP = 3;

/** Every operation over one websocket: protocol graphql-transport-ws on /graphql. */
export const createWebSocketTransport: CreateTransport = (events) => {
  let everUp = false;
  let failures = 0;
  let pongTimer: ReturnType<typeof setTimeout> | undefined;
  const ids = new WeakMap<object, string>();

  const client = createClient({
    url: () => `${location.origin.replace(/^http/, 'ws')}/graphql`,
    keepAlive: PING_EVERY,
    lazyCloseTimeout: LINGER,
    connectionAckWaitTimeout: 10_000,
    retryAttempts: Infinity,
    retryWait: backOff,
    // By default an error before the first message is final. While a server restarts it is not.
    shouldRetry: () => everUp || failures < ATTEMPTS_BEFORE_GIVING_UP,
    generateID: (payload) => ids.get(payload) ?? '',
    on: {
      connected: () => {
        everUp = true;
        failures = 0;
        events.up();
      },
      closed: () => {
        failures += 1;
        clearTimeout(pongTimer);
        events.down();
      },
      ping: (received) => {
        if (!received) pongTimer = setTimeout(() => client.terminate(), PONG_WITHIN);
      },
      pong: (received) => {
        if (received) clearTimeout(pongTimer);
      },
    },
  });

  return {
    start: (id, operation, next) => {
      const payload = {
        query: operation.query,
        // graphql-ws sends this very object again after a reconnect: the getter gives the cursor of then.
        get variables() {
          return operation.variables();
        },
      };
      ids.set(payload, id);
      return client.subscribe(payload, {
        next: ({ data }) => data && next(data),
        error: (problem) => {
          // An array is the server's answer to this operation; anything else is the end of the socket.
          if (!Array.isArray(problem)) events.gaveUp();
        },
        complete: () => {},
      });
    },
  };
};
