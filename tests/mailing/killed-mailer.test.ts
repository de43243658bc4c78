import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createSigningBatches,
  createVault,
  postUpdate,
  unsubscribe,
  type CommandContext,
} from '@groundswell/commands';
import { DEFAULT_GOAL_LADDER } from '@groundswell/domain';
import type { Database } from '@groundswell/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PIECE } from '../../apps/api/src/workers/mailing-worker.ts';
import { accepted } from '../harness/accepted.ts';
import { agreedSupporters } from '../harness/agreed-supporters.ts';
import { embeddedTemplate } from '../harness/embedded-template.ts';
import { openMailSink, type MailSink } from '../harness/mail-sink.ts';
import { cloneServerDatabase } from '../harness/server-database.ts';
import { startPetition } from '../harness/start-petition.ts';
import { OPERATOR, WORLD_SECRET } from '../harness/world.ts';
import { startMailer } from './mailer-process.ts';
import { openMailingDatabase } from './open-mailing-database.ts';

/** Fifty thousand take a minute or more: `MAILING_RECIPIENTS=50000 TEST_DATABASE_URL=… vitest run tests/mailing`. */
const RECIPIENTS = Number(process.env['MAILING_RECIPIENTS'] || 300);
const KILLS = [0.25, 0.5, 0.75];

let sink: MailSink;
let place: string;
let release: () => Promise<void>;
beforeAll(async () => {
  sink = await openMailSink();
  const server = process.env['TEST_DATABASE_URL'];
  if (server) {
    const clone = await cloneServerDatabase(server);
    [place, release] = [clone.url, () => clone.close()];
  } else {
    place = await mkdtemp(join(tmpdir(), 'groundswell-mailing-'));
    await cp(await embeddedTemplate(), place, { recursive: true });
    release = () => rm(place, { recursive: true });
  }
});
afterAll(async () => {
  await sink.close();
  await release();
});

/** Have `work` done while no mailer runs: the embedded database belongs to one process at a time. */
async function between<T>(work: (ctx: CommandContext) => Promise<T>): Promise<T> {
  const { db, close } = await openMailingDatabase(place);
  const vault = createVault(Buffer.from(WORLD_SECRET));
  const hub = { name: 'Riverside Hub', goalLadder: DEFAULT_GOAL_LADDER, mailingApprovalAbove: RECIPIENTS };
  const publish = () => {};
  const ctx: CommandContext = {
    db,
    vault,
    hub,
    publish,
    actor: OPERATOR,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    signing: createSigningBatches({ db, vault, hub, publish }),
  };
  try {
    return await work(ctx);
  } finally {
    await close();
  }
}

/** Signatures that were mailed and are still to be: what a kill leaves open. */
async function accidents(db: Database, mailed: ReadonlySet<string>): Promise<string[]> {
  const waiting = await db.mailingRecipient.findMany({
    where: { state: 'QUEUED' },
    select: { signatureId: true },
  });
  return waiting.map(({ signatureId }) => signatureId).filter((id) => mailed.has(id));
}

test(
  `${RECIPIENTS} supporters are mailed though the mailer is killed three times: nobody is missed, and twice only whom a kill left unrecorded`,
  { timeout: 1_200_000 },
  async () => {
    const addresses = new Map<string, string>();
    const began = performance.now();
    const queuedIn = await between(async (ctx) => {
      const petition = await startPetition(ctx);
      const addressOf = (number: number) => `supporter${number}@example.org`;
      const ids = await agreedSupporters(ctx, petition.id, { count: RECIPIENTS, at: ctx.now(), addressOf });
      ids.forEach((id, number) => addresses.set(addressOf(number), id));
      const start = performance.now();
      const update = { petitionId: petition.id, title: 'We met the mayor', body: 'She **listened**.' };
      accepted(await postUpdate({ ...update, mailSupporters: true }, ctx));
      return performance.now() - start;
    });
    const mailed = () => new Set(sink.mails.map(({ to }) => addresses.get(to) ?? ''));

    const unrecorded: string[] = [];
    const left = new Set<string>();
    for (const [round, share] of KILLS.entries()) {
      const mailer = startMailer(place, sink.url, WORLD_SECRET);
      await sink.reached(Math.floor(RECIPIENTS * share));
      await mailer.kill();
      await between(async (ctx) => {
        unrecorded.push(...(await accidents(ctx.db, mailed())));
        if (round !== 1) return;
        // Every tenth who has not been written to changes their mind while nobody sends.
        const had = mailed();
        const waiting = [...addresses.values()].filter((id) => !had.has(id));
        for (const id of waiting.filter((_, index) => index % 10 === 0)) {
          accepted(await unsubscribe({ token: ctx.vault.linkToken('unsubscribe', id) }, ctx));
          left.add(id);
        }
      });
    }
    const mailer = startMailer(place, sink.url, WORLD_SECRET);
    const had = sink.mails.length;
    await sink.reached(had + 1);
    const sending = performance.now();
    await mailer.done();
    const perSecond = Math.round((sink.mails.length - had) / ((performance.now() - sending) / 1_000));

    const times = new Map<string, number>();
    const messageIds = new Map<string, Set<string>>();
    for (const { to, messageId } of sink.mails) {
      const id = addresses.get(to) ?? '';
      times.set(id, (times.get(id) ?? 0) + 1);
      messageIds.set(id, (messageIds.get(id) ?? new Set()).add(messageId));
    }
    const twice = [...times].flatMap(([id, count]) => (count > 1 ? [id] : []));
    console.info(
      `${RECIPIENTS} recipients: queued in ${Math.round(queuedIn)} ms; ${sink.mails.length} mails in ${Math.round(performance.now() - began)} ms with three kills; the last ${sink.mails.length - had} at ${perSecond}/s; ${twice.length} twice; ${left.size} unsubscribed`,
    );

    const missed = [...addresses.values()].filter((id) => !times.has(id) && !left.has(id));
    expect(missed).toEqual([]);
    expect([...left].filter((id) => times.has(id))).toEqual([]);
    expect(twice.toSorted()).toEqual(unrecorded.toSorted());
    expect(twice.length).toBeLessThanOrEqual(KILLS.length * PIECE);
    expect([...messageIds.values()].filter((ids) => ids.size !== 1)).toEqual([]);
    await between(async ({ db }) => {
      expect(await db.mailing.findMany()).toMatchObject([
        { state: 'DONE', total: RECIPIENTS, sent: RECIPIENTS - left.size, skipped: left.size, failed: 0 },
      ]);
    });
  },
);
