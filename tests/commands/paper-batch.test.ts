import { createOrganisation, decidePaperBatch, enterPaperBatch } from '@groundswell/commands';
import {
  newSheetNumber,
  NotAllowedError,
  PaperBatchDecidedError,
  PaperBatchNotFoundError,
  PetitionNotOpenError,
  SecondPersonNeededError,
  SheetAlreadyEnteredError,
  ValidationError,
  type Actor,
} from '@groundswell/domain';
import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountActor } from '../harness/account-actor.ts';
import { accepted } from '../harness/accepted.ts';
import type { TestPetition } from '../harness/start-petition.ts';
import { createWorld, OPERATOR, type World } from '../harness/world.ts';

let world: World;
let moderator: Actor;
beforeAll(async () => {
  world = await createWorld({ goalLadder: [50, 100] });
  moderator = account(await world.creator('Mona Reyes'), true);
});
afterAll(() => world.close());

const account = (accountId: string, moderator = false): Actor => accountActor(accountId, { moderator });
const sheet = () => newSheetNumber((below) => randomInt(below));

const enter = (
  petition: TestPetition,
  sheets: readonly [string, number][],
  actor = account(petition.creatorId),
) =>
  enterPaperBatch(
    {
      petitionId: petition.id,
      sheets: sheets.map(([number, count]) => ({ number, count })),
      note: null,
    },
    world.as(actor),
  );

const entered = async (petition: TestPetition, ...sheets: [string, number][]): Promise<string> =>
  accepted(await enter(petition, sheets)).batchId;

const decide = (batchId: string, decision: 'APPROVE' | 'REJECT' = 'APPROVE', actor = moderator) =>
  decidePaperBatch({ batchId, decision }, world.as(actor));

const batch = (id: string) =>
  world.db.paperBatch.findUniqueOrThrow({ where: { id }, include: { sheets: true } });

/** What the ledger says of the batch `paperBatchId`. */
const lines = (paperBatchId: string) => world.db.signatureEvent.findMany({ where: { paperBatchId } });

test('sheets count once another person has approved them, as one line of the ledger', async () => {
  const petition = await world.petition();
  const [first, second] = [sheet(), sheet()];

  const batchId = await entered(petition, [first, 40], [second.toLowerCase().replaceAll('-', ''), 12]);
  const before = await world.count(petition);
  const answer = await decide(batchId);

  expect(before).toMatchObject({ tally: 0, revision: 0 });
  expect(answer).toEqual({ batchId, petitionId: petition.id });
  expect(await world.count(petition)).toMatchObject({ tally: 52, rows: 0, ledgerSum: 52, revision: 1 });
  expect(await world.db.signatureTally.findUnique({ where: { petitionId: petition.id } })).toMatchObject({
    online: 0,
    paper: 52,
  });
  expect(await batch(batchId)).toMatchObject({
    number: 1,
    state: 'APPROVED',
    count: 52,
  });
  expect(await lines(batchId)).toMatchObject([
    { kind: 'PAPER', delta: 52, seq: 1, signatureId: null, period: new Date('2026-11-22T18:00:00Z') },
  ]);
  expect((await batch(batchId)).sheets.map(({ number }) => number).toSorted()).toEqual(
    [first, second].toSorted(),
  );
  expect(world.eventsOf(petition).slice(-2)).toEqual([
    { type: 'SignatureCountChanged', petitionId: petition.id, revision: 1 },
    { type: 'TimelineItemAdded', petitionId: petition.id, seq: 2 },
  ]);
});

test('two approvals at the same moment count the sheets once', async () => {
  const petition = await world.petition();
  const batchId = await entered(petition, [sheet(), 30]);

  const outcomes = await Promise.all([
    decide(batchId),
    decide(batchId),
    decide(batchId, 'APPROVE', OPERATOR),
  ]);

  expect(outcomes.filter((outcome) => outcome instanceof PaperBatchDecidedError)).toHaveLength(2);
  expect(await world.count(petition)).toMatchObject({ tally: 30, ledgerSum: 30, revision: 1 });
});

test('approving while people sign loses nobody', async () => {
  const petition = await world.petition();
  const batches = [await entered(petition, [sheet(), 45]), await entered(petition, [sheet(), 50])];
  const tokens = await Promise.all(
    Array.from({ length: 10 }, (_, index) => world.request(petition, `signer-${index}@example.org`)),
  );

  await Promise.all([...batches.map((id) => decide(id)), ...tokens.map(world.confirm)]);

  expect(await world.count(petition)).toMatchObject({ tally: 105, rows: 10, ledgerSum: 105, revision: 12 });
  const milestones = await world.db.milestone.findMany({
    where: { petitionId: petition.id },
    orderBy: { value: 'asc' },
  });
  expect(milestones.map(({ value }) => value)).toEqual([50, 100]);
});

describe('a sheet', () => {
  test('that is in another batch is refused by its number, and nothing of the batch is kept', async () => {
    const petition = await world.petition();
    const [known, fresh] = [sheet(), sheet()];
    await entered(petition, [known, 10]);

    const answer = await enter(petition, [
      [fresh, 5],
      [known, 10],
    ]);

    expect(answer).toBeInstanceOf(SheetAlreadyEnteredError);
    expect(answer).toMatchObject({ sheet: known });
    expect(await world.db.paperBatch.count({ where: { petitionId: petition.id } })).toBe(1);
    expect(await world.db.paperSheet.count({ where: { petitionId: petition.id } })).toBe(1);
  });

  test('entered by two people at once is in one batch, and batches are numbered without gaps', async () => {
    const petition = await world.petition();
    const number = sheet();

    const outcomes = await Promise.all(
      [1, 2, 3].map((count) =>
        enter(petition, [
          [number, count],
          [sheet(), 1],
        ]),
      ),
    );
    await entered(petition, [sheet(), 1]);

    expect(outcomes.filter((outcome) => outcome instanceof SheetAlreadyEnteredError)).toHaveLength(2);
    const batches = await world.db.paperBatch.findMany({
      where: { petitionId: petition.id },
      orderBy: { number: 'asc' },
    });
    expect(batches.map((row) => row.number)).toEqual([1, 2]);
  });

  test('of a rejected batch can be entered again', async () => {
    const petition = await world.petition();
    const number = sheet();
    const rejected = await entered(petition, [number, 99]);

    await decide(rejected, 'REJECT', account(petition.creatorId));
    const again = await entered(petition, [number, 9]);

    expect(await batch(rejected)).toMatchObject({ state: 'REJECTED', count: 99, sheets: [] });
    expect(await lines(rejected)).toEqual([]);
    expect(await batch(again)).toMatchObject({ number: 2, count: 9 });
    expect(await decide(rejected)).toBeInstanceOf(PaperBatchDecidedError);
  });

  test('with the same number belongs to each petition by itself', async () => {
    const [one, two] = [await world.petition(), await world.petition()];
    const number = sheet();

    await entered(one, [number, 3]);
    await entered(two, [number, 4]);

    expect(await world.db.paperSheet.count({ where: { number } })).toBe(2);
  });
});

describe('four eyes', () => {
  test('who entered a batch does not approve it', async () => {
    const petition = await world.petition();
    const batchId = await entered(petition, [sheet(), 10]);

    const answer = await decide(batchId, 'APPROVE', account(petition.creatorId));

    expect(answer).toBeInstanceOf(SecondPersonNeededError);
    expect(await world.count(petition)).toMatchObject({ tally: 0, revision: 0 });
  });

  test("members of the petition's organisation enter, and the creator approves", async () => {
    const operator = world.as(OPERATOR);
    const organisation = await createOrganisation(
      { name: 'Riverside', url: null, privacyPolicyUrl: null, isHub: false },
      operator,
    );
    const { organisationId } = accepted(organisation);
    const petition = await world.petition({ organisationId });
    const member = accountActor(await world.creator('Tomas Lind'), {
      memberships: [{ organisationId, owner: false }],
    });

    const { batchId } = accepted(await enter(petition, [[sheet(), 7]], member));
    const answer = await decide(batchId, 'APPROVE', account(petition.creatorId));

    expect(answer).toMatchObject({ batchId });
    expect(await world.count(petition)).toMatchObject({ tally: 7 });
  });

  test('strangers, visitors and the operator enter nothing; strangers decide nothing', async () => {
    const petition = await world.petition();
    const stranger = account(await world.creator('Noor Aziz'));
    const batchId = await entered(petition, [sheet(), 10]);

    const answers = [
      await enter(petition, [[sheet(), 1]], stranger),
      await enter(petition, [[sheet(), 1]], { kind: 'visitor' }),
      await enter(petition, [[sheet(), 1]], OPERATOR),
      await decide(batchId, 'APPROVE', stranger),
      await decide(batchId, 'REJECT', { kind: 'visitor' }),
    ];

    expect(answers.map((answer) => answer instanceof NotAllowedError)).toEqual(Array(5).fill(true));
    expect(await batch(batchId)).toMatchObject({ state: 'ENTERED' });
  });
});

test('numbers and counts that cannot be are refused with their place in the list', async () => {
  const petition = await world.petition();

  const answer = await enter(petition, [
    [sheet(), 101],
    ['K7M-2QX-000', 3],
  ]);

  expect(answer).toBeInstanceOf(ValidationError);
  expect((answer as ValidationError).issues.map(({ path }) => path.join('.'))).toEqual([
    'sheets.0.count',
    'sheets.1.number',
  ]);
});

test('a draft has no sheets; a closed petition still counts those that come back', async () => {
  const draft = await world.petition({ status: 'DRAFT' });
  const closed = await world.petition();
  await world.db.petition.update({ where: { id: closed.id }, data: { status: 'CLOSED' } });

  const refused = await enter(draft, [[sheet(), 1]]);
  await decide(await entered(closed, [sheet(), 8]));

  expect(refused).toBeInstanceOf(PetitionNotOpenError);
  expect(await world.count(closed)).toMatchObject({ tally: 8 });
});

test('of a high-risk petition the ledger keeps the day only', async () => {
  const petition = await world.petition({ highRisk: true });
  const batchId = await entered(petition, [sheet(), 8]);

  await decide(batchId);

  expect(await lines(batchId)).toMatchObject([{ period: new Date('2026-11-22T00:00:00Z') }]);
});

test('a batch that is not there cannot be decided', async () => {
  expect(await decide(world.ctx.newId())).toBeInstanceOf(PaperBatchNotFoundError);
});
