import {
  changeMyNameDisplay,
  confirmSignature,
  eraseMyData,
  supporterRecord,
  withdrawMySignature,
  type SignPetitionInput,
} from '@groundswell/commands';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accepted } from '../harness/accepted.ts';
import { emailKey, manageToken, signAs } from '../harness/supporter.ts';
import type { TestPetition } from '../harness/start-petition.ts';
import { createWorld, type World } from '../harness/world.ts';

const TYPED: Partial<SignPetitionInput> = {
  name: 'Ada Okafor',
  reason: 'Because I walk there',
  postcode: '10115',
  nameDisplay: 'FULL_NAME',
  source: 'ada@example.org',
  idempotencyKey: 'ada@example.org',
  consents: [{ organisationId: null, purpose: 'PETITION_UPDATES', textVersion: '2026-11-22' }],
};

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

let people = 0;
/** An address nobody else in this file has. */
const somebody = () => `somebody.${(people += 1)}@example.org`;
const erase = async (address: string, alsoWithdraw = false) =>
  eraseMyData({ token: await manageToken(world, address), alsoWithdraw }, world.ctx);
async function expectNoDrift(petition: TestPetition, total: number): Promise<void> {
  const { tally, rows, ledgerSum } = await world.count(petition);
  expect({ tally, rows, ledgerSum }).toEqual({ tally: total, rows: total, ledgerSum: total });
}

test('an erased signature still counts, and nothing typed is left of it or of its request', async () => {
  const address = somebody();
  const petition = await world.petition();
  const id = await signAs(world, petition, address, TYPED);
  const before = world.eventsOf(petition).length;

  const outcome = await erase(address);

  expect(outcome).toEqual({ signatures: 1, withdrawn: false });
  await expectNoDrift(petition, 1);
  expect(world.eventsOf(petition)).toHaveLength(before);
  const nothing = {
    sealedContact: null,
    publicName: null,
    publicReason: null,
    country: null,
    nameDisplay: 'ANONYMOUS',
  };
  expect(await world.db.signature.findUnique({ where: { id } })).toMatchObject({
    ...nothing,
    state: 'COUNTED',
  });
  expect(await world.db.signatureRequest.findUnique({ where: { id } })).toMatchObject({
    ...nothing,
    emailKey: new Uint8Array(),
    source: null,
    idempotencyKey: null,
  });
});

test('whoever was erased is not counted twice', async () => {
  const address = somebody();
  const petition = await world.petition();
  await signAs(world, petition, address);
  await erase(address);

  const again = await world.confirm(await world.request(petition, address));

  expect(again).toMatchObject({ code: 'ALREADY_SIGNED' });
  await expectNoDrift(petition, 1);
});

test('erasing and withdrawing takes the signatures back on every petition', async () => {
  const address = somebody();
  const petitions = [await world.petition(), await world.petition(), await world.petition()];
  for (const petition of petitions) {
    await signAs(world, petition, somebody());
    await signAs(world, petition, address, TYPED);
  }

  const outcome = await erase(address, true);

  expect(outcome).toEqual({ signatures: 3, withdrawn: true });
  for (const petition of petitions) {
    await expectNoDrift(petition, 1);
    const { revision } = await world.count(petition);
    expect(world.eventsOf(petition).at(-1)).toEqual({
      type: 'SignatureCountChanged',
      petitionId: petition.id,
      revision,
    });
    expect(
      await world.db.signature.count({ where: { emailKey: await emailKey(world, petition, address) } }),
    ).toBe(0);
  }
});

test('what waits for confirmation, its mail and its link go too', async () => {
  const address = somebody();
  const petition = await world.petition();
  const token = await world.request(petition, address, TYPED);

  await erase(address);

  expect(await world.db.signatureRequest.count({ where: { petitionId: petition.id } })).toBe(0);
  expect(await world.db.consentEntry.count({ where: { petitionId: petition.id } })).toBe(0);
  expect(await world.confirm(token)).toMatchObject({ code: 'CONFIRMATION_EXPIRED' });
});

test('a second wish to sign, made by someone who has signed, goes too', async () => {
  const address = somebody();
  const petition = await world.petition();
  const id = await signAs(world, petition, address);
  await world.request(petition, address, TYPED);

  await erase(address);

  expect(
    await world.db.signatureRequest.findMany({ where: { petitionId: petition.id }, select: { id: true } }),
  ).toEqual([{ id }]);
});

test('no mail to the address is left to send', async () => {
  const address = somebody();
  const petition = await world.petition();
  const id = await signAs(world, petition, address);
  await world.db.outboxMail.create({
    data: { kind: 'SIGNATURE_RECEIPT', requestId: id, createdAt: world.clock.now() },
  });
  const before = await world.db.outboxMail.count();

  await erase(address);

  expect(await world.db.outboxMail.count({ where: { requestId: id } })).toBe(0);
  expect(await world.db.outboxMail.count()).toBeLessThan(before);
});

test('what held is withdrawn in the consent ledger, which keeps its lines', async () => {
  const address = somebody();
  const petition = await world.petition();
  const id = await signAs(world, petition, address, TYPED);

  await erase(address);

  const lines = await world.db.consentEntry.findMany({ where: { requestId: id }, orderBy: { id: 'asc' } });
  expect(lines.map(({ action, channel }) => [action, channel])).toEqual([
    ['GIVEN', 'SIGNING_FORM'],
    ['WITHDRAWN', 'ERASURE'],
  ]);
});

test('every link of the address dies, the one that erased among them, and nobody else loses theirs', async () => {
  const address = somebody();
  const [token, another] = [await manageToken(world, address), await manageToken(world, address)];
  const [other, others] = [somebody(), await world.petition()];
  await signAs(world, others, other, TYPED);
  const theirs = await manageToken(world, other);

  accepted(await eraseMyData({ token, alsoWithdraw: true }, world.ctx));

  expect(await eraseMyData({ token, alsoWithdraw: true }, world.ctx)).toMatchObject({
    code: 'MANAGE_LINK_EXPIRED',
  });
  expect(await supporterRecord({ token: another }, world.ctx)).toBeNull();
  expect((await supporterRecord({ token: theirs }, world.ctx))?.signatures).toMatchObject([
    { name: 'Ada Okafor' },
  ]);
  await expectNoDrift(others, 1);
});

test('who was erased still sees that they signed, may withdraw it, and can show no name', async () => {
  const address = somebody();
  const petition = await world.petition();
  const signatureId = await signAs(world, petition, address, TYPED);
  await erase(address);
  const token = await manageToken(world, address);

  const record = await supporterRecord({ token }, world.ctx);
  const shown = await changeMyNameDisplay({ token, signatureId, nameDisplay: 'FULL_NAME' }, world.ctx);
  const withdrawn = await withdrawMySignature({ token, signatureId }, world.ctx);

  expect(record?.signatures).toMatchObject([{ erased: true, name: null, email: null, source: null }]);
  expect(shown).toMatchObject({ code: 'DATA_ERASED' });
  expect(withdrawn).toEqual({ petitionId: petition.id });
  await expectNoDrift(petition, 0);
});

test('whatever an erasure meets half way, a confirmation or a withdrawal, count, rows and ledger agree', async () => {
  const petition = await world.petition();
  const addresses = Array.from({ length: 12 }, somebody);
  const pages = [];
  for (const [index, address] of addresses.entries()) {
    const token = await world.request(petition, address, TYPED);
    if (index % 2 === 0) await world.confirm(token);
    pages.push({ confirm: token, erase: await manageToken(world, address), withdraws: index % 3 === 0 });
  }

  await Promise.all(
    pages.flatMap((page) => [
      confirmSignature({ token: page.confirm }, world.anotherNode()),
      eraseMyData({ token: page.erase, alsoWithdraw: page.withdraws }, world.ctx),
    ]),
  );

  const counted = await world.db.signature.count({ where: { petitionId: petition.id, state: 'COUNTED' } });
  await expectNoDrift(petition, counted);
  const open = { petitionId: petition.id, confirmedAt: null };
  expect(await world.db.signatureRequest.count({ where: open })).toBe(0);
  // Whoever confirmed came before the erasure or not at all: nobody is left with a name.
  expect(
    await world.db.signature.count({ where: { petitionId: petition.id, sealedContact: { not: null } } }),
  ).toBe(0);
});
