import { closePetition, postUpdate } from '@groundswell/commands';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeId } from '../../apps/api/src/graphql/global-id.ts';
import { accepted } from '../harness/accepted.ts';
import { askThrough, DOORS } from '../harness/doors.ts';
import { SIGN, signVariables } from '../harness/sign-documents.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';

const SECRET = 'Nobody may read this yet';

let hub: TestHub;
let open: ApiPetition;
const hidden: Record<string, ApiPetition> = {};
beforeAll(async () => {
  hub = await openHub();
  open = await hub.petition();
  for (const status of ['DRAFT', 'REJECTED', 'REMOVED'] as const) {
    const petition = await hub.petition({
      title: `${SECRET}: ${status}`,
      slug: status.toLowerCase(),
    });
    const update = { petitionId: petition.id, authorId: petition.creatorId, title: SECRET, body: SECRET };
    accepted(await postUpdate(update, hub.operator));
    await hub.db.petition.update({ where: { id: petition.id }, data: { status } });
    hidden[status] = petition;
  }
});
afterAll(() => hub.close());

describe.for(['DRAFT', 'REJECTED', 'REMOVED'])('a petition that is %s', (status) => {
  const words = (answer: unknown) => JSON.stringify(answer);

  test.for(DOORS)('is not there, %s', async (door) => {
    const ask = askThrough(door, hub.url);
    const { id, slug, publicId } = hidden[status]!;
    const ids = {
      petition: publicId,
      item: encodeId(
        'TimelineItem',
        (await hub.db.timelineItem.findFirstOrThrow({ where: { petitionId: id } })).id,
      ),
      update: encodeId(
        'CampaignUpdate',
        (await hub.db.campaignUpdate.findFirstOrThrow({ where: { petitionId: id } })).id,
      ),
    };

    const answers = [
      await ask(`{ petition(slug: "${slug}") { title } }`),
      await ask(`{ node(id: "${ids.petition}") { ... on Petition { title } } }`),
      await ask(`{ node(id: "${ids.item}") { ... on TimelineItem { title } } }`),
      await ask(`{ node(id: "${ids.update}") { ... on CampaignUpdate { title petition { title } } } }`),
      await ask(
        `{ petitions(filter: { status: [DRAFT, IN_REVIEW, OPEN, PAUSED, CLOSED, REJECTED, REMOVED] }) { nodes { title } } }`,
      ),
      await ask(`{ petition(slug: "${open.slug}") { relatedPetitions { petition { title } } } }`),
      await ask(SIGN, signVariables(publicId)),
    ];

    expect(words(answers)).not.toContain(SECRET);
    expect(answers[0]!.data).toEqual({ petition: null });
    expect(answers[1]!.data).toEqual({ node: null });
    expect(answers[6]!.data?.['signPetition']).toMatchObject({
      __typename: 'PetitionNotFoundError',
    });
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  });

  test.for(['signatureCount', 'updatePosted', 'timelineItemAdded'])(
    'cannot be followed with %s',
    async (field) => {
      const { publicId } = hidden[status]!;
      const selection = field === 'signatureCount' ? 'goal { value }' : 'id';

      const { data, errors } = await askThrough(
        'over a socket',
        hub.url,
      )(`subscription { ${field}(petition: "${publicId}") { ${selection} } }`);

      expect(data ?? null).toBeNull();
      expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    },
  );

  test('has no count file', async () => {
    const response = await fetch(`${hub.url}/petitions/${hidden[status]!.slug}/count.json`);

    expect(response.status).toBe(404);
  });
});

test('a closed petition stays readable', async () => {
  const petition = await hub.petition({ title: 'Closed and told' });
  await closePetition({ petitionId: petition.id }, hub.operator);

  const { data } = await askThrough(
    'over HTTP',
    hub.url,
  )(`{ petition(slug: "${petition.slug}") { title status } }`);

  expect(data).toEqual({ petition: { title: 'Closed and told', status: 'CLOSED' } });
});
