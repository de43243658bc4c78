import { closePetition } from '@groundswell/commands';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countRows, rowsAdded } from '../harness/count-rows.ts';
import { askThrough, DOORS, type Answer, type Ask } from '../harness/doors.ts';
import { CONFIRM, SIGN, signVariables } from '../harness/sign-documents.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';

let hub: TestHub;
let open: ApiPetition;
let closed: ApiPetition;
let drafted: ApiPetition;
beforeAll(async () => {
  hub = await openHub();
  open = await hub.petition();
  closed = await hub.petition();
  drafted = await hub.petition({ status: 'DRAFT' });
  await closePetition({ petitionId: closed.id }, hub.operator);
});
afterAll(() => hub.close());

const nested = (levels: number, inner: string) =>
  `${'petition { relatedPetitions { '.repeat(levels / 2)}${inner}${' } }'.repeat(levels / 2)}`;

describe.for(DOORS)('%s', (door) => {
  const ask: Ask = (query, variables): Promise<Answer> => askThrough(door, hub.url)(query, variables);

  /** `work`, and that it wrote nothing. */
  async function withNothingWritten<T>(work: () => Promise<T>): Promise<T> {
    const before = await countRows(hub.db);
    const outcome = await work();
    expect(rowsAdded(before, await countRows(hub.db))).toEqual({});
    return outcome;
  }

  describe('a refusal says which field, and the limit', () => {
    test.for([
      ['an empty name', { name: '' }, 'name', 'Fill in the name.'],
      [
        'a name of 10 000 characters',
        { name: 'a'.repeat(10_000) },
        'name',
        'to 100 characters; it has 10000',
      ],
      ['a name with a NUL', { name: 'A\u0000da' }, 'name', 'control character'],
      ['a name with a lone surrogate', { name: 'A\uD83Dda' }, 'name', 'lone surrogate'],
      ['a name with a bidi override', { name: 'A\u202Eda' }, 'name', 'text direction control'],
      ['a reason with a NUL', { reason: 'a\u0000' }, 'reason', 'control character'],
      ['a reason with a lone surrogate', { reason: '\uDC00' }, 'reason', 'lone surrogate'],
      ['the address a@b', { email: 'a@b' }, 'email', 'name@example.org'],
      ['the country XX', { country: 'XX' }, 'country', 'ISO 3166-1'],
      ['a source of 65 characters', { source: 's'.repeat(65) }, 'source', '64 characters'],
      ['an idempotency key of 129 characters', { idempotencyKey: 'k'.repeat(129) }, 'idempotencyKey', '128'],
    ] as const)('%s', async ([, typed, field, words]) => {
      const { data } = await withNothingWritten(() => ask(SIGN, signVariables(open.publicId, typed)));

      expect(data?.['signPetition']).toMatchObject({
        __typename: 'ValidationError',
        code: 'VALIDATION',
        path: ['input', field],
        message: expect.stringContaining(words),
        issues: [{ path: ['input', field], message: expect.stringContaining(words) }],
      });
    });

    test.for([
      ['nobody knows', 'bm90aGluZw'],
      [
        'of another type',
        Buffer.from('Milestone:00000000-0000-4000-8000-000000000001').toString('base64url'),
      ],
      ['of 10 000 characters', 'a'.repeat(10_000)],
      ['with a NUL', '\u0000'],
    ])('a consent to an organisation %s', async ([, organisation]) => {
      const consents = [{ organisation, purpose: 'ORGANISATION_NEWS', textVersion: '2026-11-22' }];

      const { data } = await withNothingWritten(() => ask(SIGN, signVariables(open.publicId, { consents })));

      expect(data?.['signPetition']).toMatchObject({
        __typename: 'ValidationError',
        path: ['input', 'consents', '0', 'organisation'],
      });
    });
  });

  test.for([
    ['an id nobody has', Buffer.from('Petition:99999999-0000-4000-8000-000000000000').toString('base64url')],
    ['no id at all', 'petition'],
    ['an id of 10 000 characters', 'a'.repeat(10_000)],
    ['the id of a draft', null],
  ] as const)('a petition that is not there: %s', async ([, id]) => {
    const variables = signVariables(id ?? drafted.publicId);

    const { data } = await withNothingWritten(() => ask(SIGN, variables));

    expect(data?.['signPetition']).toMatchObject({ __typename: 'PetitionNotFoundError' });
  });

  test('a closed petition', async () => {
    const { data } = await withNothingWritten(() => ask(SIGN, signVariables(closed.publicId)));

    expect(data?.['signPetition']).toMatchObject({
      __typename: 'PetitionClosedError',
      code: 'PETITION_CLOSED',
    });
  });

  test.for([
    ['unknown', 'bm90aGluZw', 'ConfirmationExpiredError'],
    ['with a NUL', '\u0000', 'ConfirmationExpiredError'],
    ['with a lone surrogate', '\uD800', 'ConfirmationExpiredError'],
    ['of 10 000 characters', 'a'.repeat(10_000), 'ValidationError'],
  ] as const)('a token that is %s', async ([, token, typename]) => {
    const { data } = await withNothingWritten(() => ask(CONFIRM, { token }));

    expect(data?.['confirmSignature']).toMatchObject({ __typename: typename });
  });

  describe('a document beyond a limit is refused with the limit', () => {
    test.for([
      [
        '60 levels deep',
        `{ petition(slug: "x") { relatedPetitions { ${nested(58, 'score')} } } }`,
        /levels deep; the limit is 20/,
      ],
      [
        'with 1 000 aliases',
        `{ hub { ${Array.from({ length: 1_000 }, (_, index) => `a${index}:name`).join(' ')} } }`,
        /more than 2000 tokens/,
      ],
      [
        'with 100 aliases',
        `{ hub { ${Array.from({ length: 100 }, (_, index) => `a${index}:name`).join(' ')} } }`,
        /more than 30 aliases/,
      ],
      ['of 5 000 tokens', `{ ${'a '.repeat(5_000)} }`, /more than 2000 tokens/],
      ['with 100 directives', `{ hub { ${'name @skip(if:false) '.repeat(100)} } }`, /directives/],
      [
        'whose fragments multiply',
        `{ hub { ...F0 } } ${Array.from({ length: 20 }, (_, index) => `fragment F${index} on Hub { ...F${index + 1} ...F${index + 1} }`).join(' ')} fragment F20 on Hub { name }`,
        /fields; the limit is 600/,
      ],
      [
        'that would cost too much',
        '{ petitions(first: 100) { nodes { relatedPetitions(first: 20) { petition { relatedPetitions(first: 20) { score } } } } } }',
        /costs \d+; the limit is 25000/,
      ],
    ] as const)('%s', async ([, document, words]) => {
      const { status, data, errors } = await withNothingWritten(() => ask(document));

      expect(status).toBeOneOf([400, null]);
      expect(data ?? null).toBeNull();
      expect(errors.find(({ message }) => words.test(message))?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    });
  });

  describe('an argument out of range is refused by name', () => {
    test.for([
      ['101 petitions', '{ petitions(first: 101) { nodes { id } } }', /first/],
      ['a negative page', '{ petitions(first: -1) { nodes { id } } }', /first/],
      ['a cursor that is none', '{ petitions(after: "x") { nodes { id } } }', /cursor/i],
      [
        'a cursor made up',
        `{ petitions(after: "${Buffer.from('GPC:S:x').toString('base64')}") { nodes { id } } }`,
        /cursor/i,
      ],
      [
        'a search of 201 characters',
        `{ petitions(filter: { text: "${'a'.repeat(201)}" }) { nodes { id } } }`,
        /text.*200/,
      ],
      ['a search with a NUL', String.raw`{ petitions(filter: { text: "\u0000" }) { nodes { id } } }`, /text/],
      ['a search with a lone surrogate', '{ petitions(filter: { text: "\uD800" }) { nodes { id } } }', /./],
      [
        'a date that is none',
        '{ petition(slug: "x") { signatureHistory(from: "yesterday") { total } } }',
        /RFC 3339/,
      ],
      ['a field that is none', '{ hub { password } }', /password/],
      ['no document at all', '', /./],
    ] as const)('%s', async ([, document, words]) => {
      const { errors } = await ask(document);

      expect(errors[0]?.message).toMatch(words);
      expect(errors[0]?.extensions?.['code']).toBeOneOf([
        'BAD_USER_INPUT',
        'GRAPHQL_VALIDATION_FAILED',
        'GRAPHQL_PARSE_FAILED',
      ]);
    });
  });

  test('101 petitions cannot be followed at once, nor one that is not there', async () => {
    const follow = (petitions: string[]) =>
      ask('subscription ($petitions: [ID!]!) { signatureCounts(petitions: $petitions) { goal { value } } }', {
        petitions,
      });
    if (door !== 'over a socket') return;

    const many = await follow(Array<string>(101).fill('x'));
    const hidden = await follow([open.publicId, drafted.publicId]);

    expect(many.errors[0]?.message).toMatch(/petitions.*100/);
    expect(hidden.errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  });
});
