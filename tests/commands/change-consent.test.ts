import { changeMyConsent, eraseMyData } from '@groundswell/commands';
import type { ConsentChange } from '@groundswell/domain';
import { findConsents } from '@groundswell/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accepted } from '../harness/accepted.ts';
import { manageToken, signAs } from '../harness/supporter.ts';
import { createWorld, type World } from '../harness/world.ts';

const ADA = 'ada@example.org';
const UPDATES = { organisationId: null, purpose: 'PETITION_UPDATES' } as const;

let world: World;
let organisationId: string;
beforeAll(async () => {
  world = await createWorld();
  organisationId = world.ctx.newId();
  await world.db.organisation.create({
    data: { id: organisationId, slug: 'walkers', name: 'Walkers', createdAt: world.clock.now() },
  });
});
afterAll(() => world.close());

/** Ada's signature on a new petition, and a link to her page. */
async function signed(consents: readonly (typeof UPDATES)[] = []) {
  const petition = await world.petition();
  const typed = consents.map((consent) => ({ ...consent, textVersion: '2026-11-22' }));
  const signatureId = await signAs(world, petition, ADA, { consents: typed });
  world.clock.move(86_400_000);
  return { petition, signatureId, token: await manageToken(world, ADA) };
}
const change = (page: { token: string; signatureId: string }, consent: ConsentChange) =>
  changeMyConsent({ token: page.token, signatureId: page.signatureId, ...consent }, world.ctx);
const ledger = (requestId: string) =>
  world.db.consentEntry.findMany({
    where: { requestId },
    orderBy: { id: 'asc' },
    select: { action: true, channel: true, textVersion: true, at: true, organisationId: true },
  });
const holds = async (requestId: string) =>
  (await findConsents(world.db, [requestId])).map(({ purpose, given }) => [purpose, given]);

test('a box is unticked with one click, and ticked again with one', async () => {
  const page = await signed([UPDATES]);

  const outcomes = [
    await change(page, { ...UPDATES, given: false }),
    await change(page, { ...UPDATES, given: true }),
  ];

  expect(outcomes).toEqual([{ petitionId: page.petition.id }, { petitionId: page.petition.id }]);
  expect((await ledger(page.signatureId)).map(({ action, channel }) => [action, channel])).toEqual([
    ['GIVEN', 'SIGNING_FORM'],
    ['WITHDRAWN', 'SUPPORTER_PAGE'],
    ['GIVEN', 'SUPPORTER_PAGE'],
  ]);
  expect(await holds(page.signatureId)).toEqual([['PETITION_UPDATES', true]]);
});

test('what was never agreed to can be agreed to later, per organisation and purpose', async () => {
  const page = await signed();

  const outcome = await change(page, { organisationId, purpose: 'ORGANISATION_NEWS', given: true });

  accepted(outcome);
  expect(await ledger(page.signatureId)).toEqual([
    {
      action: 'GIVEN',
      channel: 'SUPPORTER_PAGE',
      textVersion: '2026-11-22',
      at: world.clock.now(),
      organisationId,
    },
  ]);
  expect(await holds(page.signatureId)).toEqual([['ORGANISATION_NEWS', true]]);
});

test('saying what holds already adds nothing to the ledger, also at the same moment', async () => {
  const page = await signed();

  const repeated = [true, true, true].map((given) => change(page, { ...UPDATES, given }));
  const outcomes = await Promise.all(repeated);

  expect(outcomes).toEqual(outcomes.map(() => ({ petitionId: page.petition.id })));
  expect(await ledger(page.signatureId)).toHaveLength(1);
});

test.for([
  ['the news of nobody', { organisationId: null, purpose: 'ORGANISATION_NEWS' }],
  ['the updates of an organisation', { organisationId: 'walkers', purpose: 'PETITION_UPDATES' }],
  ['the news of an organisation nobody knows', { organisationId: 'walkers', purpose: 'ORGANISATION_NEWS' }],
] as const)('%s cannot be agreed to', async ([, consent]) => {
  const page = await signed();

  const outcome = await change(page, { ...consent, given: true });

  expect(outcome).toMatchObject({ code: 'VALIDATION', path: ['organisation'] });
  expect(await ledger(page.signatureId)).toEqual([]);
});

test("nobody changes somebody else's consents", async () => {
  const page = await signed([UPDATES]);
  const token = await manageToken(world, 'grace@example.org');

  const outcome = await change({ ...page, token }, { ...UPDATES, given: false });

  expect(outcome).toMatchObject({ code: 'SIGNATURE_NOT_FOUND' });
  expect(await holds(page.signatureId)).toEqual([['PETITION_UPDATES', true]]);
});

test('an old link changes nothing', async () => {
  const page = await signed([UPDATES]);
  world.clock.move(86_400_000);

  const outcome = await change(page, { ...UPDATES, given: false });

  expect(outcome).toMatchObject({ code: 'MANAGE_LINK_EXPIRED' });
});

test('a signature whose address was erased cannot be written to', async () => {
  const page = await signed();
  accepted(await eraseMyData({ token: page.token, alsoWithdraw: false }, world.ctx));
  const token = await manageToken(world, ADA);

  const outcome = await change({ ...page, token }, { ...UPDATES, given: true });

  expect(outcome).toMatchObject({ code: 'DATA_ERASED' });
  expect(await ledger(page.signatureId)).toEqual([]);
});

test('the ledger takes no correction and no deletion', async () => {
  const page = await signed([UPDATES]);
  const id = page.signatureId;

  const correction = world.db
    .$executeRaw`UPDATE "ConsentEntry" SET "action" = 'WITHDRAWN' WHERE "requestId" = ${id}::uuid`;
  const deletion = world.db.$executeRaw`DELETE FROM "ConsentEntry" WHERE "requestId" = ${id}::uuid`;

  await expect(correction).rejects.toThrow('append-only');
  await expect(deletion).rejects.toThrow('append-only');
  expect(await holds(id)).toEqual([['PETITION_UPDATES', true]]);
});
