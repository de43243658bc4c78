import { expect, test } from 'vitest';
import { signInCodeMail } from './sign-in-code-mail.ts';
import { MAIL_LOCALES } from './wording/wording.ts';

const input = {
  id: 'sign-in-code-1',
  to: 'leyla@example.org',
  locale: 'en',
  hubName: 'Groundswell',
  hubUrl: 'https://hub.example.org',
  code: '421337',
  expiresAt: new Date('2026-11-23T09:05:00Z'),
};

test('the code stands in the subject and alone on a line, and nothing in the message can be opened', () => {
  const { subject, text, html } = signInCodeMail(input);

  expect(subject).toBe('Your code for Groundswell: 421 337');
  expect(text).toContain('\n\u2066421 337\u2069\n');
  expect(text).toContain('November 23, 2026 at 09:05 UTC');
  expect(text + html).not.toContain('http');
});

test.for(MAIL_LOCALES)('in %s every placeholder is filled', (locale) => {
  const { subject, text, html } = signInCodeMail({ ...input, locale });

  expect(subject + text + html).not.toMatch(/\{\w+\}/);
  expect(text).toContain('\u2068Groundswell\u2069');
});
