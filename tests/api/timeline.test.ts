import { closePetition, postUpdate } from '@groundswell/commands';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accepted } from '../harness/accepted.ts';
import { askThrough, socketClient } from '../harness/doors.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';

const UPDATES = `subscription ($petition: ID!, $after: ID) { updatePosted(petition: $petition, after: $after) { id title } }`;
const TIMELINE = `subscription ($petition: ID!, $after: ID) { timelineItemAdded(petition: $petition, after: $after) { id kind title update { title } } }`;

interface Told {
  readonly id: string;
  readonly title: string;
  readonly kind?: string;
}

let hub: TestHub;
beforeAll(async () => {
  hub = await openHub();
});
afterAll(() => hub.close());

const post = async ({ id, creatorId }: ApiPetition, title: string) =>
  accepted(await postUpdate({ petitionId: id, authorId: creatorId, title, body: 'News.' }, hub.operator));

/** Follow `query` about `petition`; `next` waits for what is told. */
function follow(query: string, petition: ApiPetition, after: string | null = null) {
  const client = socketClient(hub.url);
  const told = client.iterate<Record<string, Told>>({
    query,
    variables: { petition: petition.publicId, after },
  });
  return {
    async next(): Promise<Told> {
      const { value } = await told.next();
      return Object.values((value as { data: Record<string, Told> }).data)[0]!;
    },
    stop: () => client.dispose(),
  };
}

/** Ids of the timeline as it can be read, oldest first. */
async function written({ slug }: ApiPetition): Promise<Told[]> {
  const { data } = await askThrough('over HTTP', hub.url)(
    `query ($slug: String!) { petition(slug: $slug) { timeline { nodes { id kind title update { id } } } } }`,
    { slug },
  );
  return (data!['petition'] as { timeline: { nodes: Told[] } }).timeline.nodes.toReversed();
}

test('an update reaches who follows, as an update and as a timeline item', async () => {
  const petition = await hub.petition();
  const [first] = await written(petition);
  const [updates, items] = [follow(UPDATES, petition), follow(TIMELINE, petition, first!.id)];
  // When a subscription without a cursor has begun cannot be seen from outside: something is posted until it tells.
  const coming = [updates.next(), items.next()];
  let posted = 0;
  const nudge = setInterval(() => void post(petition, `Update ${(posted += 1)}`), 100);

  const [update, item] = await Promise.all(coming);
  clearInterval(nudge);

  expect(update?.title).toMatch(/^Update \d+$/);
  expect(item).toMatchObject({ kind: 'UPDATE', title: 'Update 1', update: { title: 'Update 1' } });
  await Promise.all([updates.stop(), items.stop()]);
});

test('who comes back with a cursor gets what was missed, in order and once, then what is new', async () => {
  const petition = await hub.petition();
  for (const title of ['First', 'Second', 'Third']) await post(petition, title);
  const items = await written(petition);
  const firstUpdate = items.find(({ title }) => title === 'First') as Told & { update: { id: string } };
  const updates = follow(UPDATES, petition, firstUpdate.update.id);
  const timeline = follow(TIMELINE, petition, firstUpdate.id);

  const missed = [await updates.next(), await updates.next()];
  const missedItems = [await timeline.next(), await timeline.next()];
  await post(petition, 'Fourth');
  await closePetition({ petitionId: petition.id }, hub.operator);

  expect(missed.map(({ title }) => title)).toEqual(['Second', 'Third']);
  expect(missedItems.map(({ title }) => title)).toEqual(['Second', 'Third']);
  expect((await updates.next()).title).toBe('Fourth');
  expect([(await timeline.next()).kind, (await timeline.next()).kind]).toEqual(['UPDATE', 'CLOSED']);
  await Promise.all([updates.stop(), timeline.stop()]);
});

test('a cursor of another petition is none', async () => {
  const [petition, other] = [await hub.petition(), await hub.petition()];
  const [item] = await written(other);

  const { errors } = await askThrough('over a socket', hub.url)(TIMELINE, {
    petition: petition.publicId,
    after: item!.id,
  });

  expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
});

test('server-sent events tell the same to those without a websocket', async () => {
  const petition = await hub.petition();
  const [first] = await written(petition);
  const stop = new AbortController();
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    signal: stop.signal,
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: TIMELINE, variables: { petition: petition.publicId, after: first!.id } }),
  });

  await post(petition, 'Over the stream');

  let said = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    said += chunk;
    if (said.includes('Over the stream')) break;
  }
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  expect(said).toContain('"kind":"UPDATE"');
  stop.abort();
});
