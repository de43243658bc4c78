import { loadPages } from '@groundswell/api';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jpeg, png } from '../harness/pictures.ts';
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

const photo = async () => ({
  name: 'bridge.jpg',
  mimeType: 'image/jpeg',
  buffer: await jpeg({ width: 2_000 }),
});
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function creatorsPage({ creatorId }: ApiPetition, javaScript: boolean): Promise<Page> {
  const page = await browser.newPage({ javaScript, viewport: { width: 360, height: 740 } });
  await admit(page, hub, creatorId);
  return page;
}

/** Whether the picture is there and drawn, and what stands for it. */
async function drawn(page: Page, within: string) {
  const picture = page.locator(`${within} img`).first();
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  return picture.evaluate(({ alt, clientWidth, clientHeight }: HTMLImageElement) => ({
    alt,
    upright: clientWidth > clientHeight,
  }));
}

describe.for([
  ['with scripts', true],
  ['without scripts', false],
] as const)('%s', ([, javaScript]) => {
  test('a creator adds a picture to a draft, sees it in the preview and takes it away', async () => {
    const draft = await hub.petition({ status: 'DRAFT' });
    const page = await creatorsPage(draft, javaScript);
    await page.goto(`${hub.url}/start/${draft.publicId}/media`, { waitUntil: 'networkidle' });

    await page.locator('#sign-picture').setInputFiles(await photo());
    if (javaScript) await page.getByAltText('The picture you chose').waitFor();
    await page.locator('#sign-pictureAlt').fill('The old bridge at noon');
    await press(page, 'Add the picture');
    await page.getByRole('button', { name: 'Remove the picture' }).waitFor();
    await expectNoAxeViolations(page);
    await page.goto(`${hub.url}/start/${draft.publicId}/preview`);
    expect(await drawn(page, '.text')).toEqual({ alt: 'The old bridge at noon', upright: true });

    await page.goto(`${hub.url}/start/${draft.publicId}/media`, { waitUntil: 'networkidle' });
    await press(page, 'Remove the picture');
    await page.getByText('No picture yet.', { exact: false }).waitFor();
    await page.context().close();
  });

  test('a creator adds one to what is open, and every reader sees it', async () => {
    const petition = await hub.petition();
    const page = await creatorsPage(petition, javaScript);
    await page.goto(`${hub.url}/manage/${petition.slug}/text`, { waitUntil: 'networkidle' });

    await page.locator('#sign-picture').setInputFiles(await photo());
    await page.locator('#sign-pictureAlt').fill('The old bridge at noon');
    await press(page, 'Add the picture');
    await page.getByRole('button', { name: 'Replace the picture' }).waitFor();
    await expectNoAxeViolations(page);

    const reader = await browser.newPage({ javaScript, viewport: { width: 360, height: 740 } });
    await reader.goto(`${hub.url}/petitions/${petition.slug}`);
    expect(await drawn(reader, '.text')).toEqual({ alt: 'The old bridge at noon', upright: true });
    expect(await reader.evaluate(() => document.scrollingElement!.scrollWidth)).toBe(360);
    expect(await reader.locator('meta[property="og:image"]').getAttribute('content')).toMatch(
      /\/share\.jpg$/,
    );
    await expectNoAxeViolations(reader);
    await page.context().close();
    await reader.context().close();
  });

  test('what is no picture is refused beside its field, and the words stay', async () => {
    const petition = await hub.petition();
    const page = await creatorsPage(petition, javaScript);
    const script = {
      name: 'bridge.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('<script>alert(1)</script>'),
    };
    await page.goto(`${hub.url}/manage/${petition.slug}/updates`, { waitUntil: 'networkidle' });

    await page.locator('#sign-title').fill('We met the mayor');
    await page.locator('#sign-body').fill('She listened.');
    await page.locator('#sign-picture').setInputFiles(script);
    await page.locator('#sign-pictureAlt').fill('The mayor');
    await press(page, 'Post it now');
    await page.getByText('This file cannot be used.', { exact: false }).waitFor();

    expect(await page.locator('#sign-title').inputValue()).toBe('We met the mayor');
    await expectNoAxeViolations(page);
    await page.locator('#sign-picture').setInputFiles({ ...(await photo()), buffer: await png() });
    await press(page, 'Post it now');
    await page.getByText('Your update is on the timeline.').waitFor();
    const reader = await browser.newPage({ javaScript });
    await reader.goto(`${hub.url}/petitions/${petition.slug}`);
    expect(await drawn(reader, '#timeline')).toEqual({ alt: 'The mayor', upright: true });
    await page.context().close();
    await reader.context().close();
  });
});

test('a form of a megabyte is taken only from who is signed in', async () => {
  const petition = await hub.petition();
  const { cookie } = await hub.signIn(petition.creatorId);
  const post = async (path: string, bytes: number, headers: Record<string, string>) => {
    const form = new FormData();
    form.set('picture', new Blob([new Uint8Array(bytes)]), 'x.jpg');
    const sent = fetch(`${hub.url}${path}`, {
      method: 'POST',
      body: form,
      headers: { origin: hub.url, ...headers },
    });
    return sent.then(({ status }) => status);
  };

  expect(await post(`/petitions/${petition.slug}`, 1_000_000, {})).toBe(413);
  expect(await post(`/manage/${petition.slug}/text?/addPicture`, 1_000_000, {})).toBe(413);
  expect(await post(`/manage/${petition.slug}/text?/addPicture`, 1_000_000, { cookie })).toBe(422);
});
