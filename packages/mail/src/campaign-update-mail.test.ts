import { expect, test } from 'vitest';
import { campaignUpdateMail, type CampaignUpdateMailInput } from './campaign-update-mail.ts';

const input: CampaignUpdateMailInput = {
  id: 'update-1-2',
  to: 'ada@example.org',
  locale: 'en',
  hubName: 'Riverside Hub',
  hubUrl: 'https://hub.example',
  petitionTitle: 'Open the old bridge',
  updateUrl: 'https://hub.example/petitions/open-the-old-bridge#timeline',
  name: 'Ada',
  author: 'Leyla H.',
  update: {
    title: 'We met <the mayor>',
    text: 'She **listened**.\n',
    html: '<p>She <strong>listened</strong>.</p>\n',
    locale: 'en',
    dir: 'ltr',
  },
  unsubscribeUrl: 'https://hub.example/unsubscribe/token',
  ownPageUrl: 'https://hub.example/me',
};

test('a supporter reads who writes, what, why to them, and how to stop it', () => {
  const { subject, text, html } = campaignUpdateMail(input);

  expect(subject).toBe('We met <the mayor> (news of “Open the old bridge”)');
  expect(text).toContain('She **listened**.');
  expect(text).toContain('because you asked for updates');
  expect(text).toContain('\nhttps://hub.example/unsubscribe/token\n');
  expect(html).toContain('<h2>We met &lt;the mayor&gt;</h2>\n<p>She <strong>listened</strong>.</p>');
});

test('a mail program can stop it with one click, and knows the message when it comes again', () => {
  expect(campaignUpdateMail(input).headers).toMatchObject({
    'Message-ID': '<update-1-2@hub.example>',
    'List-Unsubscribe': '<https://hub.example/unsubscribe/token>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  });
});

test('the words around it follow the reader, its own keep their direction', () => {
  const { html } = campaignUpdateMail({ ...input, locale: 'ug' });

  expect(html).toContain('<html lang="ug" dir="rtl">');
  expect(html).toContain('<div lang="en" dir="ltr">\n<h2>');
});
