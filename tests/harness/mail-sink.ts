import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A mail a sink has taken over. */
export interface SunkMail {
  readonly to: string;
  readonly messageId: string;
}

/** A mail server that takes everything, but what `refuse` says. */
export interface MailSink {
  /** `smtp://127.0.0.1:PORT` */
  readonly url: string;
  /** Everything it has taken over, in order. */
  readonly mails: readonly SunkMail[];
  /** Resolves when it has taken over `count` mails. */
  reached(count: number): Promise<void>;
  close(): Promise<void>;
}

/** @param refuse the answer to a recipient that is refused ("550 unknown"), else `null` */
export async function openMailSink(
  refuse: (address: string) => string | null = () => null,
): Promise<MailSink> {
  const mails: SunkMail[] = [];
  const waiting = new Set<() => void>();
  const sockets = new Set<Socket>();
  const take = (mail: SunkMail) => {
    mails.push(mail);
    for (const look of waiting) look();
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    socket.setNoDelay(true).setEncoding('latin1');
    converse(socket, refuse, take);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails,
    reached: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (mails.length < count) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}

function converse(
  socket: Socket,
  refuse: (address: string) => string | null,
  take: (mail: SunkMail) => void,
): void {
  let heard = '';
  let to = '';
  let isData = false;
  const say = (line: string) => void socket.write(`${line}\r\n`);
  say('220 sink.test ESMTP');
  socket.on('data', (chunk: string) => {
    heard += chunk;
    for (;;) {
      const end = heard.indexOf(isData ? '\r\n.\r\n' : '\r\n');
      if (end === -1) return;
      const said = heard.slice(0, end);
      heard = heard.slice(end + (isData ? 5 : 2));
      if (isData) {
        isData = false;
        take({ to, messageId: /^message-id: *(\S+)/im.exec(said)?.[1] ?? '' });
        say('250 taken');
      } else if (said === 'DATA') {
        isData = true;
        say('354 go on');
      } else if (said.startsWith('RCPT TO:')) {
        to = /<([^>]*)>/.exec(said)?.[1] ?? '';
        say(refuse(to) ?? '250 fine');
      } else say('250 fine');
    }
  });
}
