import { buildSchema, getOperationAST, parse, validate, type GraphQLSchema } from 'graphql';
import { expect, test } from 'vitest';
import { roomKindOf } from './room-kind.ts';

const SHARED = new Set([
  'Petition.id',
  'Petition.title',
  'Petition.related',
  'Petition.newest',
  'Update.id',
  'Petition.goal',
]);

/** A schema in which just the fields in `SHARED` are broadcastable. */
function makeSchema(): GraphQLSchema {
  const schema = buildSchema(`
    directive @upper on FIELD
    interface Node { id: ID! }
    type Petition implements Node { id: ID! title: String goal: Int mine: Boolean related: [Petition!]! newest: Thing node: Node }
    type Update implements Node { id: ID! text: String }
    type Secret implements Node { id: ID! }
    union Thing = Petition | Update
    type Query { petition: Petition }
    type Subscription { petition(after: ID): Petition posted: Update quiet: Petition }
  `);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!('getFields' in type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (SHARED.has(`${type.name}.${field.name}`)) field.extensions = { broadcastable: true };
    }
  }
  const { petition, posted } = schema.getSubscriptionType()?.getFields() ?? {};
  if (petition) petition.extensions = { room: 'state' };
  if (posted) posted.extensions = { room: 'events' };
  return schema;
}

const schema = makeSchema();

test.for([
  ['marked fields share the room of the root field', 'subscription { petition { id title } }', 'state'],
  ['an event field has a room for events', 'subscription { posted { id } }', 'events'],
  ['an alias changes nothing', 'subscription { p: petition { t: title } }', 'state'],
  ['__typename is the same for all', 'subscription { petition { __typename } }', 'state'],
  [
    '@skip and @include are known',
    'subscription ($a: Boolean!) { petition { id @skip(if: $a) title @include(if: $a) } }',
    'state',
  ],
  ['a root field without a room', 'subscription { quiet { id } }', null],
  ['a query', '{ petition { id } }', null],
  ['one field that is not marked', 'subscription { petition { id mine } }', null],
  ['an unmarked field far below', 'subscription { petition { related { related { mine } } } }', null],
  ['an unmarked field behind an alias', 'subscription { petition { id: mine } }', null],
  [
    'an unmarked field that is skipped just now',
    'subscription ($a: Boolean!) { petition { id mine @skip(if: $a) } }',
    null,
  ],
  ['an unmarked field in an inline fragment', 'subscription { petition { ... { mine } } }', null],
  [
    'an unmarked field in a fragment',
    'subscription { petition { ...F } } fragment F on Petition { related { ...G } } fragment G on Petition { mine }',
    null,
  ],
  [
    'a fragment of marked fields',
    'subscription { petition { ...F ...F } } fragment F on Petition { related { id } }',
    'state',
  ],
  ['an unmarked field that leads to marked ones', 'subscription { petition { node { __typename } } }', null],
  ['a directive nobody knows', 'subscription { petition { title @upper } }', null],
  [
    'the member of a union whose fields are marked',
    'subscription { petition { newest { ... on Petition { title } ... on Update { id } } } }',
    'state',
  ],
  [
    'the member of a union whose field is not',
    'subscription { petition { newest { ... on Update { text } } } }',
    null,
  ],
  [
    'an interface one of whose types is not marked',
    'subscription { petition { newest { ... on Node { id } } } }',
    null,
  ],
  [
    'a root field inside a fragment',
    'subscription { ...R } fragment R on Subscription { petition { id } }',
    null,
  ],
] as const)('%s', ([, source, expected]) => {
  const document = parse(source);
  const operation = getOperationAST(document);

  expect(validate(schema, document)).toEqual([]);
  expect(operation && roomKindOf(schema, document, operation)).toBe(expected);
});

test('a document that repeats itself without end is still looked at quickly', () => {
  const depth = 40;
  const fragments = Array.from(
    { length: depth },
    (_, level) =>
      `fragment F${level} on Petition { related { ...F${level + 1} } other: related { ...F${level + 1} } }`,
  );
  const document = parse(
    `subscription { petition { ...F0 } } ${fragments.join(' ')} fragment F${depth} on Petition { id }`,
  );
  const operation = getOperationAST(document);

  expect(operation && roomKindOf(schema, document, operation)).toBe('state');
});
