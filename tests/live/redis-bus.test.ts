import { createRedisBus, createStateTopics, type Bus, type Hint } from '@groundswell/live';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { hasRedis, startRedis, startStandIn, type RedisServer } from './redis-server.ts';

const kinds = [
  { name: 'a stand-in', start: startStandIn, skip: false },
  { name: 'redis-server', start: startRedis, skip: !hasRedis },
];

const patient = { timeout: 25_000 };

describe.for(kinds)('over $name', ({ start, skip }) => {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const servers: RedisServer[] = [];
  const buses: Bus[] = [];

  /** A node of the hub: its bus, what it hears, and what it complains about. */
  function openNode() {
    const faults: unknown[] = [];
    const heard: Hint[] = [];
    const bus = createRedisBus({
      url: `redis://127.0.0.1:${port}`,
      reportFault: (fault) => faults.push(fault),
    });
    bus.subscribe((hint) => heard.push(hint));
    buses.push(bus);
    return { bus, heard, faults };
  }

  /** Until `speaker` is heard by `listener`. */
  const connected = (speaker: { bus: Bus }, listener: { heard: Hint[] }) =>
    vi.waitFor(() => {
      speaker.bus.publish({ kind: 'event', topic: 'hello', cursor: 1 });
      expect(listener.heard).toContainEqual({ kind: 'event', topic: 'hello', cursor: 1 });
    }, patient);

  const open = async () => {
    const server = await start(port);
    servers.push(server);
    return server;
  };

  afterEach(async () => {
    await Promise.all(buses.splice(0).map((bus) => bus.close()));
    await Promise.all(servers.splice(0).map((server) => server.kill()));
  });

  test.skipIf(skip)('a hint reaches every node once', async () => {
    await open();
    const [one, two] = [openNode(), openNode()];
    await Promise.all([connected(one, two), connected(two, one)]);
    const hint: Hint = { kind: 'state', topic: 'p', revision: 7 };

    one.bus.publish(hint);
    await vi.waitFor(() => expect(two.heard).toContainEqual(hint), patient);

    expect(one.heard.filter((heard) => heard.kind === 'state')).toEqual([hint]);
    expect(two.heard.filter((heard) => heard.kind === 'state')).toEqual([hint]);
  });

  test.skipIf(skip)('a thousand changes in one turn cross as the last one of each topic', async () => {
    await open();
    const [one, two] = [openNode(), openNode()];
    await connected(one, two);

    for (let revision = 1; revision <= 1_000; revision += 1) {
      one.bus.publish({ kind: 'state', topic: `p${revision % 2}`, revision });
    }
    await vi.waitFor(
      () => expect(two.heard).toContainEqual({ kind: 'state', topic: 'p0', revision: 1_000 }),
      patient,
    );

    expect(two.heard.filter((hint) => hint.kind === 'state')).toEqual([
      { kind: 'state', topic: 'p1', revision: 999 },
      { kind: 'state', topic: 'p0', revision: 1_000 },
    ]);
  });

  test.skipIf(skip)(
    'without Redis a node still hears itself, complains once and goes on trying',
    async () => {
      const node = openNode();
      await vi.waitFor(() => expect(node.faults.length).toBeGreaterThan(0), patient);

      node.bus.publish({ kind: 'state', topic: 'p', revision: 1 });
      expect(node.heard).toEqual([{ kind: 'state', topic: 'p', revision: 1 }]);
      await open();
      await vi.waitFor(() => expect(node.heard).toContainEqual({ kind: 'lost' }), patient);

      // Once for each of its two connections.
      expect(node.faults.length).toBeLessThanOrEqual(2);
    },
  );

  test.skipIf(skip)('counts on all nodes end true when Redis dies under load and comes back', async () => {
    const server = await open();
    const database = { total: 0 };
    const nodes = [openNode(), openNode()].map((node) => {
      const topics = createStateTopics<{ revision: number }>({
        bus: node.bus,
        gridMs: () => 10,
        // Long enough that only the bus can have said it.
        healMs: 3_600_000,
        read: async (names) => new Map(names.map((name) => [name, { revision: database.total }])),
        reportFault: (fault) => node.faults.push(fault),
      });
      return { ...node, topics, values: topics.subscribe('p') };
    });
    const [one, two] = nodes;
    if (!one || !two) throw new Error('two nodes are open');
    await Promise.all([connected(one, two), connected(two, one)]);
    const sign = (node: { bus: Bus }) => {
      database.total += 1;
      node.bus.publish({ kind: 'state', topic: 'p', revision: database.total });
    };
    const current = () => nodes.map((node) => node.topics.current('p')?.revision);

    for (let signed = 0; signed < 100; signed += 1) sign(signed % 2 ? one : two);
    await vi.waitFor(() => expect(current()).toEqual([100, 100]), patient);
    await server.kill();
    servers.splice(0);
    for (let signed = 0; signed < 99; signed += 1) sign(one);
    await vi.waitFor(() => expect(one.topics.current('p')?.revision).toBe(199), patient);
    await open();
    await vi.waitFor(() => expect(current()).toEqual([199, 199]), patient);
    sign(two);

    await vi.waitFor(() => expect(current()).toEqual([200, 200]), patient);
    for (const node of nodes) node.topics.close();
  });
});
