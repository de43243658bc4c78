import { CONSENT_TEXT_VERSION } from '@groundswell/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';
import { CONFIRM, SIGN, signVariables } from '../harness/sign-documents.ts';

let hub: TestHub;
let petition: ApiPetition;
beforeAll(async () => {
  hub = await openHub();
  petition = await hub.petition();
});
afterAll(() => hub.close());

async function ask(query: string, variables: Record<string, unknown>): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  await fetch(`${hub.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
}

/** The address in the List-Unsubscribe header of the receipt of somebody who agreed to updates. */
async function listUnsubscribe(address: string): Promise<string> {
  const consents = [{ purpose: 'PETITION_UPDATES', textVersion: CONSENT_TEXT_VERSION }];
  await ask(SIGN, signVariables(petition.publicId, { email: address, consents }));
  await ask(CONFIRM, { token: await hub.tokenFor(address) });
  const [receipt] = await hub.mailTo(address);
  return /^<(.+)>$/.exec(receipt?.headers['List-Unsubscribe'] ?? '')?.[1] ?? '';
}

const withdrawn = () => hub.db.consentEntry.count({ where: { action: 'WITHDRAWN', channel: 'ONE_CLICK' } });

const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' };

test('a mail program stops the mail with one POST, without cookie and Origin, as often as it likes', async () => {
  const url = await listUnsubscribe('ada@example.org');

  for (let time = 0; time < 2; time += 1) {
    const response = await fetch(url, {
      method: 'POST',
      headers: urlencoded,
      body: 'List-Unsubscribe=One-Click',
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/plain');
  }

  expect(await withdrawn()).toBe(1);
});

test('the same as multipart is understood too', async () => {
  const before = await withdrawn();
  const body = new FormData();
  body.set('List-Unsubscribe', 'One-Click');

  const response = await fetch(await listUnsubscribe('bea@example.org'), { method: 'POST', body });

  expect(response.status).toBe(200);
  expect(await withdrawn()).toBe(before + 1);
});

test.for([
  ['an empty POST', { method: 'POST' }, 400],
  ['something else', { method: 'POST', headers: urlencoded, body: 'a=b' }, 400],
  ['a huge body', { method: 'POST', headers: urlencoded, body: 'x'.repeat(100_000) }, 400],
  ['a look', { method: 'GET' }, 404],
  ['a shorter look', { method: 'HEAD' }, 404],
] as const)('%s stops nothing', async ([name, init, status]) => {
  const url = await listUnsubscribe(`${name.replaceAll(' ', '-')}@example.org`);
  const before = await withdrawn();

  const response = await fetch(url, init);

  // This hub has no pages; with them, a look shows one.
  expect(response.status).toBe(status);
  expect(await withdrawn()).toBe(before);
});

test('a link that is not ours is not found', async () => {
  const response = await fetch(`${hub.url}/unsubscribe/YWJj.ZGVm`, {
    method: 'POST',
    headers: urlencoded,
    body: 'List-Unsubscribe=One-Click',
  });

  expect(response.status).toBe(404);
});
