import { createServer, type AddressInfo, type Server } from 'node:net';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MailNotSentError } from './mail-not-sent-error.ts';
import type { MailMessage } from './mailer.ts';
import { createSmtpMailer } from './smtp-mailer.ts';

let server: Server;
let url: string;
let received: string[];

/** A mail server that takes everything but what is for `nobody@example.org`. */
beforeEach(async () => {
  received = [];
  server = createServer((socket) => {
    let inData = false;
    socket.write('220 hub.test ESMTP\r\n');
    createInterface(socket).on('line', (line) => {
      received.push(line);
      if (inData && line !== '.') return;
      if (line === '.') inData = false;
      if (line === 'DATA') inData = true;
      socket.write(`${answer(line)}\r\n`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => server.close());

function answer(line: string): string {
  if (line === 'DATA') return '354 go on';
  if (line.startsWith('RCPT TO:<nobody@')) return '550 <nobody@example.org> is unknown here';
  return '250 fine';
}

const message: MailMessage = {
  id: 'request-1',
  to: 'leyla@example.org',
  subject: 'Confirm',
  text: 'Text part',
  html: '<p>HTML part</p>',
  headers: { 'Message-ID': '<request-1@hub.example.org>', 'Auto-Submitted': 'auto-generated' },
};

test('a message reaches the server with both parts and the headers it was given, each once', async () => {
  const mailer = createSmtpMailer(url, 'Groundswell <hub@example.org>');

  await mailer.send(message);

  expect(received).toContain('RCPT TO:<leyla@example.org>');
  expect(received).toContain('From: Groundswell <hub@example.org>');
  expect(received).toContain('Auto-Submitted: auto-generated');
  expect(received.filter((line) => /^message-id:/i.test(line))).toEqual([
    'Message-ID: <request-1@hub.example.org>',
  ]);
  expect(received).toContain('Text part');
  expect(received).toContain('<p>HTML part</p>');
});

test('the headers of one click leave whole and once, however long the address in them', async () => {
  const mailer = createSmtpMailer(url, 'hub@example.org');
  const unsubscribe = `<https://hub.example.org/unsubscribe/${'a'.repeat(48)}.${'b'.repeat(43)}>`;
  const headers = {
    ...message.headers,
    'List-Unsubscribe': unsubscribe,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };

  await mailer.send({ ...message, headers });

  // A long header goes on in the next line, which begins with a space (RFC 5322, 2.2.3).
  const unfolded = received
    .join('\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n');
  expect(unfolded.filter((line) => /^list-/i.test(line))).toEqual([
    `List-Unsubscribe: ${unsubscribe}`,
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
  ]);
});

test('a refused recipient is a permanent failure that names nobody', async () => {
  const mailer = createSmtpMailer(url, 'hub@example.org');

  const error = await mailer.send({ ...message, to: 'nobody@example.org' }).catch((fault: unknown) => fault);

  expect(error).toBeInstanceOf(MailNotSentError);
  expect(error).toMatchObject({ reason: 'EENVELOPE', responseCode: 550, permanent: true });
  expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('nobody');
});

test('a comma in an address does not make a second recipient', async () => {
  const mailer = createSmtpMailer(url, 'hub@example.org');

  await mailer.send({ ...message, to: 'a@example.org, b@example.org' }).catch(() => {});

  expect(received.filter((line) => line.startsWith('RCPT'))).toEqual([
    'RCPT TO:<"a@example.org, b"@example.org>',
  ]);
});

test('a server that is not there is a passing failure', async () => {
  server.close();
  const mailer = createSmtpMailer(url, 'hub@example.org');

  await expect(mailer.send(message)).rejects.toMatchObject({ reason: 'ESOCKET', permanent: false });
});
