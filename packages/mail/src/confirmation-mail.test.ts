import { describe, expect, test } from 'vitest';
import { confirmationMail, type ConfirmationMailInput } from './confirmation-mail.ts';
import { MAIL_LOCALES } from './wording/wording.ts';

const input: ConfirmationMailInput = {
  id: 'request-1',
  to: 'leyla@example.org',
  locale: 'en',
  hubName: 'Groundswell',
  hubUrl: 'https://hub.example.org/',
  petitionTitle: 'Keep the library open',
  name: 'Leyla Haddad',
  confirmUrl: 'https://hub.example.org/confirm/abc?x=1&y=2',
  code: '042137',
  expiresAt: new Date('2026-11-22T09:05:00Z'),
};

test('the message says what is asked, where to press, and until when', () => {
  const { subject, text, html } = confirmationMail(input);

  expect(subject).toBe('Confirm your signature: Keep the library open');
  expect(text).toContain('Hello \u2068Leyla Haddad\u2069,');
  expect(text).toContain('\nhttps://hub.example.org/confirm/abc?x=1&y=2\n');
  expect(text).toContain('Nothing is counted until you do.');
  expect(text).toContain('“It wasn’t me”');
  expect(text).toContain('November 22, 2026 at 09:05 UTC');
  expect(html).toContain('href="https://hub.example.org/confirm/abc?x=1&amp;y=2"');
});

test('the code for another device stands alone on its line, grouped and from left to right', () => {
  const { text, html, subject } = confirmationMail({ ...input, locale: 'ar' });

  expect(text.split('\n')).toContain('\u2066042 137\u2069');
  expect(html).toContain('<bdi dir="ltr">042 137</bdi>');
  expect(subject).not.toContain('137');
});

test('the same request always leaves with the same Message-ID, marked as automatic', () => {
  expect(confirmationMail(input).headers).toEqual({
    'Message-ID': '<request-1@hub.example.org>',
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    'Content-Language': 'en',
  });
});

test('what people typed stays text in the HTML part', () => {
  const { html } = confirmationMail({
    ...input,
    petitionTitle: '<img src=x onerror=alert(1)> & "more"',
    name: '<b>Bo</b>',
    hubName: "O'Hub",
  });

  expect(html).toContain('<bdi>&lt;img src=x onerror=alert(1)&gt; &amp; &quot;more&quot;</bdi>');
  expect(html).toContain('<bdi>O&#39;Hub</bdi>');
  expect(html).not.toMatch(/<img|<b>/);
});

test('a title with a line break or a bidi control adds no header and turns no direction', () => {
  const { subject, text, html } = confirmationMail({
    ...input,
    petitionTitle: 'One\r\nBcc: all@example.org\u202E\u2069 end',
  });

  expect(subject).toBe('Confirm your signature: One Bcc: all@example.org  end');
  expect(text).toContain('“\u2068One Bcc: all@example.org  end\u2069”');
  expect(html).not.toContain('\u202E');
});

test('a placeholder in a title is a title, not a placeholder', () => {
  expect(confirmationMail({ ...input, petitionTitle: '{name} {until}' }).subject).toBe(
    'Confirm your signature: {name} {until}',
  );
});

test.for(['WIN NOW https://spam.example', 'see www.spam', 'spam.example', 'a@spam', '', 'x'.repeat(61)])(
  'the name %j is not repeated to an address nobody has proven',
  (name) => {
    const { text } = confirmationMail({ ...input, name });

    expect(text.startsWith('Hello,\n')).toBe(true);
  },
);

describe.for(MAIL_LOCALES)('in %s', (locale) => {
  test('the message names petition and hub, isolated, and fills every placeholder', () => {
    const { subject, text, html } = confirmationMail({ ...input, locale });

    expect(subject).toContain('Keep the library open');
    expect(text).toContain('\u2068Keep the library open\u2069');
    expect(text).toContain('\u2068Groundswell\u2069');
    expect(text + html + subject).not.toMatch(/\{\w+\}/);
    expect(html).toContain('<bdi>Keep the library open</bdi>');
  });

  test('the HTML part has its language and direction, and loads nothing', () => {
    const { html } = confirmationMail({ ...input, locale });

    const dir = locale === 'ar' || locale === 'ug' ? 'rtl' : 'ltr';
    expect(html).toContain(`<html lang="${locale}" dir="${dir}">`);
    expect(html).not.toMatch(/<(img|link|script|table|iframe)|\bsrc=|url\(/i);
  });
});

test.for([
  ['fr-CA', 'fr'],
  ['AR', 'ar'],
  ['zh-Hant', 'en'],
  ['constructor', 'en'],
] as const)('a reader of %s gets %s', ([locale, expected]) => {
  expect(confirmationMail({ ...input, locale }).headers['Content-Language']).toBe(expected);
});

test('an id that could break out of the Message-ID is a fault', () => {
  expect(() => confirmationMail({ ...input, id: 'a>\r\nBcc: b' })).toThrow(TypeError);
});
