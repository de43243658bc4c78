import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDevMailer } from './dev-mailer.ts';
import type { MailMessage } from './mailer.ts';

let directory: string;

beforeEach(async () => {
  directory = join(await mkdtemp(join(tmpdir(), 'groundswell-mail-')), 'kept');
});
afterEach(() => rm(join(directory, '..'), { recursive: true }));

const now = () => new Date('2026-11-22T09:05:00Z');

function message(id: string, subject = `About ${id}`): MailMessage {
  return { id, to: 'leyla@example.org', subject, text: 'T', html: '<p>T</p>', headers: { 'Message-ID': id } };
}

test('a hub that has sent nothing has an empty mailbox', async () => {
  const mailer = createDevMailer({ directory });

  expect(await mailer.list()).toEqual([]);
  expect(await mailer.get('a')).toBeNull();
});

test('the newest message comes first, even among those of one instant', async () => {
  const mailer = createDevMailer({ directory, now });

  await Promise.all(['a', 'b', 'c'].map((id) => mailer.send(message(id))));

  expect((await mailer.list()).map((mail) => mail.id)).toEqual(['c', 'b', 'a']);
  expect(await mailer.get('b')).toEqual({ ...message('b'), at: '2026-11-22T09:05:00.000Z' });
});

test('beyond the limit the oldest message goes', async () => {
  const mailer = createDevMailer({ directory, keep: 2, now });

  for (const id of ['a', 'b', 'c']) await mailer.send(message(id));

  expect((await mailer.list()).map((mail) => mail.id)).toEqual(['c', 'b']);
  expect(await readdir(directory)).toHaveLength(2);
});

test('kept messages survive a restart, and later ones follow them', async () => {
  await createDevMailer({ directory, now }).send(message('a'));
  const restarted = createDevMailer({ directory, now });

  await restarted.send(message('b'));

  expect((await restarted.list()).map((mail) => mail.id)).toEqual(['b', 'a']);
});

test('the messages of one address can be forgotten, also the one that is just being kept', async () => {
  const mailer = createDevMailer({ directory, now });
  await mailer.send(message('a'));
  await mailer.send({ ...message('b'), to: 'ada@example.org' });
  const kept = mailer.send(message('c'));

  await mailer.forget((address) => address === 'leyla@example.org');
  await kept;

  expect((await mailer.list()).map((mail) => mail.id)).toEqual(['b']);
});

test('a delivery tried twice is one message', async () => {
  const mailer = createDevMailer({ directory, keep: 2, now });
  await mailer.send(message('a'));
  await mailer.send(message('b'));

  await mailer.send(message('b', 'Again'));

  expect((await mailer.list()).map((mail) => mail.subject)).toEqual(['Again', 'About a']);
});

test('a message is readable by the owner of the hub only', async () => {
  await createDevMailer({ directory, now }).send(message('a'));

  const [file] = await readdir(directory);
  expect((await stat(join(directory, file ?? ''))).mode & 0o777).toBe(0o600);
  expect((await stat(directory)).mode & 0o777).toBe(0o700);
});

test('a message half written when the process was killed is not shown', async () => {
  const mailer = createDevMailer({ directory, now });
  await mailer.send(message('a'));
  await writeFile(join(directory, '0000000002-b.json.new'), '{"id": "b", "to"');

  expect((await mailer.list()).map((mail) => mail.id)).toEqual(['a']);
});

test('an id that would leave the directory is a fault, and the next message is kept all the same', async () => {
  const mailer = createDevMailer({ directory, now });

  await expect(mailer.send(message('../a'))).rejects.toThrow(TypeError);
  await mailer.send(message('b'));

  expect((await mailer.list()).map((mail) => mail.id)).toEqual(['b']);
});
