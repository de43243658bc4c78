import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { askThrough } from '../harness/doors.ts';
import { REQUEST_CODE, SIGN_IN, VIEWER } from '../harness/account-documents.ts';
import { startAccount } from '../harness/start-petition.ts';
import { openHub, type TestHub } from '../harness/test-hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await openHub({ env: { ADMIN_EMAIL: 'Ines@Example.org' } });
});
afterAll(() => hub.close());

const SENT = { __typename: 'RequestSignInCodeSuccess', sent: true };

let people = 0;
let email: string;
beforeEach(() => {
  people += 1;
  email = `person${people}@example.org`;
});

const ask = (query: string, variables?: Record<string, unknown>) =>
  askThrough('over HTTP', hub.url)(query, variables);
const requestCode = async (address = email) =>
  (await ask(REQUEST_CODE, { email: address })).data?.['requestSignInCode'];
const signIn = async (code: string, address = email) =>
  (await ask(SIGN_IN, { email: address, code })).data?.['signIn'] as Record<string, string>;

/** The six digits in the newest mail to `address`. */
async function codeFor(address = email): Promise<string> {
  const [mail] = await hub.mailTo(address);
  return /\d{3} \d{3}/.exec(mail?.text ?? '')?.[0] ?? '';
}

/** A code that is not `code`. */
const another = (code: string) => (code.startsWith('1') ? '222 222' : '111 111');

/** What the hub says of whoever shows `token`. */
async function viewerOf(token: string) {
  const answer = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: VIEWER }),
  });
  return (await answer.json()) as { data?: { viewer: unknown }; errors?: { extensions: { code: string } }[] };
}

test('a visitor is nobody', async () => {
  expect((await ask(VIEWER)).data).toEqual({ viewer: null });
});

test('whoever proves a new address has an account, as a creator without a name', async () => {
  await requestCode();

  const session = await signIn(await codeFor());

  expect(session).toMatchObject({
    __typename: 'SignInSuccess',
    isNew: true,
    viewer: { displayName: null, roles: ['CREATOR'] },
  });
  expect((await viewerOf(session['token'] ?? '')).data?.viewer).toMatchObject({
    sessions: 1,
    account: { name: '', email },
  });
});

test('an account is found again, however its address is typed', async () => {
  const accountId = await startAccount(hub.operator, 'Leyla Haddad');
  await hub.db.account.update({ where: { id: accountId }, data: { email } });
  await requestCode(`  ${email.toUpperCase()} `);

  const session = await signIn(await codeFor(), email.toUpperCase());

  expect(session).toMatchObject({ isNew: false, viewer: { displayName: 'Leyla H.', roles: ['CREATOR'] } });
  expect(await hub.db.session.count({ where: { accountId } })).toBe(1);
});

test('an address with an account and one without are answered alike', async () => {
  const accountId = await startAccount(hub.operator);
  const { email: known } = await hub.db.account.findUniqueOrThrow({ where: { id: accountId } });

  const answers = [await requestCode(known), await requestCode(email)];
  const wrong = [await signIn('000 000', known), await signIn('000 000', email), await signIn('0', 'nobody')];

  expect(answers).toEqual([SENT, SENT]);
  expect(new Set(wrong.map(({ code }) => code))).toEqual(new Set(['SIGN_IN_CODE_WRONG']));
});

test('a code is spent by signing in', async () => {
  await requestCode();
  const code = await codeFor();
  await signIn(code);

  expect(await signIn(code)).toMatchObject({ code: 'SIGN_IN_CODE_WRONG' });
});

test('a code survives two wrong ones and dies after three', async () => {
  await requestCode();
  const code = await codeFor();
  const wrong = another(code);

  const tries = [await signIn(wrong), await signIn(wrong), await signIn(wrong), await signIn(code)];

  expect(tries.map((answer) => answer['code'])).toEqual([
    'SIGN_IN_CODE_WRONG',
    'SIGN_IN_CODE_WRONG',
    'SIGN_IN_CODE_WRONG',
    'SIGN_IN_CODE_EXPIRED',
  ]);
});

test('of two codes the newer one works', async () => {
  await requestCode();
  const first = await codeFor();
  await requestCode();
  const second = await codeFor();

  const tries = [first === second ? null : await signIn(first), await signIn(second)];

  expect(tries).toEqual([
    expect.objectContaining({ code: 'SIGN_IN_CODE_WRONG' }),
    expect.objectContaining({ __typename: 'SignInSuccess' }),
  ]);
});

test('a code ends after ten minutes', async () => {
  await requestCode();
  const code = await codeFor();
  await hub.db.signInCode.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });

  expect(await signIn(code)).toMatchObject({ code: 'SIGN_IN_CODE_EXPIRED' });
});

test('what is no address is refused with its field', async () => {
  expect(await requestCode('leyla@nowhere')).toMatchObject({ code: 'VALIDATION', path: ['input', 'email'] });
});

test('neither code, nor address, nor where its owner sat is in the database', async () => {
  await requestCode();
  const code = (await codeFor()).replace(' ', '');
  const codes = JSON.stringify(await hub.db.signInCode.findMany());
  await signIn(code);

  const sessions = await hub.db.session.findMany({ where: { account: { email } } });

  expect(codes).not.toContain(code);
  expect(codes).not.toContain(email);
  expect(sessions).toMatchObject([{ ipAddress: null, userAgent: null }]);
});

test('a session lasts 30 days and is prolonged by use', async () => {
  await requestCode();
  const { token = '' } = await signIn(await codeFor());
  const inDays = (days: number) => new Date(Date.now() + days * 24 * 3_600_000);
  const where = { account: { email } };
  const opened = await hub.db.session.findFirstOrThrow({ where });
  await hub.db.session.updateMany({ where, data: { expiresAt: inDays(12) } });

  await viewerOf(token);
  const used = await hub.db.session.findFirstOrThrow({ where });

  for (const { expiresAt } of [opened, used]) {
    expect(Math.abs(expiresAt.getTime() - inDays(30).getTime())).toBeLessThan(60_000);
  }
});

test('whoever signs out, or signs out everywhere, is known no more', async () => {
  const accountId = await startAccount(hub.operator);
  await hub.db.account.update({ where: { id: accountId }, data: { email } });
  const open = async () => {
    await requestCode();
    return (await signIn(await codeFor()))['token'] ?? '';
  };
  const [first, second, third] = [await open(), await open(), await open()];
  const act = (token: string, mutation: string) =>
    fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: `mutation { ${mutation} { __typename } }` }),
    });

  await act(first, 'signOut');
  const afterOne = await hub.db.session.count({ where: { accountId } });
  await act(second, 'signOutEverywhere');

  expect([afterOne, await hub.db.session.count({ where: { accountId } })]).toEqual([2, 0]);
  expect((await viewerOf(third)).errors?.[0]?.extensions).toMatchObject({ code: 'SESSION_ENDED' });
});

test('a visitor cannot sign out', async () => {
  const { data } = await ask(
    'mutation { signOut { __typename } signOutEverywhere { __typename } updateProfile(input: { name: "X" }) { __typename } }',
  );

  expect(data).toEqual({
    signOut: { __typename: 'NotAllowedError' },
    signOutEverywhere: { __typename: 'NotAllowedError' },
    updateProfile: { __typename: 'NotAllowedError' },
  });
});

test('the owner of ADMIN_EMAIL is admin of a hub that has none, and only the first time', async () => {
  await requestCode('ines@example.org');
  const first = await signIn(await codeFor('ines@example.org'), 'ines@example.org');
  await hub.db.account.update({ where: { email: 'ines@example.org' }, data: { roles: ['CREATOR'] } });
  const other = await startAccount(hub.operator);
  await hub.db.account.update({ where: { id: other }, data: { roles: ['CREATOR', 'ADMIN'] } });
  await requestCode('ines@example.org');
  const later = await signIn(await codeFor('ines@example.org'), 'ines@example.org');

  expect([first, later]).toMatchObject([
    { viewer: { roles: ['CREATOR', 'MODERATOR', 'ADMIN'] } },
    { viewer: { roles: ['CREATOR'] } },
  ]);
});

test('one mailbox gets six codes an hour, and then the time to come back', async () => {
  const limited = await openHub({ env: { RATE_LIMITS: 'on' } });
  const answers: unknown[] = [];

  for (let round = 0; round < 7; round += 1) {
    const { data } = await askThrough('over HTTP', limited.url)(REQUEST_CODE, { email });
    answers.push(data?.['requestSignInCode']);
  }
  await limited.close();

  expect(answers.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => SENT));
  expect(answers[6]).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) });
});
