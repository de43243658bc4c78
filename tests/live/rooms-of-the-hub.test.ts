import { editUpdate, postUpdate } from '@groundswell/commands';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { decodeId, encodeId } from '../../apps/api/src/graphql/global-id.ts';
import { accepted } from '../harness/accepted.ts';
import { connect, type RawClient } from '../socket/raw-client.ts';
import { openRealSchema, type RealSchema } from './hub/open-real-schema.ts';
import { sign, withMilestonesEverywhere } from './hub/sign.ts';
import { webSubscriptions } from './hub/web-subscriptions.ts';

const pages = await webSubscriptions();
/** Asked by those who run a petition: each is looked at by itself. */
const PRIVATE = ['MailingProgress'];
/** Says nothing before something has changed. */
const SILENT = ['TimelineChanges'];
const shared = [...pages].filter(([name]) => !PRIVATE.includes(name) && !SILENT.includes(name));

/** What a partner may follow and no page does. */
const FOR_PARTNERS = [
  [
    'updatePosted',
    `subscription ($petition: ID!, $update: ID!) {
      updatePosted(petition: $petition, after: $update) { id title bodyHtml postedAt petition { id url } }
    }`,
  ],
  [
    'milestoneReached',
    `subscription ($petition: ID!, $milestone: ID!) {
      milestoneReached(petition: $petition, after: $milestone) { id value reachedAt }
    }`,
  ],
] as const;

let hub: RealSchema;
/** For any of the subscriptions; cursors are of the first item, so that there is one to be told. */
let variables: Record<string, unknown>;
beforeAll(async () => {
  hub = await openRealSchema();
  const { id: petitionId, creatorId: authorId } = await hub.petition({ target: 'The council' });
  await hub.petition({ target: 'The council' });
  for (const title of ['News', 'More news']) {
    accepted(await postUpdate({ petitionId, authorId, title, body: 'We go on.' }, hub.operator));
    await sign(petitionId, withMilestonesEverywhere(hub.operator));
  }
  const items = await hub.operator.db.timelineItem.findMany({
    where: { petitionId },
    orderBy: { seq: 'asc' },
  });
  const petition = encodeId('Petition', petitionId);
  const first = (key: 'id' | 'updateId' | 'milestoneId') => items.find((item) => item[key])?.[key] ?? '';
  variables = {
    petition,
    petitions: [petition],
    first: 4,
    after: encodeId('TimelineItem', first('id')),
    update: encodeId('CampaignUpdate', first('updateId')),
    milestone: encodeId('Milestone', first('milestoneId')),
  };
});
afterAll(() => hub[Symbol.asyncDispose]());

const joined: RawClient[] = [];
afterEach(async () => {
  for (const client of joined.splice(0)) client.terminate();
  await vi.waitUntil(() => hub.sockets() === 0);
});

/** `count` clients that want to be answered in `language`. */
async function join(count: number, language: string): Promise<RawClient[]> {
  const headers = { 'accept-language': language };
  const clients = await Promise.all(Array.from({ length: count }, () => connect(hub.url, { headers })));
  joined.push(...clients);
  for (const client of clients) client.send({ type: 'connection_init' });
  await Promise.all(clients.map((client) => client.next('connection_ack')));
  return clients;
}

/** The first result each of `clients` gets of `query` under an id of its own, as text; and what that took. */
async function firstResults(clients: readonly RawClient[], query: string) {
  const before = hub.executions();
  const declared = Object.entries(variables).filter(([name]) => query.includes(`$${name}:`));
  for (const client of clients) {
    client.subscribe(crypto.randomUUID(), query, Object.fromEntries(declared));
  }
  const results = await Promise.all(clients.map((client) => client.next('next')));
  return {
    texts: results.map(({ payload }) => JSON.stringify(payload)),
    executions: hub.executions() - before,
    rooms: hub.rooms(),
  };
}

test('the pages send the subscriptions this is about', () => {
  expect([...pages.keys()]).toEqual(
    expect.arrayContaining([
      'SignatureCount',
      'SignatureCounts',
      'RelatedPetitionsChanged',
      'TimelineItemAdded',
    ]),
  );
});

describe.for([...shared, ...FOR_PARTNERS])('%s', ([, query]) => {
  test('is executed once for all who read one language', async () => {
    const { texts, executions, rooms } = await firstResults(await join(12, 'en'), query);

    expect({ executions, rooms }).toEqual({ executions: 1, rooms: 1 });
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toMatch(/^\{"data":\{"\w+":\{/);
  });

  test('is not shared between two languages', async () => {
    const readers = [...(await join(3, 'en')), ...(await join(3, 'fr'))];

    const { executions, rooms } = await firstResults(readers, query);

    expect({ executions, rooms }).toEqual({ executions: 2, rooms: 2 });
  });
});

test.for(PRIVATE)('%s is executed for each who asks', async (name) => {
  const readers = await join(3, 'en');

  const { executions, rooms } = await firstResults(readers, pages.get(name) ?? '');

  expect({ executions, rooms }).toEqual({ executions: 3, rooms: 0 });
});

test.for(SILENT)('%s is executed once for all who read one language, and told to each', async (name) => {
  const before = hub.executions();
  const readers = await join(12, 'en');
  const { petition, update } = variables;
  for (const reader of readers) reader.subscribe(crypto.randomUUID(), pages.get(name) ?? '', { petition });
  await vi.waitUntil(() => hub.rooms() === 1);

  const updateId = decodeId(String(update))?.id ?? '';
  accepted(await editUpdate({ updateId, title: 'News, told better' }, hub.operator));
  const results = await Promise.all(readers.map((reader) => reader.next('next')));

  expect(new Set(results.map(({ payload }) => JSON.stringify(payload))).size).toBe(1);
  expect({ executions: hub.executions() - before, rooms: hub.rooms() }).toEqual({ executions: 1, rooms: 1 });
});

test('each reads their own language', async () => {
  const query = pages.get('RelatedPetitionsChanged') ?? '';

  const { texts } = await firstResults([...(await join(1, 'en')), ...(await join(1, 'fr'))], query);

  expect(texts[0]).not.toBe(texts[1]);
});

test.for(['creator { displayName }', 'disclaimer', 'topics { slug }'])(
  'a selection with the unmarked field %s is executed for each',
  async (field) => {
    const query = `subscription ($petition: ID!) {
      signatureCount(petition: $petition) { petition { id ${field} } signatureCount { total } }
    }`;

    const { executions, rooms } = await firstResults(await join(3, 'en'), query);

    expect({ executions, rooms }).toEqual({ executions: 3, rooms: 0 });
  },
);
