import { signPetition } from '@groundswell/commands';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADA } from '../harness/ada.ts';
import type { TestPetition } from '../harness/start-petition.ts';
import { createWorld, type World } from '../harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

/** How many mails wait for `petition`. */
const mails = async ({ id }: TestPetition) => {
  const requests = await world.db.signatureRequest.findMany({
    where: { petitionId: id },
    select: { id: true },
  });
  return world.db.outboxMail.count({ where: { requestId: { in: requests.map((request) => request.id) } } });
};

const ask = ({ id }: TestPetition, email: string, idempotencyKey: string | null = null) =>
  signPetition({ ...ADA, email, idempotencyKey, petitionId: id }, world.ctx);

test('the sixth request of an address is answered like the first, kept, and mailed to nobody', async () => {
  const petition = await world.petition();

  const answers = [];
  for (let time = 0; time < 6; time += 1) answers.push(await ask(petition, 'ada@example.org'));

  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await mails(petition)).toBe(5);
  expect(await world.db.signatureRequest.count({ where: { petitionId: petition.id } })).toBe(6);
});

test('eight requests of one address in the same batch are five mails, and others get theirs', async () => {
  const petition = await world.petition();
  await ask(petition, 'first@example.org');
  const crowd = [...Array.from({ length: 8 }, () => 'ada@example.org'), 'bea@example.org', 'ADA@example.org'];

  await Promise.all(crowd.map((address) => ask(petition, address)));

  expect(await mails(petition)).toBe(1 + 5 + 1);
});

test('who has signed is told so five times at most, just like everybody', async () => {
  const petition = await world.petition();
  await world.confirm(await world.request(petition, 'ada@example.org'));
  await world.db.outboxMail.deleteMany();

  for (let time = 0; time < 6; time += 1) await ask(petition, 'ada@example.org');

  expect(await mails(petition)).toBe(4);
});

test('retries under one key are one request, and cost nobody a mail', async () => {
  const petition = await world.petition();

  await Promise.all(Array.from({ length: 7 }, () => ask(petition, 'ada@example.org', 'retry')));
  await Promise.all(['a', 'b', 'c'].map((key) => ask(petition, 'ada@example.org', key)));

  expect(await mails(petition)).toBe(4);
});

test('it is counted for each petition, and anew once the requests have expired', async () => {
  const [petition, other] = [await world.petition(), await world.petition()];
  for (let time = 0; time < 6; time += 1) await ask(petition, 'ada@example.org');

  await ask(other, 'ada@example.org');
  world.clock.move(15 * 86_400_000);
  await ask(petition, 'ada@example.org');

  expect(await mails(other)).toBe(1);
  expect(await mails(petition)).toBe(6);
});
