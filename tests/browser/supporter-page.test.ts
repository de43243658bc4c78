import { readFile } from 'node:fs/promises';
import { loadPages } from '@groundswell/api';
import { createOrganisation } from '@groundswell/commands';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { accepted } from '../harness/accepted.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';
import { expectNoAxeViolations } from './harness/expect-no-axe-violations.ts';
import { launchBrowser, type TestBrowser } from './harness/launch-browser.ts';
import { forbidThirdParty } from './harness/third-party-requests.ts';

let hub: TestHub;
let browser: TestBrowser;
let organisationId: string;
beforeAll(async () => {
  [hub, browser] = await Promise.all([openHub({ pages: (origin) => loadPages([origin]) }), launchBrowser()]);
  const organisation = {
    name: 'River Alliance',
    url: null,
    privacyPolicyUrl: null,
    isHub: false,
  };
  ({ organisationId } = accepted(await createOrganisation(organisation, hub.operator)));
});
afterAll(async () => {
  await browser?.close();
  await hub?.close();
});

/** A whole way takes its time on a busy machine. */
const A_WHOLE_WAY = 180_000;

const addressOf = ({ slug }: ApiPetition) => `${hub.url}/petitions/${encodeURIComponent(slug)}`;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const counted = (page: Page, total: number) => page.locator(`[data-count="${total}"]`);
const notice = (page: Page) => page.locator('#notice');

/** What `pattern` captures in the newest mail to `address` that has it. */
function mailed(address: string, pattern: RegExp): Promise<string> {
  return vi.waitFor(
    async () => {
      const found = (await hub.mailTo(address)).map(({ text }) => pattern.exec(text)?.[1]).find(Boolean);
      if (!found) throw new Error(`no mail to ${address} matches ${pattern}`);
      return found;
    },
    { timeout: 20_000, interval: 100 },
  );
}

const confirmToken = (address: string) => mailed(address, /\/confirm\/([\w-]+)/);
const manageToken = (address: string) => mailed(address, /\/me\/([\w.-]+)/);
const withdrawToken = (address: string) => mailed(address, /\/withdraw\/([\w.-]+)/);
const code = (address: string) => mailed(address, /(\d{3} \d{3})/);

async function sign(page: Page, petition: ApiPetition, email: string): Promise<void> {
  await page.goto(addressOf(petition), { waitUntil: 'networkidle' });
  await page.locator('#sign-name').fill('Ada Okafor');
  await page.locator('#sign-email').fill(email);
  await page.locator('#sign-country').selectOption('DE');
  await page.locator('#sign-postcode').fill('10115');
  await page.locator('#sign-reason').fill('Because of the eels');
  await page.locator('input[name=nameDisplay][value=FIRST_NAME_INITIAL]').check();
  await page.locator('input[name=age][value=OF_AGE]').check();
  await page.locator('input[name=petitionUpdates]').check();
  await button(page, 'Sign').click();
  await page.waitForURL(/\/signed/);
}

async function confirm(page: Page, email: string): Promise<void> {
  await page.goto(`${hub.url}/confirm/${await confirmToken(email)}`, { waitUntil: 'networkidle' });
  await button(page, 'Confirm my signature').click();
  await page.getByRole('heading', { name: 'Thank you for signing' }).waitFor();
}

async function askForLink(page: Page, email: string): Promise<void> {
  await page.goto(`${hub.url}/me`, { waitUntil: 'networkidle' });
  await page.getByLabel('Your email address').fill(email);
  await button(page, 'Mail me the link').click();
  await page.getByRole('heading', { name: 'Check your mail' }).waitFor();
}

test.for([true, false])(
  'a supporter sees, changes, takes back and erases what they gave (scripts: %s)',
  { timeout: A_WHOLE_WAY },
  async (javaScript) => {
    const petition = await hub.petition({ title: `Bring the eels back ${javaScript}`, organisationId });
    const email = `ada-${javaScript}@example.org`;
    const [page, watcher] = [await browser.newPage({ javaScript }), await browser.newPage()];
    forbidThirdParty(page, hub.url);
    await sign(page, petition, email);
    await confirm(page, email);
    await page.getByRole('link', { name: 'See or take back everything you signed' }).click();
    await page.waitForURL(`${hub.url}/me`);
    await askForLink(page, email);
    const token = await manageToken(email);
    await watcher.goto(addressOf(petition));
    await counted(watcher, 1).waitFor();
    await watcher.getByText('Ada O.', { exact: true }).waitFor();

    // What is there: the petition, what was given, and what others see.
    const opened = await page.goto(`${hub.url}/me/${token}`, { waitUntil: 'networkidle' });
    const card = page.getByRole('article', { name: /Bring the eels back/ });
    for (const text of ['Ada Okafor', email, 'Germany', '10115', 'Because of the eels', 'Open']) {
      await card.getByText(text, { exact: true }).first().waitFor();
    }
    expect(opened?.headers()).toMatchObject({
      'cache-control': expect.stringContaining('no-store'),
      'referrer-policy': 'strict-origin',
      'x-robots-tag': expect.stringContaining('noindex'),
    });

    // Another way to show the name: the petition page shows it.
    await card.getByRole('radio', { name: /Full name/ }).check();
    await button(page, 'Save').click();
    await notice(page).getByText('Others now see: Ada Okafor').waitFor();
    expect(await notice(page).evaluate((node) => node === document.activeElement)).toBe(true);
    await watcher.reload();
    await watcher.getByText('Ada Okafor', { exact: true }).waitFor();

    // Consent off, and on for somebody else: one press each, and a line in the history each.
    await page.getByRole('switch', { name: 'News of this petition', checked: true }).click();
    await notice(page).getByText('none of these mails').waitFor();
    await page.getByRole('switch', { name: 'News of this petition', checked: false }).waitFor();
    await page.getByRole('switch', { name: /River Alliance/, checked: false }).click();
    await notice(page).getByText('You will get these mails').waitFor();
    await page.getByText('What you agreed to, and when').click();
    expect(await card.getByRole('list').getByRole('listitem').count()).toBe(3);

    // The file has everything the page has.
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Save a copy of all this' }).click();
    const file = JSON.parse(await readFile(await (await download).path(), 'utf8'));
    expect(file).toMatchObject({
      email,
      requests: [],
      signatures: [
        {
          name: 'Ada Okafor',
          email,
          country: 'DE',
          postcode: '10115',
          reason: 'Because of the eels',
          nameDisplay: 'FULL_NAME',
          displayName: 'Ada Okafor',
          age: 'OF_AGE',
          petition: { slug: petition.slug },
          consents: expect.arrayContaining([
            expect.objectContaining({ purpose: 'PETITION_UPDATES', given: false }),
            expect.objectContaining({
              organisation: expect.objectContaining({ name: 'River Alliance' }),
              given: true,
            }),
          ]),
        },
      ],
    });
    expect(file.signatures[0].consentHistory).toHaveLength(3);

    // Taken back: the count on the other page falls, and the same person signs again.
    await page.getByText('Take this signature back').click();
    await button(page, 'Yes, take it back').click();
    await notice(page).getByText('is taken back').waitFor();
    await page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    await counted(watcher, 0).waitFor();
    await sign(page, petition, email);
    await confirm(page, email);
    await counted(watcher, 1).waitFor();

    // Erased: still one, of nobody.
    await page.goto(`${hub.url}/me/${token}`, { waitUntil: 'networkidle' });
    await page.getByText('Erase everything…').click();
    await button(page, 'Yes, erase everything').click();
    await page.getByRole('heading', { name: 'It is erased' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/me/goodbye');
    await page.goto(`${hub.url}/me/${token}`);
    await page.getByRole('heading', { name: 'This link does not work any more' }).waitFor();
    await watcher.reload();
    await counted(watcher, 1).waitFor();
    expect(await watcher.getByText(/Ada O/).count()).toBe(0);
    expect(
      await hub.db.signature.findMany({ where: { petitionId: petition.id, state: 'COUNTED' } }),
    ).toMatchObject([{ sealedContact: null, publicName: null, publicReason: null, country: null }]);
  },
);

test('everybody who asks for the link reads the same, and a mistyped address is told at its field', async () => {
  const page = await browser.newPage({ javaScript: false });
  const said: string[] = [];
  const petition = await hub.petition({ title: 'Known to one of them' });
  await sign(page, petition, 'known@example.org');

  for (const email of ['known@example.org', 'unknown@example.org']) {
    await askForLink(page, email);
    said.push(await page.locator('main').innerText());
  }
  await page.goto(`${hub.url}/me`);
  await page.getByLabel('Your email address').fill('a@b');
  await button(page, 'Mail me the link').click();

  expect(said[0]).toBe(said[1]);
  await page.locator('#sign-email-error').waitFor();
  expect(await page.getByLabel('Your email address').inputValue()).toBe('a@b');
});

test('the link in the receipt takes its signature back, once its button is pressed', async () => {
  const petition = await hub.petition({ title: 'Signed in a hurry' });
  const page = await browser.newPage();
  await sign(page, petition, 'hasty@example.org');
  await confirm(page, 'hasty@example.org');
  const link = `${hub.url}/withdraw/${await withdrawToken('hasty@example.org')}`;
  const total = () => hub.db.signature.count({ where: { petitionId: petition.id, state: 'COUNTED' } });

  await page.goto(link, { waitUntil: 'networkidle' });
  expect(await total()).toBe(1);
  await button(page, 'Take my signature back').click();

  await page.getByRole('heading', { name: 'Your signature is taken back' }).waitFor();
  expect(await total()).toBe(0);
  await page.goto(`${hub.url}/withdraw/not-a-token`, { waitUntil: 'networkidle' });
  await button(page, 'Take my signature back').click();
  await page.getByRole('heading', { name: 'This link does not work any more' }).waitFor();
  expect(await page.getByRole('link', { name: 'See everything you signed' }).getAttribute('href')).toBe(
    '/me',
  );
});

test.for([true, false])(
  'who reads the mail elsewhere confirms by its code, in any digits (scripts: %s)',
  async (javaScript) => {
    const petition = await hub.petition({ title: `Confirmed by code ${javaScript}` });
    const email = `elsewhere-${javaScript}@example.org`;
    const page = await browser.newPage({ javaScript });
    await sign(page, petition, email);
    const right = await code(email);
    const wrong = right.replace(/\d$/, (digit) => `${(Number(digit) + 1) % 10}`);
    const type = async (typed: string) => {
      await page.getByLabel('Code from the mail').fill(typed);
      await button(page, 'Confirm with the code').click();
    };

    expect(await page.locator('#sign-email').inputValue()).toBe(javaScript ? email : '');
    expect(page.url()).not.toContain('elsewhere');
    await page.locator('#sign-email').fill(email);
    await type('12');
    await page.locator('#sign-code-error').waitFor();
    await type(wrong);
    await notice(page).getByText('do not fit together').waitFor();
    expect(await page.locator('#sign-email').inputValue()).toBe(email);
    expect(await hub.db.signature.count({ where: { petitionId: petition.id } })).toBe(0);
    await type(right.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x0660 + Number(digit))));

    await page.getByRole('heading', { name: 'Thank you for signing' }).waitFor();
    await page.getByText('You are number 1 to sign').waitFor();
    expect(await hub.db.signature.count({ where: { petitionId: petition.id } })).toBe(1);
  },
);

test.for([
  ['light', 'en-GB', 1280],
  ['dark', 'en-GB', 360],
  ['dark', 'ar', 1280],
  ['light', 'ug', 360],
] as const)(
  'the pages are for everybody: %s, %s, %d pixels wide',
  { timeout: A_WHOLE_WAY },
  async ([colorScheme, locale, width]) => {
    const email = `everybody-${colorScheme}-${locale.toLowerCase()}@example.org`;
    const petition = await hub.petition({ title: `For ${colorScheme} ${locale}`, highRisk: width === 360 });
    const page = await browser.newPage({ colorScheme, locale, viewport: { width, height: 740 } });
    await page.goto(addressOf(petition), { waitUntil: 'networkidle' });
    await page.locator('#sign-name').fill('Ada Okafor');
    await page.locator('#sign-email').fill(email);
    await page.locator('#sign-country').selectOption('DE');
    await page.locator('input[name=age][value=OF_AGE]').check();
    await page.locator('#sign form .button').click();
    await page.waitForURL(/\/signed/);
    const signed = page.url();
    await page.goto(`${hub.url}/confirm/${await confirmToken(email)}`, { waitUntil: 'networkidle' });
    await page.locator('form[action="?/confirm"] .button').click();
    await page.locator('main a[href="/me"]').click();
    await page.waitForURL(`${hub.url}/me`);
    await page.locator('#sign-email').fill(email);
    await page.locator('main form .button').click();
    await page.waitForURL(/sent/);
    const own = `${hub.url}/me/${await manageToken(email)}`;

    for (const address of [
      own,
      signed,
      '/me',
      '/me?sent',
      '/me/old',
      '/me/goodbye',
      '/withdraw/some-token',
    ]) {
      await page.goto(new URL(address, hub.url).href, { waitUntil: 'networkidle' });
      for (const summary of await page.locator('main summary').all()) await summary.click();
      await expectNoAxeViolations(page);
      const overflow = await page.evaluate(() => document.scrollingElement!.scrollWidth - window.innerWidth);
      expect({ address, overflow }).toEqual({ address, overflow: 0 });
    }
    await page.context().close();
  },
);
