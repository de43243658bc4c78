import { postUpdate } from '@groundswell/commands';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeId } from '../../apps/api/src/graphql/global-id.ts';
import { accepted } from '../harness/accepted.ts';
import { askThrough, socketClient, type Ask } from '../harness/doors.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';

const POST = `mutation ($input: PostUpdateInput!) { postUpdate(input: $input) {
  __typename ... on PostUpdateSuccess { update { id title bodyHtml editedAt petition { id } } } ... on UserError { code path } } }`;
const EDIT = `mutation ($input: EditUpdateInput!) { editUpdate(input: $input) {
  __typename ... on EditUpdateSuccess { update { title body editedAt } } ... on UserError { code path } } }`;
const RETRACT = `mutation ($input: UpdateInput!) { retractUpdate(input: $input) {
  __typename ... on RetractUpdateSuccess { update { title body bodyHtml retractedAt } petition { id } } ... on UserError { code } } }`;
const CHANGES = `subscription ($petition: ID!) { timelineChanges(petition: $petition) {
  petition { id } changedAt items { id kind title update { title body bodyHtml editedAt } } } }`;

const SECRET = 'the bishop’s nephew';

let hub: TestHub;
beforeAll(async () => {
  hub = await openHub();
});
afterAll(() => hub.close());

/** Ask over HTTP, as whoever `headers` show. */
function as(headers: Readonly<Record<string, string>>): Ask {
  return async (query, variables = {}) => {
    const response = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: hub.url, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [] } = await response.json();
    return { status: response.status, data, errors };
  };
}

const anyone = (query: string, variables?: Record<string, unknown>) =>
  askThrough('over HTTP', hub.url)(query, variables);
const creatorOf = async (petition: ApiPetition) => as(await hub.signIn(petition.creatorId));

async function posted(petition: ApiPetition, body = 'She listened.'): Promise<string> {
  const { id: petitionId, creatorId: authorId } = petition;
  const outcome = await postUpdate({ petitionId, authorId, title: 'We met the mayor', body }, hub.operator);
  return accepted(outcome).updateId;
}

function follow(petition: ApiPetition) {
  const client = socketClient(hub.url);
  const told = client.iterate({
    query: CHANGES,
    variables: { petition: petition.publicId },
  });
  return {
    async next() {
      const { value } = await told.next();
      return (value as { data: { timelineChanges: { items: readonly unknown[] } } }).data.timelineChanges;
    },
    stop: () => client.dispose(),
  };
}

test('a creator posts, edits and retracts over the API', async () => {
  const petition = await hub.petition();
  const ask = await creatorOf(petition);
  const typed = { petition: petition.publicId, title: 'We met', body: 'She **listened**.' };

  const { data: first } = await ask(POST, { input: typed });
  const { update } = first!['postUpdate'] as { update: { id: string } };
  const edited = await ask(EDIT, { input: { update: update.id, body: 'She nodded.' } });
  const retracted = await ask(RETRACT, { input: { update: update.id } });

  expect(update).toMatchObject({
    title: 'We met',
    bodyHtml: '<p>She <strong>listened</strong>.</p>\n',
    editedAt: null,
    petition: { id: petition.publicId },
  });
  expect(edited.data?.['editUpdate']).toMatchObject({
    update: { title: 'We met', body: 'She nodded.', editedAt: expect.any(String) },
  });
  expect(retracted.data?.['retractUpdate']).toMatchObject({
    update: { title: '', body: '', bodyHtml: '', retractedAt: expect.any(String) },
    petition: { id: petition.publicId },
  });
});

test('whoever does not speak for the petition is refused, and so is what cannot be', async () => {
  const petition = await hub.petition();
  const update = encodeId('CampaignUpdate', await posted(petition));
  const other = await hub.petition();
  const stranger = await creatorOf(other);
  const input = { petition: petition.publicId, title: 'Mine now', body: 'Yes.' };

  for (const ask of [anyone, stranger]) {
    expect((await ask(POST, { input })).data?.['postUpdate']).toMatchObject({
      __typename: 'NotAllowedError',
    });
    expect((await ask(EDIT, { input: { update, title: 'Mine now' } })).data?.['editUpdate']).toMatchObject({
      __typename: 'NotAllowedError',
    });
    expect((await ask(RETRACT, { input: { update } })).data?.['retractUpdate']).toMatchObject({
      __typename: 'NotAllowedError',
    });
  }
  const ask = await creatorOf(petition);
  const image = encodeId('Image', crypto.randomUUID());
  expect((await ask(POST, { input: { ...input, title: '' } })).data?.['postUpdate']).toMatchObject({
    __typename: 'ValidationError',
    path: ['input', 'title'],
  });
  expect((await ask(POST, { input: { ...input, image } })).data?.['postUpdate']).toMatchObject({
    __typename: 'ValidationError',
    path: ['input', 'image'],
  });
  expect((await ask(RETRACT, { input: { update: 'nonsense' } })).data?.['retractUpdate']).toMatchObject({
    __typename: 'UpdateNotFoundError',
  });
  expect(await hub.db.campaignUpdate.count({ where: { petitionId: petition.id } })).toBe(1);
});

test('an edit reaches open pages within a second, and so does a retraction, without the words', async () => {
  const petition = await hub.petition();
  const ask = await creatorOf(petition);
  const update = encodeId('CampaignUpdate', await posted(petition));
  await ask(EDIT, { input: { update, title: 'We met her' } });
  const changes = follow(petition);
  const first = await changes.next();

  const begun = performance.now();
  await ask(EDIT, { input: { update, body: `It was ${SECRET}.` } });
  const second = await changes.next();
  await ask(RETRACT, { input: { update } });
  const third = await changes.next();
  const took = performance.now() - begun;

  expect(first.items).toMatchObject([{ kind: 'UPDATE', title: 'We met her' }]);
  expect(second.items).toMatchObject([
    { update: { body: `It was ${SECRET}.`, editedAt: expect.any(String) } },
  ]);
  expect(third.items).toMatchObject([{ kind: 'UPDATE', title: 'An update was retracted', update: null }]);
  expect(took).toBeLessThan(2_000);
  await changes.stop();
});

test('the words of a retracted update are nowhere, and the timeline says that there was one', async () => {
  const petition = await hub.petition();
  const updateId = await posted(petition, `It was ${SECRET}.`);
  const [first, item] = await hub.db.timelineItem.findMany({
    where: { petitionId: petition.id },
    orderBy: { seq: 'asc' },
  });
  const update = encodeId('CampaignUpdate', updateId);
  const itemId = encodeId('TimelineItem', item!.id);
  await (
    await creatorOf(petition)
  )(RETRACT, { input: { update } });

  const words = 'kind title note update { title body bodyHtml }';
  const answers = await Promise.all([
    anyone(
      `{ petition(slug: "${petition.slug}") { timeline { nodes { ${words} } } updates { nodes { title body } } } }`,
    ),
    anyone(`{ node(id: "${update}") { ... on CampaignUpdate { title body } } }`),
    anyone(`{ node(id: "${itemId}") { ... on TimelineItem { ${words} } } }`),
    askThrough(
      'over a socket',
      hub.url,
    )(
      `subscription { timelineItemAdded(petition: "${petition.publicId}", after: "${encodeId('TimelineItem', first!.id)}") { ${words} } }`,
    ),
  ]);

  expect(JSON.stringify(answers)).not.toMatch(/nephew|We met the mayor/);
  expect(answers[0]?.data).toEqual({
    petition: {
      timeline: {
        nodes: [
          { kind: 'UPDATE', title: 'An update was retracted', note: null, update: null },
          { kind: 'STARTED', title: 'The petition started', note: null, update: null },
        ],
      },
      updates: { nodes: [] },
    },
  });
  expect(answers[1]?.data).toEqual({ node: null });
  expect(answers[3]?.data).toMatchObject({ timelineItemAdded: { kind: 'UPDATE', update: null } });
});
