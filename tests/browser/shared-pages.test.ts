import { loadPages } from '@groundswell/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONFIRM, SIGN, signVariables } from '../harness/sign-documents.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';

let hub: TestHub;
let petition: ApiPetition;
beforeAll(async () => {
  hub = await openHub({ pages: (origin) => loadPages([origin]) });
  petition = await hub.petition();
});
afterAll(() => hub?.close());

const pathOf = ({ slug }: ApiPetition) => `/petitions/${encodeURIComponent(slug)}`;
const get = (path: string, headers: Record<string, string> = {}) => fetch(`${hub.url}${path}`, { headers });
/** Random in every form that is made: the same in two pages that are one. */
const formOf = (html: string) => /name="key" value="([^"]+)"/.exec(html)?.[1];
const formAt = async (path: string, headers?: Record<string, string>) =>
  formOf(await (await get(path, headers)).text());

test('visitors who come at once are given one page', async () => {
  const forms = await Promise.all(Array.from({ length: 20 }, () => formAt(pathOf(petition))));

  expect(new Set(forms).size).toBe(1);
  expect(forms[0]).toBeDefined();
});

test.for([
  ['who reads in another language', pathOf, { 'accept-language': 'ug' }],
  ['who chose another language', pathOf, { cookie: 'locale=ar' }],
  ['who has decided about cookies', pathOf, { cookie: 'cookie_choice=v1.a0.t0' }],
  ['at another address', (of: ApiPetition) => `${pathOf(of)}?source=mastodon`, {}],
  ['who is signed in', pathOf, { cookie: 'gsw_session=abc' }],
  ['who comes with a key', pathOf, { authorization: 'Bearer gsw_live_abc' }],
] as const)('a reader %s is not given it', async ([, path, headers]) => {
  const [ours, theirs] = await Promise.all([formAt(pathOf(petition)), formAt(path(petition), headers)]);

  expect(theirs).toBeDefined();
  expect(theirs).not.toBe(ours);
});

test('cookies the page does not know keep nobody from sharing it, and are not in it', async () => {
  const [ours, theirs] = await Promise.all([
    formAt(pathOf(petition)),
    formAt(pathOf(petition), { cookie: '_other=1' }),
  ]);

  expect(theirs).toBe(ours);
});

test.for([
  ['the front page', (): string => '/', {}, /^public, .*s-maxage=1$/],
  ['a petition', (): string => pathOf(petition), {}, /^public, .*s-maxage=1$/],
  [
    'a petition for who is signed in',
    (): string => pathOf(petition),
    { cookie: 'gsw_session=abc' },
    /^private/,
  ],
  ['a petition that is not there', (): string => '/petitions/nothing', {}, /^private/],
  ['what comes after signing', (): string => `${pathOf(petition)}/signed`, {}, /^no-store$/],
  ['the settings of cookies', (): string => '/cookies', {}, /^private/],
] as const)('%s says who may keep it', async ([, path, headers, expected]) => {
  const response = await get(path(), headers);

  expect(response.headers.get('cache-control')).toMatch(expected);
  expect(response.headers.get('vary')?.toLowerCase()).toMatch(/accept-language, cookie/);
});

test('no cookie is set in a shared page, and its scripts are allowed by what they say, not by a nonce', async () => {
  const response = await get(pathOf(petition));

  expect(response.headers.getSetCookie()).toEqual([]);
  const policy = response.headers.get('content-security-policy');
  expect(policy).toMatch(/script-src 'self' 'sha256-/);
  expect(policy).not.toContain('nonce');
});

test('a refused form is answered to its sender only', async () => {
  const body = new URLSearchParams({ name: 'Ada Okafor', email: 'not an address' });
  const headers = { origin: hub.url, accept: 'text/html' };

  const refused = await fetch(`${hub.url}${pathOf(petition)}`, { method: 'POST', body, headers });
  const next = await (await get(pathOf(petition))).text();

  expect(refused.status).toBe(422);
  expect(refused.headers.get('cache-control')).toMatch(/^private/);
  expect(await refused.text()).toContain('not an address');
  expect(next).not.toContain('not an address');
});

test.for(['br', 'gzip'])('it is compressed as its reader asks: %s', async (encoding) => {
  const plain = await get(pathOf(petition), { 'accept-encoding': 'identity' });
  const packed = await get(pathOf(petition), { 'accept-encoding': encoding });

  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(packed.headers.get('content-encoding')).toBe(encoding);
  expect(packed.headers.get('vary')?.toLowerCase()).toContain('accept-encoding');
  expect(await packed.text()).toContain('</html>');
});

test('who has the page already is told so', async () => {
  const first = await get(pathOf(petition));
  await first.text();
  const etag = first.headers.get('etag') ?? '';

  const again = await get(pathOf(petition), { 'if-none-match': etag });

  expect(etag).not.toBe('');
  expect([200, 304]).toContain(again.status);
});

test('the page of whoever has just confirmed shows that they are counted', async () => {
  const one = await hub.petition();
  const ask = (query: string, variables: unknown) =>
    fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
  await ask(SIGN, signVariables(one.publicId));
  await get(pathOf(one));

  await ask(CONFIRM, { token: await hub.tokenFor('ada@example.org') });

  const html = await (await get(pathOf(one))).text();
  expect(/data-count="(\d+)"/.exec(html)?.[1]).toBe('1');
});
