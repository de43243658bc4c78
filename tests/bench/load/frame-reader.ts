/** What a frame can be to the load. */
export const Opcode = { Text: 1, Close: 8, Ping: 9 } as const;

const NOTHING = Buffer.alloc(0);

/** Told of each frame: its opcode, and where its content stands in `bytes`. */
type OnFrame = (opcode: number, bytes: Buffer, start: number, end: number) => void;

/** Cuts a stream of bytes into websocket frames, whole ones only, however they arrive. */
export class FrameReader {
  #carried = NOTHING;

  /** Read `length` of `chunk`, which is somebody else's and will be overwritten. */
  read(chunk: Buffer, length: number, onFrame: OnFrame): void {
    const carried = this.#carried;
    const bytes = carried.length === 0 ? chunk : Buffer.concat([carried, chunk.subarray(0, length)]);
    const end = carried.length + length;
    let at = 0;
    for (;;) {
      const start = at + headLength(bytes, at, end);
      const stop = start + contentLength(bytes, at, end);
      // Written so that NaN, "the head is not all here", ends the loop too.
      if (!(stop <= end)) break;
      onFrame((bytes[at] ?? 0) & 0x0f, bytes, start, stop);
      at = stop;
    }
    this.#carried = at === end ? NOTHING : Buffer.from(bytes.subarray(at, end));
  }
}

function headLength(bytes: Buffer, at: number, end: number): number {
  if (end - at < 2) return Number.NaN;
  const short = bytes[at + 1] ?? 0;
  return short < 126 ? 2 : short === 126 ? 4 : 10;
}

function contentLength(bytes: Buffer, at: number, end: number): number {
  const short = bytes[at + 1] ?? 0;
  if (short < 126) return short;
  if (short === 126) return end - at < 4 ? Number.NaN : bytes.readUInt16BE(at + 2);
  return end - at < 10 ? Number.NaN : Number(bytes.readBigUInt64BE(at + 2));
}
