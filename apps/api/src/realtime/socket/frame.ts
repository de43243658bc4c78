import { Sender } from 'ws';

declare module 'ws' {
  /** Missing from @types/ws 8.18; the part of ws 8's public `Sender` that is used here. */
  export const Sender: {
    /** The parts of a frame, header first. */
    frame(
      data: Buffer,
      options: { fin: boolean; opcode: number; mask: boolean; readOnly: boolean; rsv1: boolean },
    ): Buffer[];
  };
}

const TEXT = 1;

/**
 * The bytes of one or more websocket messages, ready to be written.
 *
 * Frames are shared by all sockets that receive the same, also joined ones: a
 * frame remembers the last one that followed it (see `Outbox.join`).
 */
export class Frame {
  readonly bytes: Buffer;
  /** Whether several sockets may get it, so that it pays to remember what followed it. */
  readonly isShared: boolean;
  next: Frame | null = null;
  joined: Frame | null = null;

  constructor(bytes: Buffer, isShared: boolean) {
    this.bytes = bytes;
    this.isShared = isShared;
  }
}

/** One text message. */
export function textFrame(text: string): Frame {
  return new Frame(textFrameBytes(Buffer.from(text)), false);
}

/** One text message with `text` (UTF-8) as its content. */
export function textFrameBytes(text: Buffer): Buffer {
  const options = { fin: true, opcode: TEXT, mask: false, readOnly: true, rsv1: false };
  return Buffer.concat(Sender.frame(text, options));
}
