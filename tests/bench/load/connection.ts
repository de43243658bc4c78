import { connect, type Socket } from 'node:net';
import type { Operation } from '../subjects/subject.ts';
import { clientFrame } from './client-frame.ts';
import type { Dialect } from './dialect.ts';
import { FrameReader, Opcode } from './frame-reader.ts';
import { revisionIn } from './revision-in.ts';

/** What a connection tells of. */
export interface ConnectionListener {
  onJoined(connection: Connection): void;
  onRevision(connection: Connection, revision: number): void;
  /** The socket is gone, whoever ended it. */
  onClosed(connection: Connection): void;
}

/** One buffer for all sockets: what is read is used up before the next read. */
const READ_BUFFER = Buffer.allocUnsafe(256 * 1024);
const END_OF_HEAD = '\r\n\r\n';

/**
 * One websocket client, made to cost little: it reads through one buffer all share, counts
 * frames, and looks into a message only for its revision.
 */
export class Connection {
  readonly index: number;
  readonly operations: readonly Operation[];
  /** The newest revision it was shown; -1 before the first. */
  last = -1;
  joined = false;
  /** Why the server ended it, as far as it said. */
  ending = '';
  readonly #dialect: Dialect;
  readonly #listener: ConnectionListener;
  #reader = new FrameReader();
  #socket: Socket | null = null;
  #head: string | null = '';

  constructor(
    index: number,
    operations: readonly Operation[],
    dialect: Dialect,
    listener: ConnectionListener,
  ) {
    this.index = index;
    this.operations = operations;
    this.#dialect = dialect;
    this.#listener = listener;
  }

  get isOpen(): boolean {
    return this.#socket !== null;
  }

  /** @param from a loopback address: each has its own ports, and servers count sockets by address */
  open(port: number, from: string): void {
    this.#reader = new FrameReader();
    this.#head = '';
    this.joined = false;
    this.last = -1;
    this.ending = '';
    const onread = {
      buffer: READ_BUFFER,
      callback: (length: number) => {
        this.#read(length);
        return true;
      },
    };
    const socket = connect({ host: '127.0.0.1', port, localAddress: from, onread, noDelay: true });
    this.#socket = socket;
    socket.on('connect', () => socket.write(upgradeRequest(this.#dialect, port)));
    socket.on('error', (error) => {
      this.ending ||= error.message;
    });
    socket.on('close', () => {
      this.#socket = null;
      this.#listener.onClosed(this);
    });
  }

  /** Stop reading: what comes fills the buffers of the kernel, then the server's. */
  stall(): void {
    this.#socket?.pause();
  }

  /** Read again. */
  resume(): void {
    this.#socket?.resume();
  }

  /** End it without a word, as a cable that is pulled. */
  cut(): void {
    this.#socket?.resetAndDestroy();
  }

  #read(length: number): void {
    if (this.#head === null) return this.#reader.read(READ_BUFFER, length, this.#onFrame);
    this.#head += READ_BUFFER.toString('latin1', 0, length);
    const end = this.#head.indexOf(END_OF_HEAD);
    if (end === -1) return;
    const head = this.#head;
    if (!head.startsWith('HTTP/1.1 101')) {
      this.ending = head.slice(0, head.indexOf('\r'));
      return void this.#socket?.destroy();
    }
    this.#head = null;
    for (const text of this.#dialect.hello) this.#say(text);
    const rest = Buffer.from(head.slice(end + END_OF_HEAD.length), 'latin1');
    this.#reader.read(rest, rest.length, this.#onFrame);
  }

  readonly #onFrame = (opcode: number, bytes: Buffer, start: number, end: number): void => {
    const content = bytes.subarray(start, end);
    if (opcode === Opcode.Text) {
      const revision = revisionIn(content);
      if (revision === -1) this.#converse(content.toString());
      else this.#listener.onRevision(this, revision);
    } else if (opcode === Opcode.Ping) {
      this.#socket?.write(clientFrame(content, 'pong'));
    } else if (opcode === Opcode.Close) {
      this.ending = `${content.length >= 2 ? content.readUInt16BE() : 1005} ${content.toString('utf8', 2)}`;
      this.#socket?.end();
    }
  };

  #converse(message: string): void {
    const { say, joined } = this.#dialect.answer(message, this.operations);
    for (const text of say) this.#say(text);
    if (!joined) return;
    this.joined = true;
    this.#listener.onJoined(this);
  }

  #say(text: string): void {
    this.#socket?.write(clientFrame(text));
  }
}

function upgradeRequest({ path, headers }: Dialect, port: number): string {
  return [
    `GET ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    ...headers,
    '',
    '',
  ].join('\r\n');
}
