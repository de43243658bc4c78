import { createApiKey, createOrganisation, setMember, setRoles } from '@groundswell/commands';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeId } from '../../apps/api/src/graphql/global-id.ts';
import { accepted } from '../harness/accepted.ts';
import { VIEWER } from '../harness/account-documents.ts';
import { socketClient } from '../harness/doors.ts';
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

/** What the hub says of whoever shows `headers`. */
async function viewer(headers: Record<string, string>, door = '/graphql') {
  const answer = await fetch(hub.url + door, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: VIEWER }),
  });
  const { data, errors } = (await answer.json()) as {
    data?: { viewer: Record<string, unknown> | null };
    errors?: { extensions: { code: string } }[];
  };
  return errors?.[0]?.extensions.code ?? data?.viewer;
}

test('a cookie is honoured from pages of the hub and from programs, and from no other page', async () => {
  const { cookie } = await hub.signIn(await startAccount(hub.operator, 'Leyla Haddad'));
  const from = (origin: string, door: string) => viewer({ cookie, origin }, door);

  const answers = await Promise.all(
    DOORS.flatMap((door) => [
      viewer({ cookie }, door),
      from(hub.url, door),
      from('https://elsewhere.example', door),
      from('null', door),
    ]),
  );

  const leyla = expect.objectContaining({ displayName: 'Leyla H.' });
  expect(answers).toEqual([leyla, leyla, null, null, leyla, leyla, null, null]);
});

test('a bearer token holds from any page: it was sent with purpose', async () => {
  const { cookie } = await hub.signIn(await startAccount(hub.operator, 'Leyla Haddad'));
  const authorization = `Bearer ${cookie.split('=')[1]}`;

  expect(await viewer({ authorization, origin: 'https://elsewhere.example' })).toMatchObject({
    displayName: 'Leyla H.',
  });
});

test.for([
  ['a signature of another', (token: string) => `${token.slice(0, -6)}AAAA%3D`],
  ['no signature', (token: string) => token.split('.')[0] ?? ''],
] as const)('a session with %s is none', async ([, forge]) => {
  const { cookie } = await hub.signIn(await startAccount(hub.operator));
  const [name, token = ''] = cookie.split('=');

  expect(await viewer({ cookie: `${name}=${forge(token)}` })).toBeNull();
});

test('a session that has expired is none', async () => {
  const accountId = await startAccount(hub.operator);
  const { cookie } = await hub.signIn(accountId);
  await hub.db.session.updateMany({ where: { accountId }, data: { expiresAt: new Date(Date.now() - 1) } });

  expect(await viewer({ cookie })).toBeNull();
});

async function startOrganisation(name: string): Promise<string> {
  const made = await createOrganisation(
    { name, url: null, privacyPolicyUrl: null, isHub: false },
    hub.operator,
  );
  return accepted(made).organisationId;
}

test("a partner's key shows its organisation and its scopes, and notes the day of its use", async () => {
  const organisationId = await startOrganisation('River Alliance');
  const key = { name: 'Site', scopes: ['SIGNATURES_READ'], test: true, expiresAt: null } as const;
  const { secret, apiKeyId } = accepted(await createApiKey({ organisationId, ...key }, hub.operator));

  expect(await viewer({ authorization: `Bearer ${secret}` })).toEqual({
    displayName: null,
    roles: ['PARTNER'],
    scopes: ['SIGNATURES_READ'],
    sessions: null,
    account: null,
    organisations: [{ slug: 'river-alliance' }],
  });
  await expect
    .poll(async () => (await hub.db.apiKey.findUniqueOrThrow({ where: { id: apiKeyId } })).lastUsedOn)
    .toEqual(new Date(new Date().toISOString().slice(0, 10)));
});

test.for([
  ['revoked', 'API_KEY_REVOKED', { revokedAt: new Date() }],
  ['expired', 'API_KEY_EXPIRED', { expiresAt: new Date(Date.now() - 1) }],
] as const)('a key that is %s is refused with a reason', async ([state, code, change]) => {
  const organisationId = await startOrganisation(`Ended ${state}`);
  const key = { name: 'Site', scopes: ['SIGNATURES_READ'], test: false, expiresAt: null } as const;
  const { secret, apiKeyId } = accepted(await createApiKey({ organisationId, ...key }, hub.operator));
  await hub.db.apiKey.update({ where: { id: apiKeyId }, data: change });

  expect(await viewer({ authorization: `Bearer ${secret}` })).toBe(code);
});

test('on a websocket the cookie and connectionParams.authorization show who asks', async () => {
  const { cookie } = await hub.signIn(await startAccount(hub.operator, 'Leyla Haddad'));
  const ask = async (headers: Record<string, string>, connectionParams: Record<string, unknown>) => {
    const client = socketClient(hub.url, headers, connectionParams);
    const { value } = (await client.iterate({ query: '{ viewer { displayName } }' }).next()) as {
      value: { data: unknown };
    };
    await client.dispose();
    return value.data;
  };

  const answers = await Promise.all([
    ask({}, {}),
    ask({ cookie }, {}),
    ask({}, { authorization: `Bearer ${cookie.split('=')[1]}` }),
  ]);

  const leyla = { viewer: { displayName: 'Leyla H.' } };
  expect(answers).toEqual([{ viewer: null }, leyla, leyla]);
});

test('accounts are listed for admins, and keys shown to their owners alone', async () => {
  const [admin, owner] = [await startAccount(hub.operator), await startAccount(hub.operator)];
  const organisationId = await startOrganisation('Keepers');
  accepted(await setMember({ organisationId, accountId: owner, role: 'OWNER' }, hub.operator));
  accepted(await setRoles({ accountId: admin, roles: ['ADMIN'] }, hub.operator));
  const key = { name: 'Site', scopes: ['SIGNATURES_READ'], test: false, expiresAt: null } as const;
  const { apiKeyId } = accepted(await createApiKey({ organisationId, ...key }, hub.operator));
  const query = `{
    accounts(first: 1) { edges { node { email } } }
    organisation(slug: "keepers") { apiKeys { name } }
    node(id: "${encodeId('ApiKey', apiKeyId)}") { id }
  }`;
  const seen = async (headers: Record<string, string>) => {
    const answer = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    const { data } = (await answer.json()) as {
      data: { accounts: unknown; organisation: { apiKeys: unknown }; node: unknown };
    };
    return [data.accounts, data.organisation.apiKeys, data.node].map((part) => part !== null);
  };

  const answers = [
    await seen({}),
    await seen(await hub.signIn(await startAccount(hub.operator))),
    await seen(await hub.signIn(owner)),
    await seen(await hub.signIn(admin)),
  ];

  expect(answers).toEqual([
    [false, false, false],
    [false, false, false],
    [false, true, true],
    [true, true, true],
  ]);
});
