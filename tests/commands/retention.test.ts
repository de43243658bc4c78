import {
  closePetition,
  createVault,
  decidePaperBatch,
  enterPaperBatch,
  forgetContactPiece,
  forgetContacts,
  type ForgottenContacts,
} from '@groundswell/commands';
import { newSheetNumber, NotAllowedError } from '@groundswell/domain';
import { deleteExpiredRequests } from '@groundswell/store';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accountActor } from '../harness/account-actor.ts';
import { accepted } from '../harness/accepted.ts';
import { dumpRows, spellings } from '../harness/dump-rows.ts';
import { manySignatures } from '../harness/many-signatures.ts';
import type { TestPetition } from '../harness/start-petition.ts';
import { DAY_MS } from '../harness/stopped-clock.ts';
import { createWorld, OPERATOR, type World } from '../harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
// What one test leaves is never due in the next.
afterEach(() => world.db.petition.updateMany({ data: { status: 'CLOSED', closedAt: null, closesAt: null } }));
afterAll(() => world.close());

const typed = {
  name: 'Zubayda Qurbanova',
  postcode: '70-469',
  reason: 'Because my grandmother walked there',
  nameDisplay: 'FULL_NAME',
  source: 'newsletter-of-the-ward',
} as const;
const address = 'zubayda.q@nowhere.example';
const HALF_A_YEAR = 184 * DAY_MS;

const forget = async (contactMonths = 6): Promise<ForgottenContacts> =>
  accepted(await forgetContacts({ contactMonths }, world.as(OPERATOR)));

const close = async ({ id: petitionId }: TestPetition) =>
  accepted(await closePetition({ petitionId }, world.as(OPERATOR)));

const keyOf = async ({ id }: TestPetition) =>
  (await world.db.petition.findUniqueOrThrow({ where: { id } })).sealedDataKey;

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** How many signatures of `petition` still say whose they are. */
const known = ({ id: petitionId }: TestPetition) =>
  world.db.signature.count({ where: { petitionId, emailKey: { not: null } } });

test('half a year after its end nothing of a petition says who signed; its count and ledger are what they were', async () => {
  const petition = await world.petition();
  await world.confirm(
    await world.request(petition, address, {
      ...typed,
      idempotencyKey: 'zubayda-by-hand',
      consents: [{ organisationId: null, purpose: 'PETITION_UPDATES', textVersion: '2026-11-22' }],
    }),
  );
  await world.confirm(await world.request(petition, 'ada@example.org'));
  await world.request(petition, 'never-confirmed@example.org');
  const [before, signature] = [
    await world.count(petition),
    await world.db.signature.findFirstOrThrow({ where: { petitionId: petition.id, publicName: typed.name } }),
  ];
  await close(petition);
  world.clock.move(HALF_A_YEAR);

  expect(await forget()).toEqual({ petitions: 1, signatures: 2 });

  expect(await world.count(petition)).toEqual(before);
  const dump = (await dumpRows(world.db)).toLowerCase();
  const personal = [typed.name, typed.postcode, typed.reason, typed.source, address, 'zubayda-by-hand'];
  expect(
    [...personal.flatMap(spellings), hex(signature.emailKey!)].filter((text) =>
      dump.includes(text.toLowerCase()),
    ),
  ).toEqual([]);
  expect(await keyOf(petition)).toBeNull();
  expect(await world.db.signature.findUnique({ where: { id: signature.id } })).toMatchObject({
    state: 'COUNTED',
    emailKey: null,
    sealedContact: null,
    publicName: null,
    publicReason: null,
    country: null,
    nameDisplay: 'ANONYMOUS',
  });
});

test('what was agreed to stays written down, for a request that says nothing of anybody', async () => {
  const petition = await world.petition();
  const consents = [
    { organisationId: null, purpose: 'PETITION_UPDATES', textVersion: '2026-11-22' } as const,
  ];
  const token = await world.request(petition, address, { ...typed, consents });
  await world.confirm(token);
  await world.confirm(await world.request(petition, 'ada@example.org'));
  await close(petition);
  world.clock.move(HALF_A_YEAR);

  await forget();

  expect(await world.db.consentEntry.findMany({ where: { petitionId: petition.id } })).toMatchObject([
    { purpose: 'PETITION_UPDATES', action: 'GIVEN', textVersion: '2026-11-22' },
  ]);
  const requests = await world.db.signatureRequest.findMany({ where: { petitionId: petition.id } });
  expect(requests).toMatchObject([
    { publicName: null, sealedContact: null, source: null, idempotencyKey: null, country: null },
  ]);
  expect(requests[0]!.emailKey).toHaveLength(0);
  expect(await world.confirm(token)).toMatchObject({ code: 'CONFIRMATION_EXPIRED' });
});

describe('when it begins', () => {
  test('an open petition keeps its contact data, and so does one that ended lately', async () => {
    const [open, lately] = [await world.petition(), await world.petition()];
    for (const petition of [open, lately]) {
      await world.confirm(await world.request(petition, address, typed));
    }
    world.clock.move(HALF_A_YEAR);
    await close(lately);
    world.clock.move(180 * DAY_MS);

    expect(await forget()).toEqual({ petitions: 0, signatures: 0 });

    expect([await known(open), await known(lately)]).toEqual([1, 1]);
  });

  test('a petition that nobody closed ends with its last day', async () => {
    const petition = await world.petition({ closesAt: new Date(world.clock.now().getTime() + DAY_MS) });
    await world.confirm(await world.request(petition, address, typed));
    world.clock.move(180 * DAY_MS);
    const early = await forget();
    world.clock.move(4 * DAY_MS);

    expect([early, await forget()]).toEqual([
      { petitions: 0, signatures: 0 },
      { petitions: 1, signatures: 1 },
    ]);
  });

  test('the operator decides after how many months', async () => {
    const petition = await world.petition();
    await world.confirm(await world.request(petition, address, typed));
    await close(petition);
    world.clock.move(32 * DAY_MS);

    expect(await forget(2)).toMatchObject({ petitions: 0 });
    expect(await forget(1)).toMatchObject({ petitions: 1 });
  });

  test('a petition that was opened again is not forgotten', async () => {
    const petition = await world.petition();
    await world.confirm(await world.request(petition, address, typed));
    await close(petition);
    await world.db.petition.update({ where: { id: petition.id }, data: { status: 'OPEN' } });
    world.clock.move(HALF_A_YEAR);

    expect(await forget()).toMatchObject({ petitions: 0 });
  });

  test('only the hub itself can ask for it', async () => {
    const accountId = await world.creator();
    const moderator = world.as(accountActor(accountId, { moderator: true }));

    const petition = await world.petition();
    expect(await forgetContactPiece({ petitionId: petition.id }, moderator)).toBeInstanceOf(NotAllowedError);
  });
});

describe('a long petition', () => {
  const long = async () => {
    const petition = await world.petition();
    await manySignatures(world, petition, { count: 1_300, suspicions: [], held: false });
    await close(petition);
    world.clock.move(HALF_A_YEAR);
    return petition;
  };
  const piece = ({ id: petitionId }: TestPetition) => forgetContactPiece({ petitionId }, world.as(OPERATOR));

  test('is forgotten in pieces, and goes on where it stopped', async () => {
    const petition = await long();
    const before = await world.count(petition);

    const first = await piece(petition);
    const [left, key] = [await known(petition), await keyOf(petition)];
    const rest = await forget();

    expect([first, left]).toEqual([{ state: 'MORE', signatures: 500 }, 800]);
    expect(key).not.toBeNull();
    expect(rest).toEqual({ petitions: 1, signatures: 800 });
    expect([await known(petition), await keyOf(petition)]).toEqual([0, null]);
    expect(await world.db.signatureRequest.count({ where: { petitionId: petition.id } })).toBe(0);
    expect(await world.count(petition)).toEqual(before);
  });

  test('is forgotten once by several nodes together', async () => {
    const petition = await long();

    const answers = await Promise.all([forget(), forget(), forget()]);

    expect(answers.reduce((sum, { signatures }) => sum + signatures, 0)).toBe(1_300);
    expect(answers.reduce((sum, { petitions }) => sum + petitions, 0)).toBe(1);
    expect(await keyOf(petition)).toBeNull();
  });

  test('stops between two pieces when it is told to', async () => {
    const petition = await long();

    const stopped = await forgetContacts(
      { contactMonths: 6, signal: AbortSignal.abort() },
      world.as(OPERATOR),
    );

    expect(stopped).toEqual({ petitions: 0, signatures: 0 });
    expect(await known(petition)).toBe(1_300);
  });
});

test('paper that comes back late still counts, when nobody is known any more', async () => {
  const petition = await world.petition();
  await world.confirm(await world.request(petition, address, typed));
  await close(petition);
  world.clock.move(HALF_A_YEAR);
  await forget();

  const { batchId } = accepted(
    await enterPaperBatch(
      { petitionId: petition.id, sheets: [{ number: newSheetNumber(() => 5), count: 4 }], note: null },
      world.as(accountActor(petition.creatorId)),
    ),
  );
  accepted(await decidePaperBatch({ batchId, decision: 'APPROVE' }, world.as(OPERATOR)));

  expect(await world.count(petition)).toMatchObject({ tally: 5, ledgerSum: 5, revision: 2 });
});

test('once the key is destroyed, sealed data that somebody kept does not open', async () => {
  const petition = await world.petition();
  await world.confirm(await world.request(petition, address, typed));
  const kept = await world.db.signature.findFirstOrThrow({ where: { petitionId: petition.id } });
  await close(petition);
  world.clock.move(HALF_A_YEAR);

  await forget();

  const { vault } = world.ctx;
  const another = vault.petitionKeys(petition.id, vault.newDataKey(petition.id));
  expect(await keyOf(petition)).toBeNull();
  expect(() => another.openContact(kept.id, kept.sealedContact!)).toThrow('authenticate');
});

test('a backup made before holds the wrapped key too: with the secret of the hub it opens, without it does not', async () => {
  const petition = await world.petition();
  await world.confirm(await world.request(petition, address, typed));
  const backup = {
    signature: await world.db.signature.findFirstOrThrow({ where: { petitionId: petition.id } }),
    sealedDataKey: (await keyOf(petition))!,
  };
  await close(petition);
  world.clock.move(HALF_A_YEAR);
  await forget();

  const { id, sealedContact } = backup.signature;
  const keys = world.ctx.vault.petitionKeys(petition.id, backup.sealedDataKey);

  // docs/retention.md says so, and how long backups may be kept because of it.
  expect(keys.openContact(id, sealedContact!)).toMatchObject({ email: address });
  expect(() =>
    createVault(Buffer.from('the secret of some other hub, as long')).petitionKeys(
      petition.id,
      backup.sealedDataKey,
    ),
  ).toThrow('authenticate');
});

test('requests that were not confirmed go after 14 days, those that were turned down too', async () => {
  const petition = await world.petition();
  await world.request(petition, 'waiting@example.org');
  await world.request(petition, 'turned-down@example.org');
  const petitionId = petition.id;
  const { id } = await world.db.signatureRequest.findFirstOrThrow({ where: { petitionId } });
  await world.db.signatureRequest.update({ where: { id }, data: { rejectedAt: world.clock.now() } });
  world.clock.move(14 * DAY_MS);

  await deleteExpiredRequests(world.db, world.clock.now());

  expect(await world.db.signatureRequest.count({ where: { petitionId } })).toBe(0);
});
