import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { confirmSignature } from '@groundswell/commands';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { askThrough } from '../harness/doors.ts';
import { SIGN, signVariables } from '../harness/sign-documents.ts';
import { openHub, type TestHub } from '../harness/test-hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await openHub();
});
afterAll(() => hub.close());

describe('the count file', () => {
  test('has the count, may be kept for a second, and is not sent twice', async () => {
    const petition = await hub.petition();
    const url = `${hub.url}/petitions/${petition.slug}/count.json`;

    const first = await fetch(url);
    const etag = first.headers.get('etag')!;
    const again = await fetch(url, { headers: { 'if-none-match': etag } });

    expect(await first.json()).toEqual({
      slug: petition.slug,
      total: 0,
      goal: 50,
      revision: 0,
      asOf: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    });
    expect(first.headers.get('cache-control')).toBe('public, max-age=1');
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  test('is another one within seconds of a signature', async () => {
    const petition = await hub.petition();
    const url = `${hub.url}/petitions/${petition.slug}/count.json`;
    const etag = (await fetch(url)).headers.get('etag')!;
    await askThrough('over HTTP', hub.url)(
      SIGN,
      signVariables(petition.publicId, { email: 'c@example.org' }),
    );
    await confirmSignature({ token: await hub.tokenFor('c@example.org') }, hub.operator);

    const moved = await vi.waitUntil(
      async () => {
        const answer = await fetch(url, { headers: { 'if-none-match': etag } });
        return answer.status === 304 ? null : answer;
      },
      { timeout: 5_000 },
    );

    expect(moved.status).toBe(200);
    expect(await moved.json()).toMatchObject({ total: 1, revision: 1 });
  });

  test('of an address in any script is found', async () => {
    const petition = await hub.petition({ title: 'ئانا تىلىمىزنى ساقلايلى' });

    const response = await fetch(`${hub.url}/petitions/${encodeURIComponent(petition.slug)}/count.json`);

    expect(await response.json()).toMatchObject({ slug: petition.slug });
  });

  test.for(['nobody-has-this', '%00', '%E0%A4%A', '..%2F..', 'a'.repeat(500)])(
    'of %s is not there',
    async (slug) => {
      const response = await fetch(`${hub.url}/petitions/${slug}/count.json`);

      expect(response.status).toBe(404);
    },
  );
});

describe('GraphiQL', () => {
  const open = (headers: Record<string, string> = {}) =>
    new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
      request(`${hub.url}/graphql`, { headers: { accept: 'text/html', ...headers } }, async (response) => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: await buffer(response),
        });
      })
        .on('error', reject)
        .end();
    });

  test('comes compressed, whole, and from nowhere else', async () => {
    const { status, headers, body } = await open();

    const html = gunzipSync(body).toString();
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', 'content-type': 'text/html; charset=utf-8' });
    expect(html).toContain('GraphiQL');
    expect(html).not.toMatch(/<(script|link)[^>]+(src|href)="?(https?:)?\/\//);
    expect(headers['content-security-policy']).toContain("default-src 'self'");
  });

  test('is not sent again to who has it', async () => {
    const first = await open();

    const again = await open({ 'if-none-match': String(first.headers['etag']) });

    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });
});

test('the API as it is printed is the API as it is committed', async () => {
  const committed = await readFile(join(import.meta.dirname, '../../apps/api/schema.graphql'), 'utf8');

  const response = await fetch(`${hub.url}/schema.graphql`);

  expect(response.headers.get('content-type')).toContain('text/plain');
  expect(await response.text()).toBe(committed);
});

test('a query can be asked with GET, by any site, without cookies', async () => {
  const query = encodeURIComponent('{ hub { name } }');

  const response = await fetch(`${hub.url}/graphql?query=${query}`, {
    headers: { accept: 'application/json', origin: 'https://partner.example' },
  });

  expect(await response.json()).toEqual({ data: { hub: { name: 'Riverside Hub' } } });
  expect(response.headers.get('access-control-allow-origin')).toBeOneOf(['*', 'https://partner.example']);
  expect(response.headers.get('access-control-allow-credentials')).toBeNull();
});

test('a page of another site may not open a socket', async () => {
  const answered = new Promise<number | undefined>((resolve, reject) => {
    const headers = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      'sec-websocket-protocol': 'graphql-transport-ws',
      origin: 'https://elsewhere.example',
    };
    request(`${hub.url}/graphql`, { headers }, (response) => resolve(response.statusCode))
      .on('upgrade', (response) => resolve(response.statusCode))
      .on('error', reject)
      .end();
  });

  expect(await answered).toBe(403);
});

test('what is nowhere is not found', async () => {
  const response = await fetch(`${hub.url}/nowhere`);

  expect(response.status).toBe(404);
});
