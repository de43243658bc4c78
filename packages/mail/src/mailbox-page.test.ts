import { expect, test } from 'vitest';
import type { KeptMail } from './dev-mailer.ts';
import { renderMailbox, renderMessage } from './mailbox-page.ts';

const mail: KeptMail = {
  id: 'request-1',
  to: 'leyla@example.org',
  subject: 'Confirm: <script>alert(1)</script>',
  text: 'Open\nhttps://hub.example.org/confirm/abc?x=1&y=2\nnow & then',
  html: '<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body><p>"Hi"</p></body></html>',
  headers: { 'Message-ID': '<request-1@hub.example.org>' },
  at: '2026-11-22T09:05:00.000Z',
};

test('an empty mailbox says how to fill it', () => {
  expect(renderMailbox([])).toContain('Nothing yet. Sign a petition');
});

test('the mailbox links to each message and lets none of them write HTML', () => {
  const html = renderMailbox([mail]);

  expect(html).toContain('1 message, newest first');
  expect(html).toContain(
    '<a href="/dev/mail/request-1" dir="auto">Confirm: &lt;script&gt;alert(1)&lt;/script&gt;</a>',
  );
  expect(html).toContain('2026-11-22 09:05:00 UTC');
  expect(html).not.toContain('<script');
});

test('a message is shown in a frame that runs nothing and whose links leave it', () => {
  const html = renderMessage(mail);

  expect(html).toContain('sandbox="allow-top-navigation-by-user-activation"');
  expect(html).toContain('&lt;head&gt;&lt;base target=&quot;_top&quot;&gt;');
  expect(html).not.toContain('<script');
});

test('links in the plain text can be followed', () => {
  expect(renderMessage(mail)).toContain(
    '<a href="https://hub.example.org/confirm/abc?x=1&amp;y=2" dir="ltr">https://hub.example.org/confirm/abc?x=1&amp;y=2</a>\nnow &amp; then',
  );
});

test('a message without HTML has no frame', () => {
  expect(renderMessage({ ...mail, html: '' })).not.toContain('<iframe');
});
