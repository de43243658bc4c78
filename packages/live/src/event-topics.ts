import { Agenda } from './agenda.ts';
import type { Bus, Hint } from './bus.ts';
import { systemClock, type Clock } from './clock.ts';
import { EventCursor } from './event-cursor.ts';
import { EventTopic } from './event-topic.ts';
import { retryDelay } from './retry-delay.ts';

export interface EventTopicsOptions<E extends { readonly seq: number }> {
  readonly bus: Bus;
  /**
   * At most `limit` items of `topic` with `seq > after`, ascending. An item must not
   * appear before those with a lower `seq`: allot it in the writing transaction,
   * under a lock. An item may vanish later (a retracted update).
   */
  readonly read: (topic: string, after: number, limit: number) => Promise<readonly E[]>;
  /** The highest `seq` of each topic, in one query; a topic without items is left out. */
  readonly latest: (topics: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** Items per read during a replay, at least 1. */
  readonly pageSize?: number;
  /** How often every subscribed topic is looked after although no hint came. */
  readonly healMs?: number;
  /** Told of every failed read. The engine tries again by itself. */
  readonly reportFault: (error: unknown) => void;
  readonly clock?: Clock;
}

/** Events that must all arrive: in order, each once, from a cursor on. */
export interface EventTopics<E> {
  /**
   * Every item of `topic` after cursor `after`, then each new one. `null`: only
   * those that come from now on. Never throws; while the database is away it waits.
   */
  subscribe(topic: string, after: number | null): AsyncIterableIterator<E>;
  /** End every subscription. */
  close(): void;
}

const PAGE = 32;
const HEAL = 15_000;

export function createEventTopics<E extends { readonly seq: number }>(
  options: EventTopicsOptions<E>,
): EventTopics<E> {
  const { bus, read, latest, reportFault, pageSize = PAGE, healMs = HEAL, clock = systemClock } = options;
  const topics = new Map<string, EventTopic<E>>();
  /** Topics to ask the database about: how far they go, or what a failed read left open. */
  const unsure = new Agenda<EventTopic<E>>(clock, (due) => void ask(due));
  const heal = new Agenda<'heal'>(clock, () => {
    askAll();
    if (topics.size > 0) heal.enter('heal', clock.now() + healMs);
  });

  function askAll(): void {
    for (const topic of topics.values()) unsure.enter(topic, clock.now());
  }

  function hear(hint: Hint): void {
    if (hint.kind === 'lost') askAll();
    if (hint.kind !== 'event') return;
    const topic = topics.get(hint.topic);
    if (!topic?.hint(hint.cursor)) return;
    topic.failures = 0;
    void catchUp(topic);
  }

  async function ask(due: readonly EventTopic<E>[]): Promise<void> {
    if (due.length === 0) return;
    try {
      const ends = await latest(due.map((topic) => topic.name));
      for (const topic of due) {
        const end = ends.get(topic.name) ?? 0;
        if (topic.head === null) topic.begin(end);
        topic.hint(end);
        // Whoever could not read a page tries again.
        topic.wake();
        void catchUp(topic);
      }
    } catch (error) {
      reportFault(error);
      for (const topic of due) tryAgain(topic);
    }
  }

  /** Read what lies between the head of `topic` and the furthest hint, once for all its subscribers. */
  async function catchUp(topic: EventTopic<E>): Promise<void> {
    const now = clock.now();
    // A read that hangs for a whole heal interval is given up; its answer still counts if it comes.
    if (topic.readingSince !== null && now - topic.readingSince < healMs) return;
    topic.readingSince = now;
    while (topic.head !== null && topic.head < topic.hinted && topics.get(topic.name) === topic) {
      const before = topic.head;
      const items = await readPage(topic, before);
      if (!items) break;
      topic.append(items);
      if (topic.head === before) {
        tryAgain(topic);
        break;
      }
      topic.failures = 0;
    }
    if (topic.readingSince === now) topic.readingSince = null;
  }

  async function readPage(topic: EventTopic<E>, after: number): Promise<readonly E[] | null> {
    try {
      return await read(topic.name, after, pageSize);
    } catch (error) {
      reportFault(error);
      tryAgain(topic);
      return null;
    }
  }

  function tryAgain(topic: EventTopic<E>): void {
    if (topics.get(topic.name) !== topic || unsure.has(topic)) return;
    topic.failures += 1;
    unsure.enter(topic, clock.now() + retryDelay(topic.failures));
  }

  function leave(topic: EventTopic<E>, cursor: EventCursor<E>): void {
    if (!topic.followers.delete(cursor) || topic.followers.size > 0) return;
    topics.delete(topic.name);
    unsure.strike(topic);
    if (topics.size === 0) heal.clear();
  }

  const deafen = bus.subscribe(hear);

  return {
    subscribe(name, after) {
      const known = topics.get(name);
      const topic = known ?? new EventTopic<E>(name);
      const cursor = new EventCursor(topic, after, readPage, (closed) => leave(topic, closed));
      topic.followers.add(cursor);
      if (!known) {
        topics.set(name, topic);
        unsure.enter(topic, clock.now());
        heal.enter('heal', clock.now() + healMs);
      }
      return cursor;
    },
    close() {
      deafen();
      for (const topic of topics.values()) {
        for (const follower of topic.followers) void follower.return();
      }
    },
  };
}
