import { closePetition } from '@groundswell/commands';
import { readSheetNumber } from '@groundswell/domain';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPages } from '../../apps/api/src/http/load-pages.ts';
import { openHub, type TestHub } from '../harness/test-hub.ts';
import { expectNoAxeViolations } from './harness/expect-no-axe-violations.ts';
import { launchBrowser, type TestBrowser } from './harness/launch-browser.ts';

const BODY = 'The bridge has been closed for two winters, and nobody has said why. '.repeat(20);

let hub: TestHub;
let browser: TestBrowser;
const slugs = { longest: '', uyghur: '', highRisk: '', closed: '' };
beforeAll(async () => {
  [hub, browser] = await Promise.all([openHub({ pages: (origin) => loadPages([origin]) }), launchBrowser()]);
  const title = 'Open the old bridge to walkers and to everybody who lives on the far side, '
    .repeat(2)
    .slice(0, 149);
  const target = 'The council of the united towns on both banks of the river';
  slugs.longest = (await hub.petition({ title, target, body: BODY })).slug;
  slugs.uyghur = (
    await hub.petition({
      locale: 'ug',
      title: 'بالىلىرىمىز ئۈچۈن ئانا تىل دەرسلىرىنى مەكتەپلەردە قايتىدىن باشلاڭلار',
      body: 'مەكتەپتە ئانا تىل دەرسى يوق، بالىلار ئۆز تىلىدا ئوقۇيالمايدۇ. '.repeat(20),
    })
  ).slug;
  slugs.highRisk = (await hub.petition({ title, target, body: BODY, highRisk: true })).slug;
  const closed = await hub.petition();
  await closePetition({ petitionId: closed.id }, hub.operator);
  slugs.closed = closed.slug;
});
afterAll(async () => {
  await browser?.close();
  await hub?.close();
});

const sheetsOf = (which: keyof typeof slugs, count = 1) =>
  `${hub.url}/petitions/${slugs[which]}/sheet?sheets=${count}`;

const numbersOn = (page: Page) => page.locator('.sheet .number bdi').allTextContents();

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe.for([
  ['A4', 'en-GB', 'longest'],
  ['Letter', 'en-GB', 'longest'],
  ['A4', 'ug', 'uyghur'],
  ['Letter', 'ar', 'highRisk'],
] as const)('on %s, for a reader of %s', ([format, locale, petition]) => {
  test('three sheets are three pages', async () => {
    const page = await browser.newPage({ locale });
    await page.goto(sheetsOf(petition, 3));

    const pdf = await page.pdf({ format, preferCSSPageSize: true });

    expect(pagesOf(pdf)).toBe(3);
    await page.context().close();
  });
});

test('every sheet has a number of its own, that nobody mistypes, and another one on the next visit', async () => {
  const page = await browser.newPage({ javaScript: false });
  await page.goto(sheetsOf('longest', 20));
  const first = await numbersOn(page);

  await page.reload();
  const numbers = [...first, ...(await numbersOn(page))];

  expect(numbers).toHaveLength(40);
  expect(new Set(numbers).size).toBe(40);
  expect(numbers.map(readSheetNumber)).toEqual(numbers);
  await page.context().close();
});

test('in print there is the sheet and nothing else, and the QR code names the petition', async () => {
  const page = await browser.newPage();
  await page.goto(sheetsOf('longest'));

  await page.emulateMedia({ media: 'print' });

  expect(await page.locator('.about, header nav, footer.no-print').filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('.sheet tbody tr').count()).toBe(14);
  const code = page.locator('.sheet svg');
  expect(await code.getAttribute('aria-label')).toBe(`${hub.url}/petitions/${slugs.longest}`);
  const box = (await code.boundingBox())!;
  expect(box.width).toBeGreaterThan(90);
  expect(Math.abs(box.width - box.height)).toBeLessThan(1);
  await page.context().close();
});

test('of a high-risk petition there is a warning and no column for a town', async () => {
  const page = await browser.newPage();

  await page.goto(sheetsOf('highRisk'));

  expect(await page.locator('.sheet thead th').allTextContents()).toEqual(['No.', 'Name', 'Signature']);
  expect(await page.locator('.sheet .danger').count()).toBe(1);
  await page.context().close();
});

test('a closed petition has no sheets', async () => {
  const page = await browser.newPage();

  await page.goto(sheetsOf('closed'));

  expect(await page.locator('.sheet').count()).toBe(0);
  expect(await page.locator('h1').count()).toBe(1);
  await page.context().close();
});

describe.for([
  ['light', 'en-GB', 'ltr'],
  ['dark', 'ug', 'rtl'],
] as const)('%s, for a reader of %s', ([colorScheme, locale, dir]) => {
  test('the page has nothing axe objects to, and does not run over on a small screen', async () => {
    const page = await browser.newPage({ colorScheme, locale, viewport: { width: 360, height: 740 } });

    await page.goto(sheetsOf('uyghur', 2));

    expect(await page.locator('html').getAttribute('dir')).toBe(dir);
    expect(
      await page.evaluate(() => document.scrollingElement!.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await expectNoAxeViolations(page);
    await page.context().close();
  });
});
