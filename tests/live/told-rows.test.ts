import { postUpdate } from '@groundswell/commands';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { encodeId } from '../../apps/api/src/graphql/global-id.ts';
import { accepted } from '../harness/accepted.ts';
import type { TestPetition } from '../harness/start-petition.ts';
import { connect, type RawClient } from '../socket/raw-client.ts';
import { openRealSchema, type RealSchema } from './hub/open-real-schema.ts';
import { sign, withMilestonesEverywhere } from './hub/sign.ts';
import { webSubscriptions } from './hub/web-subscriptions.ts';

const PAGE = (await webSubscriptions()).get('TimelineItemAdded') ?? '';
const WITH_MORE = `subscription ($petition: ID!, $after: ID) {
  timelineItemAdded(petition: $petition, after: $after) { title update { body petition { title } } }
}`;

let hub: RealSchema;
beforeAll(async () => {
  hub = await openRealSchema();
});
afterAll(() => hub[Symbol.asyncDispose]());

const joined: RawClient[] = [];
afterEach(async () => {
  for (const client of joined.splice(0)) client.terminate();
  await vi.waitUntil(() => hub.sockets() === 0);
});

interface Item {
  readonly title: string;
  readonly at: string;
  readonly update: { readonly title: string; readonly bodyHtml: string } | null;
}

/** Somebody who reads `language` and follows the timeline of `petition` with `query`, from item `after` on. */
async function follow(petition: TestPetition, language: string, after: string, query = PAGE) {
  const client = await connect(hub.url, { headers: { 'accept-language': language } });
  joined.push(client);
  client.send({ type: 'connection_init' });
  await client.next('connection_ack');
  const cursor = encodeId('TimelineItem', after);
  client.subscribe('1', query, { petition: encodeId('Petition', petition.id), after: cursor });
  return {
    async next() {
      const data = (await client.data()) as { readonly timelineItemAdded: Item };
      return data.timelineItemAdded;
    },
  };
}

async function post({ id: petitionId, creatorId: authorId }: TestPetition, title: string): Promise<void> {
  accepted(await postUpdate({ petitionId, authorId, title, body: `*${title}*` }, hub.operator));
}

/** The id of the newest item of a petition. */
async function lastItem({ id: petitionId }: TestPetition): Promise<string> {
  const { id } = await hub.operator.db.timelineItem.findFirstOrThrow({
    where: { petitionId },
    orderBy: { seq: 'desc' },
  });
  return id;
}

test('what was read once is told to each in their language, with all they ask for', async () => {
  const petition = await hub.petition({ title: 'Open the old bridge' });
  const first = await lastItem(petition);
  const english = await follow(petition, 'en', first);
  const arabic = await follow(petition, 'ar', first);
  const curious = await follow(petition, 'en', first, WITH_MORE);
  const readers = [english, arabic, curious];
  await post(petition, 'Earlier');
  await Promise.all(readers.map((reader) => reader.next()));

  await post(petition, 'News');
  const news = await Promise.all(readers.map((reader) => reader.next()));
  await sign(petition.id, withMilestonesEverywhere(hub.operator));
  const milestones = await Promise.all(readers.map((reader) => reader.next()));

  expect(news[0]).toMatchObject({ title: 'News', update: { bodyHtml: '<p><em>News</em></p>\n' } });
  expect(news[1]).toEqual(news[0]);
  expect(news[2]).toEqual({
    title: 'News',
    update: { body: '*News*', petition: { title: 'Open the old bridge' } },
  });
  expect(milestones[0]?.title).not.toBe(milestones[1]?.title);
  expect(milestones[2]?.title).toBe(milestones[0]?.title);
});

test('of a high-risk petition no more than the day is told', async () => {
  const petition = await hub.petition({ highRisk: true });
  const reader = await follow(petition, 'en', await lastItem(petition));
  const { db, now } = hub.operator;
  const { id: milestoneId } = await db.milestone.create({
    data: { id: hub.operator.newId(), petitionId: petition.id, value: 1, reachedAt: now() },
  });
  const { timelineLength: seq } = await db.petition.update({
    where: { id: petition.id },
    data: { timelineLength: { increment: 1 } },
  });
  const kind = 'MILESTONE' as const;
  const item = { id: hub.operator.newId(), petitionId: petition.id, seq, kind, at: now(), milestoneId };
  await db.timelineItem.create({ data: item });
  hub.operator.publish({ type: 'TimelineItemAdded', petitionId: petition.id, seq });

  expect((await reader.next()).at).toMatch(/T00:00:00(\.000)?Z$/);
});

test('an update that was edited is told as it is now, not as it was read before', async () => {
  const petition = await hub.petition();
  const first = await lastItem(petition);
  const reader = await follow(petition, 'en', first);
  await post(petition, 'Earlier');
  await reader.next();
  const after = await lastItem(petition);
  await post(petition, 'Before');
  expect((await reader.next()).title).toBe('Before');

  await hub.operator.db.campaignUpdate.updateMany({
    where: { petitionId: petition.id },
    data: { title: 'After', body: 'It is different now.' },
  });

  await vi.waitFor(async () => {
    const later = await follow(petition, 'en', after, alone(PAGE));
    expect(await later.next()).toMatchObject({ title: 'After', update: { title: 'After' } });
  }, 5_000);
});

/** `query` under a name nobody else gives it: whoever shared a room would get what it sent before. */
function alone(query: string): string {
  return query.replace('TimelineItemAdded', `Alone${crypto.randomUUID().replaceAll('-', '')}`);
}
