import {
  cancelMailing,
  mailingOutlook,
  postUpdate,
  retractUpdate,
  unsubscribe,
  withdrawSignature,
} from '@groundswell/commands';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accepted } from '../harness/accepted.ts';
import { accountActor } from '../harness/account-actor.ts';
import { agreedSupporters } from '../harness/agreed-supporters.ts';
import { manySignatures } from '../harness/many-signatures.ts';
import type { TestPetition } from '../harness/start-petition.ts';
import { createWorld, type World } from '../harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const DAY_MS = 86_400_000;

const creatorOf = (petition: TestPetition) => world.as(accountActor(petition.creatorId));

const supporters = (petition: TestPetition, count: number) =>
  agreedSupporters({ db: world.db, vault: world.ctx.vault }, petition.id, {
    count,
    at: world.clock.now(),
    addressOf: (place) => `supporter${place}@example.org`,
  });

const mail = (petition: TestPetition, title = 'News', ctx = creatorOf(petition)) =>
  postUpdate({ petitionId: petition.id, title, body: 'They listened.', mailSupporters: true }, ctx);

async function mailingOf(petition: TestPetition) {
  return world.db.mailing.findFirstOrThrow({
    where: { petitionId: petition.id },
    orderBy: { createdAt: 'desc' },
    include: { recipients: { orderBy: { signatureId: 'asc' } } },
  });
}

test('a mailing is queued with the update, for those who asked for it and are counted', async () => {
  const petition = await world.petition();
  const [stays, leaves, withdraws, held] = await supporters(petition, 4);
  await manySignatures(world, petition, { count: 3, suspicions: [], held: false });
  accepted(await unsubscribe({ token: world.ctx.vault.linkToken('unsubscribe', leaves!) }, world.ctx));
  await withdrawSignature({ token: world.ctx.vault.linkToken('withdraw', withdraws!) }, world.ctx);
  await world.db.signature.update({ where: { id: held! }, data: { state: 'HELD' } });

  const { updateId } = accepted(await mail(petition));

  expect(await mailingOf(petition)).toMatchObject({
    updateId,
    state: 'SENDING',
    total: 1,
    sent: 0,
    createdById: petition.creatorId,
    approvedAt: world.clock.now(),
    recipients: [{ signatureId: stays, state: 'QUEUED' }],
  });
  expect(world.eventsOf(petition).map(({ type }) => type)).toEqual(
    expect.arrayContaining(['TimelineItemAdded', 'MailingProgressed', 'MailingStarted']),
  );
});

test('a mailing to nobody is over at once and does not count', async () => {
  const petition = await world.petition();

  for (const title of ['One', 'Two two', 'Three', 'Four']) accepted(await mail(petition, title));

  expect(await mailingOf(petition)).toMatchObject({ state: 'DONE', total: 0 });
});

test('a fourth mailing in seven days is refused, says when the next may go, and posts nothing', async () => {
  const petition = await world.petition();
  await supporters(petition, 1);
  const first = world.clock.now();
  for (const title of ['One', 'Two two', 'Three']) {
    accepted(await mail(petition, title));
    world.clock.move(DAY_MS);
  }

  const refused = await mail(petition, 'Four');
  const outlook = await mailingOutlook({ petitionId: petition.id }, creatorOf(petition));
  const posted = await world.db.campaignUpdate.count({ where: { petitionId: petition.id } });
  world.clock.move(4 * DAY_MS);
  const later = await mail(petition, 'Four');

  const nextAt = new Date(first.getTime() + 7 * DAY_MS);
  expect(refused).toMatchObject({ code: 'MAILING_LIMIT', nextAt });
  expect(outlook).toEqual({ recipients: 1, left: 0, nextAt, needsApproval: false });
  expect(posted).toBe(3);
  expect(later).toHaveProperty('updateId');
});

test('two mailings at once cannot both be the third', async () => {
  const petition = await world.petition();
  await supporters(petition, 1);
  for (const title of ['One', 'Two two']) accepted(await mail(petition, title));

  const outcomes = await Promise.all([mail(petition, 'Three'), mail(petition, 'Four')]);

  expect(outcomes.filter((outcome) => 'updateId' in outcome)).toHaveLength(1);
  expect(await world.db.mailing.count({ where: { petitionId: petition.id } })).toBe(3);
});

test('a mailing above the size the hub lets go waits for a moderator', async () => {
  const petition = await world.petition();
  await supporters(petition, 3);
  const creator = creatorOf(petition);
  const strict = { ...creator, hub: { ...creator.hub, mailingApprovalAbove: 2 } };

  const { updateId } = accepted(await mail(petition, 'News', strict));

  const mailing = await mailingOf(petition);
  expect(mailing).toMatchObject({ state: 'AWAITING_APPROVAL', total: 3, approvedAt: null });
  expect(
    await world.db.moderationCase.findMany({ where: { petitionId: petition.id, kind: 'MAILING' } }),
  ).toMatchObject([{ mailingId: mailing.id, updateId, decidedAt: null }]);
  expect(world.eventsOf(petition).map(({ type }) => type)).not.toContain('MailingStarted');
});

test('its author stops a mailing once', async () => {
  const petition = await world.petition();
  await supporters(petition, 2);
  accepted(await mail(petition));
  const { id: mailingId } = await mailingOf(petition);

  accepted(await cancelMailing({ mailingId }, creatorOf(petition)));
  const again = await cancelMailing({ mailingId }, creatorOf(petition));

  expect(await mailingOf(petition)).toMatchObject({ state: 'CANCELLED', endedAt: world.clock.now() });
  expect(again).toMatchObject({ code: 'MAILING_ENDED' });
});

test('a retracted update is mailed no further', async () => {
  const petition = await world.petition();
  await supporters(petition, 2);
  const { updateId } = accepted(await mail(petition));

  accepted(await retractUpdate({ updateId }, creatorOf(petition)));

  expect(await mailingOf(petition)).toMatchObject({ state: 'CANCELLED' });
});

test('how many would be mailed is told to those who may mail them', async () => {
  const petition = await world.petition();
  await supporters(petition, 2);

  const told = await mailingOutlook({ petitionId: petition.id }, creatorOf(petition));
  const stranger = world.as(accountActor(await world.creator()));

  expect(told).toEqual({ recipients: 2, left: 3, nextAt: null, needsApproval: false });
  expect(await mailingOutlook({ petitionId: petition.id }, stranger)).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await mailingOutlook({ petitionId: petition.id }, world.ctx)).toMatchObject({ code: 'NOT_ALLOWED' });
});
