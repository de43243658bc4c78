import { loadPages } from '@groundswell/api';
import { confirmSignature, postUpdate, signPetition } from '@groundswell/commands';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accepted } from '../harness/accepted.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';
import { ADA } from '../harness/ada.ts';
import { launchBrowser, type TestBrowser } from './harness/launch-browser.ts';
import { forbidThirdParty } from './harness/third-party-requests.ts';
import { transferredJavaScript } from './harness/transferred-javascript.ts';

/** What a petition page may weigh in scripts, compressed: 70 kB. */
const JAVASCRIPT_MAX = 70 * 1024;

let hub: TestHub;
let browser: TestBrowser;
beforeAll(async () => {
  [hub, browser] = await Promise.all([openHub({ pages: (origin) => loadPages([origin]) }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await hub?.close();
});

const addressOf = ({ slug }: ApiPetition) => `${hub.url}/petitions/${encodeURIComponent(slug)}`;

/** What `page` asks `/graphql` for from now on. */
function graphqlTraffic(page: Page) {
  const requests: string[] = [];
  const sockets: string[] = [];
  const acknowledged = Promise.withResolvers<void>();
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql') requests.push(request.method());
  });
  page.on('websocket', (socket) => {
    sockets.push(new URL(socket.url()).pathname);
    socket.on('framereceived', () => acknowledged.resolve());
  });
  return { requests, sockets, spoken: acknowledged.promise };
}

async function confirmOne(petition: ApiPetition, email: string): Promise<void> {
  const id = hub.operator.newId();
  const input = { ...ADA, petitionId: petition.id, email };
  accepted(await signPetition(input, { ...hub.operator, newId: () => id }));
  accepted(await confirmSignature({ token: hub.operator.vault.requestToken(id) }, hub.operator));
}

test('a page comes complete: no request to the API, no third party, one socket for everything live', async () => {
  const petition = await hub.petition({ title: 'Complete from the start' });
  const page = await browser.newPage();
  forbidThirdParty(page, hub.url);
  const { requests, sockets, spoken } = graphqlTraffic(page);

  await page.goto(addressOf(petition), { waitUntil: 'networkidle' });
  await spoken;
  await confirmOne(petition, 'first@example.org');
  await page.locator('[data-count="1"]').waitFor();

  expect(requests).toEqual([]);
  expect(sockets).toEqual(['/graphql']);
});

test('a campaign update appears on the open page, once, as clean text', async () => {
  const petition = await hub.petition({ title: 'News while you read' });
  const page = await browser.newPage();
  const { spoken } = graphqlTraffic(page);
  await page.goto(addressOf(petition), { waitUntil: 'networkidle' });
  await spoken;

  const update = {
    petitionId: petition.id,
    authorId: petition.creatorId,
    title: 'We were heard',
    body: 'The council **listened**. <script>document.title = "broken"</script>',
  };
  accepted(await postUpdate(update, hub.operator));

  const heading = page.locator('#timeline').getByText('We were heard');
  await heading.waitFor();
  expect(await heading.count()).toBe(1);
  expect(await page.locator('#timeline strong', { hasText: 'listened' }).count()).toBe(1);
  expect(await page.title()).not.toBe('broken');
});

test('every window follows to the next goal when one is reached', async () => {
  const petition = await hub.petition({ title: 'Fifty of fifty' });
  for (let index = 0; index < 49; index += 1) await confirmOne(petition, `before.${index}@example.org`);
  const page = await browser.newPage();
  await page.goto(addressOf(petition), { waitUntil: 'networkidle' });
  await page.locator('[data-count="49"]').waitFor();
  expect(await page.locator('.goal').first().textContent()).toContain('50');

  await confirmOne(petition, 'fiftieth@example.org');

  await page.locator('[data-count="50"]').waitFor();
  await page.locator('.goal', { hasText: '100' }).first().waitFor();
  await page.locator('#timeline').getByText('50 signatures').waitFor();
});

test('the scripts of a petition page weigh at most 70 kB', async () => {
  const petition = await hub.petition({ title: 'Light to carry' });
  const page = await browser.newPage();

  const bytes = await transferredJavaScript(page, addressOf(petition));

  console.log(`the petition page transfers ${bytes} bytes of JavaScript`);
  expect(bytes).toBeGreaterThan(1_000);
  expect(bytes).toBeLessThanOrEqual(JAVASCRIPT_MAX);
});
