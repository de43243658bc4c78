import { updatePetition, withdrawSignature, type CommandContext } from '@groundswell/commands';
import { findTextCounts } from '@groundswell/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accepted } from '../harness/accepted.ts';
import type { TestPetition } from '../harness/start-petition.ts';
import { signAs } from '../harness/supporter.ts';
import { createWorld, OPERATOR, type World } from '../harness/world.ts';

let world: World;
let operator: CommandContext;
beforeAll(async () => {
  world = await createWorld();
  operator = world.as(OPERATOR);
});
afterAll(() => world.close());

async function rewrite({ id }: TestPetition, title: string): Promise<void> {
  accepted(await updatePetition({ petitionId: id, title, changeNote: 'It is clearer now.' }, operator));
}

async function signedVersions({ id }: TestPetition) {
  const signatures = await world.db.signature.findMany({ where: { petitionId: id }, orderBy: { id: 'asc' } });
  const ledger = await world.db.signatureEvent.findMany({
    where: { petitionId: id },
    orderBy: { seq: 'asc' },
  });
  return {
    signatures: signatures.map(({ textVersion }) => textVersion),
    ledger: ledger.map(({ delta, textVersion }) => [delta, textVersion]),
  };
}

test('a signature names the version that was on the screen when it was asked for, however late it is confirmed', async () => {
  const petition = await world.petition();
  const early = await world.request(petition, 'ada@example.org');
  await rewrite(petition, 'Open the old bridge to walkers and cyclists');
  const late = await world.request(petition, 'ben@example.org');

  accepted(await world.confirm(late));
  accepted(await world.confirm(early));

  expect(await signedVersions(petition)).toEqual({
    signatures: [1, 2],
    ledger: [
      [1, 2],
      [1, 1],
    ],
  });
});

test('a request that is sent again keeps the version it was first asked for', async () => {
  const petition = await world.petition();
  const typed = { idempotencyKey: 'once-and-again' };
  const token = await world.request(petition, 'ada@example.org', typed);
  await signAs(world, petition, 'ben@example.org');
  await rewrite(petition, 'Open the old bridge to walkers and cyclists');
  await world.request(petition, 'ada@example.org', typed);

  accepted(await world.confirm(token));

  expect((await signedVersions(petition)).signatures).toEqual([1, 1]);
});

test('signatures are counted by version, from the ledger and from what is folded of it', async () => {
  const petition = await world.petition();
  const ada = await signAs(world, petition, 'ada@example.org');
  await signAs(world, petition, 'ben@example.org');
  await rewrite(petition, 'Open the old bridge to walkers and cyclists');
  await signAs(world, petition, 'cem@example.org');
  const before = await findTextCounts(world.db, petition.id);
  await world.db.ledgerFold.create({ data: { petitionId: petition.id, seq: 2 } });
  await world.db.textFold.create({ data: { petitionId: petition.id, textVersion: 1, count: 2 } });

  accepted(await withdrawSignature({ token: world.ctx.vault.linkToken('withdraw', ada) }, world.ctx));

  expect(before).toEqual([
    { textVersion: 1, count: 2 },
    { textVersion: 2, count: 1 },
  ]);
  expect(await findTextCounts(world.db, petition.id)).toEqual([
    { textVersion: 1, count: 1 },
    { textVersion: 2, count: 1 },
  ]);
  expect((await signedVersions(petition)).ledger.at(-1)).toEqual([-1, 1]);
});
