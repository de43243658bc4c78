import { unsubscribe } from '@groundswell/commands';
import { CONSENT_TEXT_VERSION, UnsubscribeLinkUnknownError } from '@groundswell/domain';
import { findWillingSupporters } from '@groundswell/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '../harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const updates = { organisationId: null, purpose: 'PETITION_UPDATES' } as const;

/** Somebody who signed and agreed to updates of the petition. */
async function subscriber() {
  const petition = await world.petition();
  const confirm = await world.request(petition, 'ada@example.org', {
    consents: [{ ...updates, textVersion: CONSENT_TEXT_VERSION }],
  });
  const { id } = await world.db.signatureRequest.findFirstOrThrow({ where: { petitionId: petition.id } });
  return { petition, id, confirm, token: world.ctx.vault.linkToken('unsubscribe', id) };
}

const mayWriteTo = async (id: string) => (await findWillingSupporters(world.db, [id], updates)).has(id);

test('who agreed is written to once their signature is confirmed, and never after they unsubscribed', async () => {
  const { petition, id, confirm, token } = await subscriber();
  expect(await mayWriteTo(id)).toBe(false);
  await world.confirm(confirm);
  expect(await mayWriteTo(id)).toBe(true);

  const answer = await unsubscribe({ token }, world.ctx);

  expect(answer).toEqual({ petitionId: petition.id });
  expect(await mayWriteTo(id)).toBe(false);
  expect(await world.count(petition)).toMatchObject({ tally: 1 });
});

test('it is noted once, as one click, however often and however fast it is said', async () => {
  const { id, token } = await subscriber();

  await Promise.all([unsubscribe({ token }, world.ctx), unsubscribe({ token }, world.anotherNode())]);
  await unsubscribe({ token }, world.ctx);

  const entries = await world.db.consentEntry.findMany({ where: { requestId: id }, orderBy: { id: 'asc' } });
  expect(entries.map(({ action, channel }) => [action, channel])).toEqual([
    ['GIVEN', 'SIGNING_FORM'],
    ['WITHDRAWN', 'ONE_CLICK'],
  ]);
});

test('a link whose request is gone still answers, for there is nothing left to send', async () => {
  const token = world.ctx.vault.linkToken('unsubscribe', '00000000-0000-4000-8000-000000000000');

  expect(await unsubscribe({ token }, world.ctx)).toEqual({ petitionId: null });
});

test('a link made for something else, or by somebody else, stops nothing', async () => {
  const { id } = await subscriber();
  const forged = ['withdraw', 'manage'] as const;

  const answers = await Promise.all(
    [...forged.map((purpose) => world.ctx.vault.linkToken(purpose, id)), `${id}.x`, ''].map((token) =>
      unsubscribe({ token }, world.ctx),
    ),
  );

  expect(answers.every((answer) => answer instanceof UnsubscribeLinkUnknownError)).toBe(true);
  expect(await world.db.consentEntry.count({ where: { requestId: id } })).toBe(1);
});
