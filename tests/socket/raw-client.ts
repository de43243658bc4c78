import { once } from 'node:events';
import { WebSocket } from 'ws';

export interface ConnectOptions {
  readonly protocol?: string | null;
  readonly origin?: string;
  readonly headers?: Record<string, string>;
}

/** Results of the schema in `schema.ts`. */
export interface Data {
  readonly hello?: string;
  readonly me?: string;
  readonly upTo?: number;
  readonly posted?: { readonly seq: number };
  readonly tally?: { readonly total: number };
  readonly tallies?: { readonly topic: string; readonly total: number };
}

/** What the server said, as it was parsed. */
export interface ServerMessage {
  readonly type: string;
  readonly id?: string;
  readonly payload?: { readonly data?: Data; readonly settle?: true };
}

/** A websocket that says exactly what a test tells it to, and waits for what comes. */
export class RawClient {
  readonly socket: WebSocket;
  /** Messages nobody waited for yet, oldest first. */
  readonly inbox: ServerMessage[] = [];
  readonly closed: Promise<{ code: number; reason: string }>;
  /** Every message as it came over the wire. */
  readonly wire: string[] = [];
  #arrived: (() => void) | null = null;
  #isClosed = false;

  constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (data: Buffer) => {
      const text = data.toString();
      this.wire.push(text);
      this.inbox.push(JSON.parse(text) as ServerMessage);
      this.#arrived?.();
    });
    socket.on('error', () => {});
    this.closed = new Promise((resolve) => {
      socket.on('close', (code, reason) => {
        this.#isClosed = true;
        this.#arrived?.();
        resolve({ code, reason: String(reason) });
      });
    });
  }

  send(message: unknown): void {
    this.socket.send(JSON.stringify(message));
  }

  subscribe(id: string, query: string, variables?: Record<string, unknown>): void {
    this.send({ type: 'subscribe', id, payload: { query, variables } });
  }

  /** The next message that was not waited for yet; it must be of `type`. */
  async next(type: string): Promise<ServerMessage> {
    const message = await this.#next();
    if (message.type !== type) throw new Error(`expected ${type}, came ${JSON.stringify(message)}`);
    return message;
  }

  /** The data of the next result. */
  async data(): Promise<Data> {
    return (await this.next('next')).payload?.data ?? {};
  }

  /** The data of the next `count` results. */
  async results(count: number): Promise<Data[]> {
    return count === 0 ? [] : [await this.data(), ...(await this.results(count - 1))];
  }

  /** Read results until `isLast` holds for the data of one; returns all of them. */
  async until(isLast: (data: Data) => boolean): Promise<Data[]> {
    const data = await this.data();
    return isLast(data) ? [data] : [data, ...(await this.until(isLast))];
  }

  /** Wait for the answer to a ping: whatever the server had to say before it has come then. */
  async settle(): Promise<void> {
    this.send({ type: 'ping', payload: { settle: true } });
    const isAnswer = (message: ServerMessage) => message.type === 'pong' && message.payload?.settle === true;
    while (!this.inbox.some(isAnswer)) await this.#arrival();
    this.inbox.splice(this.inbox.findIndex(isAnswer), 1);
  }

  terminate(): void {
    this.socket.terminate();
  }

  async #next(): Promise<ServerMessage> {
    for (;;) {
      const message = this.inbox.shift();
      if (message) return message;
      await this.#arrival();
    }
  }

  async #arrival(): Promise<void> {
    if (this.#isClosed) {
      const { code, reason } = await this.closed;
      throw new Error(`the socket is closed: ${code} ${reason}`);
    }
    await new Promise<void>((resolve) => {
      this.#arrived = resolve;
    });
  }
}

export async function connect(
  url: string,
  { protocol = 'graphql-transport-ws', origin, headers }: ConnectOptions = {},
): Promise<RawClient> {
  const socket = new WebSocket(url, protocol === null ? [] : [protocol], { origin, headers });
  const client = new RawClient(socket);
  await once(socket, 'open');
  return client;
}

/** The status that refused an upgrade. */
export function refusedUpgrade(url: string, options: ConnectOptions = {}): Promise<number | undefined> {
  const socket = new WebSocket(url, 'graphql-transport-ws', options);
  socket.on('error', () => {});
  return new Promise((resolve, reject) => {
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode);
      response.resume();
    });
    socket.on('open', () => reject(new Error('the upgrade was made')));
  });
}
