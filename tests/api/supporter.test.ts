import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../apps/api/src/schema/schema.ts';
import { askThrough, DOORS, socketClient, type Ask } from '../harness/doors.ts';
import { CONFIRM, SIGN, signVariables } from '../harness/sign-documents.ts';
import {
  AGREE_TO_UPDATES,
  ERASE,
  RECORD,
  REQUEST_LINK,
  SHOW_NAME,
  WITHDRAW,
  WITHDRAW_MINE,
} from '../harness/supporter-documents.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';

const SHOWN = `query ($slug: String!) { petition(slug: $slug) { recentSignatures { displayName reason } signatureCount { total } } }`;
const FOLLOW = `subscription ($petition: ID!) { signatureCount(petition: $petition) { signatureCount { total } } }`;
const TYPED = { nameDisplay: 'FIRST_NAME_INITIAL', reason: 'Because I walk there', postcode: '10115' };

interface Signature {
  readonly id: string;
  readonly [field: string]: unknown;
}
interface SupporterRecord {
  readonly signatures: readonly Signature[];
  readonly requests: readonly unknown[];
}

let hub: TestHub;
let ask: Ask;
beforeAll(async () => {
  hub = await openHub();
  ask = askThrough('over HTTP', hub.url);
});
afterAll(() => hub.close());

let people = 0;
/** An address nobody else in this file has. */
const somebody = () => `somebody.${(people += 1)}@example.org`;

async function sign(
  petition: ApiPetition,
  email: string,
  typed: Record<string, unknown> = TYPED,
): Promise<void> {
  await ask(SIGN, signVariables(petition.publicId, { email, ...typed }));
  const { data } = await ask(CONFIRM, { token: await hub.tokenFor(email) });
  expect(data).toMatchObject({ confirmSignature: { __typename: 'ConfirmSignatureSuccess' } });
}
/** Ask for a link and take its token from the hub's own hand. */
async function linkOf(email: string): Promise<string> {
  await ask(REQUEST_LINK, { email });
  const { id } = await hub.db.manageLink.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
  return hub.operator.vault.linkToken('manage', id);
}
async function record(token: string, through: Ask = ask): Promise<SupporterRecord | null> {
  const { data, errors } = await through(RECORD, { token });
  expect(errors).toEqual([]);
  return data!['supporter'] as SupporterRecord | null;
}
async function shown({ slug }: ApiPetition) {
  const { data } = await ask(SHOWN, { slug });
  return data!['petition'] as { recentSignatures: unknown[]; signatureCount: { total: number } };
}

test.for(DOORS)('a supporter reads everything about themselves %s', async (door) => {
  const [petition, address] = [await hub.petition(), somebody()];
  await sign(petition, address);
  const waiting = await hub.petition();
  await ask(SIGN, signVariables(waiting.publicId, { email: address }));

  const mine = await record(await linkOf(address), askThrough(door, hub.url));

  expect(mine?.signatures).toMatchObject([
    {
      petition: { slug: petition.slug },
      state: 'COUNTED',
      erased: false,
      name: 'Ada Okafor',
      email: address,
      displayName: 'Ada O.',
      ...TYPED,
      country: 'DE',
      age: 'OF_AGE',
      consents: [],
      consentHistory: [],
    },
  ]);
  expect(mine?.requests).toMatchObject([{ petition: { slug: waiting.slug }, rejectedAt: null }]);
});

test('an address that signed and one that did not are answered alike', async () => {
  const address = somebody();
  await sign(await hub.petition(), address);

  const answers = [
    await ask(REQUEST_LINK, { email: address }),
    await ask(REQUEST_LINK, { email: somebody() }),
  ];

  expect(answers[0]?.data).toEqual({
    requestManageLink: { __typename: 'RequestManageLinkSuccess', sent: true },
  });
  expect(answers[1]).toEqual(answers[0]);
});

test('a name is shown another way at once', async () => {
  const [petition, address] = [await hub.petition(), somebody()];
  await sign(petition, address);
  const token = await linkOf(address);
  const signature = (await record(token))!.signatures[0]!.id;

  const before = await shown(petition);
  const { data } = await ask(SHOW_NAME, { token, signature, nameDisplay: 'ANONYMOUS' });

  expect(before.recentSignatures).toEqual([{ displayName: 'Ada O.', reason: TYPED.reason }]);
  expect(data).toEqual({ changeMyNameDisplay: { __typename: 'ChangeMyNameDisplaySuccess' } });
  expect((await shown(petition)).recentSignatures).toEqual([]);
});

test('a consent is given and taken back, and both are in the record', async () => {
  const [petition, address] = [await hub.petition(), somebody()];
  await sign(petition, address);
  const token = await linkOf(address);
  const signature = (await record(token))!.signatures[0]!.id;

  await ask(AGREE_TO_UPDATES, { token, signature, given: true });
  const { data } = await ask(AGREE_TO_UPDATES, { token, signature, given: false });

  expect(data).toEqual({ changeMyConsent: { __typename: 'ChangeMyConsentSuccess' } });
  expect((await record(token))?.signatures).toMatchObject([
    {
      consents: [{ organisation: null, purpose: 'PETITION_UPDATES', given: false }],
      consentHistory: [
        { action: 'GIVEN', channel: 'SUPPORTER_PAGE' },
        { action: 'WITHDRAWN', channel: 'SUPPORTER_PAGE' },
      ],
    },
  ]);
});

test('who follows the count sees it fall when a signature is withdrawn by the link of its receipt', async () => {
  const [petition, address] = [await hub.petition(), somebody()];
  await sign(petition, address);
  const { id } = await hub.db.signature.findFirstOrThrow({ where: { petitionId: petition.id } });
  const client = socketClient(hub.url);
  const counts = client.iterate({ query: FOLLOW, variables: { petition: petition.publicId } });
  const now = (await counts.next()).value;

  const coming = counts.next();
  const { data } = await ask(WITHDRAW, { token: hub.operator.vault.linkToken('withdraw', id) });

  expect(now).toEqual({ data: { signatureCount: { signatureCount: { total: 1 } } } });
  expect(data).toEqual({
    withdrawSignature: {
      __typename: 'WithdrawSignatureSuccess',
      petition: { slug: petition.slug, signatureCount: { total: 0, revision: 2 } },
    },
  });
  expect((await coming).value).toEqual({ data: { signatureCount: { signatureCount: { total: 0 } } } });
  await client.dispose();
});

test('a signature withdrawn on the own page is gone from it', async () => {
  const [petition, address] = [await hub.petition(), somebody()];
  await sign(petition, address);
  const token = await linkOf(address);
  const signature = (await record(token))!.signatures[0]!.id;

  const { data } = await ask(WITHDRAW_MINE, { token, signature });

  expect(data).toEqual({ withdrawMySignature: { __typename: 'WithdrawMySignatureSuccess' } });
  expect((await record(token))?.signatures).toEqual([]);
  expect((await shown(petition)).signatureCount.total).toBe(0);
});

test('erased data is gone, the mails a hub without mail server keeps too, and the signature counts', async () => {
  const [petition, address] = [await hub.petition(), somebody()];
  await sign(petition, address);
  const token = await linkOf(address);

  const { data } = await ask(ERASE, { token });

  expect(data).toEqual({
    eraseMyData: { __typename: 'EraseMyDataSuccess', signatures: 1, withdrawn: false },
  });
  expect(await shown(petition)).toEqual({ recentSignatures: [], signatureCount: { total: 1 } });
  expect(await record(token)).toBeNull();
  expect(await hub.mailTo(address)).toEqual([]);
});

describe('a link that is not good', () => {
  test.for([
    [SHOW_NAME, { nameDisplay: 'FULL_NAME' }],
    [AGREE_TO_UPDATES, { given: true }],
    [WITHDRAW_MINE, {}],
    [ERASE, {}],
  ] as const)('is refused by name: %s', async ([document, variables]) => {
    const { data } = await ask(document, { token: 'x.y', signature: 'x', ...variables });

    expect(Object.values(data!)).toMatchObject([
      { __typename: 'ManageLinkExpiredError', code: 'MANAGE_LINK_EXPIRED' },
    ]);
  });

  test('reads nothing', async () => {
    expect(await record('x.y')).toBeNull();
  });
});

describe('what is about one person', () => {
  test.for([
    ['a POST', (token: string) => post(RECORD, { token })],
    ['a POST of a form nobody sends', (token: string) => post(RECORD, { token }, 'application/graphql+json')],
    ['a GET', (token: string) => get(RECORD, { token })],
  ] as const)('is stored by nobody on the way: %s', async ([, send]) => {
    const response = await send(await linkOf(somebody()));

    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('never says a token', async () => {
    const [petition, address] = [await hub.petition(), somebody()];
    await sign(petition, address);
    const token = await linkOf(address);

    const text = JSON.stringify(await record(token));

    const { id } = await hub.db.signature.findFirstOrThrow({ where: { petitionId: petition.id } });
    for (const secret of [
      token,
      hub.operator.vault.linkToken('withdraw', id),
      hub.operator.vault.requestToken(id),
    ]) {
      expect(text).not.toContain(secret.split('.').at(-1));
    }
  });

  test('has no node anybody could ask for', async () => {
    const address = somebody();
    await sign(await hub.petition(), address);
    const { id } = (await record(await linkOf(address)))!.signatures[0]!;

    const { data } = await ask('query ($id: ID!) { node(id: $id) { id } }', { id });

    expect(data).toEqual({ node: null });
  });

  test('is shared by no subscribers', () => {
    const own = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && /^(Supporter|ConsentRecord)/.test(type.name),
    );

    const fields = own.flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []));

    expect(own.length).toBeGreaterThan(3);
    expect(fields.filter(({ extensions }) => extensions['broadcastable'])).toEqual([]);
  });
});

function post(query: string, variables: object, contentType = 'application/json'): Promise<Response> {
  const headers = { 'content-type': contentType };
  return fetch(`${hub.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
}

function get(query: string, variables: object): Promise<Response> {
  const url = new URL(`${hub.url}/graphql`);
  url.searchParams.set('query', query);
  url.searchParams.set('variables', JSON.stringify(variables));
  return fetch(url, { headers: { accept: 'application/json' } });
}
