import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/** A Redis on a port of its own, or something that publishes and subscribes as one. */
export interface RedisServer {
  /** Go down without a word to the clients. */
  kill(): Promise<void>;
}

const BINARY = 'redis-server';

/** Whether a real Redis is installed here. */
export const hasRedis = spawnSync(BINARY, ['--version']).status === 0;

/** The real thing, keeping nothing. */
export async function startRedis(port: number): Promise<RedisServer> {
  const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn(BINARY, options, { stdio: ['ignore', 'pipe', 'ignore'] });
  for await (const chunk of server.stdout) {
    if (String(chunk).includes('Ready to accept connections')) break;
  }
  return {
    async kill() {
      server.kill('SIGKILL');
      await once(server, 'exit');
    },
  };
}

/** A stand-in that knows SUBSCRIBE and PUBLISH, for machines without Redis. */
export async function startStandIn(port: number): Promise<RedisServer> {
  const clients = new Set<Socket>();
  const subscribers = new Map<string, Set<Socket>>();
  const server = createServer((socket) => {
    clients.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => {
      clients.delete(socket);
      for (const members of subscribers.values()) members.delete(socket);
    });
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString();
      for (let command = readCommand(text); command; command = readCommand(text)) {
        text = text.slice(command.length);
        answer(socket, command.words);
      }
    });
  });

  function answer(socket: Socket, [name = '', channel = '', message = '']: readonly string[]): void {
    const members = subscribers.get(channel) ?? new Set();
    if (name.toUpperCase() === 'SUBSCRIBE') {
      subscribers.set(channel, members.add(socket));
      socket.write(`*3\r\n${bulk('subscribe')}${bulk(channel)}:1\r\n`);
    } else if (name.toUpperCase() === 'PUBLISH') {
      for (const member of members) member.write(`*3\r\n${bulk('message')}${bulk(channel)}${bulk(message)}`);
      socket.write(`:${members.size}\r\n`);
    } else {
      socket.write(`-ERR unknown command '${name}'\r\n`);
    }
  }

  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    async kill() {
      for (const client of clients) client.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function bulk(text: string): string {
  return `$${Buffer.byteLength(text)}\r\n${text}\r\n`;
}

/** The first whole command in `text` (RESP 2, ASCII), and how long it is. */
function readCommand(text: string): { words: string[]; length: number } | null {
  const head = /^\*(\d+)\r\n/.exec(text);
  if (!head) return null;
  const words: string[] = [];
  let at = head[0].length;
  while (words.length < Number(head[1])) {
    const size = /^\$(\d+)\r\n/.exec(text.slice(at));
    if (!size) return null;
    const begin = at + size[0].length;
    const end = begin + Number(size[1]);
    if (text.length < end + 2) return null;
    words.push(text.slice(begin, end));
    at = end + 2;
  }
  return { words, length: at };
}
