import { createEventTopics, createMemoryBus, createStateTopics } from '@groundswell/live';

export interface Tally {
  readonly topic: string;
  readonly total: number;
  readonly revision: number;
}

export interface Post {
  readonly seq: number;
  readonly text: string;
}

/** A database in memory under the real live engine, on a fine grid. */
export function openFeed(reportFault: (fault: unknown) => void) {
  const bus = createMemoryBus();
  const totals = new Map<string, Tally>();
  const walls = new Map<string, Post[]>();

  const tallies = createStateTopics<Tally>({
    bus,
    reportFault,
    gridMs: () => 5,
    read: async (topics) => new Map([...totals].filter(([topic]) => topics.includes(topic))),
  });
  const posts = createEventTopics<Post>({
    bus,
    reportFault,
    pageSize: 3,
    read: async (topic, after, limit) =>
      (walls.get(topic) ?? []).filter((post) => post.seq > after).slice(0, limit),
    latest: async (topics) => new Map(topics.map((topic) => [topic, walls.get(topic)?.length ?? 0])),
  });

  return {
    tallies,
    posts,
    count(topic: string, total: number) {
      const revision = (totals.get(topic)?.revision ?? 0) + 1;
      totals.set(topic, { topic, total, revision });
      bus.publish({ kind: 'state', topic, revision });
    },
    post(topic: string, text: string) {
      const wall = walls.get(topic) ?? [];
      wall.push({ seq: wall.length + 1, text });
      walls.set(topic, wall);
      bus.publish({ kind: 'event', topic, cursor: wall.length });
    },
    close() {
      tallies.close();
      posts.close();
    },
  };
}

export type Feed = ReturnType<typeof openFeed>;
