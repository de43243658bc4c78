import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Passes bytes on between those who connect to it and a port that may change or be away. */
export interface TcpProxy extends AsyncDisposable {
  readonly port: number;
  /** Answers it has swallowed so far, each with its connection. */
  readonly lost: number;
  /** Where connections lead from now on; `null` breaks all there are and those that come. */
  lead(port: number | null): void;
  /** Break every connection there is, on both sides. */
  cut(): void;
  /** Swallow the next answer to a chunk that says `words`, and its connection with it. Resolves when that chunk has come. */
  losesAnswerTo(words: string): Promise<void>;
  /** Resolves when `count` more chunks have come, from either side. */
  passes(count: number): Promise<void>;
}

export interface TcpProxyOptions {
  /** Asked for each chunk of an answer: whether it gets lost on its way, and its connection with it. */
  readonly losesAnswer?: () => boolean;
}

/** Start a proxy on a free port of 127.0.0.1 that leads nowhere yet. */
export async function startProxy({ losesAnswer = () => false }: TcpProxyOptions = {}): Promise<TcpProxy> {
  const open = new Set<Socket>();
  let target: number | null = null;
  let lost = 0;
  let passed = 0;
  let awaited = { at: Infinity, resolve: () => {} };
  let dreaded: { readonly words: string; readonly resolve: () => void } | null = null;

  function pass(): void {
    passed += 1;
    if (passed < awaited.at) return;
    awaited.at = Infinity;
    awaited.resolve();
  }

  const server = createServer({ noDelay: true }, (asker) => {
    if (target === null) return void asker.destroy();
    const answerer = connect({ port: target, host: '127.0.0.1', noDelay: true });
    const end = () => {
      asker.destroy();
      answerer.destroy();
    };
    for (const side of [asker, answerer]) {
      open.add(side);
      side.on('error', end);
      side.on('close', () => {
        open.delete(side);
        end();
      });
    }
    let doomed = false;
    asker.on('data', (chunk) => {
      answerer.write(chunk);
      pass();
      if (!dreaded || !chunk.includes(dreaded.words)) return;
      doomed = true;
      dreaded.resolve();
      dreaded = null;
    });
    answerer.on('data', (chunk) => {
      if (doomed || losesAnswer()) {
        lost += 1;
        end();
      } else asker.write(chunk);
      pass();
    });
  });
  const cut = () => {
    for (const side of open) side.destroy();
  };

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    get lost() {
      return lost;
    },
    lead(port) {
      target = port;
      if (port === null) cut();
    },
    cut,
    losesAnswerTo: (words) => new Promise((resolve) => (dreaded = { words, resolve })),
    passes: (count) => new Promise((resolve) => (awaited = { at: passed + count, resolve })),
    async [Symbol.asyncDispose]() {
      server.close();
      cut();
      await once(server, 'close');
    },
  };
}
