import { loadPages } from '@groundswell/api';
import { createTopic } from '@groundswell/commands';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accepted } from '../harness/accepted.ts';
import { startAccount } from '../harness/start-petition.ts';
import { openHub, type TestHub } from '../harness/test-hub.ts';
import { expectNoAxeViolations } from './harness/expect-no-axe-violations.ts';
import { launchBrowser, type TestBrowser } from './harness/launch-browser.ts';
import { forbidThirdParty } from './harness/third-party-requests.ts';

let hub: TestHub;
let browser: TestBrowser;
beforeAll(async () => {
  [hub, browser] = await Promise.all([openHub({ pages: (origin) => loadPages([origin]) }), launchBrowser()]);
  for (const [position, [slug, en]] of [
    ['transport', 'Transport'],
    ['health', 'Health'],
  ].entries()) {
    accepted(await createTopic({ slug: slug!, position, names: { en: en! } }, hub.operator));
  }
  await hub.petition({ title: 'Bring the night tram back to the harbour' });
});
afterAll(async () => {
  await browser?.close();
  await hub?.close();
});

/** A whole way takes its time on a busy machine. */
const A_WHOLE_WAY = 180_000;
const VIDEO = 'https://video.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });
const saved = (page: Page) => page.locator('[data-save=saved]');

/** Show `page` a session of `account`, a new creator unless said otherwise. Returns whose. */
async function signIn(page: Page, account?: string): Promise<string> {
  const creatorId = account ?? (await startAccount(hub.operator));
  const { cookie } = await hub.signIn(creatorId);
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  await page.context().addCookies([{ name, value, url: hub.url }]);
  return creatorId;
}

const draftOf = (creatorId: string) =>
  hub.db.petition.findFirstOrThrow({
    where: { creatorId },
    include: { currentText: { include: { target: true } }, topics: true },
  });

/** Open a step of a draft that is there. */
async function openDraft(page: Page, step: string, options: object = {}) {
  const creatorId = await signIn(page);
  const draft = await hub.petition({ creatorId, status: 'DRAFT', ...options });
  const address = `${hub.url}/start/${draft.publicId}/${step}`;
  await page.goto(address, { waitUntil: 'networkidle' });
  return { ...draft, address };
}

test.for([true, false])(
  'a creator drafts a petition, one question at a time, and publishes it (scripts: %s)',
  { timeout: A_WHOLE_WAY },
  async (javaScript) => {
    const page = await browser.newPage({ javaScript });
    forbidThirdParty(page, hub.url);
    const creatorId = await signIn(page);
    await page.goto(hub.url, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Start a petition' }).first().click();

    // A title like another's: the other is shown, while it is typed or after that.
    await heading(page, 'What do you want to happen?').waitFor();
    await page.getByLabel('Title').fill('Bring the night tram back');
    if (javaScript) await page.getByRole('link', { name: /Sign this one instead/ }).waitFor();
    await expectNoAxeViolations(page);
    await button(page, 'Start').click();
    if (!javaScript) {
      await page.waitForURL(/\/what#similar$/);
      await page.getByRole('link', { name: /Sign this one instead/ }).waitFor();
      await button(page, 'Next').click();
    }

    await heading(page, 'Who can decide it?').waitFor();
    await page.getByLabel('Whom do you ask?').fill('The tram company');
    await button(page, 'Next').click();

    await heading(page, 'Why does it matter?').waitFor();
    await page.getByLabel('Your text').fill('**Nurses** walk home for an hour.\n\nNobody has said why.');
    await button(page, 'Preview').click();
    await page.locator('#preview-body strong', { hasText: 'Nurses' }).waitFor();
    await expectNoAxeViolations(page);
    await button(page, 'Next').click();

    await heading(page, 'Is there a video that shows it?').waitFor();
    await page.getByLabel('Link to a video').fill('https://example.org/no-video');
    await button(page, 'Next').click();
    await page.locator('#problems').getByText('no link to a video').waitFor();
    await page.getByLabel('Link to a video').fill(VIDEO);
    await button(page, 'Next').click();

    await heading(page, 'What is it about?').waitFor();
    await page.getByLabel('Transport').check();
    await button(page, 'Next').click();

    await heading(page, 'Which language is it written in?').waitFor();
    await page.getByLabel('Language of your text').selectOption('de');
    await button(page, 'Next').click();

    await heading(page, 'Could signing put somebody in danger?').waitFor();
    await page.getByLabel('Yes. Protect those who sign.').check();
    // Back as well as forward, everything is saved.
    await button(page, 'Back').click();
    await heading(page, 'Which language is it written in?').waitFor();
    await button(page, 'End').click();

    await heading(page, 'Is there a day by which it must be decided?').waitFor();
    await page.getByLabel('Last day to sign').fill('2020-01-01');
    await button(page, 'Next').click();
    await page.locator('#problems').getByText('a day in the future').waitFor();
    const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel('Last day to sign').fill(day);
    await button(page, 'Next').click();

    await heading(page, 'Ready to publish?').waitFor();
    await page.getByText('Everything that is needed is here.').waitFor();
    await expectNoAxeViolations(page);
    expect(await draftOf(creatorId)).toMatchObject({
      status: 'DRAFT',
      locale: 'de',
      highRisk: true,
      closesAt: new Date(`${day}T23:59:59.000Z`),
      topics: [{ topicSlug: 'transport' }],
      currentText: {
        version: 1,
        title: 'Bring the night tram back',
        target: { name: 'The tram company' },
        body: `**Nurses** walk home for an hour.\n\nNobody has said why.\n\n${VIDEO}`,
      },
    });

    await page.getByRole('link', { name: 'See how it will look' }).click();
    await page.getByText('Only you see it').waitFor();
    await heading(page, 'Bring the night tram back').waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('link', { name: 'Back to the draft' }).click();
    await button(page, 'Publish the petition').click();
    await page.waitForURL(/\/manage\//);
    expect(await draftOf(creatorId)).toMatchObject({ status: 'OPEN' });
  },
);

test('a visitor who has typed a title finds it again after signing in', async () => {
  const page = await browser.newPage({ javaScript: false });
  await page.goto(`${hub.url}/start`);
  await page.getByLabel('Title').fill('A bench at stop fourteen');
  await button(page, 'Start').click();
  await page.waitForURL(/\/sign-in\?next=%2Fstart/);

  await signIn(page);
  await page.goto(`${hub.url}/start`);

  expect(await page.getByLabel('Title').inputValue()).toBe('A bench at stop fourteen');
});

test('what is typed is saved by itself, and survives a reload before that', async () => {
  const page = await browser.newPage();
  const draft = await openDraft(page, 'why', { body: '' });

  await page.getByLabel('Your text').fill('Saved while I think.');
  await saved(page).waitFor();
  await page.getByLabel('Your text').fill('Saved while I think. And this was not yet.');
  await page.reload({ waitUntil: 'networkidle' });

  await page.getByText('We have put back what you typed').or(saved(page)).waitFor();
  expect(await page.getByLabel('Your text').inputValue()).toBe('Saved while I think. And this was not yet.');
  await saved(page).waitFor();
  const { currentText } = await draftOf(draft.creatorId);
  expect(currentText?.body).toBe('Saved while I think. And this was not yet.');
});

test('what is typed without a connection is kept, and saved when it is back', async () => {
  const page = await browser.newPage();
  const draft = await openDraft(page, 'who', { target: null });
  await page.context().setOffline(true);

  await page.getByLabel('Whom do you ask?').fill('The harbour office');
  await page.locator('[data-save=offline]').waitFor();
  await page.context().setOffline(false);

  await saved(page).waitFor();
  expect((await draftOf(draft.creatorId)).currentText?.target?.name).toBe('The harbour office');
});

test('of two windows neither overwrites the other unasked', async () => {
  const page = await browser.newPage();
  const { address, creatorId } = await openDraft(page, 'what', { title: 'A first title' });
  const other = await page.context().newPage();
  await other.goto(address, { waitUntil: 'networkidle' });
  await other.getByLabel('Title').fill('From the other window');
  await saved(other).waitFor();

  await page.getByLabel('Title').fill('From this window');
  await page.locator('#problems').getByText('changed in another window').waitFor();
  const untouched = await draftOf(creatorId);
  await button(page, 'Save what I typed').click();
  await saved(page).waitFor();

  expect(untouched.currentText?.title).toBe('From the other window');
  expect((await draftOf(creatorId)).currentText?.title).toBe('From this window');
});

test('a draft that lacks its text cannot be published, and says where to write it', async () => {
  const page = await browser.newPage();
  await openDraft(page, 'check', { body: '' });

  expect(await button(page, 'Publish the petition').count()).toBe(0);
  await page.getByRole('link', { name: 'Write why it matters' }).click();

  await heading(page, 'Why does it matter?').waitFor();
});

test('somebody else does not see a draft, a visitor is asked to sign in', async () => {
  const [page, visitor] = [await browser.newPage(), await browser.newPage()];
  const { address } = await openDraft(page, 'what');
  await page.context().clearCookies();
  await signIn(page);

  const answer = await page.goto(address);
  await visitor.goto(address);

  expect(answer?.status()).toBe(404);
  expect(new URL(visitor.url()).pathname).toBe('/sign-in');
});

test('the keyboard alone writes, formats, previews and goes on', async () => {
  const page = await browser.newPage();
  await openDraft(page, 'who', { body: '', target: null });
  await page.getByLabel('Whom do you ask?').focus();
  await page.keyboard.type('The mayor');
  await page.keyboard.press('Enter');
  await heading(page, 'Why does it matter?').waitFor();

  await page.getByLabel('Your text').focus();
  await page.keyboard.press('Control+b');
  await page.keyboard.type('Now');
  expect(await page.getByLabel('Your text').inputValue()).toBe('**Now**');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('#preview-body strong', { hasText: 'Now' }).waitFor();

  expect(await page.locator('#preview-body').evaluate((node) => node === document.activeElement)).toBe(true);
});

const STEPS = ['what', 'who', 'why', 'media', 'topics', 'language', 'safety', 'end', 'check', 'preview'];

test.for([
  ['en', 'ltr', 'light'],
  ['ar', 'rtl', 'dark'],
] as const)(
  'every step fits a phone and has no barriers in %s (%s, %s)',
  { timeout: A_WHOLE_WAY },
  async ([locale, dir, colorScheme]) => {
    const page = await browser.newPage({ locale, colorScheme, viewport: { width: 360, height: 780 } });
    const { address } = await openDraft(page, 'what', { title: 'A'.repeat(150) });

    for (const step of STEPS) {
      await page.goto(address.replace(/what$/, step), { waitUntil: 'networkidle' });

      expect(await page.locator('html').getAttribute('dir')).toBe(dir);
      const width = await page.evaluate(() => document.scrollingElement?.scrollWidth);
      expect({ step, width }).toEqual({ step, width: 360 });
      await expectNoAxeViolations(page);
    }
  },
);

test.for([true, false])(
  'a creator changes a published petition, and is told what that means (scripts: %s)',
  async (javaScript) => {
    const page = await browser.newPage({ javaScript });
    const creatorId = await signIn(page);
    const petition = await hub.petition({ creatorId, title: `A title with a mistoke ${javaScript}` });
    const address = `${hub.url}/manage/${petition.slug}/text`;

    await page.goto(address, { waitUntil: 'networkidle' });
    await page.getByText('Nobody has signed yet').waitFor();
    await page.getByLabel('Title').fill('A title without a mistake');
    await button(page, 'Save the changes').click();
    await page.getByText('Your changes are saved.').waitFor();
    await hub.db.signatureTally.update({
      where: { petitionId: petition.id },
      data: { revision: 1, online: 1 },
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.getByText('People have signed this text').waitFor();
    await page.getByLabel('Your text').fill('The bridge has been closed for three winters now.');
    await page.getByLabel('Why do you change it?').fill('Another winter has passed.');
    await expectNoAxeViolations(page);
    await button(page, 'Save the changes').click();
    await page.getByText('Your changes are saved.').waitFor();

    const versions = await hub.db.petitionText.findMany({
      where: { petitionId: petition.id },
      orderBy: { version: 'asc' },
    });
    expect(versions).toMatchObject([
      { version: 1, title: 'A title without a mistake' },
      { version: 2, title: 'A title without a mistake', changeNote: 'Another winter has passed.' },
    ]);
  },
);
