import { loadPages } from '@groundswell/api';
import { reportPetition } from '@groundswell/commands';
import { newSheetNumber } from '@groundswell/domain';
import { insertOrJoinCase } from '@groundswell/store';
import { randomInt } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sign } from '../../prisma/seed/sign.ts';
import { accepted } from '../harness/accepted.ts';
import { ADA } from '../harness/ada.ts';
import { startAccount } from '../harness/start-petition.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';
import { admit } from './harness/admit.ts';
import { expectNoAxeViolations } from './harness/expect-no-axe-violations.ts';
import { launchBrowser, type TestBrowser } from './harness/launch-browser.ts';

let hub: TestHub;
let browser: TestBrowser;
let mona: string;
let omar: string;
beforeAll(async () => {
  [hub, browser] = await Promise.all([openHub({ pages: (origin) => loadPages([origin]) }), launchBrowser()]);
  mona = await moderator('Mona Reyes');
  omar = await moderator('Omar Nasser');
});
afterAll(async () => {
  await browser?.close();
  await hub?.close();
});

/** A whole way takes its time on a busy machine. */
const A_WHOLE_WAY = 180_000;

async function moderator(name: string, role: 'MODERATOR' | 'ADMIN' = 'MODERATOR'): Promise<string> {
  const id = await startAccount(hub.operator, name);
  await hub.db.account.update({ where: { id }, data: { roles: [role] } });
  return id;
}

/** A petition that was published and waits for a moderator. */
async function waitingPetition(title: string): Promise<ApiPetition> {
  const petition = await hub.petition({ title });
  await hub.db.petition.update({ where: { id: petition.id }, data: { reviewedAt: null } });
  await insertOrJoinCase(hub.db, {
    id: hub.operator.newId(),
    kind: 'PETITION',
    petitionId: petition.id,
    updateId: null,
    mailingId: null,
    openedAt: new Date(),
  });
  return petition;
}

/** Three people sign in a way that is held for a moderator. */
const signSuspiciously = ({ id }: ApiPetition) =>
  sign(
    id,
    [1, 2, 3].map((person) => ({
      ...ADA,
      email: `person${person}@example.org`,
      suspicions: ['HONEYPOT', 'TOO_FAST'],
    })),
    hub.operator,
  );

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const notice = (page: Page) => page.locator('#notice');

/** A page of whoever has the account. */
async function pageOf(account: string, options: Parameters<TestBrowser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await admit(page, hub, account);
  return page;
}

async function decide(page: Page, decision: RegExp, reason: string, note: string): Promise<void> {
  await page.getByRole('radio', { name: decision }).check();
  await page.getByLabel('Reason').selectOption(reason);
  await page.getByLabel('Public note').fill(note);
  await button(page, 'Decide').click();
  await notice(page).getByText('It is decided').waitFor();
}

test.for([true, false])(
  'a moderator rejects a petition and its creator sees why (scripts: %s)',
  { timeout: A_WHOLE_WAY },
  async (javaScript) => {
    const title = `Open the old bridge ${javaScript}`;
    const petition = await waitingPetition(title);
    const page = await pageOf(mona, { javaScript });
    await page.goto(`${hub.url}/moderation`, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: title }).click();
    await button(page, 'Take it on').click();
    await notice(page).getByText('yours for 30 minutes').waitFor();
    await expectNoAxeViolations(page);

    await decide(page, /Turn down/, 'NOT_A_PETITION', 'Say who should open it.');

    const gone = await (await browser.newPage()).goto(`${hub.url}/petitions/${petition.slug}`);
    expect(gone?.status()).toBe(404);
    const creator = await pageOf(petition.creatorId, { javaScript });
    await creator.goto(`${hub.url}/manage/${petition.slug}/decision`, { waitUntil: 'networkidle' });
    await creator.getByText('Turned down.').waitFor();
    await creator.getByText('It does not ask anybody for anything.').waitFor();
    await creator.getByText('Say who should open it.').waitFor();
    await expectNoAxeViolations(creator);

    // She asks for another pair of eyes, and gets it.
    await creator.getByLabel('Why should the decision be another?').fill('It asks the town council.');
    await button(creator, 'Send the appeal').click();
    await notice(creator).getByText('Your appeal is sent').waitFor();
    const other = await pageOf(omar, { javaScript });
    await other.goto(`${hub.url}/moderation?kind=APPEAL`, { waitUntil: 'networkidle' });
    await other.getByRole('link', { name: title }).click();
    await other.getByText('It asks the town council.').waitFor();
    await decide(other, /Restore/, 'DECIDED_IN_ERROR', '');
    await creator.reload();
    await creator.getByText('The decision was taken back.').waitFor();
  },
);

test.for([true, false])(
  'a visitor reports a petition (scripts: %s)',
  { timeout: A_WHOLE_WAY },
  async (javaScript) => {
    const petition = await hub.petition({ title: `Sell more shoes ${javaScript}` });
    const page = await browser.newPage({ javaScript });
    await page.goto(`${hub.url}/petitions/${petition.slug}`, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Report this petition' }).click();
    await page.getByRole('heading', { name: 'Report this petition' }).waitFor();
    await expectNoAxeViolations(page);

    // Nothing chosen: the page says what is missing and keeps what was typed.
    await page.getByLabel('In your words').fill('It only sells shoes.');
    await button(page, 'Send the report').click();
    await notice(page).getByText('Choose what is wrong.').waitFor();
    expect(await page.getByLabel('In your words').inputValue()).toBe('It only sells shoes.');
    await page.getByRole('radio', { name: 'Advertising or spam' }).check();
    await button(page, 'Send the report').click();
    await page.getByRole('heading', { name: 'Thank you for telling us' }).waitFor();

    const queue = await pageOf(mona, { javaScript });
    await queue.goto(`${hub.url}/moderation?kind=REPORT`, { waitUntil: 'networkidle' });
    await queue.getByRole('link', { name: `Sell more shoes ${javaScript}` }).click();
    await queue.getByText('It only sells shoes.').waitFor();
    await decide(queue, /Leave it as it is/, 'WITHIN_RULES', '');
    expect((await page.goto(`${hub.url}/petitions/${petition.slug}`))?.status()).toBe(200);
  },
);

test.for([true, false])(
  'a moderator counts held signatures after a look at how many (scripts: %s)',
  { timeout: A_WHOLE_WAY },
  async (javaScript) => {
    const petition = await hub.petition({ title: `Keep the ferry ${javaScript}` });
    await signSuspiciously(petition);
    const page = await pageOf(mona, { javaScript });
    await page.goto(`${hub.url}/moderation?kind=HELD_SIGNATURES`, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: `Keep the ferry ${javaScript}` }).click();
    await page.getByText('Signatures that fit: 3.').waitFor();
    await expectNoAxeViolations(page);

    await page.getByRole('checkbox', { name: 'Sent faster than anybody types' }).check();
    await button(page, 'See how many').click();
    await page.waitForURL(/suspicion=TOO_FAST/);
    await button(page, 'Count them').click();
    await page.waitForURL(/review=/);

    await expect
      .poll(
        async () => {
          if (!javaScript) await page.reload();
          return page.getByRole('status').first().textContent();
        },
        { timeout: 20_000 },
      )
      .toContain('Done');
    expect(await hub.db.heldSignature.count({ where: { petitionId: petition.id } })).toBe(0);
  },
);

test.for([true, false])(
  'whoever enters sheets cannot approve them (scripts: %s)',
  { timeout: A_WHOLE_WAY },
  async (javaScript) => {
    const petition = await hub.petition({ title: `Plant lime trees ${javaScript}` });
    const sheet = newSheetNumber((below) => randomInt(below));
    const page = await pageOf(petition.creatorId, { javaScript });
    await page.goto(`${hub.url}/manage/${petition.slug}/paper`, { waitUntil: 'networkidle' });
    await page.getByLabel('Number on the sheet').first().fill(sheet);
    await page.getByLabel('Signatures on it').first().fill('12');
    await button(page, 'Enter these sheets').click();
    await notice(page).getByText('The sheets are entered').waitFor();
    await page.getByText(sheet).waitFor();
    await expectNoAxeViolations(page);

    await button(page, 'Approve').click();
    await notice(page).getByText('somebody else has to approve').waitFor();

    expect(
      await hub.db.signatureTally.findUniqueOrThrow({ where: { petitionId: petition.id } }),
    ).toMatchObject({
      paper: 0,
    });
  },
);

test('the moderators’ pages are not there for others', { timeout: A_WHOLE_WAY }, async () => {
  const petition = await hub.petition();
  const [visitor, creator] = [await browser.newPage(), await pageOf(petition.creatorId)];

  await visitor.goto(`${hub.url}/moderation`);
  const answers = await Promise.all(
    ['/moderation', '/moderation/audit', `/moderation/signatures/${petition.slug}`].map(async (path) =>
      (await creator.request.get(`${hub.url}${path}`)).status(),
    ),
  );

  expect(visitor.url()).toBe(`${hub.url}/sign-in?next=%2Fmoderation`);
  expect(answers).toEqual([404, 404, 404]);
});

describe('every page of moderation', () => {
  let paths: string[];
  let admin: string;
  beforeAll(async () => {
    admin = await moderator('Ines Falk', 'ADMIN');
    const petition = await waitingPetition('Give the market square back to the people who walk there');
    const reported = await hub.petition({ title: 'Sell more shoes' });
    accepted(
      await reportPetition(
        { petitionId: reported.id, reason: 'SPAM', details: 'It only sells shoes.' },
        hub.operator,
      ),
    );
    await signSuspiciously(petition);
    await hub.db.petition.update({ where: { id: petition.id }, data: { creatorId: mona } });
    const page = await pageOf(admin);
    await page.goto(`${hub.url}/moderation?kind=REPORT`);
    const about = await page.getByRole('link', { name: 'Sell more shoes', exact: true }).getAttribute('href');
    paths = [
      '/moderation',
      about ?? '',
      `/moderation/signatures/${petition.slug}`,
      '/moderation/audit',
      '/decisions',
      `/petitions/${petition.slug}/report`,
    ];
  });

  test.for([
    ['light', 'en-GB', 1280],
    ['dark', 'en-GB', 360],
    ['light', 'ar', 360],
    ['dark', 'ar', 1280],
  ] as const)(
    'has nothing axe objects to and no sideways scroll: %s, %s, %i pixels',
    { timeout: A_WHOLE_WAY },
    async ([colorScheme, locale, width]) => {
      const page = await pageOf(admin, { colorScheme, locale, viewport: { width, height: 900 } });

      for (const path of paths) {
        await page.goto(`${hub.url}${path}`, { waitUntil: 'networkidle' });

        expect(await page.evaluate(() => document.scrollingElement!.scrollWidth - window.innerWidth)).toBe(0);
        await expectNoAxeViolations(page);
      }
    },
  );
});
