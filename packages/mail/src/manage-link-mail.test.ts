import { expect, test } from 'vitest';
import { manageLinkMail } from './manage-link-mail.ts';
import { MAIL_LOCALES } from './wording/wording.ts';

const input = {
  id: 'manage-link-1',
  to: 'leyla@example.org',
  locale: 'en',
  hubName: 'Groundswell',
  hubUrl: 'https://hub.example.org',
  pageUrl: 'https://hub.example.org/me/abc.def',
  expiresAt: new Date('2026-11-23T09:05:00Z'),
};

test('the message leads to the own page, says until when, and names no petition', () => {
  const { subject, text } = manageLinkMail(input);

  expect(subject).toBe('Your page on Groundswell');
  expect(text).toContain('Open my page:\nhttps://hub.example.org/me/abc.def\n');
  expect(text).toContain('November 23, 2026 at 09:05 UTC');
});

test.for(MAIL_LOCALES)('in %s every placeholder is filled', (locale) => {
  const { subject, text, html } = manageLinkMail({ ...input, locale });

  expect(subject + text + html).not.toMatch(/\{\w+\}/);
  expect(text).toContain('\u2068Groundswell\u2069');
});
