import { reportPetition } from '@groundswell/commands';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { accepted } from '../harness/accepted.ts';
import type { Answer } from '../harness/doors.ts';
import { startAccount } from '../harness/start-petition.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';

const REPORT = `mutation ($input: ReportPetitionInput!) { reportPetition(input: $input) { __typename
  ... on ReportPetitionSuccess { petition { id } } ... on RateLimitedError { retryAfterSeconds } ... on UserError { code path } } }`;
const REVIEW = `mutation ($input: ReviewPetitionInput!) { reviewPetition(input: $input) { __typename
  ... on ReviewPetitionSuccess { petition { status listed } } ... on UserError { code path } } }`;
const DECIDE = `mutation ($input: DecideCaseInput!) { decideCase(input: $input) { __typename
  ... on DecideCaseSuccess { case { decision reason decidedBy petition { status } } } ... on UserError { code path } } }`;
const CLAIM = `mutation ($input: CaseInput!) { claimCase(input: $input) { __typename
  ... on ClaimCaseSuccess { case { claimedBy claimedByMe } } ... on CaseClaimedError { until } ... on UserError { code } } }`;
const APPEAL = `mutation ($input: AppealDecisionInput!) { appealDecision(input: $input) { __typename ... on UserError { code path } } }`;
const QUEUE = `query ($kind: ModerationKind) { moderationQueue(kind: $kind) { nodes { id kind own petition { id } reports { details } reportCounts { reason count } } }
  moderationCounts { kind count } heldSignatures { count } }`;
const DECISIONS = `query ($slug: String!) { petition(slug: $slug) { status decisions { id decision reason publicNote appealable appeal { statement decision } } } }`;
const LOG = `{ moderationLog { nodes { kind decision reason publicNote day petition { title } } } }`;
const AUDIT = `query ($petition: ID, $actor: ID) { auditLog(petition: $petition, actor: $actor) { nodes { action actor actorName detail petition { id } } } }`;

type Headers = Readonly<Record<string, string>>;
const VISITOR: Headers = {};

interface Result {
  readonly __typename: string;
  readonly code?: string;
}
/** What the operations above answer, as far as it is looked into. */
interface Data {
  readonly reportPetition: Result;
  readonly reviewPetition: Result;
  readonly decideCase: Result;
  readonly claimCase: Result;
  readonly appealDecision: Result;
  readonly moderationQueue: {
    readonly nodes: readonly { readonly id: string; readonly petition: { readonly id: string } }[];
  };
  readonly petition: { readonly decisions: readonly { readonly id: string }[] | null };
  readonly moderationLog: { readonly nodes: readonly { readonly day: string }[] };
  readonly auditLog: { readonly nodes: readonly { readonly actor: string; readonly actorName: string }[] };
}

let hub: TestHub;
let moderator: Headers;
let second: Headers;
let admin: Headers;
beforeAll(async () => {
  hub = await openHub({ env: { RATE_LIMITS: 'on' } });
  moderator = await as('Mona Reyes', 'MODERATOR');
  second = await as('Omar Nasser', 'MODERATOR');
  admin = await as('Ines Falk', 'ADMIN');
});
afterAll(() => hub.close());

/** Headers of a new account with `role`. */
async function as(name: string, role: 'CREATOR' | 'MODERATOR' | 'ADMIN'): Promise<Headers> {
  const id = await startAccount(hub.operator, name);
  await hub.db.account.update({ where: { id }, data: { roles: [role] } });
  return hub.signIn(id);
}

async function ask(query: string, variables: object = {}, headers: Headers = VISITOR) {
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Partial<Answer>;
  if (errors) throw new Error(`ask: ${JSON.stringify(errors)}`);
  return data as unknown as Data;
}

/** A petition that was published and waits for a moderator. */
async function waiting(): Promise<ApiPetition> {
  const petition = await hub.petition({ title: `Open the bridge ${hub.operator.newId()}` });
  await hub.db.petition.update({ where: { id: petition.id }, data: { reviewedAt: null } });
  return petition;
}

const reportOf = (petition: ApiPetition, details: string | null = null) =>
  ask(REPORT, { input: { petition: petition.publicId, reason: 'SPAM', details } });
const caseAbout = async (petition: ApiPetition, kind = 'REPORT') => {
  const { moderationQueue } = await ask(QUEUE, { kind }, moderator);
  return moderationQueue.nodes.find((node) => node.petition.id === petition.publicId);
};
const reject = (petition: ApiPetition, headers: Headers) =>
  ask(
    REVIEW,
    {
      input: {
        petition: petition.publicId,
        decision: 'REJECT',
        reason: 'NOT_A_PETITION',
        publicNote: 'Ask somebody.',
      },
    },
    headers,
  );

test('a visitor’s report waits in the queue, with its words and without a name', async () => {
  const petition = await waiting();

  const { reportPetition } = await reportOf(petition, 'Sells shoes.');

  expect(reportPetition).toEqual({
    __typename: 'ReportPetitionSuccess',
    petition: { id: petition.publicId },
  });
  expect(await caseAbout(petition)).toMatchObject({
    kind: 'REPORT',
    own: false,
    reports: [{ details: 'Sells shoes.' }],
    reportCounts: [{ reason: 'SPAM', count: 1 }],
  });
});

test('the creator of a rejected petition is mailed why, sees it, and appeals once', async () => {
  const petition = await waiting();
  const creator = await hub.signIn(petition.creatorId);
  const { email } = await hub.db.account.findUniqueOrThrow({ where: { id: petition.creatorId } });

  expect((await reject(petition, moderator)).reviewPetition).toEqual({
    __typename: 'ReviewPetitionSuccess',
    petition: { status: 'REJECTED', listed: false },
  });

  const [mail] = await vi.waitFor(async () => {
    const mails = await hub.mailTo(email);
    expect(mails).not.toEqual([]);
    return mails;
  });
  expect(mail?.text).toContain('It does not ask anybody for anything.');
  expect(mail?.text).toContain('Ask somebody.');
  expect(mail?.text).toContain(`${hub.url}/manage/${petition.slug}/decision`);
  const { petition: seen } = await ask(DECISIONS, { slug: petition.slug }, creator);
  expect(seen).toMatchObject({
    status: 'REJECTED',
    decisions: [{ decision: 'REJECT', reason: 'NOT_A_PETITION', appealable: true, appeal: null }],
  });
  const input = { decision: seen.decisions?.[0]?.id, statement: 'It asks the council.' };
  expect((await ask(APPEAL, { input }, creator)).appealDecision.__typename).toBe('AppealDecisionSuccess');
  expect((await ask(APPEAL, { input }, creator)).appealDecision.code).toBe('ALREADY_APPEALED');
});

test('two moderators claim at once, and one of them has it', async () => {
  const petition = await waiting();
  await reportOf(petition);
  const id = (await caseAbout(petition))?.id;

  const answers = await Promise.all(
    [moderator, second].map((headers) => ask(CLAIM, { input: { case: id } }, headers)),
  );

  expect(new Set(answers.map(({ claimCase }) => claimCase.__typename))).toEqual(
    new Set(['CaseClaimedError', 'ClaimCaseSuccess']),
  );
});

test('a transition that is not in the table is refused, and nothing is written', async () => {
  const petition = await hub.petition({ status: 'DRAFT' });

  const { reviewPetition } = await reject(petition, moderator);

  expect(reviewPetition).toMatchObject({ __typename: 'IllegalTransitionError', code: 'ILLEGAL_TRANSITION' });
  expect(await hub.db.moderationCase.count({ where: { petitionId: petition.id } })).toBe(0);
});

describe('whoever is no moderator', () => {
  test.for(['a visitor', 'another creator', 'the creator'])('%s changes and reads nothing', async (who) => {
    const petition = await waiting();
    accepted(await reportPetition({ petitionId: petition.id, reason: 'HATE', details: null }, hub.operator));
    const id = (await caseAbout(petition))?.id;
    const headers =
      who === 'a visitor'
        ? VISITOR
        : who === 'the creator'
          ? await hub.signIn(petition.creatorId)
          : await as('Leyla Haddad', 'CREATOR');
    const decision = { case: id, decision: 'REMOVE', reason: 'SPAM' };

    const refusals = await Promise.all([
      reject(petition, headers),
      ask(DECIDE, { input: decision }, headers),
      ask(CLAIM, { input: { case: id } }, headers),
    ]);

    expect(refusals.flatMap((data) => Object.values(data))).toMatchObject(
      refusals.map(() => ({ __typename: 'NotAllowedError', code: 'NOT_ALLOWED' })),
    );
    expect(await ask(QUEUE, {}, headers)).toEqual({
      moderationQueue: null,
      moderationCounts: null,
      heldSignatures: null,
    });
    expect(await ask(AUDIT, {}, headers)).toEqual({ auditLog: null });
    const { status } = await hub.db.petition.findUniqueOrThrow({ where: { id: petition.id } });
    expect(status).toBe('OPEN');
  });

  test('nobody but those it is about reads what was decided about a petition', async () => {
    const petition = await hub.petition();

    expect((await ask(DECISIONS, { slug: petition.slug })).petition.decisions).toBeNull();
  });
});

test('the public log names the petition where it is public, and nobody who decided or reported', async () => {
  const [open, gone] = [await waiting(), await waiting()];
  const approve = { petition: open.publicId, decision: 'APPROVE' };
  expect((await ask(REVIEW, { input: approve }, moderator)).reviewPetition).toMatchObject({
    petition: { listed: true },
  });
  await reject(gone, moderator);

  const { moderationLog } = await ask(LOG);

  const [newest, before] = moderationLog.nodes;
  expect(newest).toMatchObject({ decision: 'REJECT', publicNote: 'Ask somebody.', petition: null });
  expect(before).toMatchObject({ decision: 'APPROVE', petition: { title: expect.any(String) } });
  expect(newest?.day).toMatch(/T00:00:00/);
  expect(JSON.stringify(moderationLog)).not.toContain('Mona');
});

test('the audit log is for admins, by petition and by who did it', async () => {
  const petition = await waiting();
  await reject(petition, moderator);

  const { auditLog } = await ask(AUDIT, { petition: petition.publicId }, admin);
  const [entry] = auditLog.nodes;
  const { auditLog: hers } = await ask(AUDIT, { actor: entry?.actor }, admin);

  expect(entry).toMatchObject({
    action: 'review-petition',
    actorName: 'Mona Reyes',
    detail: 'REJECT NOT_A_PETITION',
    petition: { id: petition.publicId },
  });
  expect(hers.nodes.length).toBeGreaterThan(0);
  expect(new Set(hers.nodes.map(({ actorName }) => actorName))).toEqual(new Set(['Mona Reyes']));
  expect(await ask(AUDIT, {}, moderator)).toEqual({ auditLog: null });
});

test('reports from one network are slowed down in the end', async () => {
  const petition = await waiting();

  const answers = [];
  for (let sent = 0; sent < 21; sent += 1) answers.push((await reportOf(petition)).reportPetition.__typename);

  expect(answers[0]).toBe('ReportPetitionSuccess');
  expect(answers.at(-1)).toBe('RateLimitedError');
});
