import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEventTopics, type EventTopicsOptions } from './event-topics.ts';
import { ManualClock } from './manual-clock.ts';
import { createMemoryBus } from './memory-bus.ts';

interface Item {
  readonly seq: number;
}

/** A database of items, the reads it answered, and an engine over it. */
function openHub(options: Partial<EventTopicsOptions<Item>> = {}) {
  const clock = new ManualClock(1_000);
  const bus = createMemoryBus();
  const items = new Map<string, Item[]>();
  const reads: { topic: string; after: number }[] = [];
  const faults: unknown[] = [];
  const events = createEventTopics<Item>({
    bus,
    clock,
    pageSize: 3,
    reportFault: (error) => faults.push(error),
    read: async (topic, after, limit) => {
      reads.push({ topic, after });
      return (items.get(topic) ?? []).filter((item) => item.seq > after).slice(0, limit);
    },
    latest: async (topics) =>
      new Map(topics.flatMap((topic) => (items.has(topic) ? [[topic, items.get(topic)!.at(-1)!.seq]] : []))),
    ...options,
  });
  /** Write the next item of `topic` without telling anybody. */
  const write = (topic: string) => {
    const list = items.get(topic) ?? [];
    const seq = (list.at(-1)?.seq ?? 0) + 1;
    items.set(topic, [...list, { seq }]);
    return seq;
  };
  /** Write the next item of `topic` and publish its hint. */
  const post = (topic: string) => bus.publish({ kind: 'event', topic, cursor: write(topic) });
  return { clock, bus, items, reads, faults, events, write, post };
}

/** Everything `cursor` gives, as it comes. */
function collect(cursor: AsyncIterable<Item>): number[] {
  const seen: number[] = [];
  void (async () => {
    for await (const item of cursor) seen.push(item.seq);
  })();
  return seen;
}

const upTo = (last: number, first = 1) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

let hub: ReturnType<typeof openHub>;
beforeEach(() => {
  hub = openHub();
});
afterEach(() => hub.events.close());

test('without a cursor only what comes from now on arrives', async () => {
  for (const _ of upTo(5)) hub.write('t');
  const seen = collect(hub.events.subscribe('t', null));
  await hub.clock.advance(0);
  expect(seen).toEqual([]);

  hub.post('t');
  hub.post('t');
  await hub.clock.advance(0);

  expect(seen).toEqual([6, 7]);
});

test('an item posted right after subscribing is news even before the topic is known', async () => {
  hub.write('t');
  const seen = collect(hub.events.subscribe('t', null));
  hub.post('t');
  await hub.clock.advance(0);

  expect(seen).toEqual([2]);
});

test('from a cursor everything missed is replayed page by page, then live', async () => {
  for (const _ of upTo(10)) hub.write('t');
  const seen = collect(hub.events.subscribe('t', 2));
  await hub.clock.advance(0);
  expect(seen).toEqual(upTo(10, 3));

  hub.post('t');
  await hub.clock.advance(0);

  expect(seen).toEqual(upTo(11, 3));
});

test('items posted during the replay arrive in order, each once', async () => {
  for (const _ of upTo(10)) hub.write('t');
  hub.events.close();
  const { items } = hub;
  const slow = openHub({
    read: async (topic, after, limit) => {
      if (items.get(topic)!.length < 30) {
        const seq = items.get(topic)!.length + 1;
        items.get(topic)!.push({ seq });
        slow.bus.publish({ kind: 'event', topic, cursor: seq });
      }
      return items
        .get(topic)!
        .filter((item) => item.seq > after)
        .slice(0, limit);
    },
    latest: async () => new Map([['t', 10]]),
  });
  hub = slow;

  const seen = collect(hub.events.subscribe('t', 0));
  await hub.clock.advance(0);

  expect(seen.length).toBeGreaterThanOrEqual(12);
  expect(seen).toEqual(upTo(seen.length));
  expect(seen.length).toBe(items.get('t')!.length);
});

test('a hint that is ahead has the items between read too', async () => {
  hub.write('t');
  const seen = collect(hub.events.subscribe('t', null));
  await hub.clock.advance(0);

  for (const _ of upTo(8)) hub.write('t');
  hub.post('t');
  await hub.clock.advance(0);

  expect(seen).toEqual(upTo(10, 2));
});

test('doubled and disordered hints deliver each item once', async () => {
  const seen = collect(hub.events.subscribe('t', null));
  await hub.clock.advance(0);
  for (const _ of upTo(4)) hub.write('t');

  for (const cursor of [3, 1, 3, 4, 2, 4]) hub.bus.publish({ kind: 'event', topic: 't', cursor });
  await hub.clock.advance(0);

  expect(seen).toEqual([1, 2, 3, 4]);
});

test('a lost hint heals', async () => {
  const seen = collect(hub.events.subscribe('t', null));
  await hub.clock.advance(0);

  hub.write('t');
  await hub.clock.advance(15_000);
  expect(seen).toEqual([1]);
  hub.write('t');
  await hub.clock.advance(15_000);

  expect(seen).toEqual([1, 2]);
});

test('a bus that lost hints has every topic looked after at once', async () => {
  const seen = collect(hub.events.subscribe('t', null));
  await hub.clock.advance(0);

  hub.write('t');
  hub.bus.publish({ kind: 'lost' });
  await hub.clock.advance(0);

  expect(seen).toEqual([1]);
});

test('a thousand live subscribers share one read per item', async () => {
  const all = Array.from({ length: 1_000 }, () => collect(hub.events.subscribe('t', null)));
  await hub.clock.advance(0);

  hub.post('t');
  await hub.clock.advance(0);

  expect(all.every((seen) => seen.length === 1)).toBe(true);
  expect(hub.reads).toEqual([{ topic: 't', after: 0 }]);
});

test('hints that come during a read share the next one', async () => {
  hub.events.close();
  const items: Item[] = [];
  let reads = 0;
  hub = openHub({
    pageSize: 100,
    latest: async () => new Map(),
    read: async (_topic, after) => {
      reads += 1;
      await new Promise((resolve) => hub.clock.after(10, () => resolve(null)));
      return items.filter((item) => item.seq > after);
    },
  });
  const seen = collect(hub.events.subscribe('t', null));
  await hub.clock.advance(0);

  for (const seq of upTo(50)) {
    items.push({ seq });
    hub.bus.publish({ kind: 'event', topic: 't', cursor: seq });
    await hub.clock.advance(1);
  }
  await hub.clock.advance(20);

  expect(seen).toEqual(upTo(50));
  expect(reads).toBeLessThanOrEqual(6);
});

test('a slow reader holds its place and reads again what it left behind', async () => {
  const slow = hub.events.subscribe('t', null);
  const quick = collect(hub.events.subscribe('t', null));
  await hub.clock.advance(0);
  for (const _ of upTo(100)) {
    hub.post('t');
    await hub.clock.advance(0);
  }

  const seen = collect(slow);
  await hub.clock.advance(0);

  expect(quick).toEqual(upTo(100));
  expect(seen).toEqual(upTo(100));
});

test('an item that vanished is passed over', async () => {
  for (const _ of upTo(6)) hub.write('t');
  hub.items.set(
    't',
    hub.items.get('t')!.filter((item) => ![3, 4, 5].includes(item.seq)),
  );
  const seen = collect(hub.events.subscribe('t', 2));
  await hub.clock.advance(0);

  hub.post('t');
  await hub.clock.advance(0);

  expect(seen).toEqual([6, 7]);
});

test('while the database is away the subscriber waits and then misses nothing', async () => {
  hub.events.close();
  let away = true;
  const answer = async <T>(value: T) => {
    if (away) throw new Error('connection refused');
    return value;
  };
  hub = openHub({
    read: (_topic, after) =>
      answer(
        upTo(3)
          .filter((seq) => seq > after)
          .map((seq) => ({ seq })),
      ),
    latest: () => answer(new Map([['t', 3]])),
  });
  const seen = collect(hub.events.subscribe('t', 1));
  await hub.clock.advance(2_000);
  expect(seen).toEqual([]);
  expect(hub.faults.length).toBeGreaterThan(0);

  away = false;
  await hub.clock.advance(15_000);

  expect(seen).toEqual([2, 3]);
});

test('a replay whose page fails once goes on where it stopped', async () => {
  for (const _ of upTo(9)) hub.write('t');
  hub.events.close();
  const { items } = hub;
  let calls = 0;
  hub = openHub({
    read: async (topic, after, limit) => {
      calls += 1;
      if (calls === 2) throw new Error('connection reset');
      return items
        .get(topic)!
        .filter((item) => item.seq > after)
        .slice(0, limit);
    },
    latest: async () => new Map([['t', 9]]),
  });

  const seen = collect(hub.events.subscribe('t', 0));
  await hub.clock.advance(1_000);

  expect(seen).toEqual(upTo(9));
});

test('an answer given up as lost doubles nothing when it comes after all', async () => {
  hub.events.close();
  const items: Item[] = [];
  const hung: (() => void)[] = [];
  hub = openHub({
    latest: async () => new Map(),
    read: async (_topic, after) => {
      const answer = items.filter((item) => item.seq > after);
      if (hung.length === 0) await new Promise<void>((resolve) => hung.push(resolve));
      return answer;
    },
  });
  const seen = collect(hub.events.subscribe('t', null));
  await hub.clock.advance(0);

  items.push({ seq: 1 }, { seq: 2 });
  hub.bus.publish({ kind: 'event', topic: 't', cursor: 2 });
  await hub.clock.advance(30_000);
  expect(seen).toEqual([1, 2]);
  hung[0]?.();
  await hub.clock.advance(0);
  const late = collect(hub.events.subscribe('t', 0));
  await hub.clock.advance(0);

  expect(seen).toEqual([1, 2]);
  expect(late).toEqual([1, 2]);
});

test('an item that comes while a reader finds nothing is not slept over', async () => {
  hub.events.close();
  const items: Item[] = [];
  hub = openHub({
    latest: async () => new Map([['t', 5]]),
    read: async (_topic, after) => {
      const answer = items.filter((item) => item.seq > after);
      if (after === 2) await new Promise<void>((resolve) => hub.clock.after(20, resolve));
      return answer;
    },
  });
  const seen = collect(hub.events.subscribe('t', 2));
  await hub.clock.advance(10);

  items.push({ seq: 6 });
  hub.bus.publish({ kind: 'event', topic: 't', cursor: 6 });
  await hub.clock.advance(100);

  expect(seen).toEqual([6]);
});

test('the last subscriber turns off the light', async () => {
  const cursor = hub.events.subscribe('t', null);
  const waiting = cursor.next();
  await hub.clock.advance(0);

  await cursor.return?.();

  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(hub.clock.timers).toBe(0);
});
