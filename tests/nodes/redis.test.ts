import { setImmediate as turn } from 'node:timers/promises';
import { postUpdate } from '@groundswell/commands';
import type { Hint } from '@groundswell/live';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { encodeId } from '../../apps/api/src/graphql/global-id.ts';
import { topicNames } from '../../apps/api/src/realtime/topic-names.ts';
import { accepted } from '../harness/accepted.ts';
import { countPetition } from '../harness/count-petition.ts';
import { startPetition, type TestPetition } from '../harness/start-petition.ts';
import { follow, type Follower } from '../live/hub/follower.ts';
import { request, sign } from '../live/hub/sign.ts';
import { hasRedis } from '../live/redis-server.ts';
import { openNodes, type Nodes } from './open-nodes.ts';
import type { NodeProcess } from './start-node.ts';

const server = process.env['TEST_DATABASE_URL'];

interface Count {
  readonly signatureCount: { readonly total: number; readonly revision: number };
}

const COUNT = `subscription ($petition: ID!) {
  signatureCount(petition: $petition) { signatureCount { total revision } }
}`;
const UPDATES = `subscription ($petition: ID!, $after: ID) {
  updatePosted(petition: $petition, after: $after) { id }
}`;

// PostgreSQL for several nodes to share, and Redis between them: `.ci/run` brings both.
describe.skipIf(!server || !hasRedis)('two nodes on one PostgreSQL and one Redis', () => {
  let hub: Nodes;
  beforeAll(async () => {
    hub = await openNodes(server ?? '');
  });
  afterAll(() => hub[Symbol.asyncDispose]());

  function listen<Value>(node: NodeProcess, query: string, variables: Record<string, unknown>) {
    const follower = follow<Value>(node.url, query, variables);
    onTestFinished(() => follower.leave());
    return follower;
  }

  /** Followers of the count of `petition` on each node, which have its first value. */
  async function countOnEach({ id }: TestPetition): Promise<Follower<Count>[]> {
    const followers = hub.nodes.map((node) =>
      listen<Count>(node, COUNT, { petition: encodeId('Petition', id) }),
    );
    await Promise.all(followers.map((follower) => follower.next()));
    return followers;
  }

  /** Say `hints` to both nodes in messages of their own: what is said in one turn travels as one. */
  async function say(hints: readonly Hint[]): Promise<void> {
    for (const hint of hints) {
      hub.bus.publish(hint);
      await turn();
    }
  }

  const until = (total: number) => (value: Count) => value.signatureCount.total === total;

  test('a signature confirmed on one node reaches a subscriber on the other', async () => {
    const [one, two] = hub.nodes;
    const petition = await startPetition(hub.silent);
    const onTwo = listen<Count>(two, COUNT, { petition: encodeId('Petition', petition.id) });
    await onTwo.next();

    await one.confirm(await request(petition.id, hub.silent));

    expect((await onTwo.next()).signatureCount).toEqual({ total: 1, revision: 1 });
  });

  test('counts on all nodes end true when Redis is killed under load and comes back', async () => {
    const petition = await startPetition(hub.silent);
    const tokens = await Promise.all(Array.from({ length: 240 }, () => request(petition.id, hub.silent)));
    const followers = await countOnEach(petition);
    const seen = Promise.all(followers.map((follower) => follower.until(until(tokens.length))));
    const confirm = (from: number, to: number) =>
      Promise.all(tokens.slice(from, to).map((token, index) => hub.nodes[index % 2 ? 1 : 0].confirm(token)));

    await confirm(0, 80);
    await Promise.all([confirm(80, 160), hub.redis.kill()]);
    // The last ones while it is away: no later hint can make up for theirs.
    await confirm(160, tokens.length);
    await hub.redis.start();
    const totals = await seen;

    expect(await countPetition(hub.silent.db, petition.id)).toMatchObject({ tally: 240, rows: 240 });
    for (const values of totals) {
      const revisions = values.map(({ signatureCount }) => signatureCount.revision);
      expect(revisions).toEqual([...new Set(revisions)].toSorted((a, b) => a - b));
    }
    expect(hub.nodes.map((node) => node.isAlive())).toEqual([true, true]);
  });

  test('hints that are lost, doubled or late show nobody a wrong count', async () => {
    const petition = await startPetition(hub.silent);
    const followers = await countOnEach(petition);
    const hint = (...revisions: number[]) =>
      say(revisions.map((revision) => ({ kind: 'state', topic: topicNames.count(petition.id), revision })));

    await sign(petition.id, hub.silent, 5);
    await hint(2, 5, 5, 1, 4, 5);
    const first = await Promise.all(followers.map((follower) => follower.until(until(5))));
    // Nobody says a word of these.
    await sign(petition.id, hub.silent, 3);
    await hint(4);
    await hub.nodes[0].confirm(await request(petition.id, hub.silent));
    const second = await Promise.all(followers.map((follower) => follower.until(until(9))));

    const totals = [...first, ...second].map((values) =>
      values.map(({ signatureCount }) => signatureCount.total),
    );
    expect(totals).toEqual([[5], [5], [9], [9]]);
  });

  test('hints that are lost, doubled or late neither lose nor repeat nor swap an update', async () => {
    const petition = await startPetition(hub.silent);
    const { id: petitionId, creatorId: authorId } = petition;
    const post = async (title: string) => {
      const posted = accepted(
        await postUpdate({ petitionId, authorId, title, body: 'We go on.' }, hub.silent),
      );
      return encodeId('CampaignUpdate', posted.updateId);
    };
    const [seenAlready, first] = [await post('Seen already'), await post('First')];
    const followers = hub.nodes.map((node) =>
      listen<{ id: string }>(node, UPDATES, {
        petition: encodeId('Petition', petitionId),
        after: seenAlready,
      }),
    );
    const begun = await Promise.all(followers.map((follower) => follower.next()));

    const rest = [await post('Second'), await post('Third'), await post('Fourth')];
    // Items 1 to 3 are the start of the petition and what was posted first.
    const cursors = [5, 6, 4, 6, 5, 3, 6];
    await say(cursors.map((cursor) => ({ kind: 'event', topic: topicNames.timeline(petitionId), cursor })));
    const seen = await Promise.all(followers.map((follower) => follower.take(rest.length)));

    expect(begun).toEqual([{ id: first }, { id: first }]);
    expect(seen.map((values) => values.map(({ id }) => id))).toEqual([rest, rest]);
  });
});
