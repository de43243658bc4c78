import {
  confirmSignature,
  createOrganisation,
  createTopic,
  postUpdate,
  signPetition,
} from '@groundswell/commands';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeId } from '../../apps/api/src/graphql/global-id.ts';
import { accepted } from '../harness/accepted.ts';
import { askThrough } from '../harness/doors.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';
import { ADA } from '../harness/ada.ts';

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly slug: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

const LIST = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: PetitionOrder, $filter: PetitionFilter) {
  petitions(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: $filter) {
    edges { cursor node { slug } } pageInfo { hasNextPage hasPreviousPage }
  }
}`;

let hub: TestHub;
let organisationId: string;
const petitions: Record<string, ApiPetition> = {};

beforeAll(async () => {
  hub = await openHub();
  const { operator } = hub;
  accepted(await createTopic({ slug: 'water', position: 0, names: { en: 'Water', fr: 'Eau' } }, operator));
  ({ organisationId } = accepted(
    await createOrganisation(
      { name: 'River Watch', url: null, privacyPolicyUrl: null, isHub: false },
      operator,
    ),
  ));
  const body = 'A body long enough to be the body of a petition.';
  const options = {
    percent: { title: '100% of the water for all', body, topics: ['water'], organisationId },
    underscore: { title: 'Rename a_b street', body, closesAt: new Date(Date.now() + 86_400_000) },
    backslash: { title: String.raw`Keep the \ sign`, body, locale: 'fr' },
    arabic: { title: 'الماء النظيف للقرى كلها', body: 'نطلب ماءً نظيفًا للقرى كلها قبل الصيف.', locale: 'ar' },
    uyghur: {
      title: 'ئانا تىلىمىزنى ساقلايلى',
      body: 'بالىلار ئۆز تىلىدا ئوقۇسۇن دەپ سورايمىز.',
      locale: 'ug',
    },
    quoted: { title: 'The 10% that "nobody" sees', body, target: "Mayor O'Hara" },
  };
  for (const [name, option] of Object.entries(options)) petitions[name] = await hub.petition(option);
  petitions['draft'] = await hub.petition({ title: 'A draft about water', body, status: 'DRAFT' });
  await signatures('arabic', 3, 'DE');
  await signatures('percent', 2, 'UG');
});
afterAll(() => hub.close());

async function signatures(name: string, number: number, country: string): Promise<void> {
  for (let index = 0; index < number; index += 1) {
    const id = hub.operator.newId();
    const input = { ...ADA, country, petitionId: petitions[name]!.id, email: `${name}.${index}@example.org` };
    accepted(await signPetition(input, { ...hub.operator, newId: () => id }));
    accepted(await confirmSignature({ token: hub.operator.vault.requestToken(id) }, hub.operator));
  }
}

async function list(variables: Record<string, unknown>): Promise<Page> {
  const { data, errors } = await askThrough('over HTTP', hub.url)(LIST, variables);
  if (errors.length > 0) throw new Error(errors[0]!.message);
  return data!['petitions'] as Page;
}
const namesOf = ({ edges }: Page) =>
  edges.map(({ node }) => Object.entries(petitions).find(([, { slug }]) => slug === node.slug)?.[0]);

describe('a list of petitions', () => {
  test('is read in pages, forwards', async () => {
    const whole = namesOf(await list({ orderBy: 'NEWEST' }));

    const read = [];
    let page = await list({ orderBy: 'NEWEST', first: 2 });
    read.push(...namesOf(page));
    while (page.pageInfo.hasNextPage) {
      page = await list({ orderBy: 'NEWEST', first: 4, after: page.edges.at(-1)!.cursor });
      read.push(...namesOf(page));
    }

    expect(read).toEqual(whole);
    expect(whole).toHaveLength(6);
  });

  test('is read in pages, backwards', async () => {
    const whole = await list({ orderBy: 'NEWEST' });

    const lastTwo = await list({ orderBy: 'NEWEST', last: 2 });
    const before = await list({ orderBy: 'NEWEST', last: 3, before: lastTwo.edges[0]!.cursor });

    expect(namesOf(lastTwo)).toEqual(namesOf(whole).slice(4));
    expect(namesOf(before)).toEqual(namesOf(whole).slice(1, 4));
    expect(before.pageInfo.hasPreviousPage).toBe(true);
  });

  test('can be empty on request', async () => {
    expect((await list({ first: 0 })).edges).toEqual([]);
  });

  test.for([
    ['MOST_SIGNED', ['arabic', 'percent']],
    ['TRENDING', ['arabic', 'percent']],
    ['CLOSING_SOON', ['underscore']],
  ] as const)('has orders: %s', async ([orderBy, leaders]) => {
    const names = namesOf(await list({ orderBy }));

    expect(names.slice(0, leaders.length)).toEqual(leaders);
    expect(names).toHaveLength(6);
  });

  test.for([
    ['a percent sign is a percent sign', { text: '%' }, ['percent', 'quoted']],
    ['an underscore is an underscore', { text: 'a_b' }, ['underscore']],
    ['an underscore alone is no joker', { text: '_' }, ['underscore']],
    ['a backslash is a backslash', { text: '\\' }, ['backslash']],
    ['right-to-left words are found', { text: 'النظيف' }, ['arabic']],
    ['words of a right-to-left body too', { text: 'ئوقۇسۇن' }, ['uyghur']],
    ['small letters find capitals', { text: 'RENAME A_B' }, ['underscore']],
    ['an apostrophe in a target', { text: "o'hara" }, ['quoted']],
    ['a draft is never found', { text: 'draft' }, []],
    ['one language', { locale: 'ug' }, ['uyghur']],
    ['one topic', { topic: 'water' }, ['percent']],
    ['one organisation', { organisation: 'river-watch' }, ['percent']],
    ['signed from one country', { country: 'UG' }, ['percent']],
    ['no status at all', { status: [] }, []],
    ['only drafts', { status: ['DRAFT', 'REMOVED', 'REJECTED', 'IN_REVIEW'] }, []],
    ['an outcome nobody has', { outcome: ['VICTORY'] }, []],
  ] as const)('is filtered: %s', async ([, filter, expected]) => {
    const names = namesOf(await list({ filter, orderBy: 'NEWEST' }));

    expect(new Set(names)).toEqual(new Set(expected));
  });
});

test('a thing is found by its id, whatever it is', async () => {
  const petition = petitions['uyghur']!;
  await postUpdate(
    { petitionId: petition.id, authorId: petition.creatorId, title: 'Hello', body: 'World' },
    hub.operator,
  );
  const update = await hub.db.campaignUpdate.findFirstOrThrow();
  const item = await hub.db.timelineItem.findFirstOrThrow({ where: { updateId: update.id } });
  const ids = {
    Petition: petition.publicId,
    Organisation: encodeId('Organisation', organisationId),
    CampaignUpdate: encodeId('CampaignUpdate', update.id),
    TimelineItem: encodeId('TimelineItem', item.id),
  };

  const found = await Promise.all(
    Object.values(ids).map(async (id) => {
      const { data } = await askThrough('over HTTP', hub.url)(
        'query ($id: ID!) { node(id: $id) { __typename id } }',
        { id },
      );
      return data!['node'];
    }),
  );

  expect(found).toEqual(Object.entries(ids).map(([__typename, id]) => ({ __typename, id })));
});

test.for([
  ['nothing', ''],
  ['no id', 'x'],
  ['a type without nodes', Buffer.from('Account:00000000-0000-4000-8000-000000000001').toString('base64url')],
  ['a NUL', '\u0000'],
  ['nobody has', encodeId('Petition', '99999999-0000-4000-8000-000000000000')],
  ['no organisation has', encodeId('Organisation', '99999999-0000-4000-8000-000000000000')],
  ['no UUID', Buffer.from('Petition:1').toString('base64url')],
])('nothing is found by an id, and nothing breaks: %s', async ([, id]) => {
  const { data, errors } = await askThrough('over HTTP', hub.url)(
    'query ($id: ID!) { node(id: $id) { id } }',
    { id },
  );

  expect(data).toEqual({ node: null });
  expect(errors).toEqual([]);
});

test('topics have names in the language of the reader', async () => {
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'fr-CA,fr;q=0.9' },
    body: JSON.stringify({ query: '{ topics { slug name } }' }),
  });

  expect(await response.json()).toEqual({ data: { topics: [{ slug: 'water', name: 'Eau' }] } });
});

test('text is shown as clean HTML, and what could run is gone', async () => {
  const petition = await hub.petition({
    title: 'A text with teeth',
    body: '# Hello\n\n<script>alert(1)</script><img src=x onerror=alert(1)>\n\n[link](javascript:alert(1)) [ok](https://example.org)',
  });

  const { data } = await askThrough('over HTTP', hub.url)(
    'query ($slug: String!) { petition(slug: $slug) { bodyHtml summary } }',
    { slug: petition.slug },
  );

  const { bodyHtml } = data!['petition'] as { bodyHtml: string };
  expect(bodyHtml).toContain('<h2>Hello</h2>');
  expect(bodyHtml).toContain('href="https://example.org"');
  expect(bodyHtml).not.toMatch(/script|onerror|<img|javascript:/i);
});

test('a video alone in a paragraph is marked in the HTML, and everybody else reads a link', async () => {
  const link = 'https://video.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv';
  const petition = await hub.petition({ title: 'Seen on film', body: `Look:\n\n${link}\n\nSee ${link}` });

  const { data } = await askThrough('over HTTP', hub.url)(
    'query ($slug: String!) { petition(slug: $slug) { bodyHtml } }',
    { slug: petition.slug },
  );

  const { bodyHtml } = data!['petition'] as { bodyHtml: string };
  const plain = `<a href="${link}" rel="nofollow ugc noopener noreferrer">${link}</a>`;
  expect(bodyHtml).toBe(
    `<p>Look:</p>\n<figure data-video="peertube" data-embed-url="https://video.example.org/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv">${plain}</figure>\n<p>See ${plain}</p>\n`,
  );
});
