import { expect, test } from 'vitest';
import { insertSignatures } from '@groundswell/store';
import { PartMissingError, statementOf, withoutPart } from './statement.ts';

const AT = new Date('2026-11-22T10:00:00Z');

test('the statement of the store is caught with its values in their places', async () => {
  const { text, values } = await statementOf((tx) => insertSignatures(tx, [{ requestId: 'a', at: AT }]));

  expect(text).toContain("string_to_array($1, ',')::uuid[]");
  expect(values.slice(0, 2)).toEqual(['a', AT.toISOString()]);
});

test('a part is cut out with everything in its brackets', () => {
  const text = 'WITH a AS (SELECT 1), b AS (\n SELECT (2)), c AS (SELECT 3) SELECT * FROM a';

  expect(withoutPart(text, 'b')).toBe('WITH a AS (SELECT 1), c AS (SELECT 3) SELECT * FROM a');
});

test('a part that is not there is said to be missing', () => {
  expect(() => withoutPart('WITH a AS (SELECT 1) SELECT 1', 'ledger')).toThrow(PartMissingError);
});
