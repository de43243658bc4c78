import { connect, type Socket } from 'node:net';
import { AnswerReader, type HttpAnswer } from './answer-reader.ts';

/** Told of the answer to a request; `null` when the connection ended before it was whole. */
export type OnAnswer = (answer: HttpAnswer | null) => void;

/** One buffer for all connections: what is read is used up before the next read. */
const READ_BUFFER = Buffer.allocUnsafe(256 * 1024);

/** One connection that is kept alive, with one request under way at most. */
export class HttpConnection {
  readonly #port: number;
  readonly #from: string;
  #reader = new AnswerReader();
  #socket: Socket | null = null;
  #onAnswer: OnAnswer | null = null;

  /** @param from a loopback address: each has its own ports */
  constructor(port: number, from: string) {
    this.#port = port;
    this.#from = from;
  }

  /** Connect, unless that is done. Resolves when the server has accepted. */
  open(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#connect().once('connect', resolve).once('error', reject);
    });
  }

  /** Send `request`, a whole HTTP/1.1 request in Latin-1; a connection that has ended is made anew. */
  ask(request: string, onAnswer: OnAnswer): void {
    this.#onAnswer = onAnswer;
    (this.#socket ?? this.#connect()).write(request, 'latin1');
  }

  /** End it; a request under way gets no answer. */
  close(): void {
    this.#socket?.destroy();
    this.#socket = null;
    this.#settle(null);
  }

  #connect(): Socket {
    this.#reader = new AnswerReader();
    const onread = {
      buffer: READ_BUFFER,
      callback: (length: number) => {
        this.#read(length);
        return true;
      },
    };
    const socket = connect({
      host: '127.0.0.1',
      port: this.#port,
      localAddress: this.#from,
      onread,
      noDelay: true,
    });
    this.#socket = socket;
    // What went wrong is told by the answer that does not come.
    socket.on('error', () => {});
    socket.on('close', () => {
      if (this.#socket !== socket) return;
      this.#socket = null;
      this.#settle(null);
    });
    return socket;
  }

  #read(length: number): void {
    const answer = this.#reader.read(READ_BUFFER, length);
    if (answer) this.#settle(answer);
  }

  #settle(answer: HttpAnswer | null): void {
    const onAnswer = this.#onAnswer;
    this.#onAnswer = null;
    onAnswer?.(answer);
  }
}
