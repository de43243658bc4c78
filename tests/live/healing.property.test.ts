import { createEventTopics, createStateTopics, ManualClock } from '@groundswell/live';
import { expect, test } from 'vitest';
import { dice } from './dice.ts';
import { createLossyBus } from './lossy-bus.ts';

const seeds = Array.from({ length: 50 }, (_, index) => index + 1);
const TOPICS = ['a', 'b', 'c'];

/** What has been read from `values` so far, reading only now and then. */
function readNowAndThen<T>(values: AsyncIterator<T>, roll: (n: number) => number, clock: ManualClock): T[] {
  const seen: T[] = [];
  void (async () => {
    for (let next = await values.next(); !next.done; next = await values.next()) {
      seen.push(next.value);
      const pause = roll(5) === 0 ? roll(3_000) : 0;
      if (pause > 0) await new Promise<void>((resolve) => clock.after(pause, resolve));
    }
  })();
  return seen;
}

/** `answer`, after a while, or a fault every eighth time. */
async function fromDatabase<T>(answer: () => T, roll: (n: number) => number, clock: ManualClock): Promise<T> {
  if (roll(3) === 0) await new Promise<void>((resolve) => clock.after(roll(100), resolve));
  if (roll(8) === 0) throw new Error('connection reset');
  return answer();
}

test.for(seeds)(
  'every reader of state ends on the last value and never goes back (seed %i)',
  async (seed) => {
    const roll = dice(seed);
    const clock = new ManualClock(1_000_000);
    const bus = createLossyBus(roll);
    const revisions = new Map(TOPICS.map((topic) => [topic, 1]));
    const topics = createStateTopics<{ topic: string; revision: number }>({
      bus,
      clock,
      reportFault: () => {},
      read: (names) =>
        fromDatabase(
          () => new Map(names.map((topic) => [topic, { topic, revision: revisions.get(topic) ?? 0 }])),
          roll,
          clock,
        ),
    });
    const readers: { topic: string; seen: { revision: number }[] }[] = [];

    for (let step = 0; step < 60; step += 1) {
      const topic = TOPICS[roll(TOPICS.length)] ?? '';
      if (roll(6) === 0) {
        readers.push({ topic, seen: readNowAndThen(topics.subscribe(topic), roll, clock) });
      } else {
        const revision = (revisions.get(topic) ?? 0) + 1;
        revisions.set(topic, revision);
        bus.publish({ kind: 'state', topic, revision });
      }
      if (roll(3) === 0) await clock.advance(roll(400));
    }
    await clock.advance(180_000);

    for (const { topic, seen } of readers) {
      const shown = seen.map((value) => value.revision);
      expect(shown.at(-1)).toBe(revisions.get(topic));
      expect(shown).toEqual([...new Set(shown)].toSorted((x, y) => x - y));
    }
    topics.close();
  },
);

test.for(seeds)('every reader of events gets each item once, in order (seed %i)', async (seed) => {
  const roll = dice(seed);
  const clock = new ManualClock(1_000_000);
  const bus = createLossyBus(roll);
  const lengths = new Map(TOPICS.map((topic) => [topic, roll(100)]));
  const itemsAfter = (topic: string, after: number) =>
    Array.from({ length: Math.max(0, (lengths.get(topic) ?? 0) - after) }, (_, index) => ({
      seq: after + index + 1,
    }));
  const events = createEventTopics<{ seq: number }>({
    bus,
    clock,
    reportFault: () => {},
    pageSize: 1 + roll(10),
    read: (topic, after, limit) => fromDatabase(() => itemsAfter(topic, after).slice(0, limit), roll, clock),
    latest: () => fromDatabase(() => new Map(lengths), roll, clock),
  });
  const readers: { topic: string; after: number; seen: { seq: number }[] }[] = [];

  for (let step = 0; step < 60; step += 1) {
    const topic = TOPICS[roll(TOPICS.length)] ?? '';
    const length = lengths.get(topic) ?? 0;
    if (roll(6) === 0) {
      const after = roll(length + 1);
      readers.push({ topic, after, seen: readNowAndThen(events.subscribe(topic, after), roll, clock) });
    } else {
      lengths.set(topic, length + 1);
      bus.publish({ kind: 'event', topic, cursor: length + 1 });
    }
    if (roll(3) === 0) await clock.advance(roll(400));
  }
  await clock.advance(300_000);

  for (const { topic, after, seen } of readers) expect(seen).toEqual(itemsAfter(topic, after));
  events.close();
});
