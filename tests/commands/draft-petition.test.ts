import {
  createPetition,
  createTopic,
  petitionEdition,
  updatePetition,
  type CommandContext,
  type CreatePetitionInput,
} from '@groundswell/commands';
import type { Actor, PartnerActor } from '@groundswell/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accepted } from '../harness/accepted.ts';
import { accountActor } from '../harness/account-actor.ts';
import type { TestPetition } from '../harness/start-petition.ts';
import { createWorld, OPERATOR, type World } from '../harness/world.ts';

const DAY_MS = 86_400_000;

let world: World;
let operator: CommandContext;
let organisationId: string;
beforeAll(async () => {
  world = await createWorld();
  operator = world.as(OPERATOR);
  for (const [position, slug] of ['transport', 'health'].entries()) {
    accepted(await createTopic({ slug, position, names: { en: slug } }, operator));
  }
  organisationId = operator.newId();
  await world.db.organisation.create({
    data: {
      id: organisationId,
      slug: 'river-alliance',
      name: 'River Alliance',
      createdAt: world.clock.now(),
    },
  });
});
afterAll(() => world.close());

const TITLE_ONLY: CreatePetitionInput = {
  slug: null,
  title: 'Keep the night bus',
  target: null,
  body: '',
  locale: 'en',
  topics: [],
  organisationId: null,
  highRisk: false,
  closesAt: null,
};

const as = (creatorId: string) => world.as(accountActor(creatorId));
const rowOf = ({ id }: { readonly id: string }) =>
  world.db.petition.findUniqueOrThrow({
    where: { id },
    include: { currentText: { include: { target: true } }, topics: true },
  });
const versionsOf = ({ id }: TestPetition) =>
  world.db.petitionText.findMany({
    where: { petitionId: id },
    orderBy: { version: 'asc' },
    include: { target: true },
  });
const timelineOf = ({ id }: TestPetition) =>
  world.db.timelineItem.findMany({ where: { petitionId: id }, orderBy: { seq: 'asc' } });
async function editionOf(petition: TestPetition): Promise<string> {
  const row = await rowOf(petition);
  return petitionEdition({ ...row, topics: row.topics.map(({ topicSlug }) => topicSlug) });
}
const sign = async (petition: TestPetition, address = 'ada@example.org') =>
  accepted(await world.confirm(await world.request(petition, address)));

describe('a draft', () => {
  test('gets an address of its own, when many of one title are started at the same moment', async () => {
    const creatorId = await world.creator();
    const input = { ...TITLE_ONLY, title: 'Ten at once' };

    const started = await Promise.all(Array.from({ length: 10 }, () => createPetition(input, as(creatorId))));

    expect(new Set(started.map((outcome) => accepted(outcome).slug)).size).toBe(10);
  });

  test('is started with a title alone', async () => {
    const creatorId = await world.creator();

    const outcome = await createPetition(TITLE_ONLY, as(creatorId));

    const { petitionId: id } = accepted(outcome);
    expect(await rowOf({ id })).toMatchObject({ status: 'DRAFT', creatorId, currentText: { body: '' } });
    expect(await world.db.auditEntry.findMany({ where: { petitionId: id } })).toMatchObject([
      { action: 'create-petition', actorId: creatorId },
    ]);
  });

  test.for([
    ['an unknown topic', { topics: ['money'] }, 'topics'],
    ['a closing date in the past', { closesAt: new Date(0) }, 'closesAt'],
    ['a body of 50 001 characters', { body: 'a'.repeat(50_001) }, 'body'],
    ['a title of four characters', { title: 'Stop' }, 'title'],
  ] as const)('with %s is refused', async ([, change, field]) => {
    const outcome = await createPetition({ ...TITLE_ONLY, ...change }, as(await world.creator()));

    expect(outcome).toMatchObject({ code: 'VALIDATION', path: [field] });
  });

  test('is changed in place, without a word on the timeline or in the log', async () => {
    const draft = await world.petition({ status: 'DRAFT' });
    const closesAt = new Date(world.clock.now().getTime() + DAY_MS);

    const outcome = await updatePetition(
      {
        petitionId: draft.id,
        target: 'The mayor',
        body: '',
        locale: 'fr',
        topics: ['transport', 'health'],
        highRisk: true,
        closesAt,
        changeNote: null,
      },
      as(draft.creatorId),
    );

    accepted(outcome);
    expect(await versionsOf(draft)).toMatchObject([{ version: 1, body: '', target: { name: 'The mayor' } }]);
    const row = await rowOf(draft);
    expect(row).toMatchObject({ locale: 'fr', highRisk: true, closesAt });
    expect(row.topics.map(({ topicSlug }) => topicSlug).toSorted()).toEqual(['health', 'transport']);
    expect(await timelineOf(draft)).toEqual([]);
    const logged = await world.db.auditEntry.findMany({ where: { petitionId: draft.id } });
    expect(logged.map(({ detail }) => detail)).toEqual([null, 'HIGH_RISK_ON']);
  });

  test('has an address that follows its title until somebody chose one', async () => {
    const [made, chosen] = [
      await world.petition({ status: 'DRAFT', title: 'A bench for the square' }),
      await world.petition({ status: 'DRAFT', slug: 'our-bench' }),
    ];

    for (const { id, creatorId } of [made, chosen]) {
      accepted(
        await updatePetition({ petitionId: id, title: 'Two tables', changeNote: null }, as(creatorId)),
      );
    }

    expect((await rowOf(made)).slug).toBe('two-tables');
    expect((await rowOf(chosen)).slug).toBe('our-bench');
  });

  test('is not started more than thirty times a day', async () => {
    const creatorId = await world.creator();
    for (let number = 0; number < 30; number += 1) await createPetition(TITLE_ONLY, as(creatorId));

    const outcome = await createPetition(TITLE_ONLY, as(creatorId));

    expect(outcome).toMatchObject({ code: 'RATE_LIMITED' });
  });
});

describe('a draft for an organisation', () => {
  const keyOf = async (
    createdById: string | null,
    rights: Partial<PartnerActor> = {},
  ): Promise<PartnerActor> => {
    const id = operator.newId();
    await world.db.apiKey.create({
      data: {
        id,
        organisationId,
        createdById,
        name: 'Ours',
        prefix: 'gsw_test_',
        secretHash: Buffer.from(id),
        createdAt: world.clock.now(),
      },
    });
    return {
      kind: 'partner',
      apiKeyId: id,
      organisationId,
      scopes: ['PETITIONS_WRITE'],
      test: false,
      ...rights,
    };
  };
  const join = (accountId: string, role: 'OWNER' | 'MEMBER') =>
    world.db.membership.create({ data: { accountId, organisationId, role } });

  test('is started by its members only', async () => {
    const memberships = [{ organisationId, owner: false }];
    const input = { ...TITLE_ONLY, organisationId };

    const member = await createPetition(
      input,
      world.as(accountActor(await world.creator(), { memberships })),
    );
    const stranger = await createPetition(input, as(await world.creator()));

    expect(member).toHaveProperty('petitionId');
    expect(stranger).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  test('is started by its key in the name of whoever made the key, and of an owner once they left', async () => {
    const [owner, maker, gone] = [await world.creator(), await world.creator(), await world.creator()];
    await join(owner, 'OWNER');
    await join(maker, 'MEMBER');

    const outcomes = [];
    for (const createdById of [maker, gone, null]) {
      outcomes.push(await createPetition(TITLE_ONLY, world.as(await keyOf(createdById))));
    }

    const rows = await Promise.all(outcomes.map((outcome) => rowOf({ id: accepted(outcome).petitionId })));
    expect(rows.map(({ creatorId }) => creatorId)).toEqual([maker, owner, owner]);
    expect(rows.every((row) => row.organisationId === organisationId)).toBe(true);
  });

  test.for([
    ['a key without the scope', { scopes: ['PETITIONS_READ'] }, {}],
    ['a key that names another creator', {}, { creatorId: '00000000-0000-4000-8000-000000000000' }],
    ['a key of another organisation', {}, { organisationId: '00000000-0000-4000-8000-000000000000' }],
  ] as const)('is refused to %s', async ([, rights, change]) => {
    const key = await keyOf(await world.creator(), rights);

    const outcome = await createPetition({ ...TITLE_ONLY, ...change }, world.as(key));

    expect(outcome).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  test('is changed by a test key, a published petition is not', async () => {
    const key = world.as(await keyOf(null, { test: true }));
    const [draft, open] = [
      await world.petition({ status: 'DRAFT', organisationId }),
      await world.petition({ organisationId }),
    ];

    const outcomes = await Promise.all(
      [draft, open].map(({ id }) =>
        updatePetition({ petitionId: id, title: 'Other words', changeNote: null }, key),
      ),
    );

    expect(outcomes).toMatchObject([{ petitionId: draft.id }, { code: 'NOT_ALLOWED' }]);
  });
});

describe('a published petition', () => {
  test('that nobody has signed is changed in place', async () => {
    const petition = await world.petition();

    accepted(
      await updatePetition({ petitionId: petition.id, title: 'Second words', changeNote: 'Typo' }, operator),
    );

    expect(await versionsOf(petition)).toMatchObject([
      { version: 1, title: 'Second words', changeNote: null },
    ]);
    expect((await timelineOf(petition)).map(({ kind }) => kind)).toEqual(['STARTED']);
    expect((await rowOf(petition)).slug).toBe(petition.slug);
    expect(world.eventsOf(petition).at(-1)).toMatchObject({ type: 'PetitionTextChanged' });
  });

  test.for([
    ['has signed', sign],
    ['has asked to sign', (petition: TestPetition) => world.request(petition, 'ada@example.org')],
  ] as const)('that somebody %s gets another version, and the timeline says why', async ([, act]) => {
    const petition = await world.petition({ title: 'First words', target: 'The mayor' });
    await act(petition);
    world.clock.move(60_000);

    accepted(
      await updatePetition(
        { petitionId: petition.id, title: 'Second words', target: null, changeNote: 'The mayor has left.' },
        operator,
      ),
    );

    const texts = await versionsOf(petition);
    expect(texts.map(({ version, title, target }) => [version, title, target?.name])).toEqual([
      [1, 'First words', 'The mayor'],
      [2, 'Second words', undefined],
    ]);
    expect(texts[1]).toMatchObject({ body: texts[0]?.body, changeNote: 'The mayor has left.' });
    expect((await timelineOf(petition)).at(-1)).toMatchObject({
      kind: 'TEXT_CHANGED',
      note: 'The mayor has left.',
    });
    expect(await rowOf(petition)).toMatchObject({ updatedAt: world.clock.now() });
  });

  test('whose words stay as they are gets no version for it', async () => {
    const petition = await world.petition({ title: 'The very same' });
    await sign(petition);

    accepted(
      await updatePetition(
        { petitionId: petition.id, title: 'The very same', topics: ['health'], changeNote: null },
        operator,
      ),
    );

    expect(await versionsOf(petition)).toHaveLength(1);
    expect((await rowOf(petition)).topics).toMatchObject([{ topicSlug: 'health' }]);
  });

  test('cannot lose what a published one needs', async () => {
    const petition = await world.petition();

    const outcome = await updatePetition({ petitionId: petition.id, body: '', changeNote: null }, operator);

    expect(outcome).toMatchObject({ code: 'VALIDATION', path: ['body'] });
  });

  test('that has ended keeps its words', async () => {
    const petition = await world.petition();
    await world.db.petition.update({ where: { id: petition.id }, data: { status: 'CLOSED' } });

    const outcome = await updatePetition(
      { petitionId: petition.id, title: 'Too late', changeNote: null },
      operator,
    );

    expect(outcome).toMatchObject({ code: 'PETITION_NOT_EDITABLE' });
  });

  test('becomes high-risk at any time, and ceases to be only while nobody has signed', async () => {
    const petition = await world.petition();
    const switchTo = (highRisk: boolean) =>
      updatePetition({ petitionId: petition.id, highRisk, changeNote: null }, operator);

    const outcomes = [await switchTo(true), await switchTo(false)];
    await sign(petition);
    outcomes.push(await switchTo(true), await switchTo(false));

    expect(outcomes.map((outcome) => ('code' in outcome ? outcome.code : 'done'))).toEqual([
      'done',
      'done',
      'done',
      'HIGH_RISK_STAYS',
    ]);
    expect(await rowOf(petition)).toMatchObject({ highRisk: true });
  });

  test('keeps its language once somebody has signed', async () => {
    const petition = await world.petition();
    await sign(petition);

    const outcome = await updatePetition(
      { petitionId: petition.id, locale: 'fr', changeNote: null },
      operator,
    );

    expect(outcome).toMatchObject({ code: 'VALIDATION', path: ['locale'] });
  });
});

describe('of two windows', () => {
  test('the second to save is told, and overwrites nothing', async () => {
    const draft = await world.petition({ status: 'DRAFT' });
    const basedOn = await editionOf(draft);
    const save = (title: string) =>
      updatePetition({ petitionId: draft.id, title, changeNote: null, basedOn }, operator);

    const outcomes = await Promise.all([save('From the first window'), save('From the second window')]);

    const refused = outcomes.filter((outcome) => 'code' in outcome);
    expect(refused).toMatchObject([{ code: 'EDITED_MEANWHILE' }]);
  });

  test('one goes on from its own last save', async () => {
    const draft = await world.petition({ status: 'DRAFT' });
    for (const body of ['One.', 'One. Two.']) {
      const basedOn = await editionOf(draft);
      accepted(await updatePetition({ petitionId: draft.id, body, changeNote: null, basedOn }, operator));
    }

    expect((await versionsOf(draft))[0]?.body).toBe('One. Two.');
  });
});

test.for([
  ['a visitor', (): Actor => ({ kind: 'visitor' })],
  ['another creator', async () => accountActor(await world.creator())],
  ['a moderator', async () => accountActor(await world.creator(), { moderator: true })],
] as const)('nothing of a petition is changed by %s', async ([, who]) => {
  const petition = await world.petition({ status: 'DRAFT', title: 'Only ours' });

  const outcome = await updatePetition(
    { petitionId: petition.id, title: 'Mine now', highRisk: true, topics: ['health'], changeNote: null },
    world.as(await who()),
  );

  expect(outcome).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await rowOf(petition)).toMatchObject({
    highRisk: false,
    topics: [],
    currentText: { title: 'Only ours' },
  });
});
