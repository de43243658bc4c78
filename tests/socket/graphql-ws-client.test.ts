import { createClient, type Client } from 'graphql-ws';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { openWorld, type World } from './world.ts';

let world: World;
let client: Client;
beforeEach(async () => {
  world = await openWorld();
  client = createClient({
    url: world.url,
    webSocketImpl: WebSocket,
    connectionParams: { name: 'ada' },
    retryAttempts: 50,
    retryWait: () => Promise.resolve(),
  });
});
afterEach(async () => {
  await client.dispose();
  await world.close();
});

test('a query', async () => {
  const results = client.iterate({ query: '{ me }' });

  expect((await results.next()).value).toEqual({ data: { me: 'ada' } });
  expect(await results.next()).toMatchObject({ done: true });
});

test('a live subscription that the client ends', async () => {
  world.feed.count('river', 1);
  const results = client.iterate({ query: 'subscription { tally(of: "river") { total } }' });
  expect((await results.next()).value).toEqual({ data: { tally: { total: 1 } } });

  world.feed.count('river', 2);

  expect((await results.next()).value).toEqual({ data: { tally: { total: 2 } } });
  await results.return?.();
  await client.dispose();
});

test('a refused document is an error of the operation', async () => {
  const results = client.iterate({ query: '{ nothing }' });

  await expect(results.next()).rejects.toMatchObject([{ message: expect.stringContaining('"nothing"') }]);
});

test('a subscription survives being shed', async () => {
  await client.dispose();
  const small = await openWorld({ limits: { messagesPerSecond: 3 } });
  small.feed.count('river', 1);
  let socket: WebSocket | undefined;
  const { promise: closed, resolve: onClosed } = Promise.withResolvers<unknown>();
  client = createClient({
    url: small.url,
    webSocketImpl: WebSocket,
    retryAttempts: 50,
    retryWait: () => Promise.resolve(),
    on: { opened: (opened) => (socket = opened as WebSocket), closed: onClosed },
  });
  const results = client.iterate({ query: 'subscription { tally(of: "river") { total } }' });
  await results.next();

  for (let sent = 0; sent < 5; sent += 1) socket?.ping();
  await closed;
  small.feed.count('river', 2);
  expect(await closed).toMatchObject({ code: 1013 });
  expect((await results.next()).value).toEqual({ data: { tally: { total: 2 } } });
  await client.dispose();
  await small.close();
});
