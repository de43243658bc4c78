import { loadPages } from '@groundswell/api';
import { confirmSignature, requestManageLink, signPetition } from '@groundswell/commands';
import { CONSENT_TEXT_VERSION } from '@groundswell/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accepted } from '../harness/accepted.ts';
import { ADA } from '../harness/ada.ts';
import { openHub, type TestHub } from '../harness/test-hub.ts';
import { launchBrowser, type TestBrowser } from './harness/launch-browser.ts';

let hub: TestHub;
let browser: TestBrowser;
beforeAll(async () => {
  [hub, browser] = await Promise.all([openHub({ pages: (origin) => loadPages([origin]) }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await hub?.close();
});

/**
 * Every address in every mail of two people: `waiting` has not confirmed yet; `signed` has, agreed to
 * updates, asked to sign again, and asked for the link to the own page.
 */
async function linksInMails(title: string): Promise<string[]> {
  const petition = await hub.petition({ title });
  const [waiting, signed] = ['waiting', 'signed'].map((name) => `${name}-${petition.slug}@example.org`);
  const consents = [
    { organisationId: null, purpose: 'PETITION_UPDATES' as const, textVersion: CONSENT_TEXT_VERSION },
  ];
  const ask = async (email = '') =>
    accepted(await signPetition({ ...ADA, consents, email, petitionId: petition.id }, hub.operator));
  await ask(waiting);
  await ask(signed);
  accepted(await confirmSignature({ token: await hub.tokenFor(signed ?? '') }, hub.operator));
  await ask(signed);
  accepted(await requestManageLink({ email: signed ?? '', locale: null }, hub.operator));

  const mails = [...(await hub.mailTo(waiting ?? '')), ...(await hub.mailTo(signed ?? ''))];
  expect(mails.map(({ subject }) => subject.split(':', 1).join('')).toSorted()).toEqual([
    'Confirm your signature',
    'Confirm your signature',
    'You have already signed',
    'You have signed',
    'Your page on Riverside Hub',
  ]);
  const everything = mails.map(
    ({ text, html, headers }) => `${text} ${html} ${Object.values(headers).join(' ')}`,
  );
  const links = new Set(everything.join(' ').match(/https?:\/\/[^\s<>"]+/g));
  for (const place of ['confirm', 'withdraw', 'unsubscribe', 'me']) {
    expect([...links]).toContainEqual(expect.stringContaining(`/${place}/`));
  }
  return [...links];
}

/** Everything a click could change. */
async function everythingStored(): Promise<string> {
  const { db } = hub;
  const rows = await Promise.all([
    db.signature.findMany({ orderBy: { id: 'asc' } }),
    db.signatureRequest.findMany({ orderBy: { id: 'asc' } }),
    db.consentEntry.findMany({ orderBy: { id: 'asc' } }),
    db.signatureEvent.findMany({ orderBy: [{ petitionId: 'asc' }, { seq: 'asc' }] }),
    db.signatureTally.findMany({ orderBy: { petitionId: 'asc' } }),
    db.manageLink.findMany({ orderBy: { id: 'asc' } }),
  ]);
  return JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? `${value}` : (value as unknown)));
}

/** The addresses the forms of the page at `link` are sent to: its own, and those every page has. */
async function formsAt(link: string): Promise<string[]> {
  const html = await (await fetch(link)).text();
  return [...html.matchAll(/<form[^>]*method="post"[^>]*>/gi)].map(([form]) => {
    const action = /action="([^"]*)"/.exec(form)?.[1]?.replaceAll('&amp;', '&') ?? '';
    return new URL(action, link).href;
  });
}

test('a scanner that fetches every link in every mail changes nothing', async () => {
  const links = await linksInMails('Fetched by a scanner');
  const before = await everythingStored();

  const failed: string[] = [];
  for (const link of links) {
    for (const method of ['GET', 'HEAD']) {
      const { status } = await fetch(link, { method });
      if (status !== 200) failed.push(`${status} ${method} ${new URL(link).pathname}`);
    }
    // One that is thorough asks for what the forms are sent to as well.
    for (const action of await formsAt(link)) await fetch(action);
  }

  expect(failed).toEqual([]);
  expect(await everythingStored()).toBe(before);
});

test('a scanner that opens every link in a browser, and lets its scripts run, changes nothing', async () => {
  const links = await linksInMails('Opened by a scanner');
  const before = await everythingStored();
  const page = await browser.newPage();

  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
  for (const link of links) await page.goto(link, { waitUntil: 'networkidle' });

  expect(sent.filter((request) => !request.endsWith(' /graphql'))).toEqual([]);
  expect(await everythingStored()).toBe(before);
});

test('no page behind a link with a key in it is kept, indexed, or told to another', async () => {
  const links = await linksInMails('Pages with a key');
  const keyed = links.filter((link) => /\/(confirm|withdraw|unsubscribe|me)\//.test(link));

  const answers = await Promise.all(keyed.map((link) => fetch(link)));

  expect(keyed).toHaveLength(5);
  for (const { headers } of answers) {
    expect(headers.get('cache-control')).toContain('no-store');
    expect(headers.get('referrer-policy')).toBe('strict-origin');
    expect(headers.get('x-robots-tag')).toContain('noindex');
  }
});

test('the same links do all of it as soon as somebody presses the buttons behind them', async () => {
  const links = await linksInMails('Pressed by a person');
  const entries = () => hub.db.consentEntry.count({ where: { action: 'WITHDRAWN' } });
  const [confirmed, withdrawn] = [await hub.db.signature.count(), await entries()];

  const press = async (place: string) => {
    const link = links.find((found) => found.includes(`/${place}/`)) ?? '';
    const actions = await formsAt(link);
    const action = actions.find((one) => new URL(one).pathname === new URL(link).pathname) ?? '';
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: hub.url };
    return (await fetch(action, { method: 'POST', headers, redirect: 'manual' })).status;
  };

  expect(await press('confirm')).toBe(200);
  expect(await hub.db.signature.count()).toBe(confirmed + 1);
  expect(await press('unsubscribe')).toBe(200);
  expect(await entries()).toBe(withdrawn + 1);
  expect(await press('withdraw')).toBe(200);
  expect(await hub.db.signature.count({ where: { state: 'WITHDRAWN' } })).toBe(1);
});
