import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

/** Why an upgrade is not made. */
export interface UpgradeRefusal {
  readonly status: 403 | 503;
  readonly reason: string;
}

/** Answer an upgrade with a refusal in plain HTTP, and end the connection. */
export function refuseUpgrade(socket: Duplex, { status, reason }: UpgradeRefusal): void {
  // The client may be gone already; there is nobody left to tell.
  socket.on('error', () => socket.destroy());
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'Connection: close',
      'Content-Type: text/plain; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(reason)}`,
      ...(status === 503 ? ['Retry-After: 5'] : []),
      '',
      reason,
    ].join('\r\n'),
  );
}
