import { cancelMailing, postUpdate, unsubscribe } from '@groundswell/commands';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  MailingWorker,
  PIECE,
  type MailingWorkerOptions,
} from '../../apps/api/src/workers/mailing-worker.ts';
import { MailNotSentError } from '../../packages/mail/src/index.ts';
import { accepted } from '../harness/accepted.ts';
import { agreedSupporters } from '../harness/agreed-supporters.ts';
import { createWorld, OPERATOR, type World } from '../harness/world.ts';

type Mailer = MailingWorkerOptions['mailer'];
type MailMessage = Parameters<Mailer['send']>[0];

let world: World;
beforeAll(async () => {
  world = await createWorld();
  // The worker lives by the real time.
  world.clock.move(Date.now() - world.clock.now().getTime());
});
afterAll(() => world.close());

const running: MailingWorker[] = [];
afterEach(async () => {
  for (const worker of running.splice(0)) await worker.close();
});

/** A worker that hands its mail to `send`, beside what it has sent. */
function employ(send: (mail: MailMessage) => Promise<void> = async () => {}) {
  const sent: MailMessage[] = [];
  const worker = new MailingWorker({
    db: world.db,
    vault: world.ctx.vault,
    hubName: 'Riverside Hub',
    origin: 'https://hub.example',
    publish: world.ctx.publish,
    // The embedded database has one connection, which a mail of a test may need.
    alone: !process.env['TEST_DATABASE_URL'],
    mailer: {
      async send(mail) {
        await send(mail);
        sent.push(mail);
      },
    },
  });
  running.push(worker);
  return {
    sent,
    async run() {
      worker.wake();
      await worker.idle();
    },
  };
}

/** An update on its way to `count` supporters. */
async function mailing(count: number) {
  const petition = await world.petition();
  const ids = await agreedSupporters({ db: world.db, vault: world.ctx.vault }, petition.id, {
    count,
    at: world.clock.now(),
    addressOf: (place) => `supporter${place}@example.org`,
  });
  const update = { petitionId: petition.id, title: 'We met', body: 'She **listened**.' };
  const { updateId } = accepted(await postUpdate({ ...update, mailSupporters: true }, world.as(OPERATOR)));
  const find = () => world.db.mailing.findUniqueOrThrow({ where: { updateId } });
  const { id } = await find();
  return { id, petition, ids, find };
}

test('everybody who asked for it gets it once, with the way to stop it, and its author sees that it is done', async () => {
  const { id, ids, find, petition } = await mailing(2 * PIECE + 3);
  const { run, sent } = employ();

  await run();

  expect(sent.map(({ to }) => to).toSorted()).toEqual(
    ids.map((_, place) => `supporter${place}@example.org`).toSorted(),
  );
  const first = sent.find(({ to }) => to === 'supporter0@example.org');
  expect(first).toMatchObject({ subject: expect.stringContaining('We met') });
  expect(first?.html).toContain('<p>She <strong>listened</strong>.</p>');
  expect(first?.headers['List-Unsubscribe']).toMatch(/^<https:\/\/hub\.example\/unsubscribe\/[\w.-]+>$/);
  expect(sent.map(({ headers }) => headers['Message-ID'])).toContain(`<update-${id}-${ids[0]}@hub.example>`);
  expect(await find()).toMatchObject({
    state: 'DONE',
    sent: ids.length,
    skipped: 0,
    endedAt: expect.any(Date),
  });
  expect(world.eventsOf(petition).filter(({ type }) => type === 'MailingProgressed').length).toBeGreaterThan(
    3,
  );
});

test('who changes their mind while it is sent gets nothing more', async () => {
  const { ids, find } = await mailing(PIECE + 5);
  const inOrder = ids.toSorted();
  const leaving = inOrder.slice(PIECE);
  const { run, sent } = employ(async () => {
    for (const id of leaving.splice(0)) {
      accepted(await unsubscribe({ token: world.ctx.vault.linkToken('unsubscribe', id) }, world.ctx));
    }
  });

  await run();

  expect(sent).toHaveLength(PIECE);
  expect(await find()).toMatchObject({ state: 'DONE', sent: PIECE, skipped: 5 });
});

test('a mailing that is stopped goes no further than the piece in hand', async () => {
  const { id, petition, find } = await mailing(3 * PIECE);
  const stopping: Promise<unknown>[] = [];
  const { run, sent } = employ(async () => {
    if (stopping.length === 0) stopping.push(cancelMailing({ mailingId: id }, world.as(OPERATOR)));
    // Where the piece is held, its end is what the command waits for.
    if (!process.env['TEST_DATABASE_URL']) await Promise.all(stopping);
  });

  await run();
  await Promise.all(stopping);

  expect(sent.length).toBeLessThanOrEqual(2 * PIECE);
  expect(await find()).toMatchObject({ state: 'CANCELLED', petitionId: petition.id });
});

test('a mailbox that does not exist is tried once; one that is full again, under the same Message-ID', async () => {
  const { find } = await mailing(4);
  const tried: string[] = [];
  const first = employ(async ({ id, to, headers }) => {
    if (to.startsWith('supporter1@')) throw new MailNotSentError(id, 'EENVELOPE', 550);
    if (!to.startsWith('supporter2@')) return;
    tried.push(headers['Message-ID'] ?? '');
    throw new MailNotSentError(id, 'EENVELOPE', 452);
  });
  await first.run();
  const between = await find();
  const second = employ();
  await second.run();

  expect(between).toMatchObject({ state: 'SENDING', sent: 2, failed: 1 });
  expect(second.sent.map(({ to }) => to)).toEqual(['supporter2@example.org']);
  expect(second.sent[0]?.headers['Message-ID']).toBe(tried[0]);
  expect(await find()).toMatchObject({ state: 'DONE', sent: 3, failed: 1 });
});

test('while no mail server answers, the rest is not tried one by one', async () => {
  const { find } = await mailing(3 * PIECE);
  let tries = 0;
  const away = employ(async ({ id }) => {
    tries += 1;
    throw new MailNotSentError(id, 'ECONNECTION', null);
  });
  await away.run();
  const back = employ();
  await back.run();

  expect(tries).toBe(PIECE);
  expect(back.sent).toHaveLength(3 * PIECE);
  expect(await find()).toMatchObject({ state: 'DONE', sent: 3 * PIECE, failed: 0 });
});

test('an address that cannot be opened holds up no other', async () => {
  const { ids, find } = await mailing(3);
  await world.db.signature.update({ where: { id: ids[1]! }, data: { sealedContact: new Uint8Array(40) } });
  const { run, sent } = employ();

  await run();

  expect(sent).toHaveLength(2);
  expect(await find()).toMatchObject({ state: 'DONE', sent: 2, failed: 1 });
});

test.runIf(process.env['TEST_DATABASE_URL'])('two nodes share a mailing and mail nobody twice', async () => {
  const { ids, find } = await mailing(12 * PIECE);
  const crew = [employ(), employ()];

  await Promise.all(crew.map(({ run }) => run()));

  const received = crew.flatMap(({ sent }) => sent.map(({ to }) => to));
  expect(new Set(received).size).toBe(ids.length);
  expect(received).toHaveLength(ids.length);
  expect(crew.every(({ sent }) => sent.length > 0)).toBe(true);
  expect((await find()).sent).toBe(ids.length);
});
