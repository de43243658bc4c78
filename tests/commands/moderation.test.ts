import {
  appealDecision,
  claimCase,
  decideCase,
  releaseCase,
  reportPetition,
  reviewPetition,
} from '@groundswell/commands';
import type { Actor } from '@groundswell/domain';
import { insertOrJoinCase } from '@groundswell/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountActor } from '../harness/account-actor.ts';
import { accepted } from '../harness/accepted.ts';
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

const creatorOf = ({ creatorId }: TestPetition): Actor => accountActor(creatorId);

/** A petition that was published and waits for a moderator, with its case. */
async function waitingPetition() {
  const petition = await world.petition();
  await world.db.petition.update({ where: { id: petition.id }, data: { reviewedAt: null } });
  const caseId = await insertOrJoinCase(world.db, {
    id: world.ctx.newId(),
    kind: 'PETITION',
    petitionId: petition.id,
    updateId: null,
    mailingId: null,
    openedAt: world.clock.now(),
  });
  return { petition, caseId };
}

const statusOf = async ({ id }: TestPetition) =>
  (await world.db.petition.findUniqueOrThrow({ where: { id } })).status;
const caseOf = (id: string) => world.db.moderationCase.findUniqueOrThrow({ where: { id } });
const casesOf = ({ id: petitionId }: TestPetition) =>
  world.db.moderationCase.findMany({ where: { petitionId }, orderBy: { openedAt: 'asc' } });
const auditOf = async ({ id: petitionId }: TestPetition) =>
  (await world.db.auditEntry.findMany({ where: { petitionId }, orderBy: { id: 'asc' } })).map(
    ({ action, actorKind, actorId, detail }) => ({ action, actorKind, actorId, detail }),
  );
const mailsOf = (caseId: string) => world.db.outboxMail.findMany({ where: { caseId } });

const reject = { decision: 'REJECT', reasonCode: 'NOT_A_PETITION', publicNote: ' Ask somebody. ' } as const;

test('two moderators claim cases at the same moment, and one of them has each', async () => {
  const cases: string[] = [];
  while (cases.length < 8) cases.push((await waitingPetition()).caseId);

  const outcomes = await Promise.all(
    cases.map((caseId) =>
      Promise.all([mona, omar].map((moderator) => claimCase({ caseId }, world.as(moderator)))),
    ),
  );

  for (const [index, both] of outcomes.entries()) {
    expect(both.filter((outcome) => 'code' in outcome)).toMatchObject([{ code: 'CASE_CLAIMED' }]);
    expect(both.filter((outcome) => 'caseId' in outcome)).toEqual([{ caseId: cases[index] }]);
  }
});

test('a claimed case is decided by who claimed it, for thirty minutes', async () => {
  const { petition, caseId } = await waitingPetition();
  accepted(await claimCase({ caseId }, world.as(mona)));

  const meanwhile = await decideCase({ caseId, ...reject }, world.as(omar));
  world.clock.move(30 * 60_000);
  const later = await decideCase({ caseId, ...reject }, world.as(omar));

  expect(meanwhile).toMatchObject({ code: 'CASE_CLAIMED' });
  expect(later).toEqual({ caseId, petitionId: petition.id });
});

test('a case that was given back is anybody’s, and only who has it can give it back', async () => {
  const { caseId } = await waitingPetition();
  accepted(await claimCase({ caseId }, world.as(mona)));

  expect(await releaseCase({ caseId }, world.as(omar))).toMatchObject({ code: 'CASE_CLAIMED' });
  accepted(await releaseCase({ caseId }, world.as(mona)));

  accepted(await claimCase({ caseId }, world.as(omar)));
  expect(await caseOf(caseId)).toMatchObject({ claimedById: omar.kind === 'account' && omar.accountId });
});

test('a rejected petition is rejected, logged and told of, once', async () => {
  const { petition, caseId } = await waitingPetition();

  const outcome = await decideCase({ caseId, ...reject }, world.as(mona));
  const again = await decideCase({ caseId, ...reject }, world.as(omar));

  expect(outcome).toEqual({ caseId, petitionId: petition.id });
  expect(again).toMatchObject({ code: 'CASE_DECIDED' });
  expect(await statusOf(petition)).toBe('REJECTED');
  expect(await caseOf(caseId)).toMatchObject({
    decision: 'REJECT',
    reasonCode: 'NOT_A_PETITION',
    publicNote: 'Ask somebody.',
    decidedAt: world.clock.now(),
  });
  expect(await mailsOf(caseId)).toHaveLength(1);
  expect(world.eventsOf(petition).at(-1)).toMatchObject({
    type: 'PetitionStatusChanged',
    status: 'REJECTED',
  });
  expect((await auditOf(petition)).at(-1)).toEqual({
    action: 'decide-case',
    actorKind: 'account',
    actorId: mona.kind === 'account' && mona.accountId,
    detail: 'REJECT NOT_A_PETITION',
  });
});

test('an approved petition is let into the lists', async () => {
  const { petition, caseId } = await waitingPetition();

  accepted(
    await reviewPetition(
      { petitionId: petition.id, decision: 'APPROVE', reasonCode: 'WITHIN_RULES', publicNote: null },
      world.as(mona),
    ),
  );

  const { status, reviewedAt } = await world.db.petition.findUniqueOrThrow({ where: { id: petition.id } });
  expect({ status, reviewedAt }).toEqual({ status: 'OPEN', reviewedAt: world.clock.now() });
  expect((await caseOf(caseId)).decision).toBe('APPROVE');
});

test('what the table does not allow is refused, and leaves nothing behind', async () => {
  const petition = await world.petition({ status: 'DRAFT' });

  const outcome = await reviewPetition({ petitionId: petition.id, ...reject }, world.as(mona));

  expect(outcome).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  expect(await statusOf(petition)).toBe('DRAFT');
  expect(await casesOf(petition)).toEqual([]);
});

test('removing what was reported answers all that was open about it, and restoring brings it back', async () => {
  const { petition, caseId } = await waitingPetition();
  const report = { petitionId: petition.id, reason: 'HATE', details: null } as const;
  accepted(await reportPetition(report, world.ctx));
  const remove = { decision: 'REMOVE', reasonCode: 'HATE', publicNote: null } as const;
  const reported = (await casesOf(petition)).find(({ kind }) => kind === 'REPORT')!;

  accepted(await decideCase({ caseId: reported.id, ...remove }, world.as(mona)));
  const removed = await statusOf(petition);
  const open = await world.db.moderationCase.count({ where: { petitionId: petition.id, decidedAt: null } });
  const restored = await reviewPetition(
    { petitionId: petition.id, decision: 'RESTORE', reasonCode: 'DECIDED_IN_ERROR', publicNote: null },
    world.as(omar),
  );

  expect({ removed, open }).toEqual({ removed: 'REMOVED', open: 0 });
  expect(await mailsOf(caseId)).toEqual([]);
  expect(accepted(restored).caseId).not.toBe(caseId);
  expect(await statusOf(petition)).toBe('OPEN');
});

test('reports of the same petition meet in one case, and nothing tells who reported', async () => {
  const petition = await world.petition();
  const reports = Array.from({ length: 5 }, (_, index) => ({
    petitionId: petition.id,
    reason: 'SPAM' as const,
    details: index === 0 ? '  Sells shoes. ' : null,
  }));
  const someone = accountActor(await world.creator());

  await Promise.all(reports.map(async (report) => accepted(await reportPetition(report, world.as(someone)))));

  const [only, ...others] = await casesOf(petition);
  expect(others).toEqual([]);
  const rows = await world.db.report.findMany({ where: { caseId: only!.id } });
  expect(rows).toHaveLength(5);
  expect(rows.flatMap(({ details }) => details ?? [])).toEqual(['Sells shoes.']);
  expect(JSON.stringify([rows, await auditOf(petition)])).not.toContain(someone.accountId);
});

test('a report says something, and is about something a visitor can see', async () => {
  const [open, draft] = [await world.petition(), await world.petition({ status: 'DRAFT' })];

  const silent = await reportPetition({ petitionId: open.id, reason: 'OTHER', details: ' ' }, world.ctx);
  const hidden = await reportPetition({ petitionId: draft.id, reason: 'SPAM', details: null }, world.ctx);

  expect(silent).toMatchObject({ code: 'VALIDATION', path: ['details'] });
  expect(hidden).toMatchObject({ code: 'PETITION_NOT_FOUND' });
  expect(await casesOf(open)).toEqual([]);
});

test('a dismissed report changes nothing, and its creator is not told that somebody reported', async () => {
  const petition = await world.petition();
  accepted(await reportPetition({ petitionId: petition.id, reason: 'HATE', details: null }, world.ctx));
  const [{ id: caseId } = { id: '' }] = await casesOf(petition);

  accepted(
    await decideCase(
      { caseId, decision: 'DISMISS', reasonCode: 'WITHIN_RULES', publicNote: null },
      world.as(mona),
    ),
  );

  expect(await statusOf(petition)).toBe('OPEN');
  expect(await mailsOf(caseId)).toEqual([]);
});

test('an appeal is looked at by somebody else, and takes the decision back', async () => {
  const { petition, caseId } = await waitingPetition();
  accepted(await decideCase({ caseId, ...reject }, world.as(mona)));
  const appeal = { caseId, statement: 'It asks the town council.' };

  const first = accepted(await appealDecision(appeal, world.as(creatorOf(petition))));
  const second = await appealDecision(appeal, world.as(creatorOf(petition)));
  const decision = {
    caseId: first.caseId,
    decision: 'RESTORE',
    reasonCode: 'DECIDED_IN_ERROR',
    publicNote: null,
  } as const;
  const bySame = await decideCase(decision, world.as(mona));
  accepted(await decideCase(decision, world.as(omar)));

  expect(second).toMatchObject({ code: 'ALREADY_APPEALED' });
  expect(bySame).toMatchObject({ code: 'OWN_CASE' });
  expect(await statusOf(petition)).toBe('OPEN');
  expect(await mailsOf(first.caseId)).toHaveLength(1);
});

test('only the creator appeals, and only what took something from them', async () => {
  const { petition, caseId } = await waitingPetition();
  const appeal = { caseId, statement: 'Look again.' };

  const early = await appealDecision(appeal, world.as(creatorOf(petition)));
  accepted(await decideCase({ caseId, ...reject }, world.as(mona)));
  const bySomebody = await appealDecision(appeal, world.as(accountActor(await world.creator())));

  expect(early).toMatchObject({ code: 'NOT_APPEALABLE' });
  expect(bySomebody).toMatchObject({ code: 'NOT_ALLOWED' });
});

test('no moderator decides about their own petition, nor claims it', async () => {
  const { petition, caseId } = await waitingPetition();
  const owner = accountActor(petition.creatorId, { moderator: true });

  expect(await decideCase({ caseId, ...reject }, world.as(owner))).toMatchObject({ code: 'OWN_CASE' });
  expect(await claimCase({ caseId }, world.as(owner))).toMatchObject({ code: 'OWN_CASE' });
  expect(await reviewPetition({ petitionId: petition.id, ...reject }, world.as(owner))).toMatchObject({
    code: 'OWN_CASE',
  });
  expect(await statusOf(petition)).toBe('OPEN');
});

test.for([
  ['a visitor', { kind: 'visitor' }],
  ['a creator', accountActor('00000000-0000-4000-8000-00000000aaaa')],
  [
    'a key of a partner',
    {
      kind: 'partner',
      apiKeyId: '00000000-0000-4000-8000-00000000aaab',
      organisationId: '00000000-0000-4000-8000-00000000aaac',
      scopes: ['PETITIONS_WRITE'],
      test: false,
    },
  ],
] as const satisfies readonly (readonly [string, Actor])[])('%s moderates nothing', async ([, actor]) => {
  const { petition, caseId } = await waitingPetition();
  const ctx = world.as(actor);

  const outcomes = await Promise.all([
    claimCase({ caseId }, ctx),
    releaseCase({ caseId }, ctx),
    decideCase({ caseId, ...reject }, ctx),
    reviewPetition({ petitionId: petition.id, ...reject }, ctx),
  ]);

  expect(outcomes).toMatchObject(Array.from({ length: 4 }, () => ({ code: 'NOT_ALLOWED' })));
  expect(await caseOf(caseId)).toMatchObject({ decidedAt: null, claimedById: null });
  expect(await statusOf(petition)).toBe('OPEN');
});
