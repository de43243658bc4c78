import { afterAll, beforeAll, expect, test } from 'vitest';
import { agreedSupporters } from '../harness/agreed-supporters.ts';
import { socketClient } from '../harness/doors.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';

const MAIL = `mutation ($petition: ID!) { postUpdate(input: { petition: $petition, title: "We met", body: "Yes.", mailSupporters: true }) {
  __typename ... on PostUpdateSuccess { update { mailing { id state total } } } ... on MailingLimitError { code nextAt } } }`;
const SEE = `query ($slug: String!) { petition(slug: $slug) { mailingOutlook { recipients left nextAt needsApproval }
  updates { nodes { mailing { id state total sent } } } } }`;
const CANCEL = `mutation ($mailing: ID!) { cancelMailing(input: { mailing: $mailing }) {
  __typename ... on CancelMailingSuccess { mailing { state } } } }`;
const FOLLOW = `subscription ($mailing: ID!) { mailingProgress(mailing: $mailing) { state total sent } }`;

let hub: TestHub;
beforeAll(async () => {
  hub = await openHub({ env: { MAILING_APPROVAL_ABOVE: '3' } });
});
afterAll(() => hub.close());

async function ask(query: string, variables: Record<string, unknown>, headers: Record<string, string> = {}) {
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: hub.url, ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data } = await response.json();
  return data;
}

const supporters = ({ id, slug }: ApiPetition, count: number) =>
  agreedSupporters(hub.operator, id, {
    count,
    at: new Date(),
    addressOf: (place) => `supporter${place}@${slug}.example`,
  });

async function next(headers: Record<string, string>, mailing: string, isEnough: (value: unknown) => boolean) {
  const client = socketClient(hub.url, { origin: hub.url, ...headers });
  try {
    for await (const { data, errors } of client.iterate<{ mailingProgress: { state: string } }>({
      query: FOLLOW,
      variables: { mailing },
    })) {
      if (errors) return errors[0]?.extensions?.['code'];
      if (isEnough(data?.mailingProgress)) return data?.mailingProgress;
    }
    return null;
  } catch (refusal) {
    return (refusal as { extensions?: { code: string } }[])[0]?.extensions?.code;
  } finally {
    await client.dispose();
  }
}

test('a creator mails an update, follows it to its end, and nobody else sees how it goes', async () => {
  const petition = await hub.petition();
  const stranger = await hub.signIn((await hub.petition()).creatorId);
  const creator = await hub.signIn(petition.creatorId);
  await supporters(petition, 3);

  const before = await ask(SEE, { slug: petition.slug }, creator);
  const { postUpdate } = await ask(MAIL, { petition: petition.publicId }, creator);
  const { id } = postUpdate.update.mailing;
  const done = await next(creator, id, (mailing) => (mailing as { state: string }).state === 'DONE');
  const after = await ask(SEE, { slug: petition.slug }, creator);

  expect(before.petition.mailingOutlook).toEqual({
    recipients: 3,
    left: 3,
    nextAt: null,
    needsApproval: false,
  });
  expect(done).toEqual({ state: 'DONE', total: 3, sent: 3 });
  expect(after.petition).toMatchObject({
    mailingOutlook: { left: 2 },
    updates: { nodes: [{ mailing: { id, state: 'DONE', sent: 3 } }] },
  });
  for (const headers of [{}, stranger]) {
    expect((await ask(SEE, { slug: petition.slug }, headers)).petition).toEqual({
      mailingOutlook: null,
      updates: { nodes: [{ mailing: null }] },
    });
    expect(await next(headers, id, () => true)).toBe('NOT_FOUND');
    expect((await ask(CANCEL, { mailing: id }, headers)).cancelMailing.__typename).toBe('NotAllowedError');
  }
  expect((await ask(CANCEL, { mailing: id }, creator)).cancelMailing.__typename).toBe('MailingEndedError');
});

test('a large mailing waits for a moderator, and its author can take it back', async () => {
  const petition = await hub.petition();
  const creator = await hub.signIn(petition.creatorId);
  await supporters(petition, 4);

  const { postUpdate } = await ask(MAIL, { petition: petition.publicId }, creator);
  const { mailing } = postUpdate.update;
  const cancelled = await ask(CANCEL, { mailing: mailing.id }, creator);

  expect(mailing).toMatchObject({ state: 'AWAITING_APPROVAL', total: 4 });
  expect(cancelled.cancelMailing).toEqual({
    __typename: 'CancelMailingSuccess',
    mailing: { state: 'CANCELLED' },
  });
  expect(await hub.mailTo(`supporter0@${petition.slug}.example`)).toEqual([]);
});

test('a fourth mailing of a week is refused, and says when the next may go', async () => {
  const petition = await hub.petition();
  const creator = await hub.signIn(petition.creatorId);
  await supporters(petition, 1);
  for (let sent = 0; sent < 3; sent += 1) await ask(MAIL, { petition: petition.publicId }, creator);

  const { postUpdate } = await ask(MAIL, { petition: petition.publicId }, creator);

  expect(postUpdate).toEqual({
    __typename: 'MailingLimitError',
    code: 'MAILING_LIMIT',
    nextAt: expect.any(String),
  });
});
