import type { ExecutionResult } from 'graphql';
import { Frame, textFrameBytes } from './frame.ts';
import { resultJson } from './result-json.ts';

/** Ids that many subscribers share are few; random ones never come back. */
const REMEMBERED_IDS = 8;
const BEFORE_ID = '{"id":"';

/**
 * A result for many subscribers: serialised once, and framed once per length of id.
 *
 * Equal ids get the very same frame; any other gets a copy with its id patched in.
 */
export class SharedResult {
  readonly #text: string;
  /** Bytes of the result alone: what keeping it costs. */
  readonly size: number;
  readonly #templates = new Map<number, Buffer>();
  readonly #frames = new Map<string, Frame>();
  /** The id asked for last, and its frame: most sockets ask for the same. */
  #lastId: string | null = null;
  #lastFrame: Frame | null = null;

  constructor(result: ExecutionResult) {
    this.#text = `","type":"next","payload":${resultJson(result)}}`;
    this.size = Buffer.byteLength(this.#text);
  }

  /** The message for operation `id`, which stands as JSON writes it, without the quotes. */
  frameFor(id: string): Frame {
    if (id === this.#lastId && this.#lastFrame) return this.#lastFrame;

    const frame = this.#frames.get(id) ?? this.#make(id);
    if (!frame.isShared) return frame;
    this.#lastId = id;
    this.#lastFrame = frame;
    return frame;
  }

  #make(id: string): Frame {
    const isShared = this.#frames.size < REMEMBERED_IDS;
    const frame = new Frame(this.#patch(id), isShared);
    if (isShared) this.#frames.set(id, frame);
    return frame;
  }

  #patch(id: string): Buffer {
    const length = Buffer.byteLength(id);
    let template = this.#templates.get(length);
    if (!template) {
      template = textFrameBytes(Buffer.from(`${BEFORE_ID}${' '.repeat(length)}${this.#text}`));
      this.#templates.set(length, template);
    }
    const bytes = Buffer.allocUnsafe(template.length);
    template.copy(bytes);
    bytes.write(id, bytes.length - this.size - length);
    return bytes;
  }
}
