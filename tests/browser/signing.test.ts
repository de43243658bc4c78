import { loadPages } from '@groundswell/api';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';
import { launchBrowser, type TestBrowser } from './harness/launch-browser.ts';
import { forbidThirdParty } from './harness/third-party-requests.ts';

let hub: TestHub;
let browser: TestBrowser;
beforeAll(async () => {
  [hub, browser] = await Promise.all([openHub({ pages: (origin) => loadPages([origin]) }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await hub?.close();
});

const addressOf = ({ slug }: ApiPetition) => `${hub.url}/petitions/${encodeURIComponent(slug)}`;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function fillIn(page: Page, { name = 'Ada Okafor', email = '', country = 'DE' } = {}): Promise<void> {
  await page.locator('#sign-name').fill(name);
  await page.locator('#sign-email').fill(email);
  await page.locator('#sign-country').selectOption(country);
  await page.locator('input[name=age][value=OF_AGE]').check();
}

const counted = (page: Page, total: number) => page.locator(`[data-count="${total}"]`);
const progress = async (page: Page) =>
  Number(await page.getByRole('progressbar').first().getAttribute('aria-valuenow'));

test('a supporter signs in one window, and the count moves in another, without a reload', async () => {
  const petition = await hub.petition({ title: 'Two windows on one petition' });
  const [signer, watcher] = [await browser.newPage(), await browser.newPage()];
  for (const page of [signer, watcher]) forbidThirdParty(page, hub.url);
  // Idle: the page's script notes where it is in the history when it starts, which is a navigation of a kind.
  await watcher.goto(addressOf(petition), { waitUntil: 'networkidle' });
  await counted(watcher, 0).waitFor();
  const loads: string[] = [];
  watcher.on('framenavigated', (frame) => loads.push(frame.url()));

  await signer.goto(addressOf(petition), { waitUntil: 'networkidle' });
  await fillIn(signer, { email: 'ada@example.org' });
  await button(signer, 'Sign').click();
  await signer.waitForURL(/\/signed/);
  await signer.goto(`${hub.url}/confirm/${await hub.tokenFor('ada@example.org')}`, {
    waitUntil: 'networkidle',
  });
  expect((await hub.db.signature.count()) === 0).toBe(true);
  await button(signer, 'Confirm my signature').click();
  await signer.getByRole('heading', { name: 'Thank you for signing' }).waitFor();

  await counted(watcher, 1).waitFor();
  await watcher.getByText('1 person has signed').first().waitFor();
  expect(await progress(watcher)).toBe(2);
  expect(loads).toEqual([]);
});

test('the same way is open without scripts', async () => {
  const petition = await hub.petition({ title: 'Signed without scripts' });
  const page = await browser.newPage({ javaScript: false });
  forbidThirdParty(page, hub.url);

  await page.goto(addressOf(petition));
  await fillIn(page, { email: 'plain@example.org' });
  await button(page, 'Sign').click();
  await page.waitForURL(/\/signed/);
  await page.goto(`${hub.url}/confirm/${await hub.tokenFor('plain@example.org')}`);
  await button(page, 'Confirm my signature').click();
  await page.getByRole('heading', { name: 'Thank you for signing' }).waitFor();
  await page.goto(addressOf(petition));

  await counted(page, 1).waitFor();
  expect(await hub.db.signature.count({ where: { petitionId: petition.id } })).toBe(1);
});

test.for([true, false])(
  'what is wrong is said at each field, and what was typed stays (scripts: %s)',
  async (javaScript) => {
    const petition = await hub.petition({ title: `Mistakes with scripts ${javaScript ? 'on' : 'off'}` });
    const page = await browser.newPage({ javaScript });
    await page.goto(addressOf(petition), { waitUntil: 'networkidle' });
    await page.locator('#sign-name').fill('Ada <b>Okafor</b>');
    await page.locator('#sign-email').fill('a@b');
    await page.locator('#sign-reason').fill('Because of my brother');

    await button(page, 'Sign').click();
    await page.locator('#sign-problems').waitFor();

    const wrong = await page
      .locator('[aria-invalid=true]')
      .evaluateAll((inputs) => inputs.map(({ id }) => id));
    const linked = await page
      .locator('#sign-problems a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(wrong).toEqual(['sign-email', 'sign-country']);
    expect(linked).toEqual(['#sign-email', '#sign-country', '#sign-age']);
    expect(await page.locator('#sign-name').inputValue()).toBe('Ada <b>Okafor</b>');
    expect(await page.locator('#sign-email').inputValue()).toBe('a@b');
    expect(await page.locator('#sign-reason').inputValue()).toBe('Because of my brother');
    expect(await page.locator('#sign-email-error').textContent()).toContain('name@example.org');
    expect(await hub.db.signatureRequest.count({ where: { petitionId: petition.id } })).toBe(0);
  },
);

test('opening the link from the mail does nothing; pressing "It wasn’t me" forgets the request', async () => {
  const petition = await hub.petition({ title: 'Opened by a scanner' });
  const page = await browser.newPage({ javaScript: false });
  await page.goto(addressOf(petition));
  await fillIn(page, { email: 'scanned@example.org' });
  await button(page, 'Sign').click();
  await page.waitForURL(/\/signed/);
  const link = `${hub.url}/confirm/${await hub.tokenFor('scanned@example.org')}`;
  const request = () => hub.db.signatureRequest.findFirstOrThrow({ where: { petitionId: petition.id } });

  const scanned = await fetch(link);
  await fetch(link, { method: 'HEAD' });
  await page.goto(link);
  expect(await request()).toMatchObject({ confirmedAt: null, rejectedAt: null });
  await button(page, 'It wasn’t me').click();

  await page.getByRole('heading', { name: 'The request is deleted' }).waitFor();
  expect(await request()).toMatchObject({ confirmedAt: null, sealedContact: null });
  expect(scanned.headers.get('cache-control')).toContain('no-store');
  expect(scanned.headers.get('referrer-policy')).toBeOneOf(['no-referrer', 'strict-origin']);
});

test('a link that does not work says so and offers a way on', async () => {
  const page = await browser.newPage();
  await page.goto(`${hub.url}/confirm/not-a-token`, { waitUntil: 'networkidle' });

  await button(page, 'Confirm my signature').click();

  await page.getByRole('heading', { name: 'That did not work' }).waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('Sign again');
});
