import { createTopic } from '@groundswell/commands';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accepted } from '../harness/accepted.ts';
import type { Answer } from '../harness/doors.ts';
import { startAccount } from '../harness/start-petition.ts';
import { openHub, type TestHub } from '../harness/test-hub.ts';

const CREATE = `mutation ($input: CreatePetitionInput!) { createPetition(input: $input) { __typename
  ... on CreatePetitionSuccess { petition { id slug status target organisation { name } editing { edition hasSigners checklist { piece required done message } } } }
  ... on ValidationError { issues { path message } } ... on UserError { code path } } }`;
const UPDATE = `mutation ($input: UpdatePetitionInput!) { updatePetition(input: $input) { __typename
  ... on UpdatePetitionSuccess { petition { title target closesAt highRisk topics { slug } editing { edition } } }
  ... on UserError { code path } } }`;
const EDITING = `query ($slug: String!) { petition(slug: $slug) { title editing { edition editable hasSigners } } }`;
const SIMILAR = `query ($title: String!, $body: String, $first: Int! = 5) { similarPetitions(title: $title, body: $body, first: $first) { petition { title } reason score } }`;
const PREVIEW = `query ($body: String!) { previewMarkdown(body: $body) }`;

type Headers = Readonly<Record<string, string>>;

let hub: TestHub;
let creatorId: string;
let creator: Headers;
let stranger: Headers;
beforeAll(async () => {
  hub = await openHub();
  creatorId = await startAccount(hub.operator);
  creator = await hub.signIn(creatorId);
  stranger = await hub.signIn(await startAccount(hub.operator));
  accepted(await createTopic({ slug: 'transport', position: 0, names: { en: 'Transport' } }, hub.operator));
});
afterAll(() => hub.close());

async function ask(query: string, variables: object, headers: Headers = {}): Promise<Answer> {
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Partial<Answer>;
  return { status: response.status, data, errors: errors ?? [] };
}

/** Published by the operator, whose petitions need no review. */
const listed = (title: string, locale = 'en') => hub.petition({ title, locale });
interface ReadPetition {
  readonly bodyHtml: string;
  readonly editing: { readonly edition: string };
}
const petitionIn = ({ data }: Answer) => (data as { petition: ReadPetition }).petition;
const titles = ({ data }: Answer) =>
  (data as { similarPetitions: { petition: { title: string } }[] }).similarPetitions.map(
    ({ petition }) => petition.title,
  );

describe('a draft', () => {
  test('is started with a title alone, and says what it lacks', async () => {
    const input = { title: 'Keep the night bus', body: '', locale: 'en' };

    const { data } = await ask(CREATE, { input }, creator);

    expect(data).toMatchObject({
      createPetition: {
        __typename: 'CreatePetitionSuccess',
        petition: {
          status: 'DRAFT',
          slug: 'keep-the-night-bus',
          editing: {
            hasSigners: false,
            checklist: [
              { piece: 'title', required: true, done: true, message: null },
              { piece: 'target', required: false, done: false, message: null },
              { piece: 'body', required: true, done: false, message: 'Fill in the body.' },
              { piece: 'media', required: false, done: false, message: null },
              { piece: 'topics', required: false, done: false, message: null },
            ],
          },
        },
      },
    });
  });

  test('is not started by a visitor', async () => {
    const input = { title: 'Keep the night bus', body: '', locale: 'en' };

    const { data } = await ask(CREATE, { input });

    expect(data).toMatchObject({ createPetition: { code: 'NOT_ALLOWED' } });
  });

  test('with several things wrong is told all of them', async () => {
    const input = { title: 'Bus', body: '\u0000', locale: 'en', target: ' ' };

    const { data } = await ask(CREATE, { input }, creator);

    const issues = ['title', 'target', 'body'].map((field) => ({ path: ['input', field] }));
    expect(data).toMatchObject({ createPetition: { issues } });
  });

  test('of an organisation that is none is refused', async () => {
    const input = { title: 'Keep the night bus', body: '', locale: 'en', organisation: 'nobody' };

    const { data } = await ask(CREATE, { input }, creator);

    expect(data).toMatchObject({ createPetition: { code: 'VALIDATION', path: ['input', 'organisation'] } });
  });
});

describe('a change', () => {
  test('is made by its creator, piece by piece, each from the edition before it', async () => {
    const { slug, publicId: petition } = await hub.petition({ creatorId, status: 'DRAFT' });
    const first = await ask(EDITING, { slug }, creator);
    const { edition: basedOn } = petitionIn(first).editing;
    const closesAt = new Date(Date.now() + 86_400_000).toISOString();

    const { data } = await ask(
      UPDATE,
      { input: { petition, basedOn, target: null, topics: ['transport'], highRisk: true, closesAt } },
      creator,
    );
    const again = await ask(UPDATE, { input: { petition, basedOn, title: 'From another window' } }, creator);

    expect(data).toMatchObject({
      updatePetition: {
        petition: { target: null, closesAt, highRisk: true, topics: [{ slug: 'transport' }] },
      },
    });
    expect(again.data).toMatchObject({ updatePetition: { code: 'EDITED_MEANWHILE' } });
  });

  test('by anybody else is refused, and they learn nothing of the edition', async () => {
    const { slug, publicId: petition } = await hub.petition({ creatorId, title: 'Only ours to change' });

    for (const headers of [{}, stranger]) {
      const { data } = await ask(UPDATE, { input: { petition, title: 'Mine now' } }, headers);
      const read = await ask(EDITING, { slug }, headers);

      expect(data).toMatchObject({ updatePetition: { code: 'NOT_ALLOWED' } });
      expect(read.data).toEqual({ petition: { title: 'Only ours to change', editing: null } });
    }
  });

  test('of a petition that is not there is refused', async () => {
    const { data } = await ask(UPDATE, { input: { petition: 'nothing', title: 'Mine now' } }, creator);

    expect(data).toMatchObject({ updatePetition: { code: 'PETITION_NOT_FOUND' } });
  });
});

describe('petitions like a title', () => {
  test('are those that are listed and share its words, the most alike first, with a reason', async () => {
    await listed('Bring back the ferry to Linden Island');
    await listed('Bring back the ferry');
    await listed('A crossing for the school');
    const { id } = await listed('Bring back the ferry at last');
    await hub.db.petition.update({ where: { id }, data: { reviewedAt: null } });
    await hub.petition({ title: 'Bring back the ferry today', status: 'DRAFT' });

    const answer = await ask(SIMILAR, { title: 'bring back the ferry!' });

    expect(titles(answer)).toEqual(['Bring back the ferry', 'Bring back the ferry to Linden Island']);
    expect(answer.data).toMatchObject({ similarPetitions: [{ reason: 'The same title' }, {}] });
  });

  test('are found in every script, from a part of the title, in the reader’s language', async () => {
    await listed('ئانا تىلىمىزدا دەرس ئۆتۈلسۇن', 'ug');

    const answer = await ask(SIMILAR, { title: 'ئانا تىلىمىزدا دەرس' }, { 'accept-language': 'ar' });

    expect(titles(answer)).toEqual(['ئانا تىلىمىزدا دەرس ئۆتۈلسۇن']);
    expect(answer.data).toMatchObject({ similarPetitions: [{ reason: expect.stringMatching(/عنوان/) }] });
  });

  test.for(['', '   ', '%_\\', "'; DROP TABLE x; --"])('are none for %j', async (title) => {
    const { data, errors } = await ask(SIMILAR, { title });

    expect([data, errors]).toEqual([{ similarPetitions: [] }, []]);
  });

  test('are not looked for where the title breaks its limit', async () => {
    const { errors } = await ask(SIMILAR, { title: 'a'.repeat(151) });

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', path: ['title'] } }]);
  });
});

describe('a preview of Markdown', () => {
  test('is what the petition page will show', async () => {
    const body = '# Why\n\n**Because** <script>alert(1)</script>\n\n[x](javascript:alert(1))';
    const { slug } = await hub.petition({ creatorId, body });
    const page = await ask('query ($slug: String!) { petition(slug: $slug) { bodyHtml } }', { slug });

    const { data } = await ask(PREVIEW, { body }, creator);

    expect(data?.['previewMarkdown']).toBe(petitionIn(page).bodyHtml);
    expect(data?.['previewMarkdown']).not.toMatch(/<script|javascript:/);
  });

  test('is made for nobody who is not signed in, and of nothing that is too long', async () => {
    const visitor = await ask(PREVIEW, { body: '**x**' });
    const long = await ask(PREVIEW, { body: 'a'.repeat(50_001) }, creator);

    expect(visitor.data).toEqual({ previewMarkdown: null });
    expect(long.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', path: ['body'] } }]);
  });
});
