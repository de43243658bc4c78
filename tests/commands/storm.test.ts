import { confirmSignature } from '@groundswell/commands';
import { AlreadySignedError } from '@groundswell/domain';
import { afterEach, expect, test } from 'vitest';
import { createWorld, type World } from '../harness/world.ts';
import type { TestPetition } from '../harness/start-petition.ts';

const PEOPLE = 180;
const RESPELLED = 20;
const TWICE = 20;

let world: World;
afterEach(() => world.close());

test('in a storm of 220 confirmations everybody counts once: people, count, ledger and rows agree', async () => {
  world = await createWorld();
  const petition = await world.petition();

  const outcomes = await storm(petition);

  await expectEverybodyOnce(petition);
  expect(outcomes.filter(({ value }) => value instanceof AlreadySignedError)).toHaveLength(RESPELLED + TWICE);
  const numbers = outcomes.flatMap(({ value }) => (value && 'signatureNumber' in value ? [value] : []));
  expect(numbers.map((signature) => signature.signatureNumber).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: PEOPLE }, (_, index) => index + 1),
  );
});

test('without the unique index the same storm does not end so', async () => {
  world = await createWorld();
  const petition = await world.petition();
  await world.db.$executeRawUnsafe('DROP INDEX "signature_one_per_supporter"');

  await storm(petition);

  await expect(expectEverybodyOnce(petition)).rejects.toThrow('expected');
  // It fails because people count twice, not because nobody counts.
  expect((await world.count(petition)).rows).toBe(PEOPLE + RESPELLED);
});

/** 200 requests, 20 of them of people who spell their address another way, confirmed at once on two nodes, 20 twice. */
async function storm(petition: TestPetition) {
  const people = Array.from({ length: PEOPLE }, (_, index) => `person.${index}@example.org`);
  const again = people
    .slice(0, RESPELLED)
    .map((address, index) => (index % 2 === 0 ? address.toUpperCase() : address.replace('@', '+again@')));
  const requests = [...people, ...again].map((address) => world.request(petition, address));
  const tokens = await Promise.all(requests);
  const nodes = [world.ctx, world.anotherNode()];

  const clicks = [...tokens, ...tokens.slice(-TWICE)].toSorted();
  const outcomes = await Promise.allSettled(
    clicks.map((token, index) => confirmSignature({ token }, nodes[index % nodes.length]!)),
  );
  return outcomes.map((outcome) => ({ value: outcome.status === 'fulfilled' ? outcome.value : null }));
}

async function expectEverybodyOnce(petition: TestPetition): Promise<void> {
  expect(await world.count(petition)).toEqual({
    tally: PEOPLE,
    rows: PEOPLE,
    ledgerSum: PEOPLE,
    revision: PEOPLE,
  });
}
