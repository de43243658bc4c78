import { isDeepStrictEqual } from 'node:util';
import {
  closeDuePetitions,
  closePetition,
  declareOutcome,
  pausePetition,
  publishPetition,
  reopenPetition,
  resumePetition,
  returnPetitionToDraft,
  reviewPetition,
  type CommandContext,
} from '@groundswell/commands';
import { PETITION_STATUSES, type PetitionStatus } from '@groundswell/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accepted } from '../harness/accepted.ts';
import { accountActor } from '../harness/account-actor.ts';
import { countRows } from '../harness/count-rows.ts';
import type { TestPetition } from '../harness/start-petition.ts';
import { DAY_MS } from '../harness/stopped-clock.ts';
import { createWorld, OPERATOR, type World } from '../harness/world.ts';

let world: World;
let operator: CommandContext;
let reviewingFirst: CommandContext;
beforeAll(async () => {
  world = await createWorld();
  operator = world.as(OPERATOR);
  reviewingFirst = { ...operator, hub: { ...operator.hub, reviewFirst: true } };
});
afterAll(() => world.close());

const creatorOf = ({ creatorId }: TestPetition, ctx = operator): CommandContext => ({
  ...ctx,
  actor: accountActor(creatorId),
});
const review = ({ id }: TestPetition, decision: 'APPROVE' | 'REJECT' | 'REMOVE' | 'RESTORE') =>
  reviewPetition(
    {
      petitionId: id,
      decision,
      reasonCode: decision === 'APPROVE' || decision === 'RESTORE' ? 'WITHIN_RULES' : 'SPAM',
      publicNote: null,
    },
    operator,
  );
const row = ({ id }: TestPetition) => world.db.petition.findUniqueOrThrow({ where: { id } });
const openCases = ({ id }: TestPetition) =>
  world.db.moderationCase.count({ where: { petitionId: id, kind: 'PETITION', decidedAt: null } });

/** A petition that came to `status` in the ordinary way, looked at by nobody. */
async function petitionIn(status: PetitionStatus): Promise<TestPetition> {
  const petition = await world.petition({ status: 'DRAFT' });
  const creator = creatorOf(petition);
  const petitionId = petition.id;
  switch (status) {
    case 'DRAFT':
      break;
    case 'IN_REVIEW':
      accepted(await publishPetition({ petitionId }, creatorOf(petition, reviewingFirst)));
      break;
    default:
      accepted(await publishPetition({ petitionId }, creator));
  }
  if (status === 'PAUSED') accepted(await pausePetition({ petitionId }, creator));
  if (status === 'CLOSED') accepted(await closePetition({ petitionId }, creator));
  if (status === 'REJECTED') accepted(await review(petition, 'REJECT'));
  if (status === 'REMOVED') accepted(await review(petition, 'REMOVE'));
  return petition;
}

const DEEDS: Readonly<
  Record<string, { run: (petition: TestPetition) => Promise<unknown>; from: readonly PetitionStatus[] }>
> = {
  publish: { run: (p) => publishPetition({ petitionId: p.id }, creatorOf(p)), from: ['DRAFT'] },
  'hand in': {
    run: (p) => publishPetition({ petitionId: p.id }, creatorOf(p, reviewingFirst)),
    from: ['DRAFT'],
  },
  'return to draft': {
    run: (p) => returnPetitionToDraft({ petitionId: p.id }, creatorOf(p)),
    from: ['IN_REVIEW', 'REJECTED'],
  },
  pause: { run: (p) => pausePetition({ petitionId: p.id }, creatorOf(p)), from: ['OPEN'] },
  resume: { run: (p) => resumePetition({ petitionId: p.id }, creatorOf(p)), from: ['PAUSED'] },
  close: { run: (p) => closePetition({ petitionId: p.id }, creatorOf(p)), from: ['OPEN', 'PAUSED'] },
  reopen: { run: (p) => reopenPetition({ petitionId: p.id }, creatorOf(p)), from: ['CLOSED'] },
  'declare an outcome': {
    run: (p) => declareOutcome({ petitionId: p.id, outcome: 'ANSWERED', statement: 'Yes.' }, creatorOf(p)),
    from: ['OPEN', 'PAUSED', 'CLOSED'],
  },
  approve: {
    run: (p) => review(p, 'APPROVE'),
    from: ['IN_REVIEW', 'OPEN', 'PAUSED', 'CLOSED', 'REJECTED'],
  },
  reject: { run: (p) => review(p, 'REJECT'), from: ['IN_REVIEW', 'OPEN', 'PAUSED', 'CLOSED'] },
  remove: {
    run: (p) => review(p, 'REMOVE'),
    from: ['DRAFT', 'IN_REVIEW', 'OPEN', 'PAUSED', 'CLOSED', 'REJECTED'],
  },
  restore: { run: (p) => review(p, 'RESTORE'), from: ['REMOVED'] },
};

test.for(Object.entries(DEEDS))(
  '%s works where the table says so; elsewhere it is refused, and no row changes and nothing is said',
  async ([, { run, from }]) => {
    for (const status of PETITION_STATUSES) {
      const petition = await petitionIn(status);
      const before = { rows: await countRows(world.db), petition: await row(petition) };
      const said = world.events.length;

      const outcome = await run(petition);

      const after = { rows: await countRows(world.db), petition: await row(petition) };
      const works = from.includes(status);
      expect({
        status,
        code: (outcome as { code?: string }).code ?? null,
        kept: isDeepStrictEqual(after, before),
        said: world.events.length > said,
      }).toEqual({ status, code: works ? null : 'ILLEGAL_TRANSITION', kept: !works, said: works });
    }
  },
);

describe('publishing', () => {
  test('opens at once and waits for a moderator to be listed', async () => {
    const petition = await petitionIn('OPEN');

    expect(await row(petition)).toMatchObject({ status: 'OPEN', reviewedAt: null });
    expect(await openCases(petition)).toBe(1);
    expect(world.eventsOf(petition).map(({ type }) => type)).toEqual([
      'PetitionPublished',
      'TimelineItemAdded',
    ]);
  });

  test('by a moderator needs no other', async () => {
    const petition = await world.petition({ status: 'DRAFT' });
    const ctx = world.as(accountActor(petition.creatorId, { moderator: true }));

    accepted(await publishPetition({ petitionId: petition.id }, { ...reviewingFirst, actor: ctx.actor }));

    expect(await row(petition)).toMatchObject({ status: 'OPEN', reviewedAt: world.clock.now() });
    expect(await openCases(petition)).toBe(0);
  });

  test('hands in what was turned down before, whatever the hub does with others', async () => {
    const petition = await petitionIn('REJECTED');
    accepted(await returnPetitionToDraft({ petitionId: petition.id }, creatorOf(petition)));

    accepted(await publishPetition({ petitionId: petition.id }, creatorOf(petition)));

    expect(await row(petition)).toMatchObject({ status: 'IN_REVIEW' });
    expect(await openCases(petition)).toBe(1);
  });

  test('is refused while the closing date has passed', async () => {
    const closesAt = new Date(world.clock.now().getTime() + DAY_MS);
    const petition = await world.petition({ status: 'DRAFT', closesAt });
    world.clock.move(2 * DAY_MS);

    const outcome = await publishPetition({ petitionId: petition.id }, creatorOf(petition));

    expect(outcome).toMatchObject({ code: 'VALIDATION', path: ['closesAt'] });
    expect(await row(petition)).toMatchObject({ status: 'DRAFT', postedAt: null });
  });

  test('that is taken back leaves the moderators’ queue', async () => {
    const petition = await petitionIn('IN_REVIEW');

    accepted(await returnPetitionToDraft({ petitionId: petition.id }, creatorOf(petition)));

    expect(await openCases(petition)).toBe(0);
  });
});

describe('opening again', () => {
  test('needs a date to come, or none', async () => {
    const closesAt = new Date(world.clock.now().getTime() + DAY_MS);
    const petition = await world.petition({ closesAt });
    world.clock.move(2 * DAY_MS);
    accepted(await closeDuePetitions({}, operator));
    const ctx = creatorOf(petition);

    const asItWas = await reopenPetition({ petitionId: petition.id }, ctx);
    const later = new Date(world.clock.now().getTime() + DAY_MS);
    accepted(await reopenPetition({ petitionId: petition.id, closesAt: later }, ctx));

    expect(asItWas).toMatchObject({ code: 'VALIDATION', path: ['closesAt'] });
    expect(await row(petition)).toMatchObject({ status: 'OPEN', closesAt: later, closedAt: null });
  });

  test('is over after 30 days, and after a victory', async () => {
    const [late, won] = [await petitionIn('CLOSED'), await petitionIn('OPEN')];
    world.clock.move(30 * DAY_MS);
    const victory = { petitionId: won.id, outcome: 'VICTORY', statement: 'It is done.' } as const;
    accepted(await declareOutcome(victory, creatorOf(won)));
    accepted(await closePetition({ petitionId: won.id }, creatorOf(won)));

    const outcomes = [
      await reopenPetition({ petitionId: late.id }, creatorOf(late)),
      await reopenPetition({ petitionId: won.id }, creatorOf(won)),
    ];

    expect(outcomes).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }, { code: 'ILLEGAL_TRANSITION' }]);
  });
});

describe('a closing date', () => {
  // Petitions of other tests have dates too.
  beforeEach(async () => {
    await world.db.petition.updateMany({ data: { closesAt: null } });
  });

  test('closes what is open and what is paused at the date itself, and nothing else', async () => {
    const closesAt = new Date(world.clock.now().getTime() + DAY_MS);
    const [open, paused, draft, later] = [
      await world.petition({ closesAt }),
      await world.petition({ closesAt }),
      await world.petition({ closesAt, status: 'DRAFT' }),
      await world.petition({ closesAt: new Date(closesAt.getTime() + 2 * DAY_MS) }),
    ];
    accepted(await pausePetition({ petitionId: paused.id }, creatorOf(paused)));
    world.clock.move(2 * DAY_MS);

    const closed = accepted(await closeDuePetitions({}, operator));

    const statuses = await Promise.all([open, paused, draft, later].map(row));
    expect(closed).toBe(2);
    expect(statuses.map(({ status }) => status)).toEqual(['CLOSED', 'CLOSED', 'DRAFT', 'OPEN']);
    expect(statuses[0]?.closedAt).toEqual(closesAt);
    const last = { where: { petitionId: open.id }, orderBy: { seq: 'desc' } } as const;
    expect(await world.db.timelineItem.findFirst(last)).toMatchObject({ kind: 'CLOSED', at: closesAt });
    expect(world.eventsOf(open).slice(-2)).toMatchObject([
      { type: 'PetitionClosed' },
      { type: 'TimelineItemAdded' },
    ]);
  });

  test('closes once, however many nodes look', async () => {
    const closesAt = new Date(world.clock.now().getTime() + DAY_MS);
    const petitions = await Promise.all(Array.from({ length: 6 }, () => world.petition({ closesAt })));
    world.clock.move(2 * DAY_MS);
    const node = (): CommandContext => ({ ...world.anotherNode(), actor: OPERATOR });

    const closed = await Promise.all([node(), node(), node()].map((ctx) => closeDuePetitions({}, ctx)));

    expect(closed.reduce<number>((sum, count) => sum + Number(count), 0)).toBe(petitions.length);
    const told = await world.db.timelineItem.groupBy({
      by: ['petitionId'],
      where: { kind: 'CLOSED', petitionId: { in: petitions.map(({ id }) => id) } },
      _count: true,
    });
    expect(told.map(({ _count }) => _count)).toEqual(petitions.map(() => 1));
  });

  test('that a stopped worker left is kept at the next look', async () => {
    const closesAt = new Date(world.clock.now().getTime() + DAY_MS);
    const petition = await world.petition({ closesAt });
    world.clock.move(2 * DAY_MS);

    const stopped = await closeDuePetitions({ signal: AbortSignal.abort() }, operator);
    const resumed = await closeDuePetitions({}, operator);

    expect([stopped, resumed]).toEqual([0, 1]);
    expect(await row(petition)).toMatchObject({ status: 'CLOSED' });
  });

  test('is kept by the hub, not by a visitor', async () => {
    expect(await closeDuePetitions({}, world.ctx)).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

test('what was removed comes back where it was, and what was turned down comes back as a draft', async () => {
  const [open, closed, rejected, draft] = [
    await petitionIn('OPEN'),
    await petitionIn('CLOSED'),
    await petitionIn('REJECTED'),
    await petitionIn('DRAFT'),
  ];

  for (const petition of [open, closed, rejected, draft]) {
    accepted(await review(petition, 'REMOVE'));
    accepted(await review(petition, 'RESTORE'));
  }

  const statuses = await Promise.all([open, closed, rejected, draft].map(row));
  expect(statuses.map(({ status, closedAt }) => [status, closedAt !== null])).toEqual([
    ['OPEN', false],
    ['CLOSED', true],
    ['DRAFT', true],
    ['DRAFT', false],
  ]);
});
