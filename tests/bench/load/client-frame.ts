const FIN_TEXT = 0x81;
const FIN_PONG = 0x8a;
const MASKED = 0x80;

/**
 * A frame from client to server. Its masking key is zero, which the protocol allows, so the
 * content stands as it is: the load must not be dearer than the server it measures.
 */
export function clientFrame(content: string | Buffer, kind: 'text' | 'pong' = 'text'): Buffer {
  const data = Buffer.from(content);
  const head = Buffer.alloc(data.length < 126 ? 6 : 8);
  head[0] = kind === 'text' ? FIN_TEXT : FIN_PONG;
  if (data.length < 126) {
    head[1] = MASKED | data.length;
  } else {
    head[1] = MASKED | 126;
    head.writeUInt16BE(data.length, 2);
  }
  return Buffer.concat([head, data]);
}
