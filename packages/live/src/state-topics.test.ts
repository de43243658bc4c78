import { afterEach, beforeEach, expect, test } from 'vitest';
import { ManualClock } from './manual-clock.ts';
import { createMemoryBus } from './memory-bus.ts';
import { createStateTopics, type StateTopicsOptions } from './state-topics.ts';

interface Count {
  readonly revision: number;
  readonly total: number;
}

/** A database of counts, the reads it answered, and an engine over it. */
function openHub(options: Partial<StateTopicsOptions<Count>> = {}) {
  const clock = new ManualClock(1_000);
  const bus = createMemoryBus();
  const counts = new Map<string, Count>();
  const reads: { at: number; topics: readonly string[] }[] = [];
  const faults: unknown[] = [];
  const read = async (topics: readonly string[]) => {
    reads.push({ at: clock.now(), topics });
    return new Map([...counts].filter(([topic]) => topics.includes(topic)));
  };
  const topics = createStateTopics<Count>({
    bus,
    read,
    clock,
    reportFault: (error) => faults.push(error),
    ...options,
  });
  /** Write a count without telling anybody. */
  const set = (topic: string, total: number) => {
    const revision = (counts.get(topic)?.revision ?? 0) + 1;
    counts.set(topic, { total, revision });
    return revision;
  };
  /** Write a count and publish its hint. */
  const count = (topic: string, total: number) =>
    bus.publish({ kind: 'state', topic, revision: set(topic, total) });
  return { clock, bus, counts, reads, faults, topics, set, count };
}

/** Everything `values` gives, as it comes. */
function collect(values: AsyncIterable<Count>): number[] {
  const seen: number[] = [];
  void (async () => {
    for await (const value of values) seen.push(value.total);
  })();
  return seen;
}

let hub: ReturnType<typeof openHub>;
beforeEach(() => {
  hub = openHub();
});
afterEach(() => hub.topics.close());

test('a subscriber gets the current value at once', async () => {
  hub.set('p', 7);

  const seen = collect(hub.topics.subscribe('p'));
  await hub.clock.advance(0);

  expect(seen).toEqual([7]);
});

test('a later subscriber gets the value published last, without a read', async () => {
  hub.set('p', 7);
  collect(hub.topics.subscribe('p'));
  await hub.clock.advance(0);

  const second = collect(hub.topics.subscribe('p'));
  await hub.clock.advance(0);

  expect(second).toEqual([7]);
  expect(hub.reads).toHaveLength(1);
});

test('a thousand changes within a grid tick are one value, on the grid', async () => {
  hub.count('p', 0);
  const seen = collect(hub.topics.subscribe('p'));
  await hub.clock.advance(10);

  for (let total = 1; total <= 1_000; total += 1) hub.count('p', total);
  await hub.clock.advance(239);
  expect(seen).toEqual([0]);
  await hub.clock.advance(1);

  expect(seen).toEqual([0, 1_000]);
  expect(hub.reads.map((read) => read.at)).toEqual([1_000, 1_250]);
});

test('when nothing changes nothing is read or sent', async () => {
  hub.set('p', 1);
  const seen = collect(hub.topics.subscribe('p'));
  await hub.clock.advance(14_000);

  expect(seen).toEqual([1]);
  expect(hub.reads).toHaveLength(1);
});

test('all topics that changed in a tick are read together', async () => {
  for (const topic of ['a', 'b', 'c']) collect(hub.topics.subscribe(topic));
  await hub.clock.advance(0);

  hub.count('a', 1);
  hub.count('c', 1);
  await hub.clock.advance(250);

  expect(hub.reads.map((read) => read.topics)).toEqual([
    ['a', 'b', 'c'],
    ['a', 'c'],
  ]);
});

test('a high-risk topic moves on its own long grid', async () => {
  hub.topics.close();
  hub = openHub({ gridMs: (topic) => (topic === 'risky' ? 30_000 : 250) });
  hub.set('risky', 1);
  const seen = collect(hub.topics.subscribe('risky'));
  await hub.clock.advance(0);

  hub.count('risky', 2);
  await hub.clock.advance(28_999);
  expect(seen).toEqual([1]);
  await hub.clock.advance(1);

  expect(seen).toEqual([1, 2]);
  expect(hub.clock.now()).toBe(30_000);
});

test('doubled and disordered hints publish nothing twice', async () => {
  hub.set('p', 1);
  const seen = collect(hub.topics.subscribe('p'));
  await hub.clock.advance(0);
  for (const total of [2, 3, 4]) hub.set('p', total);

  for (const revision of [4, 2, 4, 3, 1]) {
    hub.bus.publish({ kind: 'state', topic: 'p', revision });
    await hub.clock.advance(250);
  }

  expect(seen).toEqual([1, 4]);
  expect(hub.reads).toHaveLength(2);
});

test('a lost hint heals', async () => {
  hub.set('p', 1);
  const seen = collect(hub.topics.subscribe('p'));
  await hub.clock.advance(0);

  hub.set('p', 2);
  await hub.clock.advance(15_250);
  expect(seen).toEqual([1, 2]);
  hub.set('p', 3);
  await hub.clock.advance(15_000);

  expect(seen).toEqual([1, 2, 3]);
});

test('a bus that lost hints has everything read on the next tick', async () => {
  hub.set('p', 1);
  const seen = collect(hub.topics.subscribe('p'));
  await hub.clock.advance(0);

  hub.set('p', 2);
  hub.bus.publish({ kind: 'lost' });
  await hub.clock.advance(250);

  expect(seen).toEqual([1, 2]);
});

test('a read that is behind its hint is repeated until it has caught up', async () => {
  hub.set('p', 1);
  const seen = collect(hub.topics.subscribe('p'));
  await hub.clock.advance(0);

  hub.bus.publish({ kind: 'state', topic: 'p', revision: 2 });
  await hub.clock.advance(250);
  expect(seen).toEqual([1]);
  hub.set('p', 2);
  await hub.clock.advance(1_000);

  expect(seen).toEqual([1, 2]);
});

test('a failed read is reported and tried again', async () => {
  hub.topics.close();
  let away = true;
  const read = async () => {
    if (away) throw new Error('connection refused');
    return new Map([['p', { revision: 1, total: 1 }]]);
  };
  hub = openHub({ read });
  const seen = collect(hub.topics.subscribe('p'));

  await hub.clock.advance(2_000);
  expect(hub.faults.length).toBeGreaterThan(0);
  expect(seen).toEqual([]);
  away = false;
  await hub.clock.advance(4_000);

  expect(seen).toEqual([1]);
});

test('a read that never answers holds a topic up for one heal interval at most', async () => {
  hub.topics.close();
  let hangs = true;
  const read = () =>
    hangs ? new Promise<never>(() => {}) : Promise.resolve(new Map([['p', { revision: 1, total: 1 }]]));
  hub = openHub({ read });
  const seen = collect(hub.topics.subscribe('p'));
  await hub.clock.advance(1_000);

  hangs = false;
  await hub.clock.advance(15_000);

  expect(seen).toEqual([1]);
});

test('a slow reader skips values and ends on the last one', async () => {
  hub.count('p', 1);
  const slow = hub.topics.subscribe('p');
  await hub.clock.advance(0);
  for (const total of [2, 3, 4, 5]) {
    hub.count('p', total);
    await hub.clock.advance(250);
  }

  const seen = collect(slow);
  await hub.clock.advance(0);

  expect(seen).toEqual([5]);
});

test('one subscription can follow several topics and holds the latest of each', async () => {
  hub.set('a', 1);
  hub.set('b', 10);
  const both = hub.topics.subscribe(['a', 'b', 'a']);
  await hub.clock.advance(0);
  hub.count('a', 2);
  await hub.clock.advance(250);

  const seen = collect(both);
  await hub.clock.advance(0);

  expect(seen.toSorted((x, y) => x - y)).toEqual([2, 10]);
});

test('the last subscriber turns off the light', async () => {
  hub.set('p', 1);
  const values = hub.topics.subscribe('p');
  await hub.clock.advance(0);
  hub.count('p', 2);
  expect(hub.topics.current('p')).toEqual({ revision: 1, total: 1 });

  await values.return?.();

  expect(hub.clock.timers).toBe(0);
  expect(hub.topics.current('p')).toBeUndefined();
  expect(await values.next()).toEqual({ done: true, value: undefined });
});

test('a hint for a topic without subscribers costs nothing', async () => {
  hub.count('p', 1);
  await hub.clock.advance(1_000);

  expect(hub.clock.timers).toBe(0);
  expect(hub.reads).toEqual([]);
});
