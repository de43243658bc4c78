import { loadPages } from '@groundswell/api';
import { confirmSignature, signPetition, type CommandContext } from '@groundswell/commands';
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accepted } from '../harness/accepted.ts';
import { ADA } from '../harness/ada.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';
import { admit } from './harness/admit.ts';
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
const A_WHOLE_WAY = 120_000;

async function sign({ id: petitionId }: ApiPetition): Promise<void> {
  const id = randomUUID();
  const ctx: CommandContext = { ...hub.operator, actor: { kind: 'visitor' }, newId: () => id };
  accepted(await signPetition({ ...ADA, email: `${id}@example.org`, source: 'poster', petitionId }, ctx));
  accepted(await confirmSignature({ token: ctx.vault.requestToken(id) }, ctx));
}

async function creatorsPage(petition: ApiPetition, options = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await admit(page, hub, petition.creatorId);
  return page;
}

const fact = (page: Page, name: string) =>
  page.locator('dl div', { has: page.getByText(name, { exact: true }) }).locator('dd');
const overflow = (page: Page) =>
  page.evaluate(() => document.scrollingElement!.scrollWidth - window.innerWidth);

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('%s', (_how, javaScript) => {
  test(
    'a creator sees signatures come in',
    async () => {
      const petition = await hub.petition();
      await sign(petition);
      const page = await creatorsPage(petition, { javaScript });
      await page.goto(`${hub.url}/manage/${petition.slug}/statistics`);
      const before = await fact(page, 'Confirmed').textContent();

      await sign(petition);
      await sign(petition);
      if (!javaScript) await page.getByRole('link', { name: 'Read again' }).click();

      await expect.poll(() => fact(page, 'Confirmed').textContent(), { timeout: 15_000 }).toBe('3');
      expect(before).toBe('1');
      expect(await page.locator('[data-count]').getAttribute('data-count')).toBe('3');
      expect(await page.getByRole('img').count()).toBe(2);
      await page.context().close();
    },
    A_WHOLE_WAY,
  );

  test(
    'a creator delivers a petition',
    async () => {
      const petition = await hub.petition();
      await sign(petition);
      const page = await creatorsPage(petition, { javaScript });
      await page.goto(`${hub.url}/manage/${petition.slug}/delivery`);

      await page.getByLabel('Who took it').fill('The mayor of Riverside');
      await page.getByLabel('Note').fill('At the town hall.');
      await page.getByRole('button', { name: 'Record the delivery' }).click();
      await page.locator('#notice').waitFor();
      await sign(petition);
      await page.getByRole('link', { name: 'Delivery pack' }).click();
      await page.locator('.total').waitFor();

      expect(await page.locator('.total').textContent()).toBe('Signatures: 1');
      expect(await page.getByText('Handed to The mayor of Riverside').count()).toBe(1);
      await page.goto(`${hub.url}/petitions/${petition.slug}`);
      expect(await page.getByText('At the town hall.').count()).toBe(1);
      await page.context().close();
    },
    A_WHOLE_WAY,
  );

  test(
    'at the hand-over the count fills the screen',
    async () => {
      const petition = await hub.petition();
      await sign(petition);
      const page = await browser.newPage({ javaScript });
      await page.goto(`${hub.url}/petitions/${petition.slug}/live`);
      expect(await page.locator('.count').getAttribute('data-count')).toBe('1');
      await page.locator('body').waitFor();

      await sign(petition);
      if (!javaScript) await page.reload();

      await expect.poll(() => page.locator('.count').getAttribute('data-count')).toBe('2');
      expect(await page.locator('meta[http-equiv=refresh]').count()).toBe(javaScript ? 0 : 1);
      expect(await page.locator('header, footer, [role=status]').filter({ visible: true }).count()).toBe(0);
      expect(await page.context().cookies()).toEqual([]);
      await page.context().close();
    },
    A_WHOLE_WAY,
  );
});

describe.for([
  ['light', 'en-GB', 1280],
  ['dark', 'ar', 360],
] as const)('%s, for a reader of %s, %i pixels wide', ([colorScheme, locale, width]) => {
  test(
    'the pages have nothing axe objects to, and do not run over',
    async () => {
      const petition = await hub.petition();
      for (let each = 0; each < 6; each += 1) await sign(petition);
      const page = await creatorsPage(petition, { colorScheme, locale, viewport: { width, height: 800 } });
      const root = `${hub.url}/manage/${petition.slug}`;

      for (const [name, path] of [
        ['statistics', `${root}/statistics`],
        ['delivery', `${root}/delivery`],
        ['live', `${hub.url}/petitions/${petition.slug}/live`],
      ] as const) {
        await page.goto(path);
        const shots = process.env['SHOTS'];
        if (shots)
          await page.screenshot({ path: `${shots}/${name}-${colorScheme}-${width}.png`, fullPage: true });
        expect([name, Math.max(0, await overflow(page))]).toEqual([name, 0]);
        await expectNoAxeViolations(page);
      }
      await page.context().close();
    },
    A_WHOLE_WAY,
  );
});
