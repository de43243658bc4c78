import { expect, test } from 'vitest';
import { apiKeyPrefix, isApiKeySecret, makeApiKeySecret } from './api-key-secret.ts';

test('a key says what it is for, and no two are alike', () => {
  const keys = [makeApiKeySecret(false), makeApiKeySecret(false), makeApiKeySecret(true)];

  expect(keys.map(apiKeyPrefix).map((prefix) => prefix.slice(0, 9))).toEqual([
    'gsw_live_',
    'gsw_live_',
    'gsw_test_',
  ]);
  expect(new Set(keys).size).toBe(3);
  expect(keys.every(isApiKeySecret)).toBe(true);
});

test('a key with one letter wrong, or one too few, is none', () => {
  const key = makeApiKeySecret(false);
  const [letter] = key.slice(20);
  const mistyped = key.slice(0, 20) + (letter === 'x' ? 'y' : 'x') + key.slice(21);

  expect([mistyped, key.slice(0, -1), `${key}0`, ''].map(isApiKeySecret)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
