import { appealDecision, decideCase, postUpdate } from '@groundswell/commands';
import { reasonsFor, type Actor, type ModerationDecision } from '@groundswell/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountActor } from '../harness/account-actor.ts';
import { accepted } from '../harness/accepted.ts';
import { agreedSupporters } from '../harness/agreed-supporters.ts';
import type { TestPetition } from '../harness/start-petition.ts';
import { createWorld, type World } from '../harness/world.ts';

let world: World;
let mona: Actor;
let omar: Actor;
beforeAll(async () => {
  world = await createWorld();
  mona = accountActor(await world.creator('Mona Reyes'), { moderator: true });
  omar = accountActor(await world.creator('Omar Nasser'), { moderator: true });
});
afterAll(() => world.close());

/** A petition whose update waits for approval to be mailed to two supporters; every larger mailing than to one does. */
async function waitingMailing() {
  const petition = await world.petition();
  // Nobody vouches for its creator yet, so the update waits for a look as well.
  await world.db.petition.update({ where: { id: petition.id }, data: { reviewedAt: null } });
  await agreedSupporters({ db: world.db, vault: world.ctx.vault }, petition.id, {
    count: 2,
    at: world.clock.now(),
    addressOf: (place) => `supporter${place}@example.org`,
  });
  const creator = world.as(accountActor(petition.creatorId));
  const { updateId } = accepted(
    await postUpdate(
      { petitionId: petition.id, title: 'News', body: 'They listened.', mailSupporters: true },
      { ...creator, hub: { ...creator.hub, mailingApprovalAbove: 1 } },
    ),
  );
  return { petition, updateId, creator };
}

const stateOf = async (updateId: string) => {
  const { mailing, retractedAt } = await world.db.campaignUpdate.findUniqueOrThrow({
    where: { id: updateId },
    select: { retractedAt: true, mailing: { select: { state: true, endedAt: true } } },
  });
  return { state: mailing?.state, ended: mailing?.endedAt !== null, retracted: retractedAt !== null };
};
const openCase = async ({ id: petitionId }: TestPetition, kind: 'MAILING' | 'UPDATE' | 'APPEAL') =>
  (await world.db.moderationCase.findFirstOrThrow({ where: { petitionId, kind, decidedAt: null } })).id;
const decide = (
  caseId: string,
  kind: 'MAILING' | 'UPDATE' | 'APPEAL',
  decision: ModerationDecision,
  moderator: Actor,
) => {
  const [reasonCode = 'OTHER'] = reasonsFor({ kind, decision });
  return decideCase({ caseId, decision, reasonCode, publicNote: 'So it is.' }, world.as(moderator));
};

describe('a mailing that waits', () => {
  test('leaves when a moderator approves it, and is told to the mailer', async () => {
    const { petition, updateId } = await waitingMailing();
    const waiting = await stateOf(updateId);

    accepted(await decide(await openCase(petition, 'MAILING'), 'MAILING', 'APPROVE', mona));

    expect(waiting).toMatchObject({ state: 'AWAITING_APPROVAL' });
    expect(await stateOf(updateId)).toEqual({ state: 'SENDING', ended: false, retracted: false });
    expect(world.eventsOf(petition).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['MailingProgressed', 'MailingStarted']),
    );
  });

  test('does not leave when it is rejected, and does when an appeal is granted', async () => {
    const { petition, updateId, creator } = await waitingMailing();
    const caseId = await openCase(petition, 'MAILING');

    accepted(await decide(caseId, 'MAILING', 'REJECT', mona));
    const rejected = await stateOf(updateId);
    accepted(await appealDecision({ caseId, statement: 'It is only news.' }, creator));
    accepted(await decide(await openCase(petition, 'APPEAL'), 'APPEAL', 'RESTORE', omar));

    expect(rejected).toEqual({ state: 'REFUSED', ended: true, retracted: false });
    expect(await stateOf(updateId)).toEqual({ state: 'SENDING', ended: false, retracted: false });
  });
});

test('an update that is removed leaves the timeline and its mailing; a granted appeal brings back the update alone', async () => {
  const { petition, updateId, creator } = await waitingMailing();
  const caseId = await openCase(petition, 'UPDATE');

  accepted(await decide(caseId, 'UPDATE', 'REMOVE', mona));
  const removed = await stateOf(updateId);
  accepted(await appealDecision({ caseId, statement: 'It is only news.' }, creator));
  accepted(await decide(await openCase(petition, 'APPEAL'), 'APPEAL', 'RESTORE', omar));

  expect(removed).toEqual({ state: 'REFUSED', ended: true, retracted: true });
  expect(await stateOf(updateId)).toEqual({ state: 'REFUSED', ended: true, retracted: false });
  expect(world.eventsOf(petition).filter(({ type }) => type === 'TimelineItemChanged')).toHaveLength(2);
});
