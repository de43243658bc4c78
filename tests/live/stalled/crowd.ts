import { once } from 'node:events';
import { WebSocket } from 'ws';
import { TALLY } from './orders.ts';

/** A client that follows the count and can stop reading. */
export class Client {
  /** Told of each total as it comes. */
  onTotal: (total: number) => void = () => {};
  readonly #socket: WebSocket;
  /** The last total each open operation was told, by its id. */
  readonly #totals = new Map<string, number>();

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data: Buffer) => {
      const [, id = '', total] =
        /^\{"id":"([^"]+)","type":"next".*?"total":(\d+)/.exec(data.toString('latin1', 0, 200)) ?? [];
      if (!this.#totals.has(id)) return;
      this.#totals.set(id, Number(total));
      this.onTotal(Number(total));
    });
  }

  get isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN;
  }

  /** The total that every open operation was told at least. */
  get total(): number {
    return Math.min(...this.#totals.values());
  }

  /** Follow the count, each result `length` characters and more; under an id no other client has. Returns what ends it. */
  follow(length: number): () => void {
    const id = crypto.randomUUID();
    this.#totals.set(id, 0);
    this.#send({ type: 'subscribe', id, payload: { query: TALLY, variables: { length } } });
    return () => {
      this.#totals.delete(id);
      this.#send({ type: 'complete', id });
    };
  }

  /** Read nothing more from the connection until `resume`. */
  stall(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  leave(): void {
    this.#socket.terminate();
  }

  #send(message: unknown): void {
    this.#socket.send(JSON.stringify(message));
  }
}

/** Connect `size` clients to `url` that follow the count in short results. */
export async function gather(url: string, size: number): Promise<Client[]> {
  const crowd: Client[] = [];
  while (crowd.length < size) {
    const atOnce = Array.from({ length: Math.min(50, size - crowd.length) }, () => connect(url));
    crowd.push(...(await Promise.all(atOnce)));
  }
  for (const client of crowd) client.follow(10);
  return crowd;
}

async function connect(url: string): Promise<Client> {
  const socket = new WebSocket(url, 'graphql-transport-ws', { skipUTF8Validation: true });
  // What happens to a socket of a server that dies is the server's story.
  socket.on('error', () => {});
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await once(socket, 'message');
  return new Client(socket);
}
