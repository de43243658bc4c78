import { closePetition, confirmSignature, rejectSignatureRequest } from '@groundswell/commands';
import {
  AlreadySignedError,
  ConfirmationExpiredError,
  PetitionClosedError,
  PetitionNotOpenError,
  ValidationError,
} from '@groundswell/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY_MS } from '../harness/stopped-clock.ts';
import { createWorld, OPERATOR, type World } from '../harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const nobody = { tally: 0, rows: 0, ledgerSum: 0, revision: 0 };
const onePerson = { tally: 1, rows: 1, ledgerSum: 1, revision: 1 };

test('a confirmed request is a signature: row, ledger, count and event', async () => {
  const petition = await world.petition();
  const token = await world.request(petition, 'ada@example.org', { country: 'FR' });

  const outcome = await world.confirm(token);

  expect(outcome).toEqual({ petitionId: petition.id, signatureNumber: 1 });
  expect(await world.count(petition)).toEqual(onePerson);
  expect(await world.db.signatureEvent.findMany({ where: { petitionId: petition.id } })).toMatchObject([
    { seq: 1, kind: 'CONFIRMED', delta: 1, country: 'FR', period: new Date('2026-11-22T18:00:00Z') },
  ]);
  expect(world.eventsOf(petition).at(-1)).toEqual({
    type: 'SignatureCountChanged',
    petitionId: petition.id,
    revision: 1,
  });
});

test('a request alone counts nothing', async () => {
  const petition = await world.petition();

  await world.request(petition, 'ada@example.org');

  expect(await world.count(petition)).toEqual(nobody);
});

test.for([
  ['the same address', 'ada@example.org', 'ada@example.org'],
  ['capital letters', 'ada@example.org', 'ADA@Example.ORG'],
  ['a tag', 'ada@example.org', 'ada+petitions@example.org'],
  ['dots and a tag at a provider that ignores them', 'adaokafor@gmail.com', 'A.Da.Okafor+x@gmail.com'],
  ['the second name of a provider', 'adaokafor@gmail.com', 'adaokafor@googlemail.com'],
  ['wide letters', 'ada@example.org', 'ａｄａ@example.org'],
  ['an internationalised host in ASCII', 'ada@bücher.example', 'ada@xn--bcher-kva.example'],
] as const)('a supporter signs once, also with %s', async ([, first, second]) => {
  const petition = await world.petition();
  const tokens = [await world.request(petition, first), await world.request(petition, second)];

  const outcomes = [await world.confirm(tokens[0]!), await world.confirm(tokens[1]!)];

  expect(outcomes[1]).toBeInstanceOf(AlreadySignedError);
  expect(await world.count(petition)).toEqual(onePerson);
});

test.for([
  ['a tag where it may mean somebody else', 'ada@uni.example', 'ada+bob@uni.example'],
  ['a dot where it may mean somebody else', 'a.da@uni.example', 'ada@uni.example'],
] as const)('two supporters stay two, with %s', async ([, first, second]) => {
  const petition = await world.petition();
  const tokens = [await world.request(petition, first), await world.request(petition, second)];

  const outcomes = [await world.confirm(tokens[0]!), await world.confirm(tokens[1]!)];

  expect(outcomes).toMatchObject([{ signatureNumber: 1 }, { signatureNumber: 2 }]);
});

test('the same supporter can sign two petitions, and their keys have nothing in common', async () => {
  const petitions = [await world.petition(), await world.petition()];
  const tokens = await Promise.all(petitions.map((petition) => world.request(petition, 'ada@example.org')));

  await Promise.all(tokens.map((token) => world.confirm(token)));

  const rows = await world.db.signature.findMany({
    where: { petitionId: { in: petitions.map(({ id }) => id) } },
  });
  expect(new Set(rows.map(({ emailKey }) => Buffer.from(emailKey!).toString('hex'))).size).toBe(2);
});

test('a link opened twice counts once', async () => {
  const petition = await world.petition();
  const token = await world.request(petition, 'ada@example.org');

  const outcomes = await Promise.all([world.confirm(token), world.confirm(token), world.confirm(token)]);

  expect(outcomes.filter((outcome) => outcome instanceof AlreadySignedError)).toHaveLength(2);
  expect(await world.count(petition)).toEqual(onePerson);
});

test('two links of one supporter, opened at the same moment on two nodes, count once', async () => {
  const petition = await world.petition();
  const tokens = [
    await world.request(petition, 'ada@example.org'),
    await world.request(petition, 'Ada@example.org'),
  ];
  const nodes = [world.ctx, world.anotherNode()];

  const outcomes = await Promise.all(
    tokens.map((token, index) => confirmSignature({ token }, nodes[index]!)),
  );

  expect(outcomes.filter((outcome) => outcome instanceof AlreadySignedError)).toHaveLength(1);
  expect(await world.count(petition)).toEqual(onePerson);
});

test.for([
  ['a link works until its last moment', 14 * DAY_MS - 1, 1],
  ['a link has expired after fourteen days', 14 * DAY_MS, 0],
] as const)('%s', async ([, wait, counted]) => {
  const petition = await world.petition();
  const token = await world.request(petition, 'ada@example.org');
  world.clock.move(wait);

  const outcome = await world.confirm(token);

  expect(outcome instanceof ConfirmationExpiredError).toBe(counted === 0);
  expect((await world.count(petition)).tally).toBe(counted);
});

test('after "it was not me" the link does not work any more', async () => {
  const petition = await world.petition();
  const token = await world.request(petition, 'ada@example.org');
  await rejectSignatureRequest({ token }, world.ctx);

  const outcome = await world.confirm(token);

  expect(outcome).toBeInstanceOf(ConfirmationExpiredError);
  expect(await world.count(petition)).toEqual(nobody);
});

test('a petition closed between request and confirmation takes no signature', async () => {
  const petition = await world.petition();
  const token = await world.request(petition, 'ada@example.org');
  await closePetition({ petitionId: petition.id }, world.as(OPERATOR));

  const outcome = await world.confirm(token);

  expect(outcome).toBeInstanceOf(PetitionClosedError);
  expect(await world.count(petition)).toEqual(nobody);
});

test('a petition that reached its last day takes no signature', async () => {
  const closesAt = new Date(world.clock.now().getTime() + DAY_MS);
  const petition = await world.petition({ closesAt });
  const token = await world.request(petition, 'ada@example.org');
  world.clock.move(DAY_MS);

  const outcome = await world.confirm(token);

  expect(outcome).toMatchObject({ code: 'PETITION_CLOSED', closedAt: closesAt });
  expect(await world.count(petition)).toEqual(nobody);
});

test('a paused petition takes no signature, and takes it when it goes on', async () => {
  const petition = await world.petition();
  const token = await world.request(petition, 'ada@example.org');
  const pause = (status: 'PAUSED' | 'OPEN') =>
    world.db.petition.update({ where: { id: petition.id }, data: { status } });
  await pause('PAUSED');

  const whilePaused = await world.confirm(token);
  await pause('OPEN');
  const afterwards = await world.confirm(token);

  expect(whilePaused).toBeInstanceOf(PetitionNotOpenError);
  expect(afterwards).toMatchObject({ signatureNumber: 1 });
});

test.for([
  ['an unknown token', 'c29tZXRoaW5nIGVsc2UgZW50aXJlbHksIG5vdCBvdXJz', ConfirmationExpiredError],
  ['an empty token', '', ConfirmationExpiredError],
  ['a token with a NUL', '\u0000', ConfirmationExpiredError],
  ['a token of 10 000 characters', 'a'.repeat(10_000), ValidationError],
] as const)('%s is refused', async ([, token, refusal]) => {
  const outcome = await world.confirm(token);

  expect(outcome).toBeInstanceOf(refusal);
});

test('each caller of a batch gets its own answer', async () => {
  const [open, closing] = [await world.petition(), await world.petition()];
  const good = await world.request(open, 'ada@example.org');
  const late = await world.request(closing, 'bea@example.org');
  const again = await world.request(open, 'ADA@example.org');
  await closePetition({ petitionId: closing.id }, world.as(OPERATOR));

  const outcomes = await Promise.all([good, late, again, 'unknown', good].map(world.confirm));

  expect(outcomes.map((outcome) => ('code' in outcome ? outcome.code : 'OK'))).toEqual([
    'OK',
    'PETITION_CLOSED',
    'ALREADY_SIGNED',
    'CONFIRMATION_EXPIRED',
    'ALREADY_SIGNED',
  ]);
  expect(await world.count(open)).toEqual(onePerson);
});
