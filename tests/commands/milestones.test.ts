import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '../harness/world.ts';
import type { TestPetition } from '../harness/start-petition.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld({ goalLadder: [2, 3, 5, 50] });
});
afterAll(() => world.close());

const milestones = async (petition: TestPetition) =>
  (await world.db.milestone.findMany({ where: { petitionId: petition.id }, orderBy: { value: 'asc' } })).map(
    ({ value }) => value,
  );

const told = (petition: TestPetition) =>
  world.eventsOf(petition).filter(({ type }) => type === 'TimelineItemAdded').length;

async function signers(petition: TestPetition, ...names: string[]): Promise<string[]> {
  return Promise.all(names.map((name) => world.request(petition, `${name}@example.org`)));
}

test('a milestone is said with the signature that reaches it', async () => {
  const petition = await world.petition();
  const [first, second] = await signers(petition, 'ada', 'bea');
  await world.confirm(first!);
  expect(await milestones(petition)).toEqual([]);

  await world.confirm(second!);

  expect(await milestones(petition)).toEqual([2]);
  expect(world.eventsOf(petition).slice(-2)).toEqual([
    { type: 'SignatureCountChanged', petitionId: petition.id, revision: 2 },
    { type: 'TimelineItemAdded', petitionId: petition.id, seq: 2 },
  ]);
});

test('a batch that passes several rungs says each of them once, lowest first', async () => {
  const petition = await world.petition();
  const tokens = await signers(petition, 'a', 'b', 'c', 'd', 'e', 'f');

  await Promise.all(tokens.map(world.confirm));

  const items = await world.db.timelineItem.findMany({
    where: { petitionId: petition.id, kind: 'MILESTONE' },
    orderBy: { seq: 'asc' },
    include: { milestone: true },
  });
  expect(items.map(({ seq, milestone }) => [seq, milestone?.value])).toEqual([
    [2, 2],
    [3, 3],
    [4, 5],
  ]);
});

test('a count that falls and rises again says nothing twice', async () => {
  const petition = await world.petition();
  const [first, second, third] = await signers(petition, 'ada', 'bea', 'cem');
  await world.confirm(first!);
  await world.confirm(second!);
  const toldBefore = told(petition);
  await world.db.signatureTally.update({ where: { petitionId: petition.id }, data: { online: 1 } });

  await world.confirm(third!);

  expect(await milestones(petition)).toEqual([2]);
  expect(told(petition)).toBe(toldBefore);
});
