import { afterEach, expect, test } from 'vitest';
import { dice } from '../live/dice.ts';
import type { RawClient } from './raw-client.ts';
import { openWorld, type World } from './world.ts';

const FIELDS = [
  'topic',
  'total',
  'again: total',
  'language',
  'viewer',
  'padding(length: 3)',
  'padding(length: $length)',
  '__typename',
  'total @include(if: $loud)',
  'language @skip(if: $loud)',
  '... on TallyEvent { language }',
  '...Loud',
];
const LANGUAGES = ['en', 'ug'];
const TOPICS = ['river', 'lake'];

interface Reader {
  readonly name: string;
  readonly language: string;
  readonly id: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

function makeReaders(seed: number): Reader[] {
  const roll = dice(seed);
  const pick = <T>(from: readonly T[]) => from[roll(from.length)] as T;
  return Array.from({ length: 8 }, (_, index) => {
    const fields = [...new Set(Array.from({ length: 1 + roll(3) }, () => pick(FIELDS)))];
    // Two paddings of different length under one name would not merge.
    const chosen = fields.filter(
      (field, at) => !(field.startsWith('padding') && fields[at - 1]?.startsWith('padding')),
    );
    const selection = chosen.includes('padding(length: 3)')
      ? chosen.filter((field) => field !== 'padding(length: $length)')
      : chosen;
    return {
      name: `reader ${index}`,
      language: pick(LANGUAGES),
      id: pick(['1', 'same', crypto.randomUUID()]),
      query: `subscription ($of: ID!, $length: Int!, $loud: Boolean!) {
          tally(of: $of) { total ${selection.join(' ')} ... @include(if: $loud) { topic } ...Used @include(if: $loud) }
        }
        fragment Used on TallyEvent { total padding0: padding(length: $length) }
        ${selection.includes('...Loud') ? 'fragment Loud on TallyEvent { viewer }' : ''}`,
      variables: { of: pick(TOPICS), length: roll(2), loud: roll(2) === 1 },
    };
  });
}

/** What each reader saw last, after the same things happened. */
async function play(world: World, readers: readonly Reader[]): Promise<unknown[]> {
  const clients: RawClient[] = [];
  for (const topic of TOPICS) world.feed.count(topic, 1);
  for (const { name, language, id, query, variables } of readers) {
    const client = await world.join({ name, language });
    client.subscribe(id, query, variables);
    await client.data();
    clients.push(client);
  }
  for (const topic of TOPICS) world.feed.count(topic, 2);
  return Promise.all(
    clients.map(async (client) => (await client.until((data) => data.tally?.total === 2)).at(-1)),
  );
}

const worlds: World[] = [];
afterEach(() => Promise.all(worlds.splice(0).map((world) => world.close())));

test.for(Array.from({ length: 15 }, (_, index) => index + 1))(
  'who shares sees what they would see alone (seed %i)',
  async (seed) => {
    const readers = makeReaders(seed);
    const together = await openWorld();
    const alone = await openWorld({ alone: true });
    worlds.push(together, alone);

    const [shared, individual] = await Promise.all([play(together, readers), play(alone, readers)]);

    expect(shared).toEqual(individual);
  },
);

test('readers of the property above do share', async () => {
  const world = await openWorld();
  worlds.push(world);
  const shareable = Array.from({ length: 40 }, (_, seed) => makeReaders(seed)).flat();
  const same = shareable.filter(({ query }) => !query.includes('viewer')).slice(0, 1);

  await play(
    world,
    [...same, ...same, ...same].map((reader) => ({ ...reader })),
  );

  expect(world.endpoint.stats()).toMatchObject({ operations: 3, rooms: 1 });
});
