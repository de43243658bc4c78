import { postUpdate } from '@groundswell/commands';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { encodeId } from '../../apps/api/src/graphql/global-id.ts';
import { accepted } from '../harness/accepted.ts';
import { follow } from './hub/follower.ts';
import { openNode, type HubNode } from './hub/open-node.ts';
import { sign, withMilestonesEverywhere } from './hub/sign.ts';

let hub: HubNode;
beforeAll(async () => {
  hub = await openNode();
});
afterAll(() => hub[Symbol.asyncDispose]());

type Petition = Awaited<ReturnType<HubNode['petition']>>;
type Item = { id: string; updateId: string | null; milestoneId: string | null };

const encoded = (type: 'CampaignUpdate' | 'Milestone', id: string | null) => (id ? [encodeId(type, id)] : []);

const FIELDS = [
  { field: 'updatePosted', idsOf: ({ updateId }: Item) => encoded('CampaignUpdate', updateId) },
  { field: 'milestoneReached', idsOf: ({ milestoneId }: Item) => encoded('Milestone', milestoneId) },
  { field: 'timelineItemAdded', idsOf: ({ id }: Item) => [encodeId('TimelineItem', id)] },
];

/** A campaign update is posted and a milestone reached, `times` times. */
async function happen({ id: petitionId, creatorId: authorId }: Petition, times: number): Promise<void> {
  const ctx = withMilestonesEverywhere(hub.operator);
  for (let time = 1; time <= times; time += 1) {
    accepted(await postUpdate({ petitionId, authorId, title: `News ${time}`, body: 'We go on.' }, ctx));
    await sign(petitionId, ctx);
  }
}

describe.for(FIELDS)('$field', ({ field, idsOf }) => {
  /** Everything the field has to tell of `petition`, in order, as the database has it. */
  async function told({ id: petitionId }: Petition): Promise<string[]> {
    const items = await hub.operator.db.timelineItem.findMany({
      where: { petitionId },
      orderBy: { seq: 'asc' },
    });
    return items.flatMap(idsOf);
  }

  function listen(petition: Petition, after: string | null) {
    const query = `subscription ($petition: ID!, $after: ID) { ${field}(petition: $petition, after: $after) { id } }`;
    const listener = follow<{ id: string }>(hub.url, query, { petition: petition.publicId, after });
    onTestFinished(() => listener.leave());
    return listener;
  }

  const ids = (values: readonly { id: string }[]) => values.map(({ id }) => id);

  test('replays what was missed and goes live, in order, each once, while more is posted', async () => {
    const petition = await hub.petition();
    // More than one page of the replay.
    await happen(petition, 20);
    const [first = ''] = await told(petition);

    const listener = listen(petition, first);
    const replayed = listener.take(10);
    await happen(petition, 5);
    const missed = (await told(petition)).slice(1);
    const seen = [...(await replayed), ...(await listener.take(missed.length - 10))];
    await happen(petition, 1);
    const all = (await told(petition)).slice(1);
    seen.push(...(await listener.take(all.length - missed.length)));

    expect(ids(seen)).toEqual(all);
  });

  test('goes on after the last one seen when the hub was started again', async () => {
    const petition = await hub.petition();
    await happen(petition, 2);
    const before = listen(petition, (await told(petition))[0] ?? '');
    const { id: last } = await before.next();
    await before.leave();
    await happen(petition, 3);

    await hub.restart();
    const known = await told(petition);
    const missed = known.slice(known.indexOf(last) + 1);
    const after = listen(petition, last);
    const seen = await after.take(missed.length);
    await happen(petition, 1);
    const all = await told(petition);
    seen.push(...(await after.take(all.length - known.length)));

    expect(missed.length).toBeGreaterThan(2);
    expect([last, ...ids(seen)]).toEqual(all.slice(known.indexOf(last)));
  });

  test('without a cursor tells only what comes from now on', async () => {
    const petition = await hub.petition();
    await happen(petition, 2);
    const known = await told(petition);

    const listener = listen(petition, null);
    const heard: { id: string }[] = [];
    void listener.next().then((value) => heard.push(value));
    while (heard.length === 0) await happen(petition, 1);
    const [first = ''] = ids(heard);
    const all = await told(petition);
    const rest = await listener.take(all.length - all.indexOf(first) - 1);

    expect(known).not.toContain(first);
    expect([first, ...ids(rest)]).toEqual(all.slice(all.indexOf(first)));
  });

  test('refuses a cursor of another petition', async () => {
    const [petition, other] = [await hub.petition(), await hub.petition()];
    await happen(other, 1);

    const listening = listen(petition, (await told(other))[0] ?? '').next();

    await expect(listening).rejects.toThrow('NOT_FOUND');
  });
});
