import type { IncomingMessage } from 'node:http';

/** The body of `request`, or `null` when it has more than `limit` bytes; then the rest is not read. */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer<ArrayBuffer> | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return Promise.resolve(null);
  // By its events: to iterate over a body of one piece costs several times as much.
  return new Promise((resolve, reject) => {
    const chunks: Buffer<ArrayBuffer>[] = [];
    let length = 0;
    const take = (chunk: Buffer<ArrayBuffer>) => {
      length += chunk.length;
      if (length <= limit) return void chunks.push(chunk);
      request.off('data', take).pause();
      resolve(null);
    };
    const whole = () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    request.on('data', take).once('end', whole).once('error', reject);
  });
}
