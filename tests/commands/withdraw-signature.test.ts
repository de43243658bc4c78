import {
  closePetition,
  confirmSignature,
  withdrawMySignature,
  withdrawSignature,
} from '@groundswell/commands';
import { inTransaction, uncountSignatures } from '@groundswell/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manageToken, signAs } from '../harness/supporter.ts';
import type { TestPetition } from '../harness/start-petition.ts';
import { createWorld, OPERATOR, type World } from '../harness/world.ts';

const ADA = 'ada@example.org';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const link = (signatureId: string) => world.ctx.vault.linkToken('withdraw', signatureId);
const withdraw = (signatureId: string, ctx = world.ctx) =>
  withdrawSignature({ token: link(signatureId) }, ctx);
const people = (length: number) => Array.from({ length }, (_, index) => `person.${index}@example.org`);
const ledger = ({ id }: TestPetition) =>
  world.db.signatureEvent.findMany({
    where: { petitionId: id },
    orderBy: { seq: 'asc' },
    select: { seq: true, kind: true, delta: true },
  });
/** Hold what `address` asks for from now on until a moderator decides. */
async function signHeld(petition: TestPetition, address: string): Promise<string> {
  const token = await world.request(petition, address);
  const { id } = await world.db.signatureRequest.findFirstOrThrow({
    where: { petitionId: petition.id, confirmedAt: null },
    orderBy: { id: 'desc' },
  });
  await world.db.signatureRequest.update({ where: { id }, data: { held: true } });
  await world.confirm(token);
  return id;
}
/** Count, rows and ledger agree, and the ledger has no gaps. */
async function expectNoDrift(petition: TestPetition, total: number): Promise<void> {
  const { tally, rows, ledgerSum, revision } = await world.count(petition);
  expect({ tally, rows, ledgerSum }).toEqual({ tally: total, rows: total, ledgerSum: total });
  expect((await ledger(petition)).map(({ seq }) => seq)).toEqual(
    Array.from({ length: revision }, (_, index) => index + 1),
  );
}

test('a signature that is withdrawn leaves the count, the ledger says so, and the live count hears of it', async () => {
  const petition = await world.petition();
  await signAs(world, petition, 'grace@example.org');
  const id = await signAs(world, petition, ADA, { nameDisplay: 'FULL_NAME', reason: 'Because' });
  const before = world.eventsOf(petition).length;

  const outcome = await withdraw(id);

  expect(outcome).toEqual({ petitionId: petition.id });
  expect(await world.count(petition)).toEqual({ tally: 1, rows: 1, ledgerSum: 1, revision: 3 });
  expect((await ledger(petition)).at(-1)).toEqual({ seq: 3, kind: 'WITHDRAWN', delta: -1 });
  expect(world.eventsOf(petition).slice(before)).toEqual([
    { type: 'SignatureCountChanged', petitionId: petition.id, revision: 3 },
  ]);
});

test('nothing that is left says whose it was', async () => {
  const petition = await world.petition();
  const typed = {
    nameDisplay: 'FULL_NAME',
    reason: 'Because',
    source: 'a poster',
    idempotencyKey: 'ada',
  } as const;
  const id = await signAs(world, petition, ADA, typed);

  await withdraw(id);

  const nothing = { sealedContact: null, publicName: null, publicReason: null, country: null };
  expect(await world.db.signature.findUnique({ where: { id } })).toMatchObject({
    ...nothing,
    state: 'WITHDRAWN',
    emailKey: null,
    nameDisplay: 'ANONYMOUS',
  });
  expect(await world.db.signatureRequest.findUnique({ where: { id } })).toMatchObject({
    ...nothing,
    emailKey: new Uint8Array(),
    source: null,
    idempotencyKey: null,
  });
});

test('what was agreed to ends with it', async () => {
  const petition = await world.petition();
  const updates = { organisationId: null, purpose: 'PETITION_UPDATES', textVersion: '2026-11-22' } as const;
  const id = await signAs(world, petition, ADA, { consents: [updates] });

  await withdraw(id);

  const entries = await world.db.consentEntry.findMany({ where: { requestId: id }, orderBy: { id: 'asc' } });
  expect(entries.map(({ action, channel }) => [action, channel])).toEqual([
    ['GIVEN', 'SIGNING_FORM'],
    ['WITHDRAWN', 'ERASURE'],
  ]);
});

test('saying it twice, also at the same moment, is once', async () => {
  const petition = await world.petition();
  const id = await signAs(world, petition, ADA);

  const outcomes = await Promise.all([withdraw(id), withdraw(id), withdraw(id, world.anotherNode())]);
  outcomes.push(await withdraw(id));

  expect(outcomes).toEqual(outcomes.map(() => ({ petitionId: petition.id })));
  expect(await world.count(petition)).toEqual({ tally: 0, rows: 0, ledgerSum: 0, revision: 2 });
});

test('whoever withdrew may sign again, and is counted again', async () => {
  const petition = await world.petition();
  const id = await signAs(world, petition, ADA);
  await withdraw(id);

  const outcome = await world.confirm(await world.request(petition, ADA));

  expect(outcome).toMatchObject({ signatureNumber: 1 });
  await expectNoDrift(petition, 1);
});

test('the link that confirmed a signature brings it back no more', async () => {
  const petition = await world.petition();
  const token = await world.request(petition, ADA);
  await world.confirm(token);
  const { id } = await world.db.signature.findFirstOrThrow({ where: { petitionId: petition.id } });
  await withdraw(id);

  const outcome = await world.confirm(token);

  expect(outcome).toMatchObject({ code: 'CONFIRMATION_EXPIRED' });
  await expectNoDrift(petition, 0);
});

test('several that leave one petition at once are one change of its count', async () => {
  const petition = await world.petition();
  const ids = await Promise.all(people(5).map((address) => signAs(world, petition, address)));
  const before = world.eventsOf(petition).length;
  const batch = ids.slice(0, 3).map((id) => ({ signatureId: id, at: world.clock.now() }));

  await Promise.all(batch.map((item) => world.ctx.signing.withdrawals.submit(item)));

  const { revision } = await world.count(petition);
  expect(revision).toBe(8);
  expect(world.eventsOf(petition).slice(before)).toEqual([
    { type: 'SignatureCountChanged', petitionId: petition.id, revision },
  ]);
  await expectNoDrift(petition, 2);
});

test('a batch of several petitions moves each by its own', async () => {
  const petitions = [await world.petition(), await world.petition(), await world.petition()];
  const ids = [];
  for (const [index, petition] of petitions.entries()) {
    for (const address of people(index + 1)) ids.push(await signAs(world, petition, address));
    await signAs(world, petition, 'who.stays@example.org');
  }

  await Promise.all(ids.toReversed().map((id) => withdraw(id)));

  for (const petition of petitions) await expectNoDrift(petition, 1);
});

test('a signature that waits for a moderator leaves without moving the count', async () => {
  const petition = await world.petition();
  await signAs(world, petition, 'grace@example.org');
  const held = await signHeld(petition, ADA);

  const outcome = await withdraw(held);

  expect(outcome).toEqual({ petitionId: petition.id });
  expect((await ledger(petition)).at(-1)).toEqual({ seq: 2, kind: 'WITHDRAWN', delta: 0 });
  expect(await world.db.heldSignature.count({ where: { petitionId: petition.id } })).toBe(0);
  await expectNoDrift(petition, 1);
});

test('a signature a moderator voided stays so, and loses what was typed', async () => {
  const petition = await world.petition();
  const id = await signAs(world, petition, ADA);
  await inTransaction(world.db, (tx) =>
    uncountSignatures(tx, [id], { kind: 'VOIDED', reasonCode: 'NOT_A_PERSON' }, world.clock.now()),
  );

  const outcome = await withdraw(id);

  expect(outcome).toEqual({ petitionId: petition.id });
  expect(await world.db.signature.findUnique({ where: { id } })).toMatchObject({
    state: 'VOIDED',
    sealedContact: null,
  });
  expect((await ledger(petition)).map(({ kind }) => kind)).toEqual(['CONFIRMED', 'VOIDED']);
  await expectNoDrift(petition, 0);
});

test('a name can be taken back from a petition that has closed', async () => {
  const petition = await world.petition();
  const id = await signAs(world, petition, ADA);
  await closePetition({ petitionId: petition.id }, world.as(OPERATOR));

  const outcome = await withdraw(id);

  expect(outcome).toEqual({ petitionId: petition.id });
  await expectNoDrift(petition, 0);
});

test('the day is all a high-risk petition says of it', async () => {
  const petition = await world.petition({ highRisk: true });
  const id = await signAs(world, petition, ADA);

  await withdraw(id);

  const entry = await world.db.signatureEvent.findFirst({
    where: { petitionId: petition.id, kind: 'WITHDRAWN' },
  });
  expect(entry).toMatchObject({ period: new Date('2026-11-22T00:00:00Z'), country: null });
});

describe('nothing is withdrawn', () => {
  test.for([
    [
      'by a link for another purpose',
      (id: string) => world.ctx.vault.linkToken('unsubscribe', id),
      'WITHDRAWAL_LINK_UNKNOWN',
    ],
    ['by a link somebody made up', (id: string) => `${link(id).slice(0, -2)}xx`, 'WITHDRAWAL_LINK_UNKNOWN'],
    [
      'by the link that confirmed',
      (id: string) => world.ctx.vault.requestToken(id),
      'WITHDRAWAL_LINK_UNKNOWN',
    ],
    ['by an endless link', () => 'x'.repeat(101), 'VALIDATION'],
  ] as const)('%s', async ([, make, code]) => {
    const petition = await world.petition();
    const id = await signAs(world, petition, ADA);

    const outcome = await withdrawSignature({ token: make(id) }, world.ctx);

    expect(outcome).toMatchObject({ code });
    await expectNoDrift(petition, 1);
  });

  test('when the signature is gone', async () => {
    const outcome = await withdraw('00000000-0000-4000-8000-ffffffffffff');

    expect(outcome).toMatchObject({ code: 'WITHDRAWAL_LINK_UNKNOWN' });
  });

  test("from somebody else's page", async () => {
    const petition = await world.petition();
    const id = await signAs(world, petition, ADA);
    const token = await manageToken(world, 'grace@example.org');

    const outcome = await withdrawMySignature({ token, signatureId: id }, world.ctx);

    expect(outcome).toMatchObject({ code: 'SIGNATURE_NOT_FOUND' });
    await expectNoDrift(petition, 1);
  });
});

test('from the own page a signature is withdrawn the same way', async () => {
  const petition = await world.petition();
  const id = await signAs(world, petition, ADA);
  const token = await manageToken(world, 'Ada+page@example.org');

  const outcome = await withdrawMySignature({ token, signatureId: id }, world.ctx);
  const again = await withdrawMySignature({ token, signatureId: id }, world.ctx);

  expect(outcome).toEqual({ petitionId: petition.id });
  expect(again).toMatchObject({ code: 'SIGNATURE_NOT_FOUND' });
  await expectNoDrift(petition, 0);
});

test('while people sign, withdraw and sign again on two nodes and in every order, nothing dead-locks or drifts', async () => {
  const petitions = [await world.petition(), await world.petition()];
  const nodes = [world.ctx, world.anotherNode()];
  const addresses = people(30);
  const signed = await Promise.all(
    petitions.flatMap((petition) => addresses.map((address) => signAs(world, petition, address))),
  );
  const again = await Promise.all(
    petitions.flatMap((petition) => addresses.map((address) => world.request(petition, address))),
  );

  const confirmations = again.map((token, index) => () => confirmSignature({ token }, nodes[index % 2]!));
  const withdrawals = [
    ...signed.map((id) => () => withdraw(id, nodes[0])),
    ...signed.toReversed().map((id) => () => withdraw(id, nodes[1])),
  ];
  const [back, left] = await Promise.all([
    Promise.all(confirmations.map((confirm) => confirm())),
    Promise.all(withdrawals.map((leave) => leave())),
  ]);

  expect(left.filter((outcome) => 'code' in outcome)).toEqual([]);
  for (const petition of petitions) {
    // Whoever confirmed before they had left was told that they had signed.
    const counted = back.filter((outcome) => 'petitionId' in outcome && outcome.petitionId === petition.id);
    await expectNoDrift(petition, counted.length);
  }
});
