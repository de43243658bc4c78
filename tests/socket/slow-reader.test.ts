import { afterEach, expect, test, vi } from 'vitest';
import type { RawClient } from './raw-client.ts';
import { openWorld, type World, type WorldOptions } from './world.ts';

let world: World;
const open = async (options?: WorldOptions) => (world = await openWorld(options));
afterEach(() => world.close());

/** More than the buffers of two kernels hold. */
const ROUNDS = 120;
const PADDED = `subscription ($of: ID!) { tally(of: $of) { total padding(length: 200000) } }`;
const WALL = 'subscription ($after: Int) { posted(on: "wall", after: $after) { seq text } }';
const text = 'x'.repeat(200_000);

/** A client that stopped reading while its subscription goes on. */
async function stalled(query: string, variables: Record<string, unknown>): Promise<RawClient> {
  const client = await world.join();
  client.subscribe('1', query, variables);
  await client.data();
  client.socket.pause();
  return client;
}

/** Count `ROUNDS` times, waiting each time until `reader` has seen it. */
async function countOn(reader: RawClient): Promise<void> {
  for (let total = 2; total <= ROUNDS; total += 1) {
    world.feed.count('river', total);
    await reader.until((data) => data.tally?.total === total);
  }
}

test('a stalled reader of state costs nobody anything, skips, and ends on the last value', async () => {
  await open();
  world.feed.count('river', 1);
  const slow = await stalled(PADDED, { of: 'river' });
  const quick = await world.join();
  quick.subscribe('1', PADDED, { of: 'river' });
  await quick.data();

  await countOn(quick);
  slow.socket.resume();
  const seen = await slow.until((data) => data.tally?.total === ROUNDS);
  await slow.settle();

  expect(seen.length).toBeLessThan(ROUNDS - 20);
  expect(slow.inbox).toEqual([]);
  expect(world.executions('tally')).toBe(ROUNDS);
});

test('a room of stalled readers only waits for them', async () => {
  await open();
  world.feed.count('river', 1);
  const slow = await stalled(PADDED, { of: 'river' });
  const watcher = await world.join();
  watcher.subscribe('1', 'subscription { tally(of: "river") { total } }');
  await watcher.data();

  await countOn(watcher);
  expect(world.executions('tally')).toBeLessThan(2 * ROUNDS - 20);
  slow.socket.resume();

  await slow.until((data) => data.tally?.total === ROUNDS);
});

test('a stalled reader of a shared event room is told to come back, and resumes with its cursor', async () => {
  await open();
  world.feed.post('wall', 'first');
  const slow = await stalled(WALL, { after: 0 });
  const quick = await world.join();
  quick.subscribe('1', WALL, { after: 0 });
  await quick.data();

  for (let seq = 2; seq <= ROUNDS; seq += 1) {
    world.feed.post('wall', text);
    await quick.until((data) => data.posted?.seq === seq);
  }
  slow.socket.resume();
  const { code } = await slow.closed;
  const read = slow.inbox.map((message) => message.payload?.data?.posted?.seq ?? 0);
  const last = read.at(-1) ?? 1;
  const again = await world.join();
  again.subscribe('1', WALL, { after: last });
  const missed = await again.until((data) => data.posted?.seq === ROUNDS);

  expect([1006, 1013]).toContain(code);
  expect([1, ...read, ...missed.map((data) => data.posted?.seq)]).toEqual(
    Array.from({ length: ROUNDS }, (_, index) => index + 1),
  );
});

test('a stalled reader with an execution of its own is waited for and misses no event', async () => {
  await open({ alone: true });
  world.feed.post('wall', 'first');
  const slow = await stalled(WALL, { after: 0 });
  const quick = await world.join();
  quick.subscribe('1', WALL, { after: 0 });
  await quick.data();

  for (let seq = 2; seq <= ROUNDS; seq += 1) {
    world.feed.post('wall', text);
    await quick.until((data) => data.posted?.seq === seq);
  }
  slow.socket.resume();
  const seen = await slow.until((data) => data.posted?.seq === ROUNDS);

  expect(seen.map((data) => data.posted?.seq)).toEqual(
    Array.from({ length: ROUNDS - 1 }, (_, index) => index + 2),
  );
});

test('a client that asks without reading the answers is closed', async () => {
  await open({ limits: { waitingBytes: 100_000, messagesPerSecond: 1_000, closeTimeoutMs: 50 } });
  world.feed.count('river', 1);
  const client = await stalled(PADDED, { of: 'river' });

  for (let asked = 0; asked < 200; asked += 1) {
    client.subscribe(`${asked}`, PADDED, { of: 'river' });
    client.send({ type: 'complete', id: `${asked}` });
    client.send({ type: 'ping', payload: { padding: text.slice(0, 15_000) } });
  }

  await vi.waitFor(() => expect(world.endpoint.stats().sockets).toBe(0), { timeout: 10_000 });
});
