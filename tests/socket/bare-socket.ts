import { once } from 'node:events';
import { request } from 'node:http';
import type { OutgoingHttpHeaders } from 'node:http';
import type { Duplex } from 'node:stream';

/** An upgraded connection without a websocket library, for bytes such a library would not send. */
export interface BareSocket {
  readonly socket: Duplex;
  /** The code of the server's close frame. */
  readonly closeCode: Promise<number>;
}

const CLOSE = 0x88;

export function upgrade(url: string, headers: OutgoingHttpHeaders = {}): Promise<BareSocket> {
  const handshake = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'MDEyMzQ1Njc4OWFiY2RlZg==',
    ...headers,
  };
  const present = Object.fromEntries(Object.entries(handshake).filter(([, value]) => value !== undefined));
  const opening = request(url.replace(/^ws/, 'http'), { headers: present }).end();
  return new Promise((resolve, reject) => {
    opening.on('error', reject);
    opening.on('response', (response) => reject(new Error(`answered ${response.statusCode}`)));
    opening.on('upgrade', (_response, socket, head) =>
      resolve({ socket, closeCode: closeCode(socket, head) }),
    );
  });
}

async function closeCode(socket: Duplex, head: Buffer): Promise<number> {
  let bytes = head;
  while (bytes[0] !== CLOSE || bytes.length < 4) {
    const [chunk] = (await once(socket, 'data')) as [Buffer];
    bytes = Buffer.concat([bytes, chunk]);
  }
  socket.destroy();
  return bytes.readUInt16BE(2);
}

/** A masked frame with first byte `head`, as a client must send it; at most 125 bytes of content. */
export function clientFrame(head: number, content: Buffer): Buffer {
  const noMask = [0, 0, 0, 0];
  return Buffer.concat([Buffer.from([head, 0x80 | content.length, ...noMask]), content]);
}
