import { decidePaperBatch, enterPaperBatch, startSignatureReview } from '@groundswell/commands';
import { newSheetNumber } from '@groundswell/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeId } from '../../apps/api/src/graphql/global-id.ts';
import { accountActor } from '../harness/account-actor.ts';
import { accepted } from '../harness/accepted.ts';
import { askThrough, type Ask } from '../harness/doors.ts';
import { SIGN, signVariables } from '../harness/sign-documents.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';

const LEDGER = `query Ledger($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {
  petition(slug: $slug) {
    signatureCount { total online paper revision }
    ledger(first: $first, after: $after, last: $last, before: $before) {
      nodes { seq kind delta reasonCode at paperBatchNumber }
      pageInfo { hasNextPage hasPreviousPage endCursor startCursor }
    }
  }
}`;

interface Page {
  readonly nodes: readonly { readonly seq: number; readonly kind: string; readonly delta: number }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor: string;
    readonly startCursor: string;
  };
}

let hub: TestHub;
let ask: Ask;
beforeAll(async () => {
  hub = await openHub();
  ask = askThrough('over HTTP', hub.url);
});
afterAll(() => hub.close());

async function ledger({ slug }: ApiPetition, page: Record<string, unknown> = {}) {
  const { data, errors } = await ask(LEDGER, { slug, ...page });
  expect(errors).toEqual([]);
  return (data?.['petition'] as { ledger: Page; signatureCount: Record<string, number> }) ?? null;
}

async function sign({ publicId }: ApiPetition, name: string): Promise<void> {
  const email = `${name}@example.org`;
  const { input } = signVariables(publicId) as { input: Record<string, unknown> };
  await ask(SIGN, { input: { ...input, email } });
  const token = await hub.tokenFor(email);
  await ask(`mutation Confirm($input: TokenInput!) { confirmSignature(input: $input) { __typename } }`, {
    input: { token },
  });
}

async function countPaper({ id: petitionId, creatorId }: ApiPetition, count: number): Promise<void> {
  const creator = {
    ...hub.operator,
    actor: accountActor(creatorId),
  };
  const sheets = [{ number: newSheetNumber(() => count % 29), count }];
  const { batchId } = accepted(await enterPaperBatch({ petitionId, sheets, note: null }, creator));
  accepted(await decidePaperBatch({ batchId, decision: 'APPROVE' }, hub.operator));
}

/** Void everything the petition has, by a review that the hub's own worker works through. */
async function voidAll({ id: petitionId }: ApiPetition): Promise<void> {
  const filter = { heldOnly: false, suspicions: [], signedFrom: new Date(0), signedTo: null };
  const order = { petitionId, kind: 'VOID', reasonCode: 'DUPLICATE_PERSON', filter } as const;
  const { reviewId } = accepted(await startSignatureReview(order, hub.operator));
  await expect
    .poll(async () => (await hub.db.signatureReview.findUnique({ where: { id: reviewId } }))?.state)
    .toBe('DONE');
}

test('the ledger tells every change of the count, and nothing of anybody', async () => {
  const petition = await hub.petition();
  await sign(petition, 'ledger-ada');
  await sign(petition, 'ledger-bea');
  await voidAll(petition);
  await countPaper(petition, 12);

  const { ledger: page, signatureCount } = await ledger(petition);

  const at = expect.stringMatching(/T\d\d:00:00\.000Z$/) as string;
  const none = { reasonCode: null, paperBatchNumber: null, at };
  expect(page.nodes).toEqual([
    { ...none, seq: 1, kind: 'CONFIRMED', delta: 1 },
    { ...none, seq: 2, kind: 'CONFIRMED', delta: 1 },
    { ...none, seq: 3, kind: 'VOIDED', delta: -1, reasonCode: 'DUPLICATE_PERSON' },
    { ...none, seq: 4, kind: 'VOIDED', delta: -1, reasonCode: 'DUPLICATE_PERSON' },
    { ...none, seq: 5, kind: 'PAPER', delta: 12, paperBatchNumber: 1 },
  ]);
  expect(signatureCount).toEqual({ total: 12, online: 0, paper: 12, revision: 5 });
  expect(page.nodes.reduce((sum, { delta }) => sum + delta, 0)).toBe(signatureCount['total']);
});

test('it is read page by page, from either end', async () => {
  const petition = await hub.petition();
  for (const name of ['a', 'b', 'c', 'd', 'e']) await sign(petition, `paged-${name}`);
  const seqs = ({ nodes }: Page) => nodes.map(({ seq }) => seq);

  const { ledger: first } = await ledger(petition, { first: 2 });
  const { ledger: second } = await ledger(petition, { first: 2, after: first.pageInfo.endCursor });
  const { ledger: third } = await ledger(petition, { first: 2, after: second.pageInfo.endCursor });
  const { ledger: newest } = await ledger(petition, { last: 2 });
  const { ledger: older } = await ledger(petition, { last: 2, before: newest.pageInfo.startCursor });

  expect([first, second, third, newest, older].map(seqs)).toEqual([[1, 2], [3, 4], [5], [4, 5], [2, 3]]);
  expect([first, second, third].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
});

test('of a high-risk petition it tells whole past days only', async () => {
  const petition = await hub.petition({ highRisk: true });
  await sign(petition, 'risk-ada');
  const today = await ledger(petition);
  await hub.db.$executeRaw`ALTER TABLE "SignatureEvent" DISABLE TRIGGER "signature_event_append_only"`;
  await hub.db.$executeRaw`
    UPDATE "SignatureEvent" SET "period" = "period" - interval '1 day' WHERE "petitionId" = ${petition.id}::uuid`;
  await hub.db.$executeRaw`ALTER TABLE "SignatureEvent" ENABLE TRIGGER "signature_event_append_only"`;

  const tomorrow = await ledger(petition);

  expect(today.ledger.nodes).toEqual([]);
  expect(tomorrow.ledger.nodes).toMatchObject([
    { seq: 1, delta: 1, at: expect.stringMatching(/T00:00:00\.000Z$/) },
  ]);
});

describe('bad input', () => {
  test.for([
    ['a cursor of another list', { after: Buffer.from('GPC:S:x').toString('base64') }],
    ['a cursor that is none', { before: 'x' }],
    ['too many at once', { first: 101 }],
  ])('%s is refused', async ([, page]) => {
    const petition = await hub.petition();

    const { errors } = await ask(LEDGER, { slug: petition.slug, ...(page as object) });

    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('a visitor', () => {
  const nobodyId = '00000000-0000-4000-8000-0000000000ff';
  const nobody = encodeId('SignatureReview', nobodyId);

  test('may neither review signatures nor enter paper, and is told so', async () => {
    const { publicId } = await hub.petition();
    const filter = { heldOnly: true };

    const { data, errors } = await ask(
      `query Preview($petition: ID!, $filter: SignatureReviewFilterInput!, $nobody: ID!) {
        previewSignatureReview(input: { petition: $petition, kind: RELEASE, filter: $filter }) { __typename }
        signatureReview(id: $nobody) { state }
      }`,
      { petition: publicId, filter, nobody },
    );
    const written = await ask(
      `mutation Write($petition: ID!, $filter: SignatureReviewFilterInput!, $nobody: ID!, $batch: ID!) {
        startSignatureReview(input: { petition: $petition, kind: VOID, reasonCode: OTHER, filter: $filter }) { __typename }
        cancelSignatureReview(input: { review: $nobody }) { ... on UserError { __typename code } }
        enterPaperBatch(input: { petition: $petition, sheets: [{ number: "K7M-2QX-9FT", count: 1 }] }) { __typename }
        decidePaperBatch(input: { batch: $batch, decision: APPROVE }) { __typename }
      }`,
      { petition: publicId, filter, nobody, batch: encodeId('PaperBatch', nobodyId) },
    );

    expect(errors).toEqual([]);
    expect(data).toEqual({
      previewSignatureReview: { __typename: 'NotAllowedError' },
      signatureReview: null,
    });
    expect(written.data).toEqual({
      startSignatureReview: { __typename: 'NotAllowedError' },
      cancelSignatureReview: { __typename: 'NotAllowedError', code: 'NOT_ALLOWED' },
      enterPaperBatch: { __typename: 'NotAllowedError' },
      decidePaperBatch: { __typename: 'NotAllowedError' },
    });
  });

  test('sees how many signed on paper, and no batches', async () => {
    const petition = await hub.petition();
    await countPaper(petition, 7);

    const { data } = await ask(
      `query Paper($slug: String!) {
        petition(slug: $slug) { paperBatches { number sheets { number } } signatureCount { total paper } }
      }`,
      { slug: petition.slug },
    );

    expect(data).toEqual({ petition: { paperBatches: null, signatureCount: { total: 7, paper: 7 } } });
  });
});
