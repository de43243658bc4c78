import {
  closePetition,
  createPetition,
  declareOutcome,
  postUpdate,
  publishPetition,
  updatePetition,
  type CommandContext,
} from '@groundswell/commands';
import type { DemoPetition } from '../demo/demo-types.ts';
import { daysAgo } from './days-ago.ts';
import { done } from './done.ts';
import { demoSigners, signatureTimes } from './demo-signers.ts';
import { sign } from './sign.ts';

/** What the keys of demo accounts and organisations became. */
export interface SeededPeople {
  readonly accounts: ReadonlyMap<string, string>;
  readonly organisations: ReadonlyMap<string, string>;
}

interface Step {
  readonly at: Date;
  readonly run: (ctx: CommandContext) => Promise<unknown>;
}

/** Let `petition` live its life again, from draft to today, in the order things happened. */
export async function seedPetition(
  petition: DemoPetition,
  people: SeededPeople,
  ctx: CommandContext,
): Promise<void> {
  const creatorId = people.accounts.get(petition.creator);
  if (creatorId === undefined)
    throw new Error(`seedPetition: ${petition.key} has creator ${petition.creator}, expected a demo account`);
  const posted = daysAgo(petition.openDays, 9);
  const { petitionId } = done(
    await createPetition(
      {
        slug: petition.key,
        title: petition.title,
        target: petition.target,
        body: petition.body,
        locale: petition.locale,
        topics: petition.topics,
        organisationId:
          petition.organisation === null ? null : (people.organisations.get(petition.organisation) ?? null),
        highRisk: petition.highRisk,
        closesAt: null,
        creatorId,
      },
      at(ctx, posted),
    ),
  );
  done(await publishPetition({ petitionId }, at(ctx, posted)));

  const until = petition.closed ? daysAgo(petition.closed.day, 8) : new Date();
  const signers = demoSigners(petition);
  const steps: Step[] = [
    ...signatureTimes(petition, posted, until).map(({ at: moment, from, to }) => ({
      at: moment,
      run: (then: CommandContext) => sign(petitionId, signers.slice(from, to), then),
    })),
    ...petition.updates.map(({ day, title, body }) => ({
      at: daysAgo(day, 11),
      run: (then: CommandContext) => postUpdate({ petitionId, authorId: creatorId, title, body }, then),
    })),
    ...edits(petition, petitionId),
    ...closing(petition, petitionId),
  ];
  for (const step of steps.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    done(await step.run(at(ctx, step.at)));
  }
}

function edits({ editedDay, editNote, editedBodyAppendix, body }: DemoPetition, petitionId: string): Step[] {
  if (editedDay === undefined) return [];
  const input = {
    petitionId,
    body: `${body}${editedBodyAppendix ?? ''}`,
    changeNote: editNote ?? null,
  };
  return [{ at: daysAgo(editedDay, 10), run: (then) => updatePetition(input, then) }];
}

function closing({ closed }: DemoPetition, petitionId: string): Step[] {
  if (!closed) return [];
  const { day, outcome, statement } = closed;
  return [
    { at: daysAgo(day, 9), run: (then) => declareOutcome({ petitionId, outcome, statement }, then) },
    { at: daysAgo(day, 12), run: (then) => closePetition({ petitionId }, then) },
  ];
}

/** The same context at another time. */
function at(ctx: CommandContext, moment: Date): CommandContext {
  return { ...ctx, now: () => moment };
}
