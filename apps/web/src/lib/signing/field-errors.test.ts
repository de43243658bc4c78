import { expect, test } from 'vitest';
import { messages as english } from '#lib/messages/en.ts';
import { messages as french } from '#lib/messages/fr.ts';
import { fieldErrors } from './field-errors.ts';

const tooLong = { path: ['input', 'name'], message: 'Keep the name to 100 characters; it has 163.' };

test('an English reader is told the exact limit, others their own sentence', () => {
  expect(fieldErrors([tooLong], 'en', english.form)).toEqual({ name: tooLong.message });
  expect(fieldErrors([tooLong], 'fr', french.form)).toEqual({ name: french.form.errors.name });
});

test('a country is asked for in words for readers, not for programs', () => {
  const issue = { path: ['country'], message: 'Choose a country: two capital letters of ISO 3166-1.' };

  expect(fieldErrors([issue], 'en', english.form)).toEqual({ country: english.form.errors.country });
});

test('each field has one error, its first; what is inside a field concerns the field', () => {
  const issues = [
    tooLong,
    { path: ['name'], message: 'second' },
    { path: ['input', 'consents', '0', 'textVersion'], message: 'Reload the form.' },
  ];

  expect(fieldErrors(issues, 'en', english.form)).toEqual({
    name: tooLong.message,
    consents: english.form.errors.consents,
  });
});

test('what concerns no field of the form is left to the message above it', () => {
  expect(fieldErrors([{ path: ['input', 'petition'], message: 'x' }], 'en', english.form)).toEqual({});
});
