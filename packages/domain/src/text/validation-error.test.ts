import { expect, test } from 'vitest';
import { refuseInput } from './validation-error.ts';

const name = { path: ['name'], message: 'Fill in the name.' };
const email = { path: ['email'], message: 'Check the email address.' };

test('nothing wrong is no refusal', () => {
  expect(refuseInput([null, null])).toBeNull();
});

test('one thing wrong speaks for itself', () => {
  expect(refuseInput([null, name])).toMatchObject({ message: name.message, path: ['name'], issues: [name] });
});

test('several are named all at once, the first one leading', () => {
  expect(refuseInput([name, null, email])).toMatchObject({
    message: '2 fields need another look.',
    path: ['name'],
    issues: [name, email],
  });
});
