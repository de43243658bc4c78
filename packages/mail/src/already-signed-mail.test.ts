import { expect, test } from 'vitest';
import { alreadySignedMail } from './already-signed-mail.ts';
import { MAIL_LOCALES } from './wording/wording.ts';

const input = {
  id: 'request-2',
  to: 'leyla@example.org',
  locale: 'en',
  hubName: 'Groundswell',
  hubUrl: 'https://hub.example.org',
  petitionTitle: 'Keep the <library> open',
  petitionUrl: 'https://hub.example.org/petitions/library',
  ownPageUrl: 'https://hub.example.org/me',
};

test('the owner of the mailbox learns that nothing has changed', () => {
  const { subject, text, html } = alreadySignedMail(input);

  expect(subject).toBe('You have already signed: Keep the <library> open');
  expect(text).toContain('Your signature is counted once, and nothing has changed.');
  expect(text).toContain('See the petition:\nhttps://hub.example.org/petitions/library');
  expect(text).toContain('Everything I signed:\nhttps://hub.example.org/me\n');
  expect(html).toContain('<bdi>Keep the &lt;library&gt; open</bdi>');
});

test.for(MAIL_LOCALES)('in %s every placeholder is filled', (locale) => {
  const { subject, text, html } = alreadySignedMail({ ...input, locale });

  expect(subject + text + html).not.toMatch(/\{\w+\}/);
  expect(text).toContain('\u2068Groundswell\u2069');
});
