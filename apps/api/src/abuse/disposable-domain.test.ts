import { expect, test } from 'vitest';
import { isDisposable } from './disposable-domain.ts';

test.for([
  ['somebody@mailinator.com', true],
  ['Somebody@MAILINATOR.com', true],
  ['somebody@any.mailinator.com', true],
  ['ada@example.org', false],
  ['ada@gmail.com', false],
  ['mailinator.com@example.org', false],
  ['not an address', false],
] as const)('%s: %s', ([email, disposable]) => {
  expect(isDisposable(email)).toBe(disposable);
});
