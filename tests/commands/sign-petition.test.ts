import { closePetition, signPetition } from '@groundswell/commands';
import { CONSENT_TEXT_VERSION, PRIVACY_POLICY_VERSION } from '@groundswell/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countRows, rowsAdded } from '../harness/count-rows.ts';
import { ADA } from '../harness/ada.ts';
import { createWorld, OPERATOR, type World } from '../harness/world.ts';
import type { TestPetition } from '../harness/start-petition.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const sign = (petition: TestPetition, typed: Partial<Parameters<typeof signPetition>[0]> = {}) =>
  signPetition({ ...ADA, petitionId: petition.id, ...typed }, world.ctx);

test('a request is kept with its mail, and announced', async () => {
  const petition = await world.petition();
  const before = await countRows(world.db);

  const outcome = await sign(petition, { source: 'newsletter', locale: 'ug' });

  expect(outcome).toEqual({ petitionId: petition.id });
  expect(rowsAdded(before, await countRows(world.db))).toEqual({
    SignatureRequest: 1,
    RequestFold: 1,
    OutboxMail: 1,
  });
  expect(await world.db.signatureRequest.findFirst({ where: { petitionId: petition.id } })).toMatchObject({
    source: 'newsletter',
    locale: 'ug',
    country: 'DE',
    age: 'OF_AGE',
    privacyPolicyVersion: PRIVACY_POLICY_VERSION,
    createdAt: world.clock.now(),
    expiresAt: new Date('2026-12-06T18:00:30.500Z'),
  });
  expect(world.eventsOf(petition).at(-1)).toEqual({ type: 'SignatureRequested', petitionId: petition.id });
});

describe('a visitor cannot learn who has signed', () => {
  test('a new, a waiting and a signed address get the same answer and write the same rows', async () => {
    const petition = await world.petition();
    await world.request(petition, 'waiting@example.org');
    await world.confirm(await world.request(petition, 'signed@example.org'));

    const seen = [];
    for (const email of ['new@example.org', 'waiting@example.org', 'signed@example.org']) {
      const before = await countRows(world.db);
      const eventsBefore = world.events.length;
      const outcome = await sign(petition, { email });
      const rows = rowsAdded(before, await countRows(world.db));
      seen.push({ outcome, rows, events: world.events.slice(eventsBefore) });
    }

    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
    expect((await world.count(petition)).tally).toBe(1);
  });

  test('only the mail differs', async () => {
    const petition = await world.petition();
    await world.confirm(await world.request(petition, 'signed@example.org'));
    await world.db.outboxMail.deleteMany();

    await sign(petition, { email: 'new@example.org' });
    await sign(petition, { email: 'Signed+again@example.org' });

    const mails = await world.db.outboxMail.findMany({ orderBy: { id: 'asc' } });
    expect(mails.map(({ kind }) => kind)).toEqual(['CONFIRM_SIGNATURE', 'ALREADY_SIGNED']);
  });
});

describe('an idempotency key', () => {
  test('makes a retry change nothing and answer the same', async () => {
    const petition = await world.petition();
    const first = await sign(petition, { idempotencyKey: 'try-1', email: 'retry@example.org' });
    const before = await countRows(world.db);

    const second = await sign(petition, { idempotencyKey: 'try-1', email: 'retry@example.org' });

    expect(second).toEqual(first);
    expect(rowsAdded(before, await countRows(world.db))).toEqual({});
  });

  test('also joins retries that arrive at the same moment', async () => {
    const petition = await world.petition();
    const before = await countRows(world.db);
    const consents = [
      { organisationId: null, purpose: 'PETITION_UPDATES' as const, textVersion: CONSENT_TEXT_VERSION },
    ];

    const tries = Array.from({ length: 5 }, () => sign(petition, { idempotencyKey: 'try-1', consents }));
    const outcomes = await Promise.all(tries);

    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(rowsAdded(before, await countRows(world.db))).toEqual({
      SignatureRequest: 1,
      RequestFold: 1,
      OutboxMail: 1,
      ConsentEntry: 1,
    });
  });

  test('of somebody else is another request', async () => {
    const petition = await world.petition();
    await sign(petition, { idempotencyKey: 'try-1', email: 'ada@example.org' });
    const before = await countRows(world.db);

    await sign(petition, { idempotencyKey: 'try-1', email: 'bea@example.org' });

    expect(rowsAdded(before, await countRows(world.db))).toEqual({
      SignatureRequest: 1,
      OutboxMail: 1,
    });
  });
});

describe('a consent', () => {
  test('is kept with the wording that was on the screen', async () => {
    const petition = await world.petition();
    const organisation = await world.db.organisation.create({
      data: { id: world.ctx.newId(), slug: 'rights', name: 'Rights', createdAt: world.clock.now() },
    });

    await sign(petition, {
      consents: [
        { organisationId: null, purpose: 'PETITION_UPDATES', textVersion: CONSENT_TEXT_VERSION },
        { organisationId: organisation.id, purpose: 'ORGANISATION_NEWS', textVersion: CONSENT_TEXT_VERSION },
      ],
    });

    const consents = await world.db.consentEntry.findMany({
      where: { petitionId: petition.id },
      orderBy: { purpose: 'asc' },
    });
    const common = {
      textVersion: CONSENT_TEXT_VERSION,
      at: world.clock.now(),
      action: 'GIVEN',
      channel: 'SIGNING_FORM',
    };
    expect(consents).toMatchObject([
      { purpose: 'PETITION_UPDATES', organisationId: null, ...common },
      { purpose: 'ORGANISATION_NEWS', organisationId: organisation.id, ...common },
    ]);
  });

  test('is none where no box was ticked', async () => {
    const petition = await world.petition();

    await sign(petition);

    expect(await world.db.consentEntry.count({ where: { petitionId: petition.id } })).toBe(0);
  });

  test('to another wording is refused', async () => {
    const petition = await world.petition();

    const outcome = await sign(petition, {
      consents: [{ organisationId: null, purpose: 'PETITION_UPDATES', textVersion: '1999-01-01' }],
    });

    expect(outcome).toMatchObject({ code: 'VALIDATION', path: ['consents', '0', 'textVersion'] });
  });

  test.for([
    ['an organisation nobody knows', '99999999-0000-4000-8000-000000000000'],
    ['something that is no id', 'rights'],
  ] as const)('to %s is refused by name', async ([, organisationId]) => {
    const petition = await world.petition();

    const outcome = await sign(petition, {
      consents: [{ organisationId, purpose: 'ORGANISATION_NEWS', textVersion: CONSENT_TEXT_VERSION }],
    });

    expect(outcome).toMatchObject({ code: 'VALIDATION', path: ['consents', '0', 'organisation'] });
  });
});

describe('refused, with nothing written', () => {
  const noSuch = { id: '99999999-0000-4000-8000-000000000000', slug: '', creatorId: '' };

  test.for([
    ['an empty name', { name: '' }, 'name'],
    ['a name of spaces', { name: ' \u00A0 ' }, 'name'],
    ['a name of 10 000 characters', { name: 'a'.repeat(10_000) }, 'name'],
    ['a NUL', { name: 'A\u0000da' }, 'name'],
    ['a lone surrogate', { name: 'A\uD800da' }, 'name'],
    ['a bidi override', { name: 'A\u202Eda' }, 'name'],
    ['the address a@b', { email: 'a@b' }, 'email'],
    ['an address with two lines', { email: 'ada@example.org\nbcc: bea@example.org' }, 'email'],
    ['an address of 300 characters', { email: `${'a'.repeat(288)}@example.org` }, 'email'],
    ['the country XX', { country: 'XX' }, 'country'],
    ['a country in small letters', { country: 'de' }, 'country'],
    ['a postcode of 17 characters', { postcode: '1'.repeat(17) }, 'postcode'],
    ['a reason of 501 characters', { reason: 'a'.repeat(501) }, 'reason'],
    ['a source of 65 characters', { source: 'a'.repeat(65) }, 'source'],
    ['an empty idempotency key', { idempotencyKey: '' }, 'idempotencyKey'],
    ['a language that is none', { locale: 'english' }, 'locale'],
  ] as const)('%s', async ([, typed, field]) => {
    const petition = await world.petition();
    const before = await countRows(world.db);

    const outcome = await sign(petition, typed);

    expect(outcome).toMatchObject({ code: 'VALIDATION', path: [field] });
    expect(rowsAdded(before, await countRows(world.db))).toEqual({});
  });

  test('everything that is wrong, at once', async () => {
    const petition = await world.petition();

    const outcome = await sign(petition, { name: '', email: 'a@b', country: 'XX' });

    const issues = 'issues' in outcome ? outcome.issues : [];
    expect(issues.map(({ path }) => path)).toEqual([['name'], ['email'], ['country']]);
  });

  test.for([
    ['US', 13],
    ['DE', 16],
  ] as const)('nobody said to be old enough (%s)', async ([country, ageLimit]) => {
    const petition = await world.petition();

    const outcome = await sign(petition, { age: null, country });

    expect(outcome).toMatchObject({ code: 'AGE_CONSENT_REQUIRED', ageLimit });
  });

  test('a petition nobody knows', async () => {
    const before = await countRows(world.db);

    const outcome = await sign(noSuch);

    expect(outcome).toMatchObject({ code: 'PETITION_NOT_FOUND' });
    expect(rowsAdded(before, await countRows(world.db))).toEqual({});
  });

  test('a draft, as if it did not exist', async () => {
    const petition = await world.petition({ status: 'DRAFT' });

    const outcome = await sign(petition);

    expect(outcome).toEqual(await sign(noSuch));
  });

  test('a closed petition', async () => {
    const petition = await world.petition();
    await closePetition({ petitionId: petition.id }, world.as(OPERATOR));

    const outcome = await sign(petition);

    expect(outcome).toMatchObject({ code: 'PETITION_CLOSED', closedAt: null });
    expect(await world.db.signatureRequest.count({ where: { petitionId: petition.id } })).toBe(0);
  });
});

test('a batch for several petitions answers each in its place', async () => {
  const [open, draft] = [await world.petition(), await world.petition({ status: 'DRAFT' })];

  const outcomes = await Promise.all([sign(open), sign(draft), sign(open, { email: 'bea@example.org' })]);

  expect(outcomes).toMatchObject([
    { petitionId: open.id },
    { code: 'PETITION_NOT_FOUND' },
    { petitionId: open.id },
  ]);
});

test('one request that cannot be written fails nobody else in its batch', async () => {
  const [good, broken] = [await world.petition(), await world.petition()];
  // Its data key no longer opens: a fault that only writing the row meets.
  await world.db.petition.update({
    where: { id: broken.id },
    data: { sealedDataKey: new Uint8Array(60) },
  });

  const outcomes = await Promise.allSettled(
    [good, broken, good, good].map((petition, index) => sign(petition, { email: `p${index}@example.org` })),
  );

  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  expect(await world.db.signatureRequest.count({ where: { petitionId: good.id } })).toBe(3);
});
