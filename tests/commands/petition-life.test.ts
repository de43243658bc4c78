import {
  closePetition,
  createPetition,
  declareOutcome,
  postUpdate,
  publishPetition,
  updatePetition,
  type CommandContext,
} from '@groundswell/commands';
import type { Actor } from '@groundswell/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountActor } from '../harness/account-actor.ts';
import { accepted } from '../harness/accepted.ts';
import { createWorld, OPERATOR, type World } from '../harness/world.ts';
import type { TestPetition } from '../harness/start-petition.ts';

let world: World;
let operator: CommandContext;
beforeAll(async () => {
  world = await createWorld();
  operator = world.as(OPERATOR);
});
afterAll(() => world.close());

const draft = async () => ({
  slug: null,
  title: 'Keep the night bus',
  target: null,
  body: 'It is the last way home for many.',
  locale: 'en',
  topics: [],
  organisationId: null,
  highRisk: false,
  closesAt: null,
  creatorId: await world.creator(),
});
const timeline = ({ id }: TestPetition) =>
  world.db.timelineItem.findMany({ where: { petitionId: id }, orderBy: { seq: 'asc' } });

describe('a draft', () => {
  test('is started by its creator, with an address made of its title', async () => {
    const input = await draft();

    const outcome = await createPetition(input, world.as(accountActor(input.creatorId)));

    expect(outcome).toMatchObject({ slug: 'keep-the-night-bus' });
    const { petitionId: id } = accepted(outcome);
    expect(await world.db.petition.findUnique({ where: { id } })).toMatchObject({
      status: 'DRAFT',
      postedAt: null,
    });
  });

  test('with a title that was used before has a numbered address', async () => {
    const title = 'Two benches for the square';

    const first = await world.petition({ title });
    const second = await world.petition({ title });

    expect([first.slug, second.slug]).toEqual(['two-benches-for-the-square', 'two-benches-for-the-square-2']);
  });

  test.for([
    ['a title of 151 characters', { title: 'a'.repeat(151) }, 'title'],
    ['a title of four characters', { title: 'Stop' }, 'title'],
    ['a body of 50 001 characters', { body: 'a'.repeat(50_001) }, 'body'],
    ['a target with a NUL', { target: '\u0000' }, 'target'],
    ['a language that is none', { locale: 'klingon!' }, 'locale'],
    ['an address with a slash', { slug: 'a/b' }, 'slug'],
  ] as const)('with %s is refused', async ([, change, field]) => {
    const outcome = await createPetition({ ...(await draft()), ...change }, operator);

    expect(outcome).toMatchObject({ code: 'VALIDATION', path: [field] });
  });
});

describe('nobody but its creator or the operator', () => {
  const change: Record<string, (petition: TestPetition, ctx: CommandContext) => Promise<unknown>> = {
    publishes: ({ id }, ctx) => publishPetition({ petitionId: id }, ctx),
    rewrites: ({ id }, ctx) => updatePetition({ petitionId: id, title: 'Mine now', changeNote: null }, ctx),
    'posts to': ({ id, creatorId }, ctx) =>
      postUpdate({ petitionId: id, authorId: creatorId, title: 'News', body: 'None.' }, ctx),
    'declares the outcome of': ({ id }, ctx) =>
      declareOutcome({ petitionId: id, outcome: 'VICTORY', statement: 'We won.' }, ctx),
    closes: ({ id }, ctx) => closePetition({ petitionId: id }, ctx),
  };

  test.for(Object.keys(change))('%s a petition', async (deed) => {
    const petition = await world.petition({ status: deed === 'publishes' ? 'DRAFT' : 'OPEN' });
    const strangers: Actor[] = [{ kind: 'visitor' }, accountActor(await world.creator())];

    const refused = await Promise.all(strangers.map((actor) => change[deed]!(petition, world.as(actor))));
    const allowed = await change[deed]!(petition, world.as(accountActor(petition.creatorId)));

    expect(refused).toMatchObject([{ code: 'NOT_ALLOWED' }, { code: 'NOT_ALLOWED' }]);
    expect(allowed).not.toHaveProperty('code');
  });

  test('starts a petition in their name', async () => {
    const input = await draft();

    const outcome = await createPetition(input, world.as(accountActor(await world.creator())));

    expect(outcome).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  test('closes a petition, not even a moderator', async () => {
    const petition = await world.petition();
    const moderator = accountActor(await world.creator(), { moderator: true });

    const outcome = await closePetition({ petitionId: petition.id }, world.as(moderator));

    expect(outcome).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

test('a petition that is not there cannot be changed', async () => {
  const petitionId = '99999999-0000-4000-8000-000000000000';

  const outcome = await closePetition({ petitionId }, operator);

  expect(outcome).toMatchObject({ code: 'PETITION_NOT_FOUND' });
});

test('an open petition is not published again, a closed one not closed again, a draft not closed', async () => {
  const [open, drafted] = [await world.petition(), await world.petition({ status: 'DRAFT' })];

  const again = await publishPetition({ petitionId: open.id }, operator);
  const early = await closePetition({ petitionId: drafted.id }, operator);
  await closePetition({ petitionId: open.id }, operator);
  const twice = await closePetition({ petitionId: open.id }, operator);

  expect([again, early, twice]).toMatchObject(
    Array.from({ length: 3 }, () => ({ code: 'ILLEGAL_TRANSITION' })),
  );
});

describe('a campaign update', () => {
  test('is posted with its place on the timeline', async () => {
    const petition = await world.petition();
    const input = {
      petitionId: petition.id,
      authorId: petition.creatorId,
      title: 'We met',
      body: 'They listened.',
    };

    const outcome = await postUpdate(input, operator);

    const { updateId } = accepted(outcome);
    expect((await timeline(petition)).at(-1)).toMatchObject({ seq: 2, kind: 'UPDATE', updateId });
    expect(world.eventsOf(petition).at(-1)).toEqual({
      type: 'TimelineItemAdded',
      petitionId: petition.id,
      seq: 2,
    });
  });

  test.for([
    ['without a title', { title: '' }, 'title'],
    ['without words', { body: ' ' }, 'body'],
    ['of 20 001 characters', { body: 'a'.repeat(20_001) }, 'body'],
  ] as const)('%s is refused', async ([, change, field]) => {
    const petition = await world.petition();
    const input = { petitionId: petition.id, authorId: petition.creatorId, title: 'We met', body: 'Yes.' };

    const outcome = await postUpdate({ ...input, ...change }, operator);

    expect(outcome).toMatchObject({ code: 'VALIDATION', path: [field] });
  });

  test('of a draft is refused, of a closed petition it is not', async () => {
    const [drafted, closed] = [await world.petition({ status: 'DRAFT' }), await world.petition()];
    await closePetition({ petitionId: closed.id }, operator);
    const update = { title: 'How it went on', body: 'Well.' };

    const outcomes = await Promise.all(
      [drafted, closed].map(({ id, creatorId }) =>
        postUpdate({ ...update, petitionId: id, authorId: creatorId }, operator),
      ),
    );

    expect(outcomes[0]).toMatchObject({ code: 'PETITION_NOT_OPEN' });
    expect(outcomes[1]).toHaveProperty('updateId');
  });
});

test.for([
  ['DELIVERED', 'DELIVERED'],
  ['ANSWERED', 'ANSWERED'],
  ['VICTORY', 'OUTCOME'],
  ['DECLINED', 'OUTCOME'],
] as const)('an outcome (%s) is on the petition and on its timeline (%s)', async ([outcome, kind]) => {
  const petition = await world.petition();

  await declareOutcome({ petitionId: petition.id, outcome, statement: 'This came of it.' }, operator);

  expect(await world.db.petition.findUnique({ where: { id: petition.id } })).toMatchObject({
    outcome,
    status: 'OPEN',
  });
  expect((await timeline(petition)).at(-1)).toMatchObject({ kind, outcome, note: 'This came of it.' });
});

test.for([
  ['no outcome', { outcome: 'NONE', statement: 'Nothing.' }, 'outcome'],
  ['no statement', { outcome: 'VICTORY', statement: '' }, 'statement'],
] as const)('an outcome that is %s is refused', async ([, declaration, field]) => {
  const petition = await world.petition();

  const outcome = await declareOutcome({ petitionId: petition.id, ...declaration }, operator);

  expect(outcome).toMatchObject({ code: 'VALIDATION', path: [field] });
});

test('places on the timeline have no gaps, also when many write at once', async () => {
  const petition = await world.petition();
  const tokens = await Promise.all(
    Array.from({ length: 60 }, (_, index) => world.request(petition, `p${index}@example.org`)),
  );
  const posts = Array.from({ length: 8 }, (_, index) =>
    postUpdate(
      { petitionId: petition.id, authorId: petition.creatorId, title: `Update ${index}`, body: 'News.' },
      operator,
    ),
  );

  await Promise.all([...posts, ...tokens.map(world.confirm)]);

  const places = (await timeline(petition)).map(({ seq }) => seq);
  // The start, eight updates, and the milestone at fifty.
  expect(places).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const announced = world
    .eventsOf(petition)
    .flatMap((event) => (event.type === 'TimelineItemAdded' ? [event.seq] : []));
  expect(announced.toSorted((a, b) => a - b)).toEqual(places);
});
