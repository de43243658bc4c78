import { randomUUID } from 'node:crypto';
import type { Operation } from '../subjects/subject.ts';
import type { DialectName, LoadPlan } from './load-plan.ts';

/** What a client says, and when. */
export interface Dialect {
  readonly path: string;
  /** More lines for the request that upgrades. */
  readonly headers: readonly string[];
  /** Said when the connection is open. */
  readonly hello: readonly string[];
  /** What to say to a message without a revision; `joined` when that subscribes. */
  answer(message: string, operations: readonly Operation[]): { say: readonly string[]; joined: boolean };
}

const SILENCE = { say: [], joined: false };

function graphql(ids: LoadPlan['ids']): Dialect {
  return {
    path: '/graphql',
    headers: ['Sec-WebSocket-Protocol: graphql-transport-ws'],
    hello: ['{"type":"connection_init"}'],
    answer(message, operations) {
      if (message.includes('"connection_ack"')) {
        const say = operations.map((payload, place) =>
          JSON.stringify({ id: operationId(ids, place), type: 'subscribe', payload }),
        );
        return { say, joined: true };
      }
      if (message.includes('"type":"ping"')) return { say: ['{"type":"pong"}'], joined: false };
      throw new Error(`unexpected message: ${message.slice(0, 300)}`);
    },
  };
}

/** Engine.IO 4 and the default parser: `0` opens, `40` joins the namespace, `2` asks for `3`. */
const socketIo: Dialect = {
  path: '/socket.io/?EIO=4&transport=websocket',
  headers: [],
  hello: [],
  answer(message, operations) {
    if (message.startsWith('0')) return { say: ['40'], joined: false };
    if (message === '2') return { say: ['3'], joined: false };
    if (!message.startsWith('40')) return SILENCE;
    return { say: operations.map(({ query }) => `42["follow",${JSON.stringify(query)}]`), joined: true };
  },
};

/** 36 characters: what the stock client's ids have. */
function operationId(ids: LoadPlan['ids'], place: number): string {
  return ids === 'foreign' ? randomUUID() : `00000000-0000-4000-8000-00000000000${place}`;
}

export function dialectOf(name: DialectName, ids: LoadPlan['ids']): Dialect {
  return name === 'graphql' ? graphql(ids) : socketIo;
}
