import { foldLedger, withdrawSignature } from '@groundswell/commands';
import {
  findCountries,
  findPeriods,
  findPetitionsToFold,
  findSources,
  foldLedger as foldEntries,
} from '@groundswell/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accepted } from '../harness/accepted.ts';
import type { TestPetition } from '../harness/start-petition.ts';
import { createWorld, OPERATOR, type World } from '../harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const sign = async (petition: TestPetition, name: string, typed = {}) => {
  const token = await world.request(petition, `${name}@example.org`, typed);
  accepted(await world.confirm(token));
};
const fold = async ({ id: petitionId }: TestPetition) =>
  accepted(await foldLedger({ petitionId }, world.as(OPERATOR)));
const statistics = async ({ id }: TestPetition) => ({
  periods: await findPeriods(world.db, id),
  countries: (await findCountries(world.db, id)).toSorted((a, b) => a.count - b.count),
  sources: (await findSources(world.db, id)).toSorted((a, b) => a.count - b.count),
});

test('statistics are the same before, amid and after the fold', async () => {
  const petition = await world.petition();
  await sign(petition, 'ada', { country: 'DE', source: 'poster' });
  await sign(petition, 'bea', { country: 'DE' });
  world.clock.move(3_600_000);
  await sign(petition, 'cem', { country: 'TR', source: 'poster' });
  const { id } = await world.db.signature.findFirstOrThrow({
    where: { petitionId: petition.id, country: 'TR' },
  });
  accepted(await withdrawSignature({ token: world.ctx.vault.linkToken('withdraw', id) }, world.ctx));
  await sign(petition, 'dina', { country: 'DE', source: 'radio' });

  const unfolded = await statistics(petition);
  await world.db.ledgerFold.create({ data: { petitionId: petition.id } });
  await world.db.$transaction((tx) => foldEntries(tx, petition.id, 2));
  const halfWay = await statistics(petition);
  await fold(petition);
  const folded = await statistics(petition);

  expect(unfolded.periods.map(({ confirmed, taken }) => [confirmed, taken])).toEqual([
    [2, 0],
    [2, 1],
  ]);
  expect(unfolded.countries).toEqual([
    { country: 'TR', count: 0 },
    { country: 'DE', count: 3 },
  ]);
  // Whoever withdraws takes back where they came from, too.
  expect(unfolded.sources).toContainEqual({ source: 'poster', count: 1 });
  expect(unfolded.sources.at(-1)).toEqual({ source: null, count: 2 });
  expect(halfWay).toEqual(unfolded);
  expect(folded).toEqual(unfolded);
  expect(await world.db.ledgerFold.findUnique({ where: { petitionId: petition.id } })).toMatchObject({
    seq: 5,
  });
});

test('two nodes that fold at once take every entry once', async () => {
  const petition = await world.petition();
  await Promise.all(['ada', 'bea', 'cem'].map((name) => sign(petition, name)));

  await Promise.all([fold(petition), fold(petition), fold(petition)]);
  await fold(petition);

  expect(await world.db.periodFold.findMany({ where: { petitionId: petition.id } })).toMatchObject([
    { confirmed: 3 },
  ]);
  expect(await findPetitionsToFold(world.db)).not.toContain(petition.id);
});

test('nobody but the operator folds', async () => {
  const petition = await world.petition();

  expect(await foldLedger({ petitionId: petition.id }, world.ctx)).toMatchObject({ code: 'NOT_ALLOWED' });
});
