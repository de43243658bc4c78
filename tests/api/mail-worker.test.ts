import type { Database } from '@groundswell/store';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { MailWorker, type MailWorkerOptions } from '../../apps/api/src/workers/mail-worker.ts';
import { createWorld, type World } from '../harness/world.ts';

type Mailer = MailWorkerOptions['mailer'];
type MailMessage = Parameters<Mailer['send']>[0];

let world: World;
beforeAll(async () => {
  world = await createWorld();
  // The worker lives by the real time.
  world.clock.move(Date.now() - world.clock.now().getTime());
});
afterAll(() => world.close());

const running: MailWorker[] = [];
afterEach(async () => {
  for (const worker of running.splice(0)) await worker.close();
});

/** A worker that hands its mail to `send`, beside what it has sent. */
function employ(send: (mail: MailMessage) => Promise<void> = async () => {}, db: Database = world.db) {
  const sent: MailMessage[] = [];
  const mailer: Mailer = {
    async send(mail) {
      await send(mail);
      sent.push(mail);
    },
  };
  const worker = new MailWorker({
    db,
    mailer,
    vault: world.ctx.vault,
    hubName: 'Riverside Hub',
    origin: 'https://hub.example',
  });
  running.push(worker);
  return { worker, sent };
}

test('what the outbox holds is sent once, with the link of its request, and forgotten', async () => {
  const petition = await world.petition();
  const token = await world.request(petition, 'Ada@Example.org');
  const { worker, sent } = employ();

  worker.wake();
  worker.wake();
  await worker.idle();

  expect(sent.map(({ to }) => to)).toEqual(['Ada@Example.org']);
  expect(sent[0]?.text).toContain(`https://hub.example/confirm/${token}`);
  expect(await world.db.outboxMail.count()).toBe(0);
});

test('who has signed is told so, without a link to confirm', async () => {
  const petition = await world.petition();
  await world.confirm(await world.request(petition, 'bea@example.org'));
  await world.request(petition, 'bea@example.org');
  const { worker, sent } = employ();

  worker.wake();
  await worker.idle();

  expect(sent).toHaveLength(1);
  expect(sent[0]?.text).not.toContain('/confirm/');
});

test('mail that comes while the worker looks when the next is due is sent too', async () => {
  const petition = await world.petition();
  let late = true;
  const db = world.db.$extends({
    query: {
      outboxMail: {
        async findFirst({ args, query }) {
          const next = await query(args);
          if (late) {
            late = false;
            await world.request(petition, 'late@example.org');
            worker.wake();
          }
          return next;
        },
      },
    },
  }) as unknown as Database;
  const { worker, sent } = employ(undefined, db);

  worker.wake();
  await worker.idle();

  expect(sent.map(({ to }) => to)).toEqual(['late@example.org']);
});

test('mail that is not accepted stays for another try, and holds up no other', async () => {
  const petition = await world.petition();
  for (const name of ['refused', 'taken']) await world.request(petition, `${name}@example.org`);
  const { worker, sent } = employ(async ({ to }) => {
    if (to.startsWith('refused')) throw new Error('451 try again later');
  });

  worker.wake();
  await worker.idle();

  expect(sent.map(({ to }) => to)).toEqual(['taken@example.org']);
  const [waiting, ...others] = await world.db.outboxMail.findMany();
  expect(others).toEqual([]);
  expect(waiting).toMatchObject({ attempts: 1 });
  expect(waiting!.dueAt.getTime()).toBeGreaterThan(Date.now());
  await world.db.outboxMail.deleteMany();
});

test('mail to who has confirmed in the meantime, or never will, is not sent', async () => {
  const petition = await world.petition();
  await world.confirm(await world.request(petition, 'quick@example.org'));
  const { worker, sent } = employ();

  worker.wake();
  await worker.idle();

  expect(sent).toEqual([]);
  expect(await world.db.outboxMail.count()).toBe(0);
});
