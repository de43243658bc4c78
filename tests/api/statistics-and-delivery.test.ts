import {
  confirmSignature,
  createApiKey,
  createOrganisation,
  setMember,
  signPetition,
  type CommandContext,
  type SignPetitionInput,
} from '@groundswell/commands';
import { CONSENT_TEXT_VERSION, type ApiScope } from '@groundswell/domain';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeId } from '../../apps/api/src/graphql/global-id.ts';
import { accepted } from '../harness/accepted.ts';
import { ADA } from '../harness/ada.ts';
import { startAccount } from '../harness/start-petition.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';

const STATISTICS = `query ($slug: String!) { petition(slug: $slug) {
  statistics { requests confirmed taken paper conversion byHour { at requests confirmed } byDay { confirmed }
    byCountry { country count } bySource { source requests signatures conversion } projection { goal perDay days }
    census { withdrawn voided consents { organisation purpose given withdrawn reachable } } }
  deliveries { recipient total } } }`;
const DELIVER = `mutation ($input: RecordDeliveryInput!) { recordDelivery(input: $input) { __typename
  ... on RecordDeliverySuccess { delivery { id recipient note total online revision deliveredOn }
    petition { outcome timeline(first: 1) { nodes { kind note } } } }
  ... on UserError { code path } } }`;
const SEAL = `mutation ($input: SetSealingKeyInput!) { setSealingKey(input: $input) { __typename
  ... on SetSealingKeySuccess { organisation { sealingKey } } ... on UserError { code } } }`;

/** What the questions of this file are answered. */
interface Reply {
  readonly __typename: string;
  readonly statistics: {
    readonly conversion: number;
    readonly byHour: unknown[];
    readonly census: unknown;
  } | null;
  readonly deliveries: unknown[] | null;
  readonly delivery: { readonly id: string };
  readonly organisation: unknown;
}
type Answers = Readonly<Record<'petition' | 'recordDelivery' | 'setSealingKey', Reply>>;
type Headers = Readonly<Record<string, string>>;
type Who = 'visitor' | 'stranger' | 'moderator' | 'creator' | 'member' | 'owner';

let hub: TestHub;
let organisationId: string;
let creatorId: string;
const headers: Record<string, Headers> = { visitor: {} };
beforeAll(async () => {
  hub = await openHub();
  const { operator } = hub;
  organisationId = accepted(
    await createOrganisation(
      {
        name: 'Friends of Rivers',
        url: null,
        privacyPolicyUrl: null,
        isHub: false,
      },
      operator,
    ),
  ).organisationId;
  const start = async (who: Who) => {
    const id = await startAccount(operator);
    headers[who] = await hub.signIn(id);
    return id;
  };
  creatorId = await start('creator');
  await start('stranger');
  await hub.db.account.update({ where: { id: await start('moderator') }, data: { roles: ['MODERATOR'] } });
  for (const [who, role] of [
    ['member', 'MEMBER'],
    ['owner', 'OWNER'],
  ] as const) {
    accepted(await setMember({ organisationId, accountId: await start(who), role }, operator));
  }
});
afterAll(() => hub.close());

const as = (who: string): Headers => headers[who] ?? {};
const own = (options = {}) => hub.petition({ creatorId, organisationId, ...options });

async function ask(query: string, variables: object, who: Headers = {}) {
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...who },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data: Answers;
    errors?: unknown[];
  };
  expect(errors ?? []).toEqual([]);
  return data;
}

async function keyWith(...scopes: ApiScope[]): Promise<Headers> {
  const { secret } = accepted(
    await createApiKey({ organisationId, name: 'Files', scopes, test: false, expiresAt: null }, hub.operator),
  );
  return { authorization: `Bearer ${secret}` };
}

async function sign(
  { id: petitionId }: ApiPetition,
  typed: Partial<SignPetitionInput> = {},
  confirms = true,
) {
  const id = randomUUID();
  const visitor: CommandContext = { ...hub.operator, actor: { kind: 'visitor' }, newId: () => id };
  const email = typed.email ?? `${id}@example.org`;
  accepted(await signPetition({ ...ADA, ...typed, email, petitionId }, visitor));
  if (confirms) accepted(await confirmSignature({ token: hub.operator.vault.requestToken(id) }, visitor));
}

const news = () => [
  { organisationId, purpose: 'ORGANISATION_NEWS' as const, textVersion: CONSENT_TEXT_VERSION },
];
const file = (petition: ApiPetition, path: string, who: Headers) =>
  fetch(`${hub.url}/manage/${petition.slug}/${path}`, { headers: who });
const today = () => new Date().toISOString();

describe('statistics', () => {
  test('say what became of a petition', async () => {
    const petition = await own();
    for (let each = 0; each < 5; each += 1) await sign(petition, { source: 'poster', consents: news() });
    await sign(petition, { source: 'aunt' });
    await sign(petition, { source: 'poster' }, false);

    const { petition: read } = await ask(STATISTICS, { slug: petition.slug }, as('creator'));

    const { statistics } = read;
    expect(statistics).toMatchObject({
      requests: 7,
      confirmed: 6,
      taken: 0,
      paper: 0,
      byCountry: [{ country: null, count: 6 }],
      bySource: [
        { source: 'poster', requests: 6, signatures: 5 },
        { source: null, requests: 1, signatures: 1, conversion: 1 },
      ],
      projection: { goal: 50, perDay: 6, days: 1 },
    });
    expect(statistics?.conversion).toBeCloseTo(6 / 7);
    expect(statistics?.byHour).toHaveLength(48);
    expect(statistics?.byHour.at(-1)).toMatchObject({ requests: 7, confirmed: 6 });
    await expect
      .poll(
        async () =>
          (await ask(STATISTICS, { slug: petition.slug }, as('creator'))).petition.statistics?.census,
      )
      .toEqual({
        withdrawn: 0,
        voided: 0,
        consents: [
          {
            organisation: 'Friends of Rivers',
            purpose: 'ORGANISATION_NEWS',
            given: 5,
            withdrawn: 0,
            reachable: 5,
          },
        ],
      });
  });

  test('of a high-risk petition tell whole past days only', async () => {
    const petition = await own({ highRisk: true });
    await sign(petition, { source: 'poster' });

    const { petition: read } = await ask(STATISTICS, { slug: petition.slug }, as('creator'));

    expect(read.statistics).toMatchObject({
      requests: 0,
      confirmed: 0,
      byHour: [],
      bySource: [],
      byCountry: [],
    });
  });

  test.for([
    ['visitor', false],
    ['stranger', false],
    ['moderator', false],
    ['creator', true],
    ['member', true],
    ['owner', true],
  ] as const)('and deliveries are there for a %s: %s', async ([who, there]) => {
    const petition = await own();

    const { petition: read } = await ask(STATISTICS, { slug: petition.slug }, as(who));

    expect([read.statistics !== null, read.deliveries !== null]).toEqual([there, there]);
  });

  test("are there for the organisation's key with SIGNATURES_READ, and for no other", async () => {
    const petition = await own();
    const read = async (key: Headers) =>
      (await ask(STATISTICS, { slug: petition.slug }, key)).petition.statistics;

    expect(await read(await keyWith('SIGNATURES_READ'))).not.toBeNull();
    expect(await read(await keyWith('PETITIONS_READ', 'PETITIONS_WRITE'))).toBeNull();
  });
});

describe('a delivery', () => {
  test('keeps the count, is told on the timeline, and is the outcome', async () => {
    const petition = await own();
    await sign(petition);
    await sign(petition);
    const input = {
      petition: petition.publicId,
      recipient: 'The mayor',
      note: 'At noon.',
      deliveredOn: today(),
    };

    const { recordDelivery } = await ask(DELIVER, { input }, as('creator'));
    await sign(petition);

    expect(recordDelivery).toMatchObject({
      __typename: 'RecordDeliverySuccess',
      delivery: { recipient: 'The mayor', note: 'At noon.', total: 2, online: 2, revision: 2 },
      petition: {
        outcome: 'DELIVERED',
        timeline: { nodes: [{ kind: 'DELIVERED', note: 'The mayor\n\nAt noon.' }] },
      },
    });
    const path = `signatures.json?delivery=${recordDelivery.delivery.id}`;
    const frozen = (await (await file(petition, path, as('creator'))).json()) as { signatures: unknown[] };
    expect(frozen).toMatchObject({ revision: 2 });
    expect(frozen.signatures).toHaveLength(2);
    expect(
      await hub.db.auditEntry.count({ where: { petitionId: petition.id, action: 'record-delivery' } }),
    ).toBe(1);
  });

  test.for(['visitor', 'stranger', 'moderator'] as const)('is not recorded by a %s', async (who) => {
    const petition = await own();
    const input = { petition: petition.publicId, recipient: 'The mayor', deliveredOn: today() };

    const { recordDelivery } = await ask(DELIVER, { input }, as(who));

    expect(recordDelivery).toEqual({ __typename: 'NotAllowedError', code: 'NOT_ALLOWED', path: null });
    expect(await hub.db.delivery.count({ where: { petitionId: petition.id } })).toBe(0);
  });

  test('of a draft or of tomorrow is refused', async () => {
    const draft = await own({ status: 'DRAFT' });
    const petition = await own();
    const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString();

    const early = await ask(
      DELIVER,
      { input: { petition: draft.publicId, recipient: 'X', deliveredOn: today() } },
      as('creator'),
    );
    const late = await ask(
      DELIVER,
      { input: { petition: petition.publicId, recipient: 'X', deliveredOn: tomorrow } },
      as('creator'),
    );

    expect(early.recordDelivery.__typename).toBe('IllegalTransitionError');
    expect(late.recordDelivery).toMatchObject({
      __typename: 'ValidationError',
      path: ['input', 'deliveredOn'],
    });
  });
});

describe('a file of signatures', () => {
  test('runs nothing in a spreadsheet, and names only who shows their name', async () => {
    const petition = await own();
    await sign(petition, {
      name: '=HYPERLINK("http://x")',
      nameDisplay: 'FULL_NAME',
      reason: '+1, "really"',
    });
    await sign(petition, { name: 'Bea Quiet', email: 'quiet@example.org' });

    const answer = await file(petition, 'signatures.csv', as('creator'));
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());

    const day = today().slice(0, 10);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(text.split('\r\n')).toEqual([
      '\uFEFFnumber,day,country,name shown,reason',
      `1,${day},DE,"'=HYPERLINK(""http://x"")","'+1, ""really"""`,
      `2,${day},DE,anonymous,`,
      '',
    ]);
    expect(
      await hub.db.auditEntry.findFirst({ where: { petitionId: petition.id, action: 'export-signatures' } }),
    ).toMatchObject({ detail: 'shown' });
  });

  test('with contacts holds who agreed, sealed to the key of the organisation', async () => {
    const petition = await own();
    await sign(petition, {
      name: 'Ada Okafor',
      email: 'agrees@example.org',
      postcode: '10115',
      consents: news(),
    });
    await sign(petition, { name: 'Bea Quiet', email: 'quiet@example.org' });
    const identity = await generateX25519Identity();
    const input = {
      organisation: encodeId('Organisation', organisationId),
      sealingKey: await identityToRecipient(identity),
    };
    const open = await (await file(petition, 'signatures.csv?contacts', as('member'))).text();
    expect((await ask(SEAL, { input }, as('owner'))).setSealingKey.organisation).toEqual({
      sealingKey: input.sealingKey,
    });

    const answer = await file(petition, 'signatures.csv?contacts', as('member'));
    const sealed = new Uint8Array(await answer.arrayBuffer());

    const opener = new Decrypter();
    opener.addIdentity(identity);
    const text = await opener.decrypt(sealed, 'text');
    expect(answer.headers.get('content-disposition')).toContain('.csv.age"');
    expect(Buffer.from(sealed).toString('latin1')).not.toContain('example.org');
    expect(text.replace(/^\uFEFF/, '')).toBe(open);
    expect(text).toContain('Ada Okafor,agrees@example.org,10115\r\n');
    expect(text).not.toContain('quiet@example.org');
    await ask(SEAL, { input: { ...input, sealingKey: null } }, as('owner'));
  });

  test.for([
    ['visitor', 404, 404],
    ['stranger', 404, 404],
    ['moderator', 404, 404],
    ['creator', 200, 404],
    ['member', 200, 200],
    ['owner', 200, 200],
  ] as const)('answers a %s %i, with contacts %i', async ([who, plain, contacts]) => {
    const petition = await own();

    const answers = [
      await file(petition, 'signatures.json', as(who)),
      await file(petition, 'signatures.json?contacts', as(who)),
    ];

    expect(answers.map(({ status }) => status)).toEqual([plain, contacts]);
    for (const answer of answers) await answer.body?.cancel();
  });

  test("answers the organisation's key by its scopes", async () => {
    const petition = await own();
    const keys = [
      await keyWith('PETITIONS_READ'),
      await keyWith('SIGNATURES_READ'),
      await keyWith('SIGNATURES_READ', 'CONTACTS_READ'),
      { authorization: 'Bearer gsw_live_nobody' },
    ];

    const statuses = await Promise.all(
      keys.map(async (key) => [
        (await file(petition, 'signatures.csv', key)).status,
        (await file(petition, 'signatures.csv?contacts', key)).status,
      ]),
    );

    expect(statuses).toEqual([
      [404, 404],
      [200, 404],
      [200, 200],
      [401, 401],
    ]);
  });

  test('of a high-risk petition is numbers of past days', async () => {
    const petition = await own({ highRisk: true });
    await sign(petition, { nameDisplay: 'FULL_NAME', consents: news() });

    const text = await (await file(petition, 'signatures.csv?contacts', as('member'))).text();

    expect(text).toBe('number\r\n');
  });
});

test.for(['visitor', 'stranger', 'creator', 'member', 'moderator'] as const)(
  'a sealing key is not set by a %s',
  async (who) => {
    const input = { organisation: encodeId('Organisation', organisationId), sealingKey: null };

    expect((await ask(SEAL, { input }, as(who))).setSealingKey).toEqual({
      __typename: 'NotAllowedError',
      code: 'NOT_ALLOWED',
    });
  },
);
