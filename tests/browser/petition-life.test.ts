import { loadPages } from '@groundswell/api';
import { confirmSignature, signPetition, updatePetition } from '@groundswell/commands';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accepted } from '../harness/accepted.ts';
import { ADA } from '../harness/ada.ts';
import { startAccount } from '../harness/start-petition.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';
import { expectNoAxeViolations } from './harness/expect-no-axe-violations.ts';
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

/** A whole way takes its time on a busy machine. */
const A_WHOLE_WAY = 180_000;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Show `page` a session of `account`. */
async function signIn(page: Page, account: string): Promise<void> {
  const { cookie } = await hub.signIn(account);
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  await page.context().addCookies([{ name, value, url: hub.url }]);
}

async function sign({ id: petitionId }: ApiPetition, email: string): Promise<void> {
  accepted(await signPetition({ ...ADA, email, petitionId }, hub.operator));
  accepted(await confirmSignature({ token: await hub.tokenFor(email) }, hub.operator));
}

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('%s', (_how, javaScript) => {
  test(
    'a creator closes and declares a victory',
    async () => {
      const petition = await hub.petition({ title: `Keep the night bus ${javaScript}` });
      const page = await browser.newPage({ javaScript });
      await signIn(page, petition.creatorId);

      await page.goto(`${hub.url}/manage/${petition.slug}`);
      await expectNoAxeViolations(page);
      await page.locator('summary', { hasText: /^Close$/ }).click();
      await button(page, 'Close it now').click();
      await page.getByText('Your petition is closed.').waitFor();
      await page.locator('summary', { hasText: 'Declare an outcome' }).click();
      await page.getByRole('radio', { name: /^Victory/ }).check();
      await page.getByLabel('Your words to everybody who signed').fill('The bus stays. Thank you.');
      await button(page, 'Declare it').click();
      await page.getByText('You declared: Victory.').waitFor();
      await expectNoAxeViolations(page);
      const offered = await page.locator('summary').allTextContents();
      await page.goto(petitionPage(petition));

      expect(offered).not.toContain('Open again');
      await page.getByRole('heading', { name: 'Victory' }).first().waitFor();
      await page.getByText('The bus stays. Thank you.').first().waitFor();
      expect(await page.getByRole('button', { name: 'Sign', exact: true }).count()).toBe(0);
    },
    A_WHOLE_WAY,
  );

  test(
    'a creator pauses, sets a last day and goes on',
    async () => {
      const petition = await hub.petition({ title: `Repair the pump ${javaScript}` });
      const page = await browser.newPage({ javaScript });
      await signIn(page, petition.creatorId);

      await page.goto(`${hub.url}/manage/${petition.slug}`);
      await button(page, 'Pause it').click();
      await page.getByText('Your petition is paused.').waitFor();
      await page.getByLabel('Last day').fill('2001-01-01');
      await button(page, 'Save the date').click();
      await page.getByText('Choose a day after today').waitFor();
      await page.getByLabel('Last day').fill('2027-09-30');
      await button(page, 'Save the date').click();
      await page.getByText(/It closes by itself on .*2027/).waitFor();
      await button(page, 'Resume it').click();
      await page.getByText('Your petition takes signatures again.').waitFor();

      expect(await hub.db.petition.findUniqueOrThrow({ where: { id: petition.id } })).toMatchObject({
        status: 'OPEN',
        closesAt: new Date('2027-09-30T23:59:59.000Z'),
      });
    },
    A_WHOLE_WAY,
  );

  test(
    'a reader sees what changed since they signed',
    async () => {
      const petition = await hub.petition({
        title: `Open the old bridge ${javaScript}`,
        body: 'The bridge has been closed for two winters.\n\nNobody has said why.',
      });
      await sign(petition, `ada-${javaScript}@example.org`);
      accepted(
        await updatePetition(
          {
            petitionId: petition.id,
            body: 'The bridge has been closed for three winters.\n\nNobody has said why.',
            changeNote: 'Another winter has gone by.',
          },
          hub.operator,
        ),
      );
      const page = await browser.newPage({ javaScript });

      await page.goto(petitionPage(petition));
      await page.getByRole('link', { name: /^Updated/ }).click();
      await page.getByRole('heading', { name: 'How the text changed' }).waitFor();

      expect(await page.locator('#version-2 del').allTextContents()).toEqual(['two']);
      expect(await page.locator('#version-2 ins').allTextContents()).toEqual(['three']);
      await page.getByText('Signed before this change: 1').waitFor();
      await page.getByText('Another winter has gone by.').waitFor();
      await page.getByText('Paragraphs that did not change: 1').waitFor();
      await expectNoAxeViolations(page);
      await page.getByRole('link', { name: 'Compare with the text of today' }).click();
      await page.getByRole('heading', { name: 'What changed between version 1 and today' }).waitFor();
      await page.getByRole('link', { name: 'Back to the petition' }).click();
      await page.getByRole('link', { name: 'The text was changed' }).waitFor();
    },
    A_WHOLE_WAY,
  );
});

test(
  'what is not one’s own is not there, and visitors are asked to sign in',
  async () => {
    const petition = await hub.petition({ status: 'DRAFT', title: 'A draft of mine' });
    const [stranger, visitor, creator] = await Promise.all([1, 2, 3].map(() => browser.newPage()));
    await signIn(stranger!, await startAccount(hub.operator));
    await signIn(creator!, petition.creatorId);
    const address = `${hub.url}/manage/${petition.slug}`;

    const answers = await Promise.all([stranger!, creator!].map((page) => page.goto(address)));
    await visitor!.goto(address);
    const publicly = await visitor!.goto(petitionPage(petition));

    expect(answers.map((answer) => answer?.status())).toEqual([404, 200]);
    expect(publicly?.status()).toBe(404);
    expect(await creator!.locator('.status').textContent()).toBe('Draft');
  },
  A_WHOLE_WAY,
);

function petitionPage({ slug }: ApiPetition): string {
  return `${hub.url}/petitions/${slug}`;
}
