import { expect, test } from 'vitest';
import { operationId } from './operation-id.ts';

const query = 'subscription ($petition: ID!) { signatureCount(petition: $petition) { revision } }';

test('everyone who runs the same operation gives it the same short id', () => {
  const ids = [operationId(query, { petition: 'a' }), operationId(query, { petition: 'a' })];

  expect(ids[0]).toBe(ids[1]);
  expect(ids[0]?.length).toBeLessThanOrEqual(7);
});

test('another petition or another document is another operation', () => {
  const ids = [
    operationId(query, { petition: 'a' }),
    operationId(query, { petition: 'b' }),
    operationId(`${query} `, { petition: 'a' }),
  ];

  expect(new Set(ids).size).toBe(3);
});
