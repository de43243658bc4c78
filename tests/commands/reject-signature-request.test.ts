import { rejectSignatureRequest } from '@groundswell/commands';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY_MS } from '../harness/stopped-clock.ts';
import { createWorld, type World } from '../harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const reject = (token: string) => rejectSignatureRequest({ token }, world.ctx);

test('"it was not me" forgets what was typed', async () => {
  const petition = await world.petition();
  const token = await world.request(petition, 'ada@example.org', {
    nameDisplay: 'FULL_NAME',
    reason: 'Because',
  });

  const outcome = await reject(token);

  expect(outcome).toEqual({ petitionId: petition.id });
  expect(await world.db.signatureRequest.findFirst({ where: { petitionId: petition.id } })).toMatchObject({
    sealedContact: null,
    publicName: null,
    publicReason: null,
    rejectedAt: world.clock.now(),
  });
});

test('saying it twice is once', async () => {
  const petition = await world.petition();
  const token = await world.request(petition, 'ada@example.org');

  const outcomes = [await reject(token), await reject(token)];

  expect(outcomes[1]).toEqual(outcomes[0]);
});

test('a signature that counts is not undone by the link that made it', async () => {
  const petition = await world.petition();
  const token = await world.request(petition, 'ada@example.org');
  await world.confirm(token);

  const outcome = await reject(token);

  expect(outcome).toMatchObject({ code: 'ALREADY_SIGNED' });
  expect((await world.count(petition)).rows).toBe(1);
});

test('the owner of the mailbox can sign after all, with a new request', async () => {
  const petition = await world.petition();
  await reject(await world.request(petition, 'ada@example.org'));

  const outcome = await world.confirm(await world.request(petition, 'ada@example.org'));

  expect(outcome).toMatchObject({ signatureNumber: 1 });
});

test('of confirming and rejecting at the same moment, one holds', async () => {
  const petition = await world.petition();
  const token = await world.request(petition, 'ada@example.org');

  const [confirmed, rejected] = await Promise.all([world.confirm(token), reject(token)]);

  const { rows } = await world.count(petition);
  expect([confirmed, rejected].filter((outcome) => !('code' in outcome))).toHaveLength(1);
  expect(rows).toBe('code' in confirmed ? 0 : 1);
});

test.for([
  ['an old link', 'CONFIRMATION_EXPIRED'],
  ['an unknown link', 'CONFIRMATION_EXPIRED'],
  ['an endless link', 'VALIDATION'],
] as const)('%s is refused', async ([which, code]) => {
  const petition = await world.petition();
  const token = await world.request(petition, 'ada@example.org');
  if (which === 'an old link') world.clock.move(14 * DAY_MS);
  const link = { 'an old link': token, 'an unknown link': 'x', 'an endless link': 'x'.repeat(101) }[which];

  const outcome = await reject(link);

  expect(outcome).toMatchObject({ code });
});
