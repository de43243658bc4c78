import { expect, test } from 'vitest';
import { idempotencyKey } from './idempotency-key.server.ts';
import { signValues } from './sign-values.ts';

const form = (fields: Readonly<Record<string, string>>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return signValues(data);
};

test('the same form sent twice is one attempt', () => {
  const fields = { key: 'k', name: 'Ada', email: 'ada@example.org' };

  expect(idempotencyKey(form(fields))).toBe(idempotencyKey(form(fields)));
});

test('a corrected form, or another person with the same cached page, is another attempt', () => {
  const first = idempotencyKey(form({ key: 'k', name: 'Ada', email: 'ada@exmaple.org' }));
  const corrected = idempotencyKey(form({ key: 'k', name: 'Ada', email: 'ada@example.org' }));

  expect(corrected).not.toBe(first);
});
