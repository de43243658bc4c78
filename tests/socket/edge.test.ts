import { afterEach, expect, test, vi } from 'vitest';
import { clientFrame, upgrade } from './bare-socket.ts';
import { connect, refusedUpgrade } from './raw-client.ts';
import { openWorld, type World, type WorldOptions } from './world.ts';

let world: World;
const open = async (options?: WorldOptions) => (world = await openWorld(options));
afterEach(() => world.close());

const TEXT = 0x81;

test('a page of a foreign origin may not connect', async () => {
  await open({ allowedOrigins: new Set(['https://hub.example']) });

  expect(await refusedUpgrade(world.url, { origin: 'https://evil.example' })).toBe(403);
  expect(await refusedUpgrade(world.url, { origin: 'null' })).toBe(403);
  await world.connect({ origin: 'https://hub.example' });
  await world.connect();
});

test('a message of 16 KiB is read, a longer one closes with 1009', async () => {
  await open();
  const client = await world.join();
  const ping = (length: number) => {
    const empty = JSON.stringify({ type: 'ping', payload: { padding: '' } }).length;
    return { type: 'ping', payload: { padding: 'x'.repeat(length - empty) } };
  };

  client.send(ping(16 * 1024));
  await client.next('pong');
  client.send(ping(16 * 1024 + 1));

  expect((await client.closed).code).toBe(1009);
});

test('a text that is not UTF-8 closes with 1007', async () => {
  await open();
  const bare = await upgrade(world.url, { 'sec-websocket-protocol': 'graphql-transport-ws' });

  bare.socket.write(clientFrame(TEXT, Buffer.from([0xc3, 0x28])));

  expect(await bare.closeCode).toBe(1007);
});

test('compression is not offered', async () => {
  await open();
  const client = await world.connect();

  expect(client.socket.extensions).toBe('');
});

test('the twenty-first operation is answered with an error, and the others go on', async () => {
  await open();
  const client = await world.join();
  for (let id = 1; id <= 21; id += 1)
    client.subscribe(`${id}`, 'subscription { posted(on: "wall") { seq } }');

  const error = await client.next('error');
  await client.settle();
  world.feed.post('wall', 'hello');
  await client.until((data) => data.posted?.seq === 1);

  expect(error).toEqual({
    type: 'error',
    id: '21',
    payload: [
      {
        message: 'Complete an operation first; one socket can have 20 open at once.',
        extensions: { code: 'TOO_MANY_OPERATIONS', limit: 20 },
      },
    ],
  });
  expect(world.endpoint.stats()).toEqual({ sockets: 1, operations: 20, rooms: 1 });
});

test('a completed operation makes room for another', async () => {
  await open({ limits: { operations: 1 } });
  const client = await world.join();
  client.subscribe('1', 'subscription { posted(on: "wall") { seq } }');

  client.send({ type: 'complete', id: '1' });
  client.subscribe('2', '{ hello }');

  expect(await client.data()).toEqual({ hello: 'world' });
});

test('the fifty-first message in a second closes with 1013', async () => {
  await open();
  const client = await world.join();

  for (let sent = 0; sent < 60; sent += 1) client.send({ type: 'pong' });

  expect(await client.closed).toEqual({ code: 1013, reason: 'Too many messages' });
});

test('pings of the websocket layer count as messages', async () => {
  await open();
  const client = await world.join();

  for (let sent = 0; sent < 60; sent += 1) client.socket.ping();

  expect((await client.closed).code).toBe(1013);
});

test('one address may open only so many sockets, and again when it closed some', async () => {
  await open({ limits: { socketsPerAddress: 2 } });
  const first = await world.connect();
  await world.connect();

  expect(await refusedUpgrade(world.url)).toBe(503);
  first.terminate();
  await first.closed;
  await vi.waitFor(() => expect(world.endpoint.stats().sockets).toBe(1));
  await world.connect();

  expect(world.endpoint.stats().sockets).toBe(2);
});

test('all addresses together may open only so many', async () => {
  await open({ limits: { sockets: 1 } });
  await world.connect();

  expect(await refusedUpgrade(world.url)).toBe(503);
});

test('a malformed upgrade takes no place', async () => {
  await open({ limits: { sockets: 1 } });

  await expect(upgrade(world.url, { 'sec-websocket-key': 'short' })).rejects.toThrow('answered 400');
  await vi.waitFor(() => world.connect());

  expect(world.endpoint.stats().sockets).toBe(1);
});

test('a client that is alive is kept', async () => {
  await open({ limits: { keepAliveMs: 20 } });
  const client = await world.join();
  let pings = 0;
  await new Promise<void>((resolve) => {
    client.socket.on('ping', () => {
      pings += 1;
      if (pings === 3) resolve();
    });
  });

  client.subscribe('1', '{ hello }');

  expect(await client.data()).toEqual({ hello: 'world' });
});

test('a client that shows no life is dropped', async () => {
  await open({ limits: { keepAliveMs: 20 } });
  const bare = await upgrade(world.url, { 'sec-websocket-protocol': 'graphql-transport-ws' });
  bare.closeCode.catch(() => {});

  await vi.waitFor(() => expect(world.endpoint.stats().sockets).toBe(0));
});

test.for([1012, 1013] as const)('shedding closes every socket with %i and lets nobody in', async (code) => {
  await open();
  const clients = await Promise.all(Array.from({ length: 20 }, () => world.join()));

  const shed = world.endpoint.shed(code);
  expect(await refusedUpgrade(world.url)).toBe(503);
  await shed;

  expect(
    new Set((await Promise.all(clients.map((client) => client.closed))).map((closed) => closed.code)),
  ).toEqual(new Set([code]));
  expect(world.endpoint.stats()).toEqual({ sockets: 0, operations: 0, rooms: 0 });
});

test('shedding twice is shedding once', async () => {
  await open();
  const client = await world.join();

  await Promise.all([world.endpoint.shed(1012), world.endpoint.shed(1013)]);

  expect((await client.closed).code).toBe(1012);
});

test('a client that does not answer the closing handshake does not hold up the shedding', async () => {
  await open({ limits: { closeTimeoutMs: 50 } });
  const client = await connect(world.url);
  client.socket.pause();

  await world.endpoint.shed(1012);

  expect(world.endpoint.stats().sockets).toBe(0);
  client.terminate();
});
