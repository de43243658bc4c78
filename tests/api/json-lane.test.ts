import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';

let hub: TestHub;
let petition: ApiPetition;
beforeAll(async () => {
  hub = await openHub();
  petition = await hub.petition();
});
afterAll(() => hub.close());

/** Everything of an answer that a client can see, but when it was given. */
async function answerAt(path: string, init: RequestInit) {
  const response = await fetch(`${hub.url}${path}`, { method: 'POST', ...init });
  const {
    date: _date,
    'transfer-encoding': _chunked,
    'content-length': _length,
    ...headers
  } = Object.fromEntries(response.headers);
  return { status: response.status, headers, body: await response.text() };
}

const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});
const asking = (query: string, variables?: unknown) => ({ query, variables });
const NODE = 'query ($id: ID!) { node(id: $id) { id __typename } }';

test.for([
  ['a query', json(asking('{ hub { name goalLadder } }'))],
  ['variables', () => json(asking(NODE, { id: petition.publicId }))],
  [
    'an operation of several',
    json({ query: 'query A { __typename } query B { hub { name } }', operationName: 'B' }),
  ],
  ['no operation of several', json(asking('query A { __typename } query B { __typename }'))],
  ['an operation that is not there', json({ query: 'query A { __typename }', operationName: 'B' })],
  ['a variable that is missing', json(asking(NODE, {}))],
  ['a variable of another type', json(asking(NODE, { id: { a: 1 } }))],
  ['an argument out of range', json(asking('{ petitions(first: 101) { nodes { id } } }'))],
  ['a cursor nobody gave out', json(asking('{ petitions(after: "x") { nodes { id } } }'))],
  ['a refusal', json(asking('mutation { confirmSignature(input: { token: "x" }) { __typename } }'))],
  ['a field that is not there', json(asking('{ nothing }'))],
  ['a document cut short', json(asking('{ hub {'))],
  ['a document too deep', json(asking(`{ hub ${'{ name '.repeat(40)}${'}'.repeat(40)} }`))],
  ['no document', json({ variables: {} })],
  ['a document that is a number', json({ query: 7 })],
  ['variables that are a list', json({ query: '{ __typename }', variables: [] })],
  ['a parameter nobody knows', json({ query: '{ __typename }', more: 1 })],
  ['a batch', json([asking('{ __typename }')])],
  ['null', json(null)],
  ['no JSON', { headers: { 'content-type': 'application/json' }, body: '{' }],
  ['nothing', { headers: { 'content-type': 'application/json' } }],
  ['text', { headers: { 'content-type': 'text/plain' }, body: '{ __typename }' }],
  ['another charset', json(asking('{ __typename }'), { 'content-type': 'application/json; charset=utf-16' })],
  [
    'a wish for the newer media type',
    json(asking(NODE, {}), { accept: 'application/graphql-response+json' }),
  ],
  [
    'a wish for either',
    json(asking(NODE, {}), { accept: 'application/json, application/graphql-response+json' }),
  ],
  [
    'the wishes of urql',
    json(asking('{ hub { name } }'), {
      accept:
        'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
    }),
  ],
  [
    'a wish with parameters',
    json(asking('{ hub { name } }'), { accept: 'application/json;q=0.5, */*;q=0.1' }),
  ],
  ['a wish for something else', json(asking('{ hub { name } }'), { accept: 'text/html' })],
  ['another origin', json(asking('{ hub { name } }'), { origin: 'https://partner.example.org' })],
] as const)('%s is answered by the short lane as by Yoga, to the byte', async ([, sent]) => {
  const init = typeof sent === 'function' ? sent() : sent;

  const short = await answerAt('/graphql', init);

  expect(short).toEqual(await answerAt('/graphql?yoga', init));
});

// Else the two would be alike because they are one. What tells them apart is the order of the headers.
test('the short lane is taken', async () => {
  const firstOfTwo = async (path: string) => {
    const asked = request(`${hub.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://partner.example.org' },
    });
    asked.end(JSON.stringify(asking('{ __typename }')));
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    response.resume();
    const names = response.rawHeaders.map((name) => name.toLowerCase());
    return names.find((name) => name === 'access-control-allow-origin' || name === 'content-type');
  };

  const [short, yoga] = [await firstOfTwo('/graphql'), await firstOfTwo('/graphql?yoga')];

  expect([short, yoga]).toEqual(['access-control-allow-origin', 'content-type']);
});

test('a fault is masked alike', async () => {
  const broken = await openHub();
  await broken.db.$executeRaw`ALTER TABLE "Topic" RENAME TO "Gone"`;
  const ask = async (path: string) =>
    (await fetch(`${broken.url}${path}`, { method: 'POST', ...json(asking('{ topics { slug } }')) })).text();

  const short = await ask('/graphql');

  expect(short).toContain('INTERNAL_SERVER_ERROR');
  expect(short).toBe(await ask('/graphql?yoga'));
  await broken.close();
});

test('a subscription is streamed to whoever asks for events', async () => {
  const { publicId } = petition;
  const query = 'subscription ($id: ID!) { signatureCount(petition: $id) { signatureCount { total } } }';
  const left = new AbortController();
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    ...json(asking(query, { id: publicId }), { accept: 'text/event-stream' }),
    signal: left.signal,
  });

  const { value } = await response.body!.pipeThrough(new TextDecoderStream()).getReader().read();

  expect(response.headers.get('content-type')).toContain('text/event-stream');
  expect(value).toBeDefined();
  left.abort();
});
