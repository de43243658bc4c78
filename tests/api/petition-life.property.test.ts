import { isDeepStrictEqual } from 'node:util';
import { closeDuePetitions } from '@groundswell/commands';
import { assert, asyncProperty } from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accepted } from '../harness/accepted.ts';
import { countRows } from '../harness/count-rows.ts';
import { DRAFTED, stepped, walks, type Model, type Step } from '../harness/petition-walk.ts';
import { startAccount } from '../harness/start-petition.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';

const REFUSAL = '{ __typename ... on UserError { code } }';
const inputOf = (fields = '') => `input: { petition: $petition${fields} }`;
const MUTATIONS: Readonly<Record<Exclude<Step, 'comeToDate' | 'waitAMonth'>, string>> = {
  publish: `publishPetition(${inputOf()})`,
  returnToDraft: `returnPetitionToDraft(${inputOf()})`,
  pause: `pausePetition(${inputOf()})`,
  resume: `resumePetition(${inputOf()})`,
  close: `closePetition(${inputOf()})`,
  reopen: `reopenPetition(${inputOf(', closesAt: null')})`,
  declareDelivered: `declareOutcome(${inputOf(', outcome: DELIVERED, statement: "They have it."')})`,
  declareVictory: `declareOutcome(${inputOf(', outcome: VICTORY, statement: "It is done."')})`,
  APPROVE: `reviewPetition(${inputOf(', decision: APPROVE')})`,
  REJECT: `reviewPetition(${inputOf(', decision: REJECT, reason: "SPAM"')})`,
  REMOVE: `reviewPetition(${inputOf(', decision: REMOVE, reason: "SPAM"')})`,
  RESTORE: `reviewPetition(${inputOf(', decision: RESTORE')})`,
};
const MONTH_MS = 31 * 86_400_000;

describe.each([
  ['opens petitions before a moderator has looked', 'after'],
  ['lets a moderator look first', 'first'],
] as const)('on a hub that %s', (_, review) => {
  let hub: TestHub;
  let creatorId: string;
  let creator: { readonly cookie: string };
  let moderator: { readonly cookie: string };
  beforeAll(async () => {
    hub = await openHub({ env: { PETITION_REVIEW: review, ROLE: 'all' } });
    creatorId = await startAccount(hub.operator);
    creator = await hub.signIn(creatorId);
    const moderatorId = await startAccount(hub.operator);
    await hub.db.account.update({ where: { id: moderatorId }, data: { roles: ['MODERATOR'] } });
    moderator = await hub.signIn(moderatorId);
  });
  afterAll(() => hub.close());

  /** Do `step`; the code of its refusal, or `null` when it was done. */
  async function take(step: Step, { id, publicId }: ApiPetition): Promise<string | null> {
    if (step === 'comeToDate') {
      await hub.db.petition.update({ where: { id }, data: { closesAt: new Date(Date.now() - 1) } });
      accepted(await closeDuePetitions({}, hub.operator));
      await hub.db.petition.update({ where: { id }, data: { closesAt: null } });
      return null;
    }
    if (step === 'waitAMonth') {
      const { closedAt, status } = await hub.db.petition.findUniqueOrThrow({ where: { id } });
      if (!closedAt || status !== 'CLOSED') return null;
      const earlier = new Date(closedAt.getTime() - MONTH_MS);
      await hub.db.timelineItem.updateMany({
        where: { petitionId: id, at: closedAt },
        data: { at: earlier },
      });
      await hub.db.petition.update({ where: { id }, data: { closedAt: earlier } });
      return null;
    }
    const response = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(step === step.toUpperCase() ? moderator : creator),
      },
      body: JSON.stringify({
        query: `mutation ($petition: ID!) { result: ${MUTATIONS[step]} ${REFUSAL} }`,
        variables: { petition: publicId },
      }),
    });
    const { data, errors } = (await response.json()) as {
      data: { result: { code?: string } } | null;
      errors?: unknown;
    };
    if (!data) throw new Error(`${step}: ${JSON.stringify(errors)}`);
    return data.result.code ?? null;
  }

  async function rowsOf({ id }: ApiPetition) {
    const petition = await hub.db.petition.findUniqueOrThrow({ where: { id } });
    const { OutboxMail: _moved, ...rows } = await countRows(hub.db);
    return { rows, petition };
  }

  test('what the table has works, and what it has not is refused and changes nothing', async () => {
    const taken = new Set<string>();
    const refused = new Set<string>();
    await assert(
      asyncProperty(walks, async (walk) => {
        const petition = await hub.petition({ status: 'DRAFT', creatorId });
        let model: Model = DRAFTED;
        for (const step of walk) {
          const next = stepped(model, step, review === 'first');
          const before = await rowsOf(petition);
          const code = await take(step, petition);
          const after = await rowsOf(petition);
          (next ? taken : refused).add(`${model.status} ${step}`);
          const { status, outcome, postedAt, reviewedAt } = after.petition;
          const expected = next ?? model;
          expect({
            step,
            code,
            kept: next !== null || isDeepStrictEqual(after, before),
            status,
            outcome,
            posted: postedAt !== null,
            reviewed: reviewedAt !== null,
          }).toEqual({
            step,
            code: next ? null : 'ILLEGAL_TRANSITION',
            kept: true,
            status: expected.status,
            outcome: expected.outcome,
            posted: expected.posted,
            reviewed: expected.reviewed,
          });
          model = expected;
        }
      }),
      { numRuns: 25, seed: 20_261_123 },
    );
    expect(taken.size).toBeGreaterThan(20);
    expect(refused.size).toBeGreaterThan(25);
  }, 240_000);
});
