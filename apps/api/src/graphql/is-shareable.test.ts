import { buildSchema, getNamedType, isObjectType, parse } from 'graphql';
import { expect, test } from 'vitest';
import { SHAREABLE_FIELDS } from '../schema/shareable.ts';
import { schema } from '../schema/schema.ts';
import { isShareable } from './is-shareable.ts';

const isShared = (document: string) => isShareable(schema, parse(document), SHAREABLE_FIELDS);

test.for([
  ['a petition', '{ petition(slug: "a") { id title signatureCount { total } } }', true],
  ['the stamp of a form', '{ petition(slug: "a") { signingForm { stamp } } }', true],
  [
    'fragments and conditions',
    'query($a: Boolean!) { ...F } fragment F on Query { hub { name @skip(if: $a) } }',
    true,
  ],
  ['a challenge, which counts once', '{ petition(slug: "a") { signingForm { stamp challenge } } }', false],
  ['who is asking', '{ viewer { displayName } }', false],
  ['what a link in a mail opens', '{ supporter(token: "x") { __typename } }', false],
  ['a node of any type', '{ node(id: "x") { id } }', false],
  [
    'one field of many that is not marked',
    '{ hub { name } petition(slug: "a") { ledger { edges { cursor } } } }',
    false,
  ],
  ['a fragment with such a field', '{ ...F } fragment F on Query { viewer { displayName } }', false],
  ['the schema', '{ __schema { types { name } } }', false],
  ['a mutation', 'mutation { confirmSignature(input: { token: "x" }) { __typename } }', false],
  ['a subscription', 'subscription { signatureCount(petition: "x") { petition { id } } }', false],
  [
    'a query beside a mutation',
    'query A { hub { name } } mutation B { confirmSignature(input: { token: "x" }) { __typename } }',
    false,
  ],
  ['a directive nobody knows', '{ hub { name @defer } }', false],
] as const)('%s', ([, document, expected]) => {
  expect(isShared(document)).toBe(expected);
});

test('a field on an interface is shared only when it is on every type behind it', () => {
  const two = buildSchema(`
    interface Shown { name: String }
    type Poster implements Shown { name: String }
    type Person implements Shown { name: String }
    type Query { shown: Shown }
  `);
  const document = parse('{ shown { name } }');

  const half = isShareable(two, document, new Set(['Query.shown', 'Poster.name']));
  const whole = isShareable(two, document, new Set(['Query.shown', 'Poster.name', 'Person.name']));

  expect([half, whole]).toEqual([false, true]);
});

test('a field planted on a shared type is not shared by that', () => {
  const planted = buildSchema(`
    type Petition { title: String signedByMe: Boolean }
    type Query { petition(slug: String!): Petition }
  `);
  const ask = (field: string) =>
    isShareable(
      planted,
      parse(`{ petition(slug: "a") { ${field} } }`),
      new Set([...SHAREABLE_FIELDS, 'Petition.title']),
    );

  expect([ask('title'), ask('title signedByMe')]).toEqual([true, false]);
});

test('every name on the list is a field of the schema', () => {
  const unknown = [...SHAREABLE_FIELDS].filter((coordinate) => {
    const [type = '', field = ''] = coordinate.split('.');
    const named = getNamedType(schema.getType(type));
    return !isObjectType(named) || !(field in named.getFields());
  });

  expect(unknown).toEqual([]);
});
