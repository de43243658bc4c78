import { Agenda } from './agenda.ts';
import type { Bus, Hint } from './bus.ts';
import { systemClock, type Clock } from './clock.ts';
import { LatestValues } from './latest-values.ts';
import { retryDelay } from './retry-delay.ts';
import { StateTopic } from './state-topic.ts';

export interface StateTopicsOptions<V extends { readonly revision: number }> {
  readonly bus: Bus;
  /** The present values of `topics`, in one query; a topic without a value is left out. */
  readonly read: (topics: readonly string[]) => Promise<ReadonlyMap<string, V>>;
  /**
   * The grid of a topic in ms, at least 1: a value is published only at whole
   * multiples of it since the epoch, so topics on one grid are read together.
   * `current` is the value published last, `undefined` before the first.
   */
  readonly gridMs?: (topic: string, current: V | undefined) => number;
  /** How often every subscribed topic is read although no hint came. */
  readonly healMs?: number;
  /** Told of every failed read. The engine tries again by itself. */
  readonly reportFault: (error: unknown) => void;
  readonly clock?: Clock;
}

/** State that replaces itself: a subscriber gets the current value, then the latest whenever it changed. */
export interface StateTopics<V> {
  /**
   * The current value of each topic at once, then at most one per topic and grid
   * tick, each with a higher `revision` than the one before. Never throws: a
   * topic nobody knows is silent until it exists.
   */
  subscribe(topics: string | readonly string[]): AsyncIterableIterator<V>;
  /** The value published last, without a read; `undefined` unless somebody subscribes to `topic`. */
  current(topic: string): V | undefined;
  /** End every subscription. */
  close(): void;
}

const GRID = 250;
const HEAL = 15_000;

export function createStateTopics<V extends { readonly revision: number }>(
  options: StateTopicsOptions<V>,
): StateTopics<V> {
  const { bus, read, reportFault, gridMs = () => GRID, healMs = HEAL, clock = systemClock } = options;
  const topics = new Map<string, StateTopic<V>>();
  const dirty = new Agenda<StateTopic<V>>(clock, (due) => void publish(due));
  const heal = new Agenda<'heal'>(clock, () => {
    for (const topic of topics.values()) enterNextTick(topic);
    if (topics.size > 0) heal.enter('heal', clock.now() + healMs);
  });

  function enterNextTick(topic: StateTopic<V>, notBefore = clock.now()): void {
    const grid = Math.max(1, gridMs(topic.name, topic.value));
    dirty.enter(topic, (Math.floor(notBefore / grid) + 1) * grid);
  }

  function hear(hint: Hint): void {
    if (hint.kind === 'lost') for (const topic of topics.values()) enterNextTick(topic);
    if (hint.kind !== 'state') return;
    const topic = topics.get(hint.topic);
    if (!topic || hint.revision <= Math.max(topic.hinted, topic.revision)) return;
    topic.hinted = hint.revision;
    topic.failures = 0;
    enterNextTick(topic);
  }

  async function publish(due: readonly StateTopic<V>[]): Promise<void> {
    const now = clock.now();
    const reading: StateTopic<V>[] = [];
    for (const topic of due) {
      // A read that hangs for a whole heal interval is given up; its answer still counts if it comes.
      const busy = topic.readingSince !== null && now - topic.readingSince < healMs;
      if (busy) enterNextTick(topic);
      else reading.push(topic);
    }
    if (reading.length === 0) return;

    for (const topic of reading) topic.readingSince = now;
    const values = await readValues(reading.map((topic) => topic.name));
    for (const topic of reading) {
      if (topic.readingSince === now) topic.readingSince = null;
      const value = values?.get(topic.name);
      if (value) topic.publish(value);
      if (values && topic.hinted <= topic.revision) topic.failures = 0;
      else if (topics.get(topic.name) === topic) tryAgain(topic);
    }
  }

  async function readValues(names: readonly string[]): Promise<ReadonlyMap<string, V> | null> {
    try {
      return await read(names);
    } catch (error) {
      reportFault(error);
      return null;
    }
  }

  function tryAgain(topic: StateTopic<V>): void {
    if (dirty.has(topic)) return;
    topic.failures += 1;
    enterNextTick(topic, clock.now() + retryDelay(topic.failures));
  }

  function join(name: string, subscriber: LatestValues<V>): void {
    let topic = topics.get(name);
    if (!topic) {
      topic = new StateTopic(name);
      topics.set(name, topic);
      dirty.enter(topic, clock.now());
      heal.enter('heal', clock.now() + healMs);
    }
    topic.subscribers.add(subscriber);
    if (topic.value) subscriber.offer(name, topic.value);
  }

  function leave(name: string, subscriber: LatestValues<V>): void {
    const topic = topics.get(name);
    if (!topic?.subscribers.delete(subscriber) || topic.subscribers.size > 0) return;
    topics.delete(name);
    dirty.strike(topic);
    if (topics.size === 0) heal.clear();
  }

  const deafen = bus.subscribe(hear);

  return {
    subscribe(names) {
      const wanted = new Set(typeof names === 'string' ? [names] : names);
      const subscriber = new LatestValues<V>((closed) => {
        for (const name of wanted) leave(name, closed);
      });
      for (const name of wanted) join(name, subscriber);
      return subscriber;
    },
    current: (topic) => topics.get(topic)?.value,
    close() {
      deafen();
      for (const topic of topics.values()) {
        for (const subscriber of topic.subscribers) void subscriber.return();
      }
    },
  };
}
