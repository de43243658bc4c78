import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RawClient } from './raw-client.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const join = (count: number, params?: Record<string, unknown>) =>
  Promise.all(Array.from({ length: count }, () => world.join(params)));

const settle = (clients: readonly RawClient[]) => Promise.all(clients.map((client) => client.settle()));

const TALLY = 'subscription ($of: ID!) { tally(of: $of) { topic total } }';

test('a hundred subscribers with random ids share one execution per change', async () => {
  world.feed.count('river', 1);
  const clients = await join(100);
  for (const client of clients) client.subscribe(crypto.randomUUID(), TALLY, { of: 'river' });
  await Promise.all(clients.map((client) => client.data()));

  world.feed.count('river', 2);
  const seen = await Promise.all(clients.map((client) => client.data()));

  expect(seen.every((data) => data.tally?.total === 2)).toBe(true);
  expect(world.executions('tally')).toBe(2);
  expect(world.endpoint.stats()).toEqual({ sockets: 100, operations: 100, rooms: 1 });
});

test('each subscriber is answered under their own id', async () => {
  world.feed.count('river', 1);
  const clients = await join(3);
  const ids = ['1', 'two', 'ünïcödé ✊'];

  clients.forEach((client, index) => client.subscribe(ids[index] ?? '', TALLY, { of: 'river' }));
  const seen = await Promise.all(clients.map((client) => client.next('next')));

  expect(seen.map((message) => message.id)).toEqual(ids);
});

test('subscribers with equal ids receive the very same bytes', async () => {
  world.feed.count('river', 1);
  const clients = await join(3);

  for (const client of clients) client.subscribe('1', TALLY, { of: 'river' });
  await Promise.all(clients.map((client) => client.data()));

  const result = '{"id":"1","type":"next","payload":{"data":{"tally":{"topic":"river","total":1}}}}';
  expect(clients.map((client) => client.wire.at(-1))).toEqual([result, result, result]);
});

test('what one tick brings to a socket leaves in one write', async () => {
  const topics = ['river', 'lake', 'sea'];
  for (const topic of topics) world.feed.count(topic, 1);
  const client = await world.join();
  for (const topic of topics) client.subscribe(topic, TALLY, { of: topic });
  await client.results(3);
  const writes = world.serverSockets.map((socket) => vi.spyOn(socket, 'write'));

  for (const topic of topics) world.feed.count(topic, 2);
  await client.results(3);

  expect(writes.map((write) => write.mock.calls.length)).toEqual([1]);
});

test('who joins later gets the current value without an execution', async () => {
  world.feed.count('river', 1);
  const [first, second] = await join(2);
  first?.subscribe('1', TALLY, { of: 'river' });
  await first?.data();

  second?.subscribe('1', TALLY, { of: 'river' });

  expect(await second?.data()).toEqual({ tally: { topic: 'river', total: 1 } });
  expect(world.executions('tally')).toBe(1);
});

test('white space, comments, unused variables and the order of keys do not part people', async () => {
  world.feed.count('river', 1);
  const [first, second] = await join(2);
  const one = 'subscription T($of: ID!) { tally(of: $of) { total } }';
  const other = `subscription T($of: ID!) { # the river
    tally(of: $of) { total } }`;

  first?.subscribe('1', one, { of: 'river', spare: 1 });
  second?.subscribe('1', other, { of: 'river' });
  await Promise.all([first?.data(), second?.data()]);

  expect(world.endpoint.stats().rooms).toBe(1);
});

test.for([
  ['another document', 'subscription ($of: ID!) { tally(of: $of) { total } }', { of: 'river' }],
  ['another alias', 'subscription ($of: ID!) { t: tally(of: $of) { topic total } }', { of: 'river' }],
  ['another variable', TALLY, { of: 'lake' }],
] as const)('%s is another room', async ([, query, variables]) => {
  const [first, second] = await join(2);
  first?.subscribe('1', TALLY, { of: 'river' });

  second?.subscribe('1', query, variables);
  await settle([first, second].filter((client) => client !== undefined));

  expect(world.endpoint.stats().rooms).toBe(2);
});

test('two audiences never share', async () => {
  world.feed.count('river', 1);
  const query = 'subscription { tally(of: "river") { total language } }';
  const [english, uyghur] = await Promise.all([
    world.join({ language: 'en' }),
    world.join({ language: 'ug' }),
  ]);

  english.subscribe('1', query);
  uyghur.subscribe('1', query);

  expect(await english.data()).toEqual({ tally: { total: 1, language: 'en' } });
  expect(await uyghur.data()).toEqual({ tally: { total: 1, language: 'ug' } });
  expect(world.endpoint.stats().rooms).toBe(2);
});

test('a field that depends on the viewer is never shared', async () => {
  world.feed.count('river', 1);
  const query = 'subscription { tally(of: "river") { total viewer } }';
  const [ada, eve] = await Promise.all([world.join({ name: 'ada' }), world.join({ name: 'eve' })]);

  ada.subscribe('1', query);
  eve.subscribe('1', query);

  expect(await ada.data()).toEqual({ tally: { total: 1, viewer: 'ada' } });
  expect(await eve.data()).toEqual({ tally: { total: 1, viewer: 'eve' } });
  expect(world.endpoint.stats().rooms).toBe(0);
});

test('a viewer-dependent field marked by mistake shows nobody in particular', async () => {
  world.feed.count('river', 1);
  const query = 'subscription { tally(of: "river") { wronglyShared } }';
  const [ada, eve] = await Promise.all([world.join({ name: 'ada' }), world.join({ name: 'eve' })]);

  ada.subscribe('1', query);
  eve.subscribe('1', query);

  expect(await ada.data()).toEqual({ tally: { wronglyShared: 'anybody' } });
  expect(await eve.data()).toEqual({ tally: { wronglyShared: 'anybody' } });
});

test('an operation with extensions is executed for its sender alone', async () => {
  world.feed.count('river', 1);
  const client = await world.join();

  client.send({
    type: 'subscribe',
    id: '1',
    payload: { query: TALLY, variables: { of: 'river' }, extensions: { trace: 1 } },
  });
  await client.data();

  expect(world.endpoint.stats().rooms).toBe(0);
});

test('who joins a room of several topics gets the last value of each', async () => {
  for (const topic of ['a', 'b', 'c']) world.feed.count(topic, 1);
  const query = 'subscription { tallies(of: ["a", "b", "c"]) { topic total } }';
  const [first, second] = await join(2);
  first?.subscribe('1', query);
  await first?.results(3);
  world.feed.count('b', 2);
  await first?.data();

  second?.subscribe('1', query);
  const seen = await second?.results(3);

  expect(seen).toEqual([
    { tallies: { topic: 'a', total: 1 } },
    { tallies: { topic: 'b', total: 2 } },
    { tallies: { topic: 'c', total: 1 } },
  ]);
  expect(world.executions('tallies')).toBe(4);
});

test('events from the same cursor are executed once, and a late joiner misses none', async () => {
  for (const text of ['one', 'two', 'three', 'four']) world.feed.post('wall', text);
  const query = 'subscription { posted(on: "wall", after: 1) { seq } }';
  const [first, second] = await join(2);
  first?.subscribe('1', query);
  await first?.until((data) => data.posted?.seq === 4);

  second?.subscribe('1', query);
  const replayed = await second?.until((data) => data.posted?.seq === 4);
  world.feed.post('wall', 'five');

  expect(replayed?.map((data) => data.posted?.seq)).toEqual([2, 3, 4]);
  expect(await first?.data()).toEqual({ posted: { seq: 5 } });
  expect(await second?.data()).toEqual({ posted: { seq: 5 } });
  expect(world.executions('posted')).toBe(4);
});

test('without a cursor a late joiner gets only what comes from now on', async () => {
  const query = 'subscription { posted(on: "wall") { seq } }';
  const [first, second] = await join(2);
  first?.subscribe('1', query);
  await first?.settle();
  world.feed.post('wall', 'one');
  await first?.data();

  second?.subscribe('1', query);
  await second?.settle();
  world.feed.post('wall', 'two');

  expect(await second?.data()).toEqual({ posted: { seq: 2 } });
  expect(world.executions('posted')).toBe(2);
});

test('a room that sent too much to replay takes nobody in, and the next has one of their own', async () => {
  await world.close();
  world = await openWorld({ limits: { replayBytes: 200 } });
  for (const text of ['one', 'two', 'three', 'four', 'five', 'six']) world.feed.post('wall', text);
  const query = 'subscription { posted(on: "wall", after: 0) { seq text } }';
  const [first, second] = await join(2);
  first?.subscribe('1', query);
  await first?.until((data) => data.posted?.seq === 6);

  second?.subscribe('1', query);
  const replayed = await second?.until((data) => data.posted?.seq === 6);
  world.feed.post('wall', 'seven');

  expect(replayed).toHaveLength(6);
  expect(await first?.data()).toEqual({ posted: { seq: 7, text: 'seven' } });
  expect(await second?.data()).toEqual({ posted: { seq: 7, text: 'seven' } });
});

test('the last one to leave ends the execution', async () => {
  world.feed.count('river', 1);
  const [first, second] = await join(2);
  first?.subscribe('1', TALLY, { of: 'river' });
  second?.subscribe('1', TALLY, { of: 'river' });
  await Promise.all([first?.data(), second?.data()]);

  first?.send({ type: 'complete', id: '1' });
  second?.send({ type: 'complete', id: '1' });
  await Promise.all([first?.settle(), second?.settle()]);

  expect(world.feed.tallies.current('river')).toBeUndefined();
  expect(world.endpoint.stats().rooms).toBe(0);
});

test('who comes after a fault is not greeted with it', async () => {
  world.feed.count('river', 1);
  const query = 'subscription { tally(of: "river") { fromDatabase } }';
  const [unlucky, next] = await join(2);
  world.database.isAway = true;
  unlucky?.subscribe('1', query);
  expect((await unlucky?.next('next'))?.payload).toHaveProperty('errors');

  world.database.isAway = false;
  next?.subscribe('1', query);

  expect(await next?.data()).toEqual({ tally: { fromDatabase: '1' } });
});

test('who leaves while the execution begins leaves nothing behind', async () => {
  world.feed.count('river', 1);
  world.feed.count('lake', 1);
  const [hasty, steady] = await join(2);

  hasty?.subscribe('1', TALLY, { of: 'river' });
  hasty?.send({ type: 'complete', id: '1' });
  await hasty?.settle();
  steady?.subscribe('1', TALLY, { of: 'lake' });
  await steady?.data();

  expect(world.feed.tallies.current('lake')).toBeDefined();
  expect(world.feed.tallies.current('river')).toBeUndefined();
});

test('a source that ends completes every guest', async () => {
  const clients = await join(3);
  for (const client of clients) client.subscribe('1', TALLY, { of: 'river' });
  await settle(clients);

  world.feed.tallies.close();

  for (const client of clients) expect(await client.next('complete')).toEqual({ type: 'complete', id: '1' });
  expect(world.endpoint.stats()).toMatchObject({ operations: 0, rooms: 0 });
});
