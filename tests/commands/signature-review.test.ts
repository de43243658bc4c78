import {
  cancelSignatureReview,
  continueSignatureReview,
  previewSignatureReview,
  startSignatureReview,
  type StartSignatureReviewInput,
} from '@groundswell/commands';
import {
  NotAllowedError,
  SignatureReviewEndedError,
  SignatureReviewNotFoundError,
  ValidationError,
  type Actor,
  type Suspicion,
} from '@groundswell/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountActor } from '../harness/account-actor.ts';
import { accepted } from '../harness/accepted.ts';
import { manySignatures } from '../harness/many-signatures.ts';
import type { TestPetition } from '../harness/start-petition.ts';
import { createWorld, type World } from '../harness/world.ts';

let world: World;
let moderator: Actor;
beforeAll(async () => {
  world = await createWorld({ goalLadder: [3, 1_000, 5_000] });
  moderator = accountActor(await world.creator('Mona Reyes'), { moderator: true });
});
afterAll(() => world.close());

const every = { heldOnly: false, suspicions: [], signedFrom: null, signedTo: null };

async function start(
  petition: TestPetition,
  order: Partial<StartSignatureReviewInput> = {},
): Promise<string> {
  const input = {
    petitionId: petition.id,
    kind: 'RELEASE',
    reasonCode: null,
    filter: every,
    ...order,
  } as const;
  return accepted(await startSignatureReview(input, world.as(moderator))).reviewId;
}

const piece = async (reviewId: string) =>
  accepted(await continueSignatureReview({ reviewId }, world.as({ kind: 'operator' }))).state;

/** Work a review through, as the worker does. */
async function finish(reviewId: string): Promise<void> {
  while ((await piece(reviewId)) === 'RUNNING');
}

const states = async ({ id: petitionId }: TestPetition) =>
  Object.fromEntries(
    (await world.db.signature.groupBy({ by: ['state'], where: { petitionId }, _count: true })).map((row) => [
      row.state,
      row._count,
    ]),
  );

const held = (petition: TestPetition, count: number, suspicions: readonly Suspicion[] = ['HONEYPOT']) =>
  manySignatures(world, petition, { count, suspicions, held: true });

test('what is held is not counted until a moderator releases it, and then everything moves together', async () => {
  const petition = await world.petition();
  await held(petition, 4);
  expect(await world.count(petition)).toMatchObject({ tally: 0, ledgerSum: 0, revision: 0 });

  await finish(await start(petition));

  expect(await world.count(petition)).toEqual({ tally: 4, rows: 4, ledgerSum: 4, revision: 4 });
  expect(await states(petition)).toEqual({ COUNTED: 4 });
  expect(await world.db.heldSignature.count({ where: { petitionId: petition.id } })).toBe(0);
  expect(world.eventsOf(petition).slice(-2)).toEqual([
    { type: 'SignatureCountChanged', petitionId: petition.id, revision: 4 },
    { type: 'TimelineItemAdded', petitionId: petition.id, seq: 2 },
  ]);
  expect(await world.db.milestone.count({ where: { petitionId: petition.id, value: 3 } })).toBe(1);
});

test('a void leaves the reason in the public ledger, once for each signature', async () => {
  const petition = await world.petition();
  await manySignatures(world, petition, { count: 3, suspicions: ['TOO_FAST'], held: false });
  await manySignatures(world, petition, { count: 2, suspicions: [], held: false });
  await held(petition, 2, ['TOO_FAST', 'HONEYPOT']);

  await finish(
    await start(petition, {
      kind: 'VOID',
      reasonCode: 'AUTOMATED',
      filter: { ...every, suspicions: ['TOO_FAST'] },
    }),
  );

  expect(await world.count(petition)).toMatchObject({ tally: 2, ledgerSum: 2, revision: 10 });
  expect(await states(petition)).toEqual({ COUNTED: 2, VOIDED: 5 });
  const voids = await world.db.signatureEvent.findMany({
    where: { petitionId: petition.id, kind: 'VOIDED' },
  });
  expect(voids.map(({ reasonCode }) => reasonCode)).toEqual(Array(5).fill('AUTOMATED'));
  expect(voids.map(({ delta }) => delta).toSorted((a, b) => a - b)).toEqual([-1, -1, -1, 0, 0]);
  expect(world.eventsOf(petition).at(-1)).toEqual({
    type: 'SignatureCountChanged',
    petitionId: petition.id,
    revision: 10,
  });
  expect(await world.db.milestone.count({ where: { petitionId: petition.id } })).toBe(0);
});

test('who was voided cannot sign again with the same address', async () => {
  const petition = await world.petition();
  await world.confirm(await world.request(petition, 'bot@example.org'));
  await finish(
    await start(petition, {
      kind: 'VOID',
      reasonCode: 'OTHER',
      filter: { ...every, signedFrom: new Date(0) },
    }),
  );

  const again = await world.confirm(await world.request(petition, 'bot@example.org'));

  expect(again).toMatchObject({ code: 'ALREADY_SIGNED' });
  expect(await world.count(petition)).toMatchObject({ tally: 0, ledgerSum: 0 });
});

describe('a preview', () => {
  test('says how many and of what kind, and nothing of anybody', async () => {
    const petition = await world.petition();
    await manySignatures(world, petition, { count: 3, suspicions: ['DISPOSABLE_DOMAIN'], held: false });
    await held(petition, 12, ['HONEYPOT', 'DISPOSABLE_DOMAIN']);

    const preview = accepted(
      await previewSignatureReview(
        { petitionId: petition.id, kind: 'VOID', filter: { ...every, suspicions: ['DISPOSABLE_DOMAIN'] } },
        world.as(moderator),
      ),
    );

    expect(preview).toMatchObject({
      total: 15,
      counted: 3,
      bySuspicion: [
        { suspicion: 'DISPOSABLE_DOMAIN', count: 15 },
        { suspicion: 'HONEYPOT', count: 12 },
      ],
    });
    expect(preview.sample).toHaveLength(10);
    expect(Object.keys(preview.sample[0]!).toSorted()).toEqual(['country', 'day', 'state', 'suspicions']);
    expect(preview.sample.map(({ day }) => day.toISOString().slice(11))).toEqual(
      Array(10).fill('00:00:00.000Z'),
    );
    expect(await states(petition)).toEqual({ COUNTED: 3, HELD: 12 });
  });

  test('is the same number the review then decides', async () => {
    const petition = await world.petition();
    await held(petition, 5);

    const filter = { ...every, heldOnly: true };
    const preview = accepted(
      await previewSignatureReview({ petitionId: petition.id, kind: 'RELEASE', filter }, world.as(moderator)),
    );
    const reviewId = await start(petition, { filter });
    await finish(reviewId);

    const review = await world.db.signatureReview.findUniqueOrThrow({ where: { id: reviewId } });
    expect([preview.total, review.total, review.decided]).toEqual([5, 5, 5]);
  });
});

describe('a review in pieces', () => {
  test('goes on where it stopped', async () => {
    const petition = await world.petition();
    await held(petition, 1_200);
    const reviewId = await start(petition);

    const afterOne = [await piece(reviewId), await world.count(petition)];
    await finish(reviewId);

    expect(afterOne).toEqual(['RUNNING', { tally: 500, rows: 500, ledgerSum: 500, revision: 500 }]);
    expect(await world.count(petition)).toEqual({
      tally: 1_200,
      rows: 1_200,
      ledgerSum: 1_200,
      revision: 1_200,
    });
    const review = await world.db.signatureReview.findUniqueOrThrow({ where: { id: reviewId } });
    expect(review).toMatchObject({ state: 'DONE', total: 1_200, decided: 1_200 });
  });

  test('leaves nothing half done when a piece fails, and then decides each signature once', async () => {
    const petition = await world.petition();
    await held(petition, 700);
    const reviewId = await start(petition);
    const broken = {
      ...world.as({ kind: 'operator' }),
      // The milestone is the last thing a piece writes.
      get hub(): never {
        throw new Error('the machine stops here');
      },
    };

    await expect(continueSignatureReview({ reviewId }, broken)).rejects.toThrow('the machine stops here');
    const untouched = await states(petition);
    await finish(reviewId);

    expect(untouched).toEqual({ HELD: 700 });
    expect(await world.count(petition)).toMatchObject({ tally: 700, ledgerSum: 700, revision: 700 });
  });

  test('is worked through once by several nodes together', async () => {
    const petition = await world.petition();
    await held(petition, 1_600);
    const reviewId = await start(petition);

    await Promise.all([finish(reviewId), finish(reviewId), finish(reviewId)]);

    expect(await world.count(petition)).toMatchObject({ tally: 1_600, ledgerSum: 1_600, revision: 1_600 });
    const { decided } = await world.db.signatureReview.findUniqueOrThrow({ where: { id: reviewId } });
    expect(decided).toBe(1_600);
  });

  test('stops when it is cancelled; what was decided stays decided', async () => {
    const petition = await world.petition();
    await held(petition, 1_100);
    const reviewId = await start(petition);
    await piece(reviewId);

    const cancelled = await cancelSignatureReview({ reviewId }, world.as(moderator));
    await finish(reviewId);

    expect(cancelled).toEqual({ reviewId });
    expect(await states(petition)).toEqual({ COUNTED: 500, HELD: 600 });
    expect(await world.count(petition)).toMatchObject({ tally: 500, ledgerSum: 500 });
    expect(await cancelSignatureReview({ reviewId }, world.as(moderator))).toBeInstanceOf(
      SignatureReviewEndedError,
    );
  });

  test('counts right while people confirm and others are voided', async () => {
    const petition = await world.petition();
    await held(petition, 900);
    await manySignatures(world, petition, { count: 600, suspicions: ['TOO_FAST'], held: false });
    const tokens = await Promise.all(
      Array.from({ length: 20 }, (_, index) => world.request(petition, `signer-${index}@example.org`)),
    );
    const release = await start(petition);
    const voids = await start(petition, {
      kind: 'VOID',
      reasonCode: 'AUTOMATED',
      filter: { ...every, suspicions: ['TOO_FAST'] },
    });

    await Promise.all([finish(release), finish(voids), ...tokens.map(world.confirm)]);

    const { tally, ledgerSum, revision } = await world.count(petition);
    expect([tally, ledgerSum, revision]).toEqual([920, 920, 600 + 900 + 600 + 20]);
    expect(await states(petition)).toEqual({ COUNTED: 920, VOIDED: 600 });
  });

  test('does not touch what was confirmed after it began', async () => {
    const petition = await world.petition();
    await held(petition, 2);
    const reviewId = await start(petition);
    world.clock.move(60_000);
    await held(petition, 3);

    await finish(reviewId);

    expect(await states(petition)).toEqual({ COUNTED: 2, HELD: 3 });
  });
});

describe('who may decide', () => {
  test.for<[string, () => Promise<Actor>]>([
    ['a visitor', async () => ({ kind: 'visitor' })],
    ['a creator', async () => accountActor(await world.creator())],
  ])('%s may not', async ([, who]) => {
    const petition = await world.petition();
    await held(petition, 1);
    const reviewId = await start(petition);
    const ctx = world.as(await who());

    const order = { petitionId: petition.id, kind: 'RELEASE', reasonCode: null, filter: every } as const;
    const answers = [
      await previewSignatureReview(order, ctx),
      await startSignatureReview(order, ctx),
      await cancelSignatureReview({ reviewId }, ctx),
      await continueSignatureReview({ reviewId }, ctx),
    ];

    expect(answers.map((answer) => answer instanceof NotAllowedError)).toEqual([true, true, true, true]);
    expect(await states(petition)).toEqual({ HELD: 1 });
  });

  test('a void without a reason is refused, and so is a review that is not there', async () => {
    const petition = await world.petition();
    const order = { petitionId: petition.id, kind: 'VOID', reasonCode: null, filter: every } as const;

    expect(await startSignatureReview(order, world.as(moderator))).toBeInstanceOf(ValidationError);
    expect(await cancelSignatureReview({ reviewId: world.ctx.newId() }, world.as(moderator))).toBeInstanceOf(
      SignatureReviewNotFoundError,
    );
  });
});
