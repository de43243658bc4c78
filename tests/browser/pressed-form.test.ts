import { loadPages } from '@groundswell/api';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RATES } from '../../apps/api/src/abuse/rates.ts';
import { SIGN, signVariables } from '../harness/sign-documents.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';
import { launchBrowser, type TestBrowser } from './harness/launch-browser.ts';
import { forbidThirdParty } from './harness/third-party-requests.ts';

let hub: TestHub;
let browser: TestBrowser;
beforeAll(async () => {
  const pages = (origin: string) => loadPages([origin]);
  [hub, browser] = await Promise.all([openHub({ pages, env: { RATE_LIMITS: 'on' } }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await hub?.close();
});

const addressOf = ({ slug }: ApiPetition) => `${hub.url}/petitions/${encodeURIComponent(slug)}`;
const button = (page: Page) => page.getByRole('button', { name: 'Sign', exact: true });

/** Fill the form in as somebody who took their time: the stamp of a form is not older than its page. */
async function fillIn(page: Page, email: string): Promise<void> {
  await page.locator('input[name=stamp]').evaluate((input: HTMLInputElement) => (input.value = ''));
  await page.locator('#sign-name').fill('Ada Okafor');
  await page.locator('#sign-email').fill(email);
  await page.locator('#sign-country').selectOption('DE');
  await page.locator('input[name=age][value=OF_AGE]').check();
}

/** Wait until the form is older than what is taken for a program's haste. */
async function asSlowAsAPerson(page: Page): Promise<void> {
  const from = await page.evaluate(() => performance.now());
  await page.waitForFunction((start) => performance.now() - start > 2_100, from);
}

const requestOf = ({ id }: ApiPetition) =>
  hub.db.signatureRequest.findFirstOrThrow({
    where: { petitionId: id },
    select: { suspicions: true, held: true },
  });

/** Sign `times` times from here, as a program does. */
async function knock({ publicId }: ApiPetition, times: number): Promise<void> {
  const body = JSON.stringify({ query: SIGN, variables: signVariables(publicId, { email: 'nobody' }) });
  const headers = { 'content-type': 'application/json' };
  for (let done = 0; done < times; done += 20) {
    const round = Array.from({ length: Math.min(20, times - done) }, () =>
      fetch(`${hub.url}/graphql`, { method: 'POST', headers, body }),
    );
    for (const answer of await Promise.all(round)) await answer.arrayBuffer();
  }
}

test('a form that is filled in where nobody hurries asks for nothing', async () => {
  const petition = await hub.petition({ title: 'A calm one' });
  const page = await browser.newPage();
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.goto(addressOf(petition), { waitUntil: 'networkidle' });

  await fillIn(page, 'calm@example.org');
  await button(page).click();
  await page.waitForURL(/\/signed/);

  expect(await requestOf(petition)).toEqual({ suspicions: [], held: false });
  expect(workers).toEqual([]);
});

test('the hidden field is out of reach of keys and screen readers; who fills it in is held', async () => {
  const petition = await hub.petition({ title: 'A trap for programs' });
  const page = await browser.newPage();
  await page.goto(addressOf(petition), { waitUntil: 'networkidle' });
  const trap = page.locator('input[name=website]');

  await fillIn(page, 'program@example.org');
  const reach = await trap.evaluate((input: HTMLInputElement) => [input.tabIndex, input.autocomplete]);
  const seen = await page.getByRole('textbox', { name: 'Website' }).count();
  await trap.evaluate((input: HTMLInputElement) => (input.value = 'https://example.org'));
  await button(page).click();
  await page.waitForURL(/\/signed/);

  expect([reach, seen]).toEqual([[-1, 'off'], 0]);
  expect(await requestOf(petition)).toEqual({ suspicions: ['HONEYPOT'], held: true });
});

describe('when very many sign from one network', () => {
  let early: Page;
  let openedEarly: ApiPetition;
  beforeAll(async () => {
    openedEarly = await hub.petition({ title: 'Opened before the crowd came' });
    early = await browser.newPage();
    await early.goto(addressOf(openedEarly), { waitUntil: 'networkidle' });
    await knock(openedEarly, RATES.signing.pressedAbove);
  });

  test('the form works in the background, says so, and its signature is not held', async () => {
    const petition = await hub.petition({ title: 'Worked for' });
    const page = await browser.newPage();
    forbidThirdParty(page, hub.url);
    await page.goto(addressOf(petition), { waitUntil: 'networkidle' });

    await fillIn(page, 'worked@example.org');
    await page.getByRole('status').getByText('Checked. You can sign.').waitFor();
    await asSlowAsAPerson(page);
    await button(page).click();
    await page.waitForURL(/\/signed/);

    expect(await requestOf(petition)).toEqual({ suspicions: ['ADDRESS_BURST'], held: false });
  });

  test('a form that was opened before is asked, answers by itself, and is not held', async () => {
    await fillIn(early, 'early@example.org');

    await button(early).click();
    await early.waitForURL(/\/signed/);

    expect(await requestOf(openedEarly)).toEqual({ suspicions: ['ADDRESS_BURST'], held: false });
  });

  test('without scripts it is signed all the same, and waits for a moderator', async () => {
    const petition = await hub.petition({ title: 'Signed without scripts in a crowd' });
    const page = await browser.newPage({ javaScript: false });
    await page.goto(addressOf(petition));

    await fillIn(page, 'plain@example.org');
    await button(page).click();
    await page.waitForURL(/\/signed/);

    expect(await requestOf(petition)).toEqual({
      suspicions: ['ADDRESS_BURST', 'NO_PROOF_OF_WORK'],
      held: true,
    });
    expect(await hub.mailTo('plain@example.org')).toHaveLength(1);
  });
});

describe('when a network signs beyond all measure', () => {
  beforeAll(async () => {
    await knock(await hub.petition({ title: 'Far too much' }), RATES.signing.refusedAbove);
  });

  test.for([true, false])(
    'the form says when to come back, and keeps what was typed (scripts: %s)',
    async (javaScript) => {
      const petition = await hub.petition({ title: `Come back later, scripts ${javaScript}` });
      const page = await browser.newPage({ javaScript });
      await page.goto(addressOf(petition), { waitUntil: 'networkidle' });
      await fillIn(page, 'patient@example.org');

      await button(page).click();
      const said = await page.locator('#sign-problems').textContent();

      expect(said).toMatch(/Please try again in \d+ (minutes?|seconds?)\. What you typed is still here\./);
      expect(await page.locator('#sign-email').inputValue()).toBe('patient@example.org');
      expect(await hub.db.signatureRequest.count({ where: { petitionId: petition.id } })).toBe(0);
    },
  );
});
