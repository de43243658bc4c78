import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { upgrade } from './bare-socket.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld({ limits: { initTimeoutMs: 50 } });
});
afterEach(() => world.close());

describe('a message that is none closes with 4400', () => {
  const longId = 'i'.repeat(129);
  test.for([
    ['not JSON', 'hello', 'Message is not JSON'],
    ['not an object', '[]', 'Message is not an object'],
    ['null', 'null', 'Message is not an object'],
    ['without a type', '{}', 'Message type is not one a client may send'],
    ['of an unknown type', '{"type":"start"}', 'Message type is not one a client may send'],
    [
      'only a server may send',
      '{"type":"next","id":"1","payload":{}}',
      'Message type is not one a client may send',
    ],
    [
      'init with a payload that is no object',
      '{"type":"connection_init","payload":[]}',
      'payload of connection_init is not an object',
    ],
    [
      'ping with a payload that is no object',
      '{"type":"ping","payload":1}',
      'payload of ping is not an object',
    ],
    [
      'subscribe without an id',
      '{"type":"subscribe","payload":{"query":""}}',
      'id is not a string with content',
    ],
    [
      'subscribe with an empty id',
      '{"type":"subscribe","id":"","payload":{"query":""}}',
      'id is not a string with content',
    ],
    [
      'subscribe with a number as id',
      '{"type":"subscribe","id":1,"payload":{"query":""}}',
      'id is not a string with content',
    ],
    ['subscribe without a payload', '{"type":"subscribe","id":"1"}', 'payload of subscribe is not an object'],
    ['subscribe without a query', '{"type":"subscribe","id":"1","payload":{}}', 'query is not a string'],
    [
      'subscribe with a list of variables',
      '{"type":"subscribe","id":"1","payload":{"query":"","variables":[]}}',
      'variables is not an object',
    ],
    [
      'subscribe with a number as operationName',
      '{"type":"subscribe","id":"1","payload":{"query":"","operationName":1}}',
      'operationName is not a string',
    ],
    [
      'subscribe with text as extensions',
      '{"type":"subscribe","id":"1","payload":{"query":"","extensions":"e"}}',
      'extensions is not an object',
    ],
    [
      'subscribe with an endless id',
      `{"type":"subscribe","id":"${longId}","payload":{"query":""}}`,
      'id is longer than 128 characters',
    ],
    ['complete without an id', '{"type":"complete"}', 'id is not a string with content'],
  ] as const)('%s', async ([, text, reason]) => {
    const client = await world.join();

    client.socket.send(text);

    expect(await client.closed).toEqual({ code: 4400, reason });
  });

  test('a binary message', async () => {
    const client = await world.join();

    client.socket.send(Buffer.from('{"type":"ping"}'));

    expect(await client.closed).toEqual({ code: 4400, reason: 'Message is not text' });
  });
});

describe('opening', () => {
  test('init is acknowledged', async () => {
    const client = await world.connect();

    client.send({ type: 'connection_init' });

    expect(await client.next('connection_ack')).toEqual({ type: 'connection_ack' });
  });

  test('subscribing before the acknowledgement closes with 4401', async () => {
    const client = await world.connect();

    client.subscribe('1', '{ hello }');

    expect(await client.closed).toEqual({ code: 4401, reason: 'Unauthorized' });
  });

  test('subscribing in one breath with init closes with 4401', async () => {
    const client = await world.connect();

    client.send({ type: 'connection_init' });
    client.subscribe('1', '{ hello }');

    expect(await client.closed).toEqual({ code: 4401, reason: 'Unauthorized' });
  });

  test('who may not connect is closed with 4403', async () => {
    const client = await world.connect();

    client.send({ type: 'connection_init', payload: { name: 'mallory' } });

    expect(await client.closed).toEqual({ code: 4403, reason: 'Forbidden' });
  });

  test('a fault while connecting closes with 1013, so that the client comes back', async () => {
    const client = await world.connect();

    client.send({ type: 'connection_init', payload: { name: 'fault' } });

    expect(await client.closed).toEqual({ code: 1013, reason: 'Try again later' });
    expect(world.faults).toHaveLength(1);
  });

  test.for([undefined, 'graphql-ws', 'mqtt'])('subprotocol %s closes with 4406', async (protocol) => {
    const bare = await upgrade(world.url, { 'sec-websocket-protocol': protocol });

    expect(await bare.closeCode).toBe(4406);
  });

  test('graphql-transport-ws is chosen among others', async () => {
    const socket = new WebSocket(world.url, ['mqtt', 'graphql-transport-ws']);

    await once(socket, 'open');
    expect(socket.protocol).toBe('graphql-transport-ws');
    socket.terminate();
  });

  test('a client that never initialises is closed with 4408', async () => {
    const client = await world.connect();

    expect(await client.closed).toEqual({ code: 4408, reason: 'Connection initialisation timeout' });
  });

  test('initialising twice closes with 4429', async () => {
    const client = await world.join();

    client.send({ type: 'connection_init' });

    expect(await client.closed).toEqual({ code: 4429, reason: 'Too many initialisation requests' });
  });
});

describe('ping and pong', () => {
  test('a ping is answered before init', async () => {
    const client = await world.connect();

    client.send({ type: 'ping' });

    expect(await client.next('pong')).toEqual({ type: 'pong' });
  });

  test('the pong carries what the ping carried', async () => {
    const client = await world.join();

    client.send({ type: 'ping', payload: { at: 1 } });

    expect(await client.next('pong')).toEqual({ type: 'pong', payload: { at: 1 } });
  });

  test('a pong nobody asked for is welcome', async () => {
    const client = await world.join();

    client.send({ type: 'pong' });
    client.send({ type: 'ping' });

    expect(await client.next('pong')).toEqual({ type: 'pong' });
  });
});

describe('operations', () => {
  test('a query answers once and completes', async () => {
    const client = await world.join();

    client.subscribe('q', '{ hello }');

    expect(await client.next('next')).toEqual({
      type: 'next',
      id: 'q',
      payload: { data: { hello: 'world' } },
    });
    expect(await client.next('complete')).toEqual({ type: 'complete', id: 'q' });
  });

  test('a mutation acts', async () => {
    const client = await world.join();

    client.subscribe('m', 'mutation { count(on: "river", total: 3) }');
    await client.next('next');
    await client.next('complete');
    client.subscribe('s', 'subscription { tally(of: "river") { total } }');

    expect(await client.data()).toEqual({ tally: { total: 3 } });
  });

  test('a subscription that ends by itself completes', async () => {
    const client = await world.join();

    client.subscribe('s', 'subscription { upTo(last: 3) }');

    expect(await client.until((data) => data.upTo === 3)).toHaveLength(3);
    expect(await client.next('complete')).toEqual({ type: 'complete', id: 's' });
  });

  test('what the client completes sends nothing more, and its id is free again', async () => {
    const client = await world.join();
    client.subscribe('s', 'subscription { posted(on: "wall") { seq } }');
    await client.settle();

    client.send({ type: 'complete', id: 's' });
    await client.settle();
    world.feed.post('wall', 'unheard');
    client.subscribe('s', '{ hello }');

    expect(await client.data()).toEqual({ hello: 'world' });
    await client.next('complete');
    expect(world.endpoint.stats()).toMatchObject({ operations: 0, rooms: 0 });
  });

  test('completing what is not there is no mistake', async () => {
    const client = await world.join();

    client.send({ type: 'complete', id: 'never' });
    await client.settle();

    expect(client.inbox).toEqual([]);
  });

  test('an id that is in use closes with 4409', async () => {
    const client = await world.join();
    client.subscribe('s', 'subscription { posted(on: "wall") { seq } }');

    client.subscribe('s', '{ hello }');

    expect(await client.closed).toEqual({ code: 4409, reason: 'Subscriber for this id already exists' });
  });

  test.for(['with "quotes" and \\', 'ünïcödé ✊', '\u0000', '\ud800', 'a'.repeat(128)])(
    'id %j comes back as it was sent',
    async (id) => {
      world.feed.count('river', 1);
      const client = await world.join();

      client.subscribe(id, 'subscription { tally(of: "river") { total } }');

      expect(await client.next('next')).toEqual({
        type: 'next',
        id,
        payload: { data: { tally: { total: 1 } } },
      });
    },
  );

  test('operationName chooses among several', async () => {
    const client = await world.join();
    const query = 'query A { hello } query B { me }';

    client.send({ type: 'subscribe', id: '1', payload: { query, operationName: 'B' } });

    expect(await client.data()).toEqual({ me: 'visitor' });
  });

  test('the session is the one of connection_init', async () => {
    const client = await world.join({ name: 'ada' });

    client.subscribe('1', '{ me }');

    expect(await client.data()).toEqual({ me: 'ada' });
  });
});

describe('a bad operation is answered, and the socket stays', () => {
  test.for([
    ['a syntax error', '{ hello', /^Syntax Error/],
    ['an unknown field', '{ helo }', /^Cannot query field "helo"/],
    ['an empty document', '', /^Syntax Error/],
    ['two operations and no name', 'query A { hello } query B { me }', /^Say by operationName/],
  ] as const)('%s', async ([, query, message]) => {
    const client = await world.join();

    client.subscribe('bad', query);
    const error = await client.next('error');
    client.subscribe('good', '{ hello }');

    expect(error).toEqual({
      type: 'error',
      id: 'bad',
      payload: [expect.objectContaining({ message: expect.stringMatching(message) })],
    });
    expect(await client.data()).toEqual({ hello: 'world' });
  });

  test('a variable that does not fit', async () => {
    const client = await world.join();

    client.subscribe('1', 'subscription ($of: ID!) { tally(of: $of) { total } }', {});

    const { payload } = await client.next('next');
    expect(payload).toMatchObject({ errors: [{ message: expect.stringContaining('"$of"') }] });
    await client.next('complete');
  });

  test.for([
    ['in a query', '{ fault }', 'next'],
    ['while subscribing', 'subscription { refuses }', 'next'],
    ['in a shared result', 'subscription { tally(of: "river") { fault } }', 'next'],
    ['of a stream', 'subscription { breaksAfterOne }', 'error'],
  ] as const)('a fault %s is masked', async ([, query, type]) => {
    world.feed.count('river', 1);
    const client = await world.join();

    client.subscribe('1', query);
    if (type === 'error') await client.next('next');
    const said = JSON.stringify(await client.next(type));

    expect(said).toContain('Unexpected error.');
    expect(said).toContain('INTERNAL_SERVER_ERROR');
    expect(said).not.toContain('secret');
    expect(said).not.toMatch(/"unexpected"|"http"/);
    expect(world.faults.length).toBeGreaterThan(0);
  });
});
