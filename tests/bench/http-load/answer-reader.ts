/** One whole HTTP answer. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const END_OF_LINE = Buffer.from('\r\n');
const NOTHING = Buffer.alloc(0);

/** Puts the answer to one request together, however its bytes arrive: by `content-length` or in chunks. */
export class AnswerReader {
  #carried = NOTHING;

  /**
   * Read `length` bytes of `chunk`, which is somebody else's and will be overwritten. Returns the answer
   * once it is whole, else `null`. Throws when what comes is not an answer this reader understands.
   */
  read(chunk: Buffer, length: number): HttpAnswer | null {
    const fresh = chunk.subarray(0, length);
    const bytes = this.#carried.length === 0 ? fresh : Buffer.concat([this.#carried, fresh]);
    const answer = wholeAnswer(bytes);
    this.#carried = answer ? NOTHING : Buffer.from(bytes);
    return answer;
  }
}

function wholeAnswer(bytes: Buffer): HttpAnswer | null {
  const headEnd = bytes.indexOf(END_OF_HEAD);
  if (headEnd === -1) return null;
  const head = bytes.toString('latin1', 0, headEnd);
  const status = Number(head.slice(9, 12));
  const start = headEnd + END_OF_HEAD.length;
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) {
    const end = start + Number(length);
    return bytes.length < end ? null : { status, body: bytes.toString('utf8', start, end) };
  }
  if (!/\r\ntransfer-encoding: *chunked/i.test(head)) {
    throw new Error(`an answer that does not say where it ends: ${head}`);
  }
  const body = wholeChunks(bytes, start);
  return body && { status, body: body.toString() };
}

/** The chunks from `start` on, put together, or `null` when the last of them is not there yet. */
function wholeChunks(bytes: Buffer, start: number): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = start; ;) {
    const lineEnd = bytes.indexOf(END_OF_LINE, at);
    if (lineEnd === -1) return null;
    const size = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16);
    const from = lineEnd + END_OF_LINE.length;
    const next = from + size + END_OF_LINE.length;
    if (bytes.length < next) return null;
    if (size === 0) return Buffer.concat(parts);
    parts.push(bytes.subarray(from, from + size));
    at = next;
  }
}
