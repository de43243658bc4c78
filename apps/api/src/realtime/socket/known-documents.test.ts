import { GraphQLError, buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { KnownDocument } from './known-document.ts';
import { KnownDocuments } from './known-documents.ts';

const schema = buildSchema('type Query { a: Int }');
const know = (text: string) => new KnownDocument(schema, parse(text));

test('the least recently used document is forgotten first', () => {
  const documents = new KnownDocuments(22);
  documents.add('query A { a }', know('query A { a }'));
  documents.add('{ a }', know('{ a }'));
  documents.get('query A { a }');

  documents.add('{ b: a }', know('{ b: a }'));

  expect(documents.get('{ a }')).toBeUndefined();
  expect(documents.get('query A { a }')).toBeDefined();
  expect(documents.get('{ b: a }')).toBeDefined();
});

test('a document longer than all that may be remembered is not', () => {
  const documents = new KnownDocuments(4);

  documents.add('{ a }', know('{ a }'));

  expect(documents.get('{ a }')).toBeUndefined();
});

test('an operation is found by its name, or alone', () => {
  const two = know('query A { a } query B { a }');

  expect(two.operation('B')).toMatchObject({ node: { name: { value: 'B' } } });
  expect(two.operation('B')).toBe(two.operation('B'));
  expect(two.operation('C')).toEqual(new GraphQLError('There is no operation named "C" in this document.'));
  expect(two.operation(null)).toBeInstanceOf(GraphQLError);
  expect(know('{ a }').operation(undefined)).toMatchObject({ roomKind: null });
});
