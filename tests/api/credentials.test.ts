import { afterAll, beforeAll, expect, test } from 'vitest';
import { startAccount } from '../harness/start-petition.ts';
import { openHub, type TestHub } from '../harness/test-hub.ts';

const DOORS = ['/graphql', '/graphql?yoga'];

let hub: TestHub;
beforeAll(async () => {
  hub = await openHub();
});
afterAll(() => hub.close());

/** What the hub answers through both doors to whoever shows `headers`. */
async function ask(headers: Record<string, string>) {
  return Promise.all(
    DOORS.map(async (door) => {
      const answer = await fetch(hub.url + door, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
      const { errors } = (await answer.json()) as { errors?: { extensions: { code: string } }[] };
      return [answer.status, errors?.[0]?.extensions.code];
    }),
  );
}

test('a session holds as a cookie and as a bearer token', async () => {
  const { cookie } = await hub.signIn(await startAccount(hub.operator));

  const [, token] = cookie.split('=');

  expect(await ask({ authorization: `Bearer ${token}` })).toEqual(DOORS.map(() => [200, undefined]));
});

test.for([
  ['a session that never was', 'nonsense', 'SESSION_ENDED'],
  ['a key that never was', 'gsw_live_nonsense', 'API_KEY_UNKNOWN'],
] as const)('%s is refused when it is shown with purpose', async ([, secret, code]) => {
  expect(await ask({ authorization: `Bearer ${secret}` })).toEqual(DOORS.map(() => [401, code]));
});

test('a cookie of a session that never was makes its reader a visitor', async () => {
  expect(await ask({ cookie: 'gsw_session=nonsense' })).toEqual(DOORS.map(() => [200, undefined]));
});
