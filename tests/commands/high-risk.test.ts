import { afterAll, beforeAll, expect, test } from 'vitest';
import { dumpRows, spellings } from '../harness/dump-rows.ts';
import { createWorld, type World } from '../harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld({ goalLadder: [1, 50] });
});
afterAll(() => world.close());

test('the rows of a high-risk petition hold no name, no place and no time of day', async () => {
  const petition = await world.petition({ highRisk: true });
  const token = await world.request(petition, 'zubayda@nowhere.example', {
    name: 'Zubayda Qurbanova',
    nameDisplay: 'FULL_NAME',
    country: 'UZ',
    postcode: '70-469',
    reason: 'For my brother',
  });

  await world.confirm(token);

  const day = new Date('2026-11-22T00:00:00Z');
  const signature = await world.db.signature.findFirstOrThrow({ where: { petitionId: petition.id } });
  expect(signature).toMatchObject({ publicName: null, publicReason: null, country: null, signedAt: day });
  expect(await world.db.signatureEvent.findMany({ where: { petitionId: petition.id } })).toMatchObject([
    { country: null, period: day },
  ]);
  const request = await world.db.signatureRequest.findFirstOrThrow({ where: { petitionId: petition.id } });
  expect(request).toMatchObject({ publicName: null, publicReason: null, country: null });
  const dump = (await dumpRows(world.db)).toLowerCase();
  for (const secret of ['Zubayda', 'Qurbanova', '70-469', 'For my brother', '"UZ"']) {
    expect(spellings(secret).filter((text) => dump.includes(text.toLowerCase()))).toEqual([]);
  }
});

test('an ordinary petition keeps the minute of a signature and the hour of its ledger entry', async () => {
  const petition = await world.petition();

  await world.confirm(await world.request(petition, 'ada@example.org'));

  const { signedAt } = await world.db.signature.findFirstOrThrow({ where: { petitionId: petition.id } });
  const [entry] = await world.db.signatureEvent.findMany({ where: { petitionId: petition.id } });
  expect(signedAt).toEqual(new Date('2026-11-22T18:00:00Z'));
  expect(entry?.period).toEqual(new Date('2026-11-22T18:00:00Z'));
});
