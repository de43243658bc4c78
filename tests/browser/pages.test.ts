import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PETITIONS } from '../../prisma/demo/petitions.ts';
import { expectNoAxeViolations } from './harness/expect-no-axe-violations.ts';
import { launchBrowser, type TestBrowser } from './harness/launch-browser.ts';
import { startHub, type Hub } from './harness/start-hub.ts';

let hub: Hub;
let browser: TestBrowser;
beforeAll(async () => {
  [hub, browser] = await Promise.all([startHub({ content: 'demo' }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await hub?.close();
});

const longest = DEMO_PETITIONS.toSorted((a, b) => b.body.length - a.body.length)[0]!;
const uyghur = DEMO_PETITIONS.find(({ locale }) => locale === 'ug')!;
const arabic = DEMO_PETITIONS.find(({ locale, highRisk }) => locale === 'ar' && highRisk)!;
const closed = DEMO_PETITIONS.find(({ closed }) => closed !== null)!;

const PAGES = {
  'the front page': '/',
  'a long petition': `/petitions/${longest.key}`,
  'a Uyghur petition': `/petitions/${uyghur.key}`,
  'a high-risk petition in Arabic': `/petitions/${arabic.key}`,
  'a closed petition': `/petitions/${closed.key}`,
  'the page of a confirmation link': '/confirm/some-token',
  'the page after signing': `/petitions/${uyghur.key}/signed`,
  'a page that is not there': '/petitions/not-there',
} as const;
const names = Object.keys(PAGES) as (keyof typeof PAGES)[];

/** The pages of the way to a signature, looked at in every light and direction; the others once. */
const MAIN = [
  'the front page',
  'a long petition',
  'a Uyghur petition',
  'the page of a confirmation link',
] as const;

const overflow = (page: Page) =>
  page.evaluate(() => document.scrollingElement!.scrollWidth - window.innerWidth);

describe.for([
  ['light', 'en-GB', 'ltr'],
  ['dark', 'en-GB', 'ltr'],
  ['light', 'ar', 'rtl'],
  ['dark', 'ug', 'rtl'],
] as const)('%s, for a reader of %s', ([colorScheme, locale, dir]) => {
  const once = colorScheme === 'dark' && locale === 'ug';

  test.for(once ? names : MAIN)('%s has nothing axe objects to', async (name) => {
    const page = await browser.newPage({ colorScheme, locale });

    await page.goto(`${hub.url}${PAGES[name]}`);

    expect(await page.locator('html').getAttribute('dir')).toBe(dir);
    await expectNoAxeViolations(page);
    await page.context().close();
  });
});

describe('on a screen 360 pixels wide', () => {
  test.for(names)('%s does not run over', async (name) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });

    await page.goto(`${hub.url}${PAGES[name]}`);

    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  test.for(['ar', 'ug', 'fr'])('nor does a long petition for a reader of %s', async (locale) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale });

    await page.goto(`${hub.url}${PAGES['a long petition']}`);

    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});

test('without scripts a petition with mistakes in its form has nothing axe objects to', async () => {
  const page = await browser.newPage({ javaScript: false });
  await page.goto(`${hub.url}${PAGES['a long petition']}`);

  await page.locator('#sign form button.button').click();
  await page.locator('#sign-problems').waitFor();

  await expectNoAxeViolations(page);
});

test('the demo hub lists its open petitions, in their own scripts and directions', async () => {
  const page = await browser.newPage();

  await page.goto(`${hub.url}/`);

  const shown = await page.locator('a[href^="/petitions/"]').count();
  expect(shown).toBeGreaterThanOrEqual(10);
  expect(await page.locator('[lang=ug][dir=rtl], [lang=ar][dir=rtl]').count()).toBeGreaterThan(0);
});
