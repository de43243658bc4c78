import { afterAll, beforeAll, expect, test } from 'vitest';
import { askThrough, DOORS, socketClient } from '../harness/doors.ts';
import { CONFIRM, SIGN, signVariables } from '../harness/sign-documents.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';

const COUNT = `query ($slug: String!) { petition(slug: $slug) { signatureCount { total online paper revision } goal { value remaining progress } } }`;
const FOLLOW = `subscription ($petition: ID!) { signatureCount(petition: $petition) { petition { slug } signatureCount { total revision } goal { value } } }`;

interface Counted {
  readonly total: number;
  readonly revision: number;
}

let hub: TestHub;
beforeAll(async () => {
  hub = await openHub();
});
afterAll(() => hub.close());

const ask = (...asked: Parameters<ReturnType<typeof askThrough>>) =>
  askThrough('over HTTP', hub.url)(...asked);
const sign = async (petition: ApiPetition, email: string, typed = {}) =>
  (await ask(SIGN, signVariables(petition.publicId, { email, ...typed }))).data?.['signPetition'];
const confirm = async (token: string) => (await ask(CONFIRM, { token })).data?.['confirmSignature'];
const countOf = async ({ slug }: ApiPetition) => {
  const { data } = await ask(COUNT, { slug });
  return (data!['petition'] as { signatureCount: Counted }).signatureCount;
};

test.for(DOORS)('a supporter signs and confirms %s', async (door) => {
  const petition = await hub.petition();
  const through = askThrough(door, hub.url);
  const email = `${door.replaceAll(' ', '-')}@example.org`;

  const signed = await through(SIGN, signVariables(petition.publicId, { email }));
  const confirmed = await through(CONFIRM, { token: await hub.tokenFor(email) });

  expect(signed.data?.['signPetition']).toEqual({
    __typename: 'SignPetitionSuccess',
    confirmation: 'EMAIL',
    petition: { id: petition.publicId, slug: petition.slug },
  });
  expect(confirmed.data?.['confirmSignature']).toEqual({
    __typename: 'ConfirmSignatureSuccess',
    signatureNumber: 1,
    petition: { signatureCount: { total: 1, revision: 1 } },
  });
});

test('the mail is in /dev/mail.json; its link counts once, whatever the spelling and however often', async () => {
  const petition = await hub.petition();
  await sign(petition, 'grace@example.org');
  const mails = await hub.mailTo('grace@example.org');
  const token = await hub.tokenFor('grace@example.org');
  const before = await countOf(petition);

  const first = await confirm(token);
  const after = await countOf(petition);
  const again = await confirm(token);
  await sign(petition, 'Grace+2@Example.org');
  const told = await hub.mailTo('Grace+2@Example.org');

  expect(mails).toHaveLength(1);
  expect(first).toMatchObject({ __typename: 'ConfirmSignatureSuccess' });
  expect(after.total).toBe(before.total + 1);
  expect(after.revision).toBeGreaterThan(before.revision);
  expect(again).toMatchObject({ __typename: 'AlreadySignedError' });
  expect(told).toHaveLength(1);
  expect(told[0]?.text).not.toContain('/confirm/');
  expect(await countOf(petition)).toEqual(after);
});

test('new, waiting and signed addresses get the same answer', async () => {
  const petition = await hub.petition();
  await sign(petition, 'waiting@example.org');
  await sign(petition, 'signed@example.org');
  await confirm(await hub.tokenFor('signed@example.org'));

  const answers = [];
  for (const who of ['new', 'waiting', 'signed']) answers.push(await sign(petition, `${who}@example.org`));

  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
});

test('a retry under one idempotency key sends one mail', async () => {
  const petition = await hub.petition();
  const typed = { idempotencyKey: 'one-attempt' };

  const answers = [
    await sign(petition, 'retry@example.org', typed),
    await sign(petition, 'retry@example.org', typed),
  ];

  expect(answers[1]).toEqual(answers[0]);
  expect(await hub.mailTo('retry@example.org')).toHaveLength(1);
});

test('every one of fifty mails written one after the other arrives without another nudge', async () => {
  const petition = await hub.petition();
  const addresses = Array.from({ length: 50 }, (_, index) => `mail.${index}@example.org`);

  for (const address of addresses) await sign(petition, address);

  const mails = await Promise.all(addresses.map((address) => hub.mailTo(address)));
  expect(mails.map(({ length }) => length)).toEqual(addresses.map(() => 1));
});

test('who follows the count has it at once, and the new one within half a second of the confirmation', async () => {
  const petition = await hub.petition();
  await sign(petition, 'live@example.org');
  const token = await hub.tokenFor('live@example.org');
  const client = socketClient(hub.url);
  const counts = client.iterate({ query: FOLLOW, variables: { petition: petition.publicId } });
  const now = await counts.next();

  const coming = counts.next().then(({ value }) => ({ value, at: performance.now() }));
  await confirm(token);
  const answeredAt = performance.now();
  const { value, at } = await coming;

  const shown = (total: number) => ({
    data: {
      signatureCount: {
        petition: { slug: petition.slug },
        signatureCount: { total, revision: total },
        goal: { value: 50 },
      },
    },
  });
  expect(now.value).toEqual(shown(0));
  expect(value).toEqual(shown(1));
  console.log(`the new count came ${Math.round(at - answeredAt)} ms after the confirmation's answer`);
  expect(at - answeredAt).toBeLessThan(500);
  await client.dispose();
});

test('several counts are followed with one subscription', async () => {
  const petitions = [await hub.petition(), await hub.petition()];
  const client = socketClient(hub.url);
  const counts = client.iterate({
    query: `subscription ($petitions: [ID!]!) { signatureCounts(petitions: $petitions) { petition { slug } signatureCount { total } } }`,
    variables: { petitions: petitions.map(({ publicId }) => publicId) },
  });
  const next = async () =>
    ((await counts.next()).value as { data: { signatureCounts: unknown } }).data.signatureCounts;
  const current = [await next(), await next()];

  await sign(petitions[1]!, 'several@example.org');
  await confirm(await hub.tokenFor('several@example.org'));

  expect(current).toEqual(
    expect.arrayContaining(
      petitions.map(({ slug }) => ({ petition: { slug }, signatureCount: { total: 0 } })),
    ),
  );
  expect(await next()).toEqual({ petition: { slug: petitions[1]!.slug }, signatureCount: { total: 1 } });
  await client.dispose();
});

test('"it was not me" takes the link back and counts nothing', async () => {
  const petition = await hub.petition();
  await sign(petition, 'stranger@example.org');
  const token = await hub.tokenFor('stranger@example.org');
  const reject = `mutation ($token: String!) { rejectSignatureRequest(input: { token: $token }) { __typename ... on RejectSignatureRequestSuccess { petition { slug } } } }`;

  const rejected = await ask(reject, { token });

  expect(rejected.data?.['rejectSignatureRequest']).toEqual({
    __typename: 'RejectSignatureRequestSuccess',
    petition: { slug: petition.slug },
  });
  expect(await confirm(token)).toMatchObject({ __typename: 'ConfirmationExpiredError' });
  expect((await countOf(petition)).total).toBe(0);
});

test('a GET confirms nothing', async () => {
  const petition = await hub.petition();
  await sign(petition, 'scanner@example.org');
  const token = await hub.tokenFor('scanner@example.org');
  const url = new URL(`${hub.url}/graphql`);
  url.searchParams.set('query', CONFIRM);
  url.searchParams.set('variables', JSON.stringify({ token }));

  const response = await fetch(url, { headers: { accept: 'application/json' } });

  expect(response.status).toBe(405);
  expect((await countOf(petition)).total).toBe(0);
  expect(await confirm(token)).toMatchObject({ __typename: 'ConfirmSignatureSuccess' });
});
