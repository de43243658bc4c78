import { requestManageLink, unsubscribe, withdrawSignature } from '@groundswell/commands';
import { CONSENT_TEXT_VERSION } from '@groundswell/domain';
import { moveOutbox, type Jobs } from '@groundswell/store';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { MAIL_QUEUE } from '../../apps/api/src/workers/mail-queue.ts';
import { MailWorker, type MailWorkerOptions } from '../../apps/api/src/workers/mail-worker.ts';
import { MailNotSentError } from '../../packages/mail/src/index.ts';
import { createWorld, type World } from '../harness/world.ts';

type Mailer = MailWorkerOptions['mailer'];
type MailMessage = Parameters<Mailer['send']>[0];

let world: World;
let jobs: Jobs;
beforeAll(async () => {
  world = await createWorld();
  jobs = await world.openJobs();
  // The worker lives by the real time.
  world.clock.move(Date.now() - world.clock.now().getTime());
});
afterAll(async () => {
  await jobs.close();
  await world.close();
});

const running: MailWorker[] = [];
afterEach(async () => {
  for (const worker of running.splice(0)) await worker.close();
  await world.db.outboxMail.deleteMany();
  await world.db.$executeRaw`DELETE FROM jobs.job`;
});

/** The jobs that are left, with their state and how often they were tried again. */
function waiting(): Promise<{ state: string; retries: number; startsIn: number; data: unknown }[]> {
  return world.db.$queryRaw`
    SELECT "state"::text AS "state", "retry_count" AS "retries", "data",
      extract(epoch FROM "start_after" - now())::float8 AS "startsIn" FROM jobs.job`;
}

/** A worker that hands its mail to `send`, beside what it has sent. */
function employ(send: (mail: MailMessage) => Promise<void> = async () => {}) {
  const sent: MailMessage[] = [];
  const mailer: Mailer = {
    async send(mail) {
      await send(mail);
      sent.push(mail);
    },
  };
  const worker = new MailWorker({
    db: world.db,
    jobs,
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
  expect(await waiting()).toEqual([]);
});

test('who has signed is told so, without a link to confirm', async () => {
  const petition = await world.petition();
  await world.confirm(await world.request(petition, 'bea@example.org'));
  await world.request(petition, 'bea@example.org');
  const { worker, sent } = employ();

  worker.wake();
  await worker.idle();

  // Mails of one moment leave in no order of their own.
  expect(sent.map(({ subject }) => subject).toSorted()).toEqual([
    expect.stringMatching(/^You have already signed: /),
    expect.stringMatching(/^You have signed: /),
  ]);
  expect(sent.map(({ text }) => text).join('')).not.toContain('/confirm/');
});

test('mail that comes while the worker sends is sent too', async () => {
  const petition = await world.petition();
  await world.request(petition, 'early@example.org');
  const { worker, sent } = employ(async ({ to }) => {
    if (!to.startsWith('early')) return;
    await world.request(petition, 'late@example.org');
    worker.wake();
  });

  worker.wake();
  await worker.idle();

  expect(sent.map(({ to }) => to)).toEqual(['early@example.org', 'late@example.org']);
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
  expect(await waiting()).toEqual([expect.objectContaining({ state: 'retry' })]);
  const [{ startsIn, data } = { startsIn: 0, data: {} }] = await waiting();
  expect(startsIn).toBeGreaterThan(0);
  expect(startsIn).toBeLessThanOrEqual(2 * MAIL_QUEUE.retryDelay);
  expect(Object.keys(data as object)).toEqual(['kind', 'subject']);
});

test('mail that was not accepted goes out under the same Message-ID once the time has come', async () => {
  const petition = await world.petition();
  await world.request(petition, 'patient@example.org');
  const tried: MailMessage[] = [];
  const { worker, sent } = employ(async (mail) => {
    tried.push(mail);
    if (tried.length === 1) throw new Error('451 try again later');
  });
  worker.wake();
  await worker.idle();

  await world.db.$executeRaw`UPDATE jobs.job SET "start_after" = now()`;
  worker.wake();
  await worker.idle();

  expect(sent).toHaveLength(1);
  expect(tried.map(({ headers }) => headers['Message-ID'])).toEqual([
    sent[0]?.headers['Message-ID'],
    sent[0]?.headers['Message-ID'],
  ]);
  expect(await waiting()).toEqual([]);
});

test('mail whose address cannot be opened holds up no other', async () => {
  const petition = await world.petition();
  for (const name of ['spoilt', 'sound']) await world.request(petition, `${name}@example.org`);
  const [spoilt] = await world.db.outboxMail.findMany({ orderBy: { id: 'asc' } });
  await world.db.signatureRequest.update({
    where: { id: spoilt?.requestId ?? '' },
    data: { sealedContact: new Uint8Array(40) },
  });
  const { worker, sent } = employ();

  worker.wake();
  await worker.idle();

  expect(sent.map(({ to }) => to)).toEqual(['sound@example.org']);
  expect(await waiting()).toMatchObject([{ state: 'retry', data: { subject: spoilt?.requestId } }]);
});

test('mail to a mailbox that does not exist is tried once', async () => {
  const petition = await world.petition();
  await world.request(petition, 'nobody@example.org');
  const { worker } = employ(async ({ id }) => {
    throw new MailNotSentError(id, 'EENVELOPE', 550);
  });

  worker.wake();
  await worker.idle();

  expect(await waiting()).toEqual([]);
  expect(await world.db.outboxMail.count()).toBe(0);
});

test('two workers send each mail once', async () => {
  const petition = await world.petition();
  const addresses = Array.from({ length: 60 }, (_, index) => `supporter${index}@example.org`);
  await Promise.all(addresses.map((address) => world.request(petition, address)));
  const crew = [employ(), employ()];

  for (const { worker } of crew) worker.wake();
  await Promise.all(crew.map(({ worker }) => worker.idle()));

  const received = crew.flatMap(({ sent }) => sent.map(({ to }) => to));
  expect(received.toSorted()).toEqual(addresses.toSorted());
});

test('a worker that dies while it moves mail loses none', async () => {
  const petition = await world.petition();
  await world.request(petition, 'kept@example.org');
  await jobs.declare(MAIL_QUEUE);
  const dying: Jobs = {
    ...jobs,
    async add(...job) {
      await jobs.add(...job);
      throw new Error('killed before the commit');
    },
  };

  await expect(moveOutbox(world.db, dying, MAIL_QUEUE.name, 10)).rejects.toThrow('killed');
  expect(await waiting()).toEqual([]);
  const { worker, sent } = employ();
  worker.wake();
  await worker.idle();

  expect(sent.map(({ to }) => to)).toEqual(['kept@example.org']);
});

test('a worker that died with a mail in hand leaves it to another once its time is up', async () => {
  const petition = await world.petition();
  await world.request(petition, 'orphan@example.org');
  await jobs.declare(MAIL_QUEUE);
  await moveOutbox(world.db, jobs, MAIL_QUEUE.name, 10);
  const [taken] = await jobs.take(MAIL_QUEUE.name, 1);
  const { worker, sent } = employ();
  worker.wake();
  await worker.idle();
  expect(sent).toEqual([]);

  await world.db.$executeRaw`UPDATE jobs.job SET "started_on" = now() - interval '6 minutes'`;
  await jobs.supervise();
  await world.db.$executeRaw`UPDATE jobs.job SET "start_after" = now()`;
  worker.wake();
  await worker.idle();
  await jobs.finish(MAIL_QUEUE.name, [taken!]);

  expect(sent.map(({ to }) => to)).toEqual(['orphan@example.org']);
  expect(await waiting()).toEqual([]);
});

test('who has confirmed in the meantime is mailed a receipt, and asked nothing', async () => {
  const petition = await world.petition();
  await world.confirm(await world.request(petition, 'quick@example.org'));
  const { worker, sent } = employ();

  worker.wake();
  await worker.idle();

  expect(sent.map(({ subject }) => subject)).toEqual([expect.stringMatching(/^You have signed: /)]);
  expect(await world.db.outboxMail.count()).toBe(0);
});

test('a receipt says what was agreed to as of the moment it is sent', async () => {
  const petition = await world.petition();
  const consents = [
    { organisationId: null, purpose: 'PETITION_UPDATES' as const, textVersion: CONSENT_TEXT_VERSION },
  ];
  for (const name of ['stays', 'leaves']) {
    await world.confirm(await world.request(petition, `${name}@example.org`, { consents }));
  }
  const [, leaving] = await world.db.outboxMail.findMany({
    where: { kind: 'SIGNATURE_RECEIPT' },
    orderBy: { id: 'asc' },
  });
  const token = world.ctx.vault.linkToken('unsubscribe', leaving?.requestId ?? '');
  await unsubscribe({ token }, world.ctx);
  const { worker, sent } = employ();

  worker.wake();
  await worker.idle();

  const oneClick = new Map(sent.map(({ to, headers }) => [to, headers['List-Unsubscribe']]));
  expect(oneClick.get('stays@example.org')).toMatch(/^<https:\/\/hub\.example\/unsubscribe\/[\w.-]+>$/);
  expect(oneClick.get('leaves@example.org')).toBeUndefined();
});

test('nobody who signed a high-risk petition is given away by a receipt, and who withdrew gets none', async () => {
  const [risky, petition] = [await world.petition({ highRisk: true }), await world.petition()];
  await world.confirm(await world.request(risky, 'hidden@example.org'));
  await world.confirm(await world.request(petition, 'gone@example.org'));
  const { id } = await world.db.signature.findFirstOrThrow({ where: { petitionId: petition.id } });
  await withdrawSignature({ token: world.ctx.vault.linkToken('withdraw', id) }, world.ctx);
  const { worker, sent } = employ();

  worker.wake();
  await worker.idle();

  expect(sent).toEqual([]);
  expect(await world.db.outboxMail.count()).toBe(0);
});

test('the link to the own page is mailed to the address that was typed, in its language', async () => {
  await requestManageLink({ email: 'Ada@Example.org', locale: 'fr' }, world.ctx);
  const { id } = await world.db.manageLink.findFirstOrThrow();
  const { worker, sent } = employ();

  worker.wake();
  await worker.idle();

  expect(sent.map(({ to }) => to)).toEqual(['Ada@Example.org']);
  expect(sent[0]?.text).toContain(`\nhttps://hub.example/me/${world.ctx.vault.linkToken('manage', id)}\n`);
  expect(sent[0]?.headers['Content-Language']).toBe('fr');
});
