import { cancelMailing, editUpdate, postUpdate, retractUpdate } from '@groundswell/commands';
import type { Actor } from '@groundswell/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accepted } from '../harness/accepted.ts';
import { accountActor } from '../harness/account-actor.ts';
import type { TestPetition } from '../harness/start-petition.ts';
import { createWorld, type World } from '../harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const NEWS = { title: 'We met the mayor', body: 'She listened.' };

const creatorOf = (petition: TestPetition) => world.as(accountActor(petition.creatorId));
const rowOf = (id: string) => world.db.campaignUpdate.findUniqueOrThrow({ where: { id } });

async function posted(petition: TestPetition): Promise<string> {
  return accepted(await postUpdate({ ...NEWS, petitionId: petition.id }, creatorOf(petition))).updateId;
}

test('an update is posted in the name of whoever is signed in', async () => {
  const petition = await world.petition();

  const updateId = await posted(petition);

  expect(await rowOf(updateId)).toMatchObject({ ...NEWS, authorId: petition.creatorId, imageId: null });
});

test("an update posted with a partner's key is its creator's", async () => {
  const organisationId = await organisation();
  const petition = await world.petition({ organisationId });

  const outcome = await postUpdate({ ...NEWS, petitionId: petition.id }, world.as(key(organisationId)));

  expect((await rowOf(accepted(outcome).updateId)).authorId).toBe(petition.creatorId);
});

test('an edited update says when, and open pages are told', async () => {
  const petition = await world.petition();
  const updateId = await posted(petition);
  world.clock.move(60_000);

  accepted(await editUpdate({ updateId, body: 'She listened well.' }, creatorOf(petition)));

  const at = world.clock.now();
  expect(await rowOf(updateId)).toMatchObject({
    title: NEWS.title,
    body: 'She listened well.',
    editedAt: at,
  });
  expect(world.eventsOf(petition).at(-1)).toEqual({
    type: 'TimelineItemChanged',
    petitionId: petition.id,
    at,
  });
});

test('an edit that changes nothing is no edit', async () => {
  const petition = await world.petition();
  const updateId = await posted(petition);
  const before = world.events.length;

  accepted(await editUpdate({ updateId, ...NEWS }, creatorOf(petition)));

  expect((await rowOf(updateId)).editedAt).toBeNull();
  expect(world.events).toHaveLength(before);
});

test('an update is retracted once, and edited no more', async () => {
  const petition = await world.petition();
  const updateId = await posted(petition);
  const retractedAt = world.clock.now();

  accepted(await retractUpdate({ updateId }, creatorOf(petition)));
  const told = world.events.length;
  world.clock.move(60_000);
  accepted(await retractUpdate({ updateId }, creatorOf(petition)));
  const edited = await editUpdate({ updateId, title: 'Never mind' }, creatorOf(petition));

  expect(await rowOf(updateId)).toMatchObject({ retractedAt, editedAt: null });
  expect(world.events).toHaveLength(told);
  expect(edited).toMatchObject({ code: 'UPDATE_RETRACTED' });
});

test('a change that would make a bad update is refused, and so is a picture of somebody else', async () => {
  const [petition, stranger] = [await world.petition(), await world.creator()];
  const updateId = await posted(petition);
  const theirs = await image(stranger);
  const mine = await image(petition.creatorId);
  const change = (input: object) => editUpdate({ updateId, ...input }, creatorOf(petition));

  expect(await change({ title: '' })).toMatchObject({ code: 'VALIDATION', path: ['title'] });
  expect(await change({ imageId: theirs })).toMatchObject({ code: 'VALIDATION', path: ['image'] });
  expect((await rowOf(updateId)).editedAt).toBeNull();
  accepted(await change({ imageId: mine }));
  expect((await rowOf(updateId)).imageId).toBe(mine);
});

describe('an update of somebody nobody vouches for', () => {
  const cases = (petition: TestPetition) =>
    world.db.moderationCase.findMany({ where: { petitionId: petition.id, kind: 'UPDATE' } });

  test('is shown at once, and waits for a moderator', async () => {
    const petition = await world.petition();
    await world.db.petition.update({ where: { id: petition.id }, data: { reviewedAt: null } });

    const updateId = await posted(petition);

    expect(await cases(petition)).toMatchObject([{ updateId, decidedAt: null }]);
  });

  test('is nothing to look at once a petition of theirs was reviewed', async () => {
    const petition = await world.petition();
    const reviewedAt = world.clock.now();
    await world.db.petition.update({ where: { id: petition.id }, data: { reviewedAt } });

    await posted(petition);

    expect(await cases(petition)).toEqual([]);
  });
});

describe('nobody but those who speak for the petition', () => {
  test.for(['posts', 'edits', 'retracts', 'cancels'] as const)('%s', async (deed) => {
    const organisationId = await organisation();
    const petition = await world.petition({ organisationId });
    const updateId = await posted(petition);
    const mailing = await world.db.mailing.create({
      data: {
        id: world.ctx.newId(),
        petitionId: petition.id,
        updateId,
        state: 'SENDING',
        total: 1,
        createdById: petition.creatorId,
        createdAt: world.clock.now(),
      },
    });
    const strangers: Actor[] = [
      { kind: 'visitor' },
      accountActor(await world.creator()),
      accountActor(await world.creator(), { moderator: true }),
      accountActor(await world.creator(), { moderator: true, admin: true }),
      key(organisationId, []),
      key(await organisation()),
    ];
    const before = [await rowOf(updateId), world.events.length];

    for (const stranger of strangers) {
      const ctx = world.as(stranger);
      const outcome =
        deed === 'posts'
          ? await postUpdate({ ...NEWS, petitionId: petition.id }, ctx)
          : deed === 'edits'
            ? await editUpdate({ updateId, title: 'Mine now' }, ctx)
            : deed === 'retracts'
              ? await retractUpdate({ updateId }, ctx)
              : await cancelMailing({ mailingId: mailing.id }, ctx);
      expect(outcome).toMatchObject({ code: 'NOT_ALLOWED' });
    }

    expect([await rowOf(updateId), world.events.length]).toEqual(before);
    expect(await world.db.mailing.findUniqueOrThrow({ where: { id: mailing.id } })).toEqual(mailing);
  });
});

function key(organisationId: string, scopes: readonly 'UPDATES_WRITE'[] = ['UPDATES_WRITE']): Actor {
  return { kind: 'partner', apiKeyId: world.ctx.newId(), organisationId, scopes, test: false };
}

async function organisation(): Promise<string> {
  const id = world.ctx.newId();
  await world.db.organisation.create({
    data: { id, slug: `river-${id}`, name: 'River Trust', createdAt: world.clock.now() },
  });
  return id;
}

async function image(ownerId: string): Promise<string> {
  const id = world.ctx.newId();
  const size = { width: 800, height: 600, bytes: 40_000 };
  await world.db.image.create({
    data: { id, ownerId, alt: 'The town hall', ...size, createdAt: world.clock.now() },
  });
  return id;
}
