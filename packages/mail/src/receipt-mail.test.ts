import { expect, test } from 'vitest';
import { receiptMail, type ReceiptMailInput } from './receipt-mail.ts';
import { MAIL_LOCALES } from './wording/wording.ts';

const input: ReceiptMailInput = {
  id: 'signature-receipt-1',
  to: 'leyla@example.org',
  locale: 'en',
  hubName: 'Groundswell',
  hubUrl: 'https://hub.example.org',
  petitionTitle: 'Keep the library open',
  petitionUrl: 'https://hub.example.org/petitions/library',
  name: 'Leyla Haddad',
  agreed: [],
  withdrawUrl: 'https://hub.example.org/withdraw/abc.def',
  unsubscribeUrl: 'https://hub.example.org/unsubscribe/ghi.jkl',
  ownPageUrl: 'https://hub.example.org/me',
};

test('a receipt thanks, invites to share, and shows the ways back', () => {
  const { subject, text, headers } = receiptMail(input);

  expect(subject).toBe('You have signed: Keep the library open');
  expect(text).toContain('See the petition:\nhttps://hub.example.org/petitions/library\n');
  expect(text).toContain('Withdraw my signature:\nhttps://hub.example.org/withdraw/abc.def\n');
  expect(text).toContain('Everything I signed:\nhttps://hub.example.org/me\n');
  expect(text).toContain('You agreed to no further mail');
  expect(text).not.toContain('/unsubscribe/');
  expect(headers).not.toHaveProperty('List-Unsubscribe');
});

test('who agreed to mail reads to what, and can stop it with one click of their mail program', () => {
  const { text, html, headers } = receiptMail({
    ...input,
    agreed: ['PETITION_UPDATES', { organisation: 'Friends <of> the River' }],
  });

  expect(text).toContain('- updates of this petition\n- news from \u2068Friends <of> the River\u2069\n');
  expect(html).toContain('<li>news from <bdi>Friends &lt;of&gt; the River</bdi></li>');
  expect(text).toContain('https://hub.example.org/unsubscribe/ghi.jkl');
  expect(headers).toMatchObject({
    'List-Unsubscribe': '<https://hub.example.org/unsubscribe/ghi.jkl>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Message-ID': '<signature-receipt-1@hub.example.org>',
  });
});

test.for(MAIL_LOCALES)('in %s every placeholder is filled', (locale) => {
  const { subject, text, html } = receiptMail({
    ...input,
    locale,
    agreed: ['PETITION_UPDATES', { organisation: 'Friends' }],
  });

  expect(subject + text + html).not.toMatch(/\{\w+\}/);
  expect(text).toContain('\u2068Friends\u2069');
});
