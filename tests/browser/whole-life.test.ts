import { loadPages } from '@groundswell/api';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startAccount } from '../harness/start-petition.ts';
import { openHub, type TestHub } from '../harness/test-hub.ts';
import { admit } from './harness/admit.ts';
import { POINTING, typingHands, type Hands } from './harness/hands.ts';
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

/** A whole life takes its time on a busy machine. */
const A_WHOLE_LIFE = 400_000;
/** What a reader may wait for live, in milliseconds. */
const LIVE = 1_000;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const fold = (page: Page, name: string) =>
  page.locator('summary', { hasText: new RegExp(`^\\s*${name}\\s*$`) });
/** A tab of the pages on which a creator works on a petition. */
const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Work on this petition' }).getByRole('link', { name, exact: true });

/** Go on once the page has heard what was done. */
async function settled(page: Page, shown: Locator): Promise<void> {
  await shown.first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** Sign in with a mailed code, as somebody who was never here, and say who that is. */
async function introduce(page: Page, hands: Hands, email: string, name: string): Promise<void> {
  await hands.write(page.getByLabel('Your email address'), email);
  await hands.press(button(page, 'Mail me a code'));
  await settled(page, heading(page, 'Type the code'));
  const [mail] = await vi.waitFor(async () => {
    const mails = await hub.mailTo(email);
    expect(mails).not.toEqual([]);
    return mails;
  });
  await hands.write(page.getByLabel('Code'), /\d{3} \d{3}/.exec(mail?.text ?? '')?.[0] ?? '');
  await hands.press(button(page, 'Sign in'));
  await page.getByLabel('Your full name').waitFor();
  await hands.write(page.getByLabel('Your full name'), name);
  await hands.press(button(page, 'Continue'));
}

/** Write a petition, one question after the other, and publish it; its address. */
async function draftAndPublish(page: Page, hands: Hands, title: string): Promise<string> {
  await page.waitForURL(/\/start\/[^/]+\//);
  // Without scripts, petitions like this one are shown after the title, if there are any.
  if (new URL(page.url()).pathname.endsWith('/what')) await hands.press(button(page, 'Next'));
  await settled(page, heading(page, 'Who can decide it?'));
  await hands.write(page.getByLabel('Whom do you ask?'), 'The town council');
  await hands.press(button(page, 'Next'));
  await settled(page, heading(page, 'Why does it matter?'));
  await hands.write(
    page.getByLabel('Your text'),
    'The bridge has been closed for two winters. Nobody has said why.',
  );
  await hands.press(button(page, 'Next'));
  for (;;) {
    const { pathname } = new URL(page.url());
    if (pathname.endsWith('/check')) break;
    await page.waitForLoadState('networkidle');
    await hands.press(button(page, 'Next'));
    await page.waitForURL((url) => url.pathname !== pathname);
  }
  await settled(page, page.getByText('Everything that is needed is here.'));
  await hands.press(button(page, 'Publish the petition'));
  await page.waitForURL(/\/manage\//);
  await page.waitForLoadState('networkidle');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
  return `${hub.url}/petitions/${new URL(page.url()).pathname.split('/')[2]}`;
}

/** When the timeline on `reader` shows `words`, in milliseconds since 1970. Never reloads. */
async function seenAt(reader: Page, words: string): Promise<number> {
  const seen = await reader.waitForFunction(
    (awaited) => document.querySelector('#timeline')?.textContent.includes(awaited) && Date.now(),
    words,
  );
  return Number(await seen.jsonValue());
}

const slugOf = (address: string): string => decodeURIComponent(address.split('/').at(-1) ?? '');

/** Sign at `address` through the form and the mail. */
async function sign(page: Page, address: string, email: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('#sign-name').fill('Ada Okafor');
  await page.locator('#sign-email').fill(email);
  await page.locator('#sign-country').selectOption('DE');
  await page.locator('input[name=age][value=OF_AGE]').check();
  await button(page, 'Sign').click();
  await page.waitForURL(/\/signed/);
  const token = await vi.waitFor(() => hub.tokenFor(email));
  await page.goto(`${hub.url}/confirm/${token}`, { waitUntil: 'networkidle' });
  await button(page, 'Confirm my signature').click();
  await heading(page, 'Thank you for signing').waitFor();
}

test.for([
  ['with scripts', true, () => POINTING],
  ['without scripts', false, () => POINTING],
  ['by keyboard alone', true, typingHands],
] as const)(
  'a creator brings a petition from a first draft to a victory, %s',
  { timeout: A_WHOLE_LIFE },
  async ([how, javaScript, handsOn]) => {
    const title = `Open the old bridge ${how}`;
    const name = how.replaceAll(' ', '-');
    const [page, reader] = [await browser.newPage({ javaScript }), await browser.newPage({ javaScript })];
    for (const each of [page, reader]) forbidThirdParty(each, hub.url);
    const hands = handsOn(page);

    // A title first; the account comes with it.
    await page.goto(hub.url, { waitUntil: 'networkidle' });
    await hands.press(link(page, 'Start a petition').first());
    await settled(page, heading(page, 'What do you want to happen?'));
    await hands.write(page.getByLabel('Title'), title);
    await hands.press(button(page, 'Start'));
    await page.waitForURL(/\/sign-in/);
    await page.waitForLoadState('networkidle');
    await introduce(page, hands, `leyla-${name}@example.org`, 'Leyla Haddad');
    await settled(page, heading(page, 'What do you want to happen?'));
    expect(await page.getByLabel('Title').inputValue()).toBe(title);
    await hands.press(button(page, 'Start'));
    const address = await draftAndPublish(page, hands, title);

    // Somebody signs, somebody else reads, and the count moves under their eyes.
    const shown = async (what: Locator) => {
      if (!javaScript) await reader.reload();
      await what.first().waitFor();
    };
    await reader.goto(address, { waitUntil: 'networkidle' });
    await sign(await browser.newPage({ javaScript }), address, `ada-${name}@example.org`);
    await shown(reader.locator('[data-count="1"]'));

    await hands.press(tab(page, 'Updates'));
    await page.waitForURL(/\/updates$/);
    await page.waitForLoadState('networkidle');
    await hands.write(page.locator('#sign-title'), 'We met the mayor');
    await hands.write(page.locator('#sign-body'), 'She listened.');
    const seen = javaScript ? seenAt(reader, 'We met the mayor') : null;
    await hands.press(button(page, 'Post it now'));
    await settled(page, page.locator('#notice', { hasText: 'Your update is on the timeline.' }));
    await shown(reader.locator('#timeline').getByRole('heading', { name: 'We met the mayor' }));
    const { postedAt } = await hub.db.campaignUpdate.findFirstOrThrow({
      where: { petition: { slug: slugOf(address) } },
    });
    const waited = seen ? (await seen) - postedAt.getTime() : 0;
    expect(waited).toBeLessThan(LIVE);

    await hands.press(tab(page, 'Text'));
    await settled(page, page.getByText('People have signed this text'));
    await hands.write(
      page.getByLabel('Your text'),
      'The bridge has been closed for three winters. Nobody has said why.',
    );
    await hands.write(page.getByLabel('Why do you change it?'), 'Another winter has gone by.');
    await hands.press(button(page, 'Save the changes'));
    await settled(page, page.getByText('Your changes are saved.'));
    await reader.goto(address, { waitUntil: 'networkidle' });
    await reader.getByRole('link', { name: /^Updated/ }).click();
    await heading(reader, 'How the text changed').waitFor();
    expect(await reader.locator('#version-2 del').allTextContents()).toEqual(['two']);
    expect(await reader.locator('#version-2 ins').allTextContents()).toEqual(['three']);
    await reader.getByText('Signed before this change: 1').waitFor();

    await hands.press(tab(page, 'Overview'));
    await settled(page, fold(page, 'Declare an outcome'));
    await hands.press(fold(page, 'Declare an outcome'));
    await hands.choose(page.getByRole('radio', { name: /^Victory/ }));
    await hands.write(
      page.getByLabel('Your words to everybody who signed'),
      'The bridge is open. Thank you.',
    );
    await hands.press(button(page, 'Declare it'));
    await settled(page, page.getByText('You declared: Victory.'));
    await hands.press(fold(page, 'Close'));
    await hands.press(button(page, 'Close it now'));
    await settled(page, page.getByText('Your petition is closed.'));

    await reader.goto(address, { waitUntil: 'networkidle' });
    await heading(reader, 'Victory').first().waitFor();
    await reader.getByText('The bridge is open. Thank you.').first().waitFor();
    expect(await button(reader, 'Sign').count()).toBe(0);
  },
);

test.for([true, false])(
  'a creator whose petition a moderator rejects is mailed why and sees it (scripts: %s)',
  { timeout: A_WHOLE_LIFE },
  async (javaScript) => {
    const title = `Sell the old bridge ${javaScript}`;
    const email = `leyla-sells-${javaScript}@example.org`;
    const page = await browser.newPage({ javaScript });
    await page.goto(`${hub.url}/sign-in?next=/start`, { waitUntil: 'networkidle' });
    await introduce(page, POINTING, email, 'Leyla Haddad');
    await settled(page, heading(page, 'What do you want to happen?'));
    await page.getByLabel('Title').fill(title);
    await button(page, 'Start').click();
    const address = await draftAndPublish(page, POINTING, title);
    const mona = await startAccount(hub.operator, 'Mona Reyes');
    await hub.db.account.update({ where: { id: mona }, data: { roles: ['MODERATOR'] } });
    const moderator = await browser.newPage({ javaScript });
    await admit(moderator, hub, mona);

    await moderator.goto(`${hub.url}/moderation`, { waitUntil: 'networkidle' });
    await moderator.getByRole('link', { name: title }).click();
    await moderator.getByRole('radio', { name: /Turn down/ }).check();
    await moderator.getByLabel('Reason').selectOption('NOT_A_PETITION');
    await moderator.getByLabel('Public note').fill('Say who should sell it.');
    await button(moderator, 'Decide').click();
    await moderator.locator('#notice').getByText('It is decided').waitFor();

    const mail = await vi.waitFor(async () => {
      const newest = (await hub.mailTo(email))[0];
      expect(newest?.text).toContain('Say who should sell it.');
      return newest!;
    });
    expect(mail.text).toContain('It does not ask anybody for anything.');
    const [decisionPage = ''] = /http\S+\/decision/.exec(mail.text) ?? [];
    await page.goto(decisionPage, { waitUntil: 'networkidle' });
    await page.getByText('It does not ask anybody for anything.').first().waitFor();
    await page.getByText('Say who should sell it.').first().waitFor();
    const gone = await (await browser.newPage({ javaScript })).goto(address);
    expect(gone?.status()).toBe(404);
  },
);
