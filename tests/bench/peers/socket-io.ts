import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { peerOperations } from '../subjects/peer-operations.ts';
import { publishTick } from '../subjects/resolvers.ts';
import type { Subject } from '../subjects/subject.ts';
import { versionsOf } from '../subjects/versions-of.ts';

/** As long as an operation's id, so that as much goes over the wire. */
const ID = '00000000-0000-4000-8000-000000000000';
const FIELDS = { count: 'signatureCount', timeline: 'timelineItemAdded', related: 'signatureCounts' };

/** Socket.IO over websockets only, with a room for each topic. It knows no GraphQL: it sends what it is given. */
export async function start(): Promise<Subject> {
  const http = createServer();
  const io = new Server(http, { transports: ['websocket'] });
  io.on('connection', (socket) => {
    // Nobody chooses: everyone hears of everything there is.
    socket.on('follow', (query: string) => void socket.join(fieldOf(query)));
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');

  const publish = (topic: string, event: unknown) => {
    const kind = topic.split(':', 1)[0] as keyof typeof FIELDS;
    const field = FIELDS[kind];
    const { petition: _petition, ...count } = event as { petition?: unknown };
    const shown = kind === 'count' ? count : event;
    io.to(field).emit('next', { id: ID, type: 'next', payload: { data: { [field]: shown } } });
  };
  return {
    port: (http.address() as AddressInfo).port,
    versions: versionsOf(import.meta.url, ['socket.io', 'ws']),
    operations: peerOperations,
    tick: (revision, index, page) => publishTick(publish, revision, index, page),
    async close() {
      await io.close();
    },
  };
}

function fieldOf(query: string): string {
  return /\)\s*{\s*(\w+)/.exec(query)?.[1] ?? '';
}
