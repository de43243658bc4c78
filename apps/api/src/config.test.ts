import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';

let dataDirectory: string;
beforeEach(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'groundswell-config-'));
});
afterEach(() => rmSync(dataDirectory, { recursive: true }));

const read = (env: Record<string, string> = {}) => readConfig({ DATA_DIR: dataDirectory, ...env });

test('a hub without any variable serves this machine only, with everything embedded', () => {
  expect(read()).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    origin: 'http://localhost:3000',
    databaseUrl: null,
    smtpUrl: null,
  });
});

describe('a role', () => {
  const DATABASE_URL = 'postgresql://hub@db.example.org/hub';

  test('is everything, or serving alone', () => {
    expect([read().role, read({ ROLE: 'web', DATABASE_URL }).role]).toEqual(['all', 'web']);
  });

  test.for([
    ['nobody knows', { ROLE: 'queen' }],
    ['of serving alone, with nobody to share a database with', { ROLE: 'web' }],
  ] as const)('%s is refused', ([, env]) => {
    expect(() => read(env)).toThrow(/^ROLE is /);
  });
});

describe('the secret of a hub', () => {
  test('is made at the first start, for its owner alone, and kept', () => {
    const [first, second] = [read().hubSecret, read().hubSecret];

    const file = join(dataDirectory, 'hub-secret');
    expect(second).toEqual(first);
    expect(readFileSync(file, 'utf8').trim()).toBe(Buffer.from(first).toString());
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test.for([
    ['short', 'secret'],
    ['the same letter over and over', 'a'.repeat(64)],
  ])('is refused when it is %s', ([, secret]) => {
    expect(() => read({ HUB_SECRET: secret! })).toThrow(/HUB_SECRET .*openssl rand -hex 32/);
  });
});

test.for([
  ['PORT', 'eighty', /PORT is eighty.*Example: 3000/],
  ['PORT', '65536', /PORT/],
  ['CONTACT_MONTHS', '0', /CONTACT_MONTHS is 0.*from 1 to 120.*Example: 6/],
  ['CONTACT_MONTHS', '1.5', /CONTACT_MONTHS/],
  ['CONTACT_MONTHS', '121', /CONTACT_MONTHS/],
  ['ADMIN_EMAIL', 'leyla', /ADMIN_EMAIL is leyla.*Example: leyla@example.org/],
  ['MAILING_APPROVAL_ABOVE', '-1', /MAILING_APPROVAL_ABOVE is -1.*recipients from 0.*Example: 1000/],
  ['MAILING_APPROVAL_ABOVE', 'many', /MAILING_APPROVAL_ABOVE/],
  ['PETITION_REVIEW', 'before', /PETITION_REVIEW is before.*first or after/],
  ['ORIGIN', 'petitions.example.org', /ORIGIN.*Example: https/],
  ['ORIGIN', 'https://example.org/path', /ORIGIN/],
  ['ORIGIN', 'ftp://example.org', /ORIGIN/],
  ['TRUSTED_PROXIES', '10.0.0.0/8, proxy.example.org', /TRUSTED_PROXIES: proxy\.example\.org.*Example: 10/],
  ['TRUSTED_PROXIES', '10.0.0.0/33', /TRUSTED_PROXIES/],
  ['RATE_LIMITS', 'no', /RATE_LIMITS is no.*Example: on/],
] as const)('%s=%s stops the start, with an example', ([name, value, words]) => {
  expect(() => read({ [name]: value })).toThrow(words);
});

test('a public hub in production does not show its mail to everybody', () => {
  const env = { NODE_ENV: 'production', ORIGIN: 'https://petitions.example.org' };

  expect(() => read(env)).toThrow(/SMTP_URL is not set/);
  expect(read({ ...env, SMTP_URL: 'smtp://mail.example.org' }).smtpUrl).toBe('smtp://mail.example.org');
});

test('no proxy is trusted and rates are limited unless an operator says otherwise', () => {
  const said = { TRUSTED_PROXIES: '10.0.0.0/8, 2001:db8::1,', RATE_LIMITS: 'off' };

  expect(read()).toMatchObject({ trustedProxies: [], rateLimits: true });
  expect(read(said)).toMatchObject({ trustedProxies: ['10.0.0.0/8', '2001:db8::1'], rateLimits: false });
});

test('a public hub in production limits rates', () => {
  const env = { NODE_ENV: 'production', SMTP_URL: 'smtp://mail.example.org', RATE_LIMITS: 'off' };

  expect(() => read({ ...env, ORIGIN: 'https://petitions.example.org' })).toThrow(/RATE_LIMITS is off/);
  expect(read({ ...env, ORIGIN: 'http://localhost:3000' }).rateLimits).toBe(false);
});
