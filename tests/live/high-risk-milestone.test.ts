// First, because it sets the clock.
import { putForwardToJustBeforeTick } from './hub/movable-clock.ts';
import { HIGH_RISK_GRID_MS } from '@groundswell/domain';
import { expect, test } from 'vitest';
import { encodeId } from '../../apps/api/src/graphql/global-id.ts';
import { follow } from './hub/follower.ts';
import { openNode } from './hub/open-node.ts';
import { sign, withMilestonesEverywhere } from './hub/sign.ts';

const FIELDS = [
  'milestoneReached(petition: $petition, after: $milestone) { value }',
  'timelineItemAdded(petition: $petition, after: $item) { milestone { value } }',
  'signatureCount(petition: $petition) { signatureCount { total } }',
];

test('a milestone of a high-risk petition waits for its tick, with its count and in its timeline', async () => {
  await using hub = await openNode();
  const { db } = hub.operator;
  const petition = await hub.petition();
  await sign(petition.id, withMilestonesEverywhere(hub.operator));
  await db.petition.update({ where: { id: petition.id }, data: { highRisk: true } });
  const seen = await db.timelineItem.findFirstOrThrow({ where: { milestoneId: { not: null } } });
  const variables = {
    petition: petition.publicId,
    item: encodeId('TimelineItem', seen.id),
    milestone: encodeId('Milestone', seen.milestoneId ?? ''),
  };
  const followers = FIELDS.map((field) => {
    const declared = Object.keys(variables).filter((name) => field.includes(`$${name}`));
    const query = `subscription (${declared.map((name) => `$${name}: ID!`).join(', ')}) { ${field} }`;
    return follow(hub.url, query, variables);
  });
  expect(await followers[2]?.next()).toEqual({ signatureCount: { total: 1 } });

  const tick = putForwardToJustBeforeTick(HIGH_RISK_GRID_MS, 3_000);
  await sign(petition.id, withMilestonesEverywhere(hub.operator));
  const told = await Promise.all(
    followers.map(async (follower) => ({ value: await follower.next(), at: new Date() })),
  );

  expect(told.map(({ value }) => value)).toEqual([
    { value: 2 },
    { milestone: { value: 2 } },
    { signatureCount: { total: 2 } },
  ]);
  expect(told.filter(({ at }) => at < tick)).toEqual([]);
});
