import { closePetition, publishPetition } from '@groundswell/commands';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accepted } from '../harness/accepted.ts';
import { follow, type Follower } from './hub/follower.ts';
import { openNode, type HubNode } from './hub/open-node.ts';
import { sign } from './hub/sign.ts';

interface Feed {
  readonly revision: number;
  readonly relatedPetitions: readonly {
    readonly reason: string;
    readonly petition: { readonly id: string; readonly signatureCount: { readonly total: number } };
  }[];
}

const RELATED = `subscription ($petition: ID!, $first: Int!) {
  relatedPetitions(petition: $petition, first: $first) {
    revision
    relatedPetitions { reason petition { id signatureCount { total } } }
  }
}`;

let hub: HubNode;
beforeAll(async () => {
  hub = await openNode();
});
const feeds: Follower<Feed>[] = [];
afterAll(async () => {
  await Promise.all(feeds.map((feed) => feed.leave()));
  await hub[Symbol.asyncDispose]();
});

/** A petition that is read, two to read next, and what its readers are shown. Asking the same target joins them. */
async function openScene() {
  const target = `Target ${hub.operator.newId()}`;
  const start = async (signatures: number, status: 'OPEN' | 'DRAFT' = 'OPEN') => {
    const petition = await hub.petition({ target, status });
    if (signatures > 0) await sign(petition.id, hub.operator, signatures);
    return petition;
  };
  const [read, leading, second] = [await start(0), await start(3), await start(1)];
  const feed = follow<Feed>(hub.url, RELATED, { petition: read.publicId, first: 2 });
  feeds.push(feed);
  const atFirst = await shownBy(feed, [leading, second]);
  return { start, feed, leading, second, atFirst };
}

const idsIn = ({ relatedPetitions }: Feed) => relatedPetitions.map(({ petition }) => petition.id);

/** The first feed that shows just `petitions`, in this order, and those before it. */
async function shownBy(feed: Follower<Feed>, petitions: readonly { publicId: string }[]): Promise<Feed[]> {
  const ids = petitions.map(({ publicId }) => publicId).join();
  return feed.until((value) => idsIn(value).join() === ids);
}

// One after the other they would wait for the board's grid, two seconds for each change.
describe.concurrent('what to read next changes live', () => {
  test('when a related petition is published', async () => {
    const { start, feed, leading } = await openScene();
    const draft = await start(0, 'DRAFT');

    accepted(await publishPetition({ petitionId: draft.id }, hub.operator));
    await sign(draft.id, hub.operator, 2);

    const [shown] = (await shownBy(feed, [leading, draft])).slice(-1);
    expect(shown?.relatedPetitions[1]?.petition.signatureCount.total).toBe(2);
  });

  test('when a related petition is closed', async () => {
    const { feed, leading, second } = await openScene();

    accepted(await closePetition({ petitionId: leading.id }, hub.operator));

    const [value] = (await feed.until((shown) => idsIn(shown)[0] === second.publicId)).slice(-1);
    expect(idsIn(value as Feed)).not.toContain(leading.publicId);
  });

  test('when one overtakes another, newer ones with a higher revision', async () => {
    const { feed, leading, second, atFirst } = await openScene();

    await sign(second.id, hub.operator, 4);
    const overtaken = await shownBy(feed, [second, leading]);
    await sign(leading.id, hub.operator, 4);
    const back = await shownBy(feed, [leading, second]);

    const revisions = [...atFirst, ...overtaken, ...back].map(({ revision }) => revision);
    expect(revisions).toEqual([...new Set(revisions)].toSorted((a, b) => a - b));
    expect(back.at(-1)?.relatedPetitions.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/target/i),
      expect.stringMatching(/target/i),
    ]);
  });

  test('when one reaches a milestone where it stands', async () => {
    const { feed, leading } = await openScene();

    await sign(leading.id, hub.operator, 50);
    const { relatedPetitions } = await feed.next();

    expect(relatedPetitions[0]?.petition.id).toBe(leading.publicId);
    expect(relatedPetitions[0]?.petition.signatureCount.total).toBeGreaterThanOrEqual(50);
  });

  test('not when nothing a reader sees has changed', async () => {
    const [quiet, witness] = [await openScene(), await openScene()];

    await sign(quiet.leading.id, hub.operator);
    // On the same board at the latest.
    await sign(witness.second.id, hub.operator, 4);
    await shownBy(witness.feed, [witness.second, witness.leading]);
    accepted(await closePetition({ petitionId: quiet.leading.id }, hub.operator));

    expect(idsIn(await quiet.feed.next())[0]).toBe(quiet.second.publicId);
  });
});
