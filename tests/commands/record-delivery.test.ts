import { recordDelivery, updatePetition } from '@groundswell/commands';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountActor } from '../harness/account-actor.ts';
import { accepted } from '../harness/accepted.ts';
import { createWorld, type World } from '../harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

test('what was handed over stays as it was, in text and count', async () => {
  const petition = await world.petition({ title: 'Mend the ferry' });
  const creator = world.as(accountActor(petition.creatorId));
  accepted(await world.confirm(await world.request(petition, 'ada@example.org')));
  const delivery = { recipient: 'The mayor', note: null, deliveredOn: new Date('2026-11-22') };

  const { deliveryId } = accepted(await recordDelivery({ petitionId: petition.id, ...delivery }, creator));
  accepted(
    await updatePetition({ petitionId: petition.id, title: 'Mend both ferries', changeNote: null }, creator),
  );
  accepted(await world.confirm(await world.request(petition, 'bea@example.org')));

  expect(
    await world.db.delivery.findUniqueOrThrow({ where: { id: deliveryId }, include: { text: true } }),
  ).toMatchObject({ online: 1, paper: 0, revision: 1, text: { version: 1, title: 'Mend the ferry' } });
});

test('nobody else hands a petition over', async () => {
  const petition = await world.petition();
  const stranger = world.as(accountActor(await world.creator()));
  const delivery = { recipient: 'The mayor', note: null, deliveredOn: new Date('2026-11-22') };

  const outcome = await recordDelivery({ petitionId: petition.id, ...delivery }, stranger);

  expect(outcome).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await world.db.delivery.count({ where: { petitionId: petition.id } })).toBe(0);
});
