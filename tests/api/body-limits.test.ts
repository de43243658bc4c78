import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { countRows, rowsAdded } from '../harness/count-rows.ts';
import { socketClient } from '../harness/doors.ts';
import { SIGN, signVariables } from '../harness/sign-documents.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';

const TWO_MEGABYTES = 2 * 1024 * 1024;

let hub: TestHub;
let petition: ApiPetition;
beforeAll(async () => {
  hub = await openHub();
  petition = await hub.petition();
});
afterAll(() => hub.close());

const body = () =>
  JSON.stringify({
    query: SIGN,
    variables: signVariables(petition.publicId, { reason: 'a'.repeat(TWO_MEGABYTES) }),
  });

/** Post `body` with `headers` and answer with status and text, as a client that reads while it sends. */
function post(headers: Record<string, string | number>, chunks: readonly string[]) {
  return new Promise<{ status: number | undefined; said: string }>((resolve, reject) => {
    const sent = request(`${hub.url}/graphql`, { method: 'POST', headers });
    let answered = false;
    sent.on('response', async (response) => {
      answered = true;
      resolve({ status: response.statusCode, said: await text(response) });
    });
    // The server may hang up on what it will not read; what counts is that it answered before.
    sent.on('error', (error) => answered || reject(error));
    for (const chunk of chunks) sent.write(chunk);
    sent.end();
  });
}

test.for([
  ['announced by its length', true],
  ['sent in pieces of unknown number', false],
] as const)('a body of 2 MB, %s, is answered 413 with the limit', async ([, announced]) => {
  const before = await countRows(hub.db);
  const whole = body();
  const chunks = announced ? [whole] : (whole.match(/[^]{1,65536}/g) ?? []);

  const { status, said } = await post(
    {
      'content-type': 'application/json',
      ...(announced ? { 'content-length': Buffer.byteLength(whole) } : {}),
    },
    chunks,
  );

  expect(status).toBe(413);
  expect(JSON.parse(said)).toMatchObject({
    errors: [{ message: expect.stringContaining('102400 bytes'), extensions: { path: ['body'] } }],
  });
  expect(rowsAdded(before, await countRows(hub.db))).toEqual({});
});

test('a message of 2 MB closes the socket with 1009', async () => {
  const socket = new WebSocket(`${hub.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await new Promise((resolve) => socket.once('open', resolve));

  socket.send(body());

  expect(await closed).toBe(1009);
});

test('a graphql-ws client is told so too', async () => {
  const client = socketClient(hub.url);

  const answer = client.iterate({ query: SIGN, variables: JSON.parse(body()).variables }).next();

  await expect(answer).rejects.toMatchObject({ code: 1009 });
  await client.dispose();
});

test.for([
  ['no JSON', '{"query": "{ hub { name } }"', 'application/json'],
  ['a list of requests', '[{"query":"{ hub { name } }"}]', 'application/json'],
  ['a number', '7', 'application/json'],
  ['a form', 'query=1', 'multipart/form-data'],
] as const)('%s is a client error', async ([, content, type]) => {
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: content,
  });

  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
  expect(await response.text()).not.toContain('INTERNAL_SERVER_ERROR');
});
