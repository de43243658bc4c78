import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import { peerOperations } from './peer-operations.ts';
import { countEvent, timelineItem } from './shape.ts';
import type { Subject } from './subject.ts';
import { petitionName } from './topics.ts';
import { versionsOf } from './versions-of.ts';

const ACK = '{"type":"connection_ack"}';

/**
 * No GraphQL at all: `ws`, and a loop that sends one ready buffer to every client, as its
 * documentation shows. Everybody's operations have the ids of whoever came first.
 */
export async function start(): Promise<Subject> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });
  const ids: string[] = [];
  server.on('connection', (client: WebSocket) => {
    let place = 0;
    client.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as { type: string; id?: string };
      if (message.type === 'connection_init') client.send(ACK);
      if (message.type !== 'subscribe') return;
      ids[place] ??= message.id ?? '';
      place += 1;
    });
  });
  await once(server, 'listening');

  function sendToAll(place: number, field: string, event: unknown): void {
    const message = { id: ids[place], type: 'next', payload: { data: { [field]: event } } };
    const ready = Buffer.from(JSON.stringify(message));
    for (const client of server.clients) client.send(ready, { binary: false });
  }

  return {
    port: (server.address() as AddressInfo).port,
    versions: versionsOf(import.meta.url, ['ws']),
    operations: peerOperations,
    tick(revision, index, page) {
      const { signatureCount, goal } = countEvent(petitionName(index), revision);
      sendToAll(0, 'signatureCount', { signatureCount, goal });
      if (!page) return;
      sendToAll(1, 'timelineItemAdded', timelineItem(petitionName(revision), revision));
      sendToAll(2, 'signatureCounts', countEvent(petitionName(1), revision));
    },
    async close() {
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}
