import { createOrganisation, pausePetition, reviewPetition, setMember } from '@groundswell/commands';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accepted } from '../harness/accepted.ts';
import { startAccount } from '../harness/start-petition.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';

type Headers = Readonly<Record<string, string>>;
const VISITOR: Headers = {};

let hub: TestHub;
let creatorId: string;
let readers: Readonly<Record<'visitor' | 'stranger' | 'creator' | 'moderator', Headers>>;
beforeAll(async () => {
  hub = await openHub();
  creatorId = await startAccount(hub.operator);
  const moderatorId = await startAccount(hub.operator);
  await hub.db.account.update({ where: { id: moderatorId }, data: { roles: ['MODERATOR'] } });
  readers = {
    visitor: VISITOR,
    stranger: await hub.signIn(await startAccount(hub.operator)),
    creator: await hub.signIn(creatorId),
    moderator: await hub.signIn(moderatorId),
  };
});
afterAll(() => hub.close());

async function ask<Data>(query: string, variables: object, headers: Headers = VISITOR): Promise<Data> {
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}

const publish = (petition: ApiPetition, headers: Headers) =>
  ask<{ publishPetition: { __typename: string; petition?: { status: string; listed: boolean } } }>(
    `mutation ($id: ID!) { publishPetition(input: { petition: $id }) { __typename
      ... on PublishPetitionSuccess { petition { status listed } } ... on UserError { code } } }`,
    { id: petition.publicId },
    headers,
  ).then(({ publishPetition }) => publishPetition);

/** Who finds the petition by its address, by its id, and in lists. */
async function foundBy(petition: ApiPetition) {
  const { slug, publicId } = petition;
  const found = await Promise.all(
    Object.entries(readers).map(async ([reader, headers]) => {
      const { bySlug, byId, listed } = await ask<{
        bySlug: object | null;
        byId: object | null;
        listed: { nodes: { slug: string }[] };
      }>(
        `query ($slug: String!, $id: ID!) {
          bySlug: petition(slug: $slug) { id } byId: node(id: $id) { id }
          listed: petitions(first: 100, orderBy: NEWEST, filter: { status: [OPEN, PAUSED, CLOSED] }) { nodes { slug } } }`,
        { slug, id: publicId },
        headers,
      );
      const inLists = listed.nodes.some((node) => node.slug === slug);
      return [
        reader,
        [bySlug && 'slug', byId && 'id', inLists && 'lists'].filter(Boolean).join(' '),
      ] as const;
    }),
  );
  return Object.fromEntries(found);
}

const everybody = (how: string) => ({ visitor: how, stranger: how, creator: how, moderator: how });
const insiders = { visitor: '', stranger: '', creator: 'slug id', moderator: 'slug id' };
const decide = (petition: ApiPetition, decision: 'APPROVE' | 'REJECT' | 'REMOVE' | 'RESTORE') =>
  reviewPetition(
    {
      petitionId: petition.id,
      decision,
      reasonCode: decision === 'APPROVE' || decision === 'RESTORE' ? 'WITHIN_RULES' : 'SPAM',
      publicNote: null,
    },
    hub.operator,
  );

describe('a petition is found', () => {
  test('as a draft by its creator and moderators, once published by its address, once approved in lists', async () => {
    const petition = await hub.petition({ status: 'DRAFT', creatorId });

    const draft = await foundBy(petition);
    const published = await publish(petition, readers.creator);
    const unreviewed = await foundBy(petition);
    accepted(await decide(petition, 'APPROVE'));
    const approved = await foundBy(petition);

    expect(draft).toEqual(insiders);
    expect(published).toMatchObject({ petition: { status: 'OPEN', listed: false } });
    expect(unreviewed).toEqual(everybody('slug id'));
    expect(approved).toEqual(everybody('slug id lists'));
  });

  test('no more by others once it is turned down or removed, and again once it is restored', async () => {
    const [rejected, removed] = [
      await hub.petition({ status: 'DRAFT', creatorId }),
      await hub.petition({ creatorId }),
    ];
    await publish(rejected, readers.creator);

    accepted(await decide(rejected, 'REJECT'));
    accepted(await decide(removed, 'REMOVE'));
    const away = await Promise.all([rejected, removed].map(foundBy));
    accepted(await decide(removed, 'RESTORE'));

    expect(away).toEqual([insiders, insiders]);
    expect(await foundBy(removed)).toEqual(everybody('slug id lists'));
  });

  test('in every status by members of its organisation', async () => {
    const organisation = {
      slug: 'riverside',
      name: 'Riverside',
      url: null,
      privacyPolicyUrl: null,
      isHub: false,
    };
    const { organisationId } = accepted(await createOrganisation(organisation, hub.operator));
    const memberId = await startAccount(hub.operator);
    accepted(await setMember({ organisationId, accountId: memberId, role: 'MEMBER' }, hub.operator));
    const { slug } = await hub.petition({ status: 'DRAFT', creatorId, organisationId });

    const seen = await ask(
      `query ($slug: String!) { petition(slug: $slug) { mayEdit possibleDeeds } }`,
      { slug },
      await hub.signIn(memberId),
    );

    expect(seen).toEqual({ petition: { mayEdit: true, possibleDeeds: ['PUBLISH'] } });
  });
});

test('nobody but its creator publishes a draft, and others learn nothing', async () => {
  const petition = await hub.petition({ status: 'DRAFT', creatorId });

  const refused = await Promise.all(
    [readers.visitor, readers.stranger, readers.moderator].map((headers) => publish(petition, headers)),
  );

  expect(refused).toEqual(refused.map(() => ({ __typename: 'NotAllowedError', code: 'NOT_ALLOWED' })));
  expect(await foundBy(petition)).toEqual(insiders);
});

test('what can be done depends on who asks and where the petition is', async () => {
  const { id, slug } = await hub.petition({ creatorId });
  const deeds = (headers: Headers) =>
    ask<{ petition: { possibleDeeds: string[] } }>(
      'query ($slug: String!) { petition(slug: $slug) { possibleDeeds } }',
      { slug },
      headers,
    ).then(({ petition }) => petition.possibleDeeds);

  const open = await Promise.all(Object.values(readers).map(deeds));
  accepted(await pausePetition({ petitionId: id }, hub.operator));

  expect(open).toEqual([[], [], ['PAUSE', 'CLOSE', 'DECLARE_OUTCOME'], ['REMOVE']]);
  expect(await deeds(readers.creator)).toEqual(['RESUME', 'CLOSE', 'DECLARE_OUTCOME']);
});

test('related petitions show only what lists show', async () => {
  const topic = { title: 'Plant trees along the canal', target: 'The city of Riverside' };
  const [seen, waiting] = [
    await hub.petition({ ...topic, creatorId }),
    await hub.petition({ ...topic, creatorId, status: 'DRAFT' }),
  ];
  const reader = await hub.petition(topic);
  const related = () =>
    ask<{ petition: { relatedPetitions: { petition: { slug: string } }[] } }>(
      'query ($slug: String!) { petition(slug: $slug) { relatedPetitions(first: 20) { petition { slug } } } }',
      { slug: reader.slug },
      // What visitors are answered may be a second old.
      readers.stranger,
    ).then(({ petition }) => petition.relatedPetitions.map(({ petition: { slug } }) => slug));

  await publish(waiting, readers.creator);
  const before = await related();
  accepted(await decide(waiting, 'APPROVE'));

  expect(before).toContain(seen.slug);
  expect(before).not.toContain(waiting.slug);
  expect(await related()).toContain(waiting.slug);
});
