import { loadPages } from '@groundswell/api';
import { postUpdate } from '@groundswell/commands';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accepted } from '../harness/accepted.ts';
import { openNode, type HubNode } from '../live/hub/open-node.ts';
import { sign } from '../live/hub/sign.ts';
import { makeFrail } from './harness/frail-page.ts';
import { launchBrowser, type TestBrowser } from './harness/launch-browser.ts';

let hub: HubNode;
let browser: TestBrowser;
beforeAll(async () => {
  [hub, browser] = await Promise.all([openNode(loadPages), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await hub?.[Symbol.asyncDispose]();
});

type Petition = Awaited<ReturnType<HubNode['petition']>>;

const addressOf = ({ slug }: Petition) => `${hub.url}/petitions/${encodeURIComponent(slug)}`;
const showsCount = (page: Page, count: number) => page.locator(`[data-count="${count}"]`).waitFor();
const note = (page: Page) => page.getByText('Reconnecting');

async function post({ id: petitionId, creatorId: authorId }: Petition, title: string): Promise<void> {
  accepted(await postUpdate({ petitionId, authorId, title, body: 'We go on.' }, hub.operator));
}

const isStream = (request: { headers(): Record<string, string> }) =>
  request.headers()['accept'] === 'text/event-stream';

// Together, because both wait for what a page tries first.
test.concurrent('where websockets are blocked the page streams, and its count moves', async () => {
  const petition = await hub.petition();
  const page = await browser.newPage();
  await makeFrail(page, { blocked: true });
  const streaming = page.waitForResponse((response) => isStream(response.request()) && response.ok());

  await page.goto(addressOf(petition));
  await streaming;
  await sign(petition.id, hub.operator);

  await showsCount(page, 1);
  expect(await note(page).count()).toBe(0);
});

test.concurrent(
  'where streams are blocked too the page asks again and again, and its count moves',
  async () => {
    const petition = await hub.petition();
    const page = await browser.newPage();
    await makeFrail(page, { blocked: true });
    await page.route('**/graphql', (route) => (isStream(route.request()) ? route.abort() : route.continue()));
    const asking = page.waitForResponse(`**/petitions/*/count.json`);

    await page.goto(addressOf(petition));
    await asking;
    await sign(petition.id, hub.operator);

    await showsCount(page, 1);
    await note(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => window.frailty.opened)).toBe(0);
  },
);

test('a page that was cut off comes back by itself, with everything it missed, and speaks of it after 5 s', async () => {
  const petition = await hub.petition();
  await post(petition, 'Before the cut');
  const page = await browser.newPage();
  await page.clock.install();
  const connection = await makeFrail(page);
  await page.goto(addressOf(petition));
  await connection.sockets({ opened: 1, closed: 0 });
  await sign(petition.id, hub.operator);
  await showsCount(page, 1);

  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000));
  await connection.block(true);
  await hub.restart();
  await connection.sockets({ opened: 1, closed: 1 });
  await post(petition, 'While it was away');
  await sign(petition.id, hub.operator, 2);
  await page.clock.runFor(4_999);
  const saidSoon = await note(page).count();
  await page.clock.runFor(1);
  await note(page).waitFor();
  await connection.block(false);
  await page.clock.resume();

  await showsCount(page, 3);
  await note(page).waitFor({ state: 'detached' });
  await post(petition, 'Back again');
  await page.locator('#timeline').getByText('Back again').waitFor();
  expect(saidSoon).toBe(0);
  expect(
    await page
      .locator('#timeline')
      .getByText(/Before the cut|While it was|Back again/)
      .allTextContents(),
  ).toEqual(['Back again', 'While it was away', 'Before the cut']);
});

test('a tab nobody looks at lets go of its connection, and catches up when it is looked at', async () => {
  const petition = await hub.petition();
  const page = await browser.newPage();
  await page.clock.install();
  const connection = await makeFrail(page);
  await page.goto(addressOf(petition));
  await connection.sockets({ opened: 1, closed: 0 });

  await connection.hide(true);
  await page.clock.fastForward(30_000);
  // The socket lingers a little, for the case that the next page wants it.
  await page.clock.fastForward(3_000);
  await connection.sockets({ opened: 1, closed: 1 });
  await sign(petition.id, hub.operator, 2);
  await post(petition, 'While nobody looked');
  await page.clock.fastForward(60_000);
  await connection.sockets({ opened: 1, closed: 1 });
  expect(await page.locator('[data-count="0"]').count()).toBe(1);
  await connection.hide(false);

  await showsCount(page, 2);
  await page.locator('#timeline').getByText('While nobody looked').waitFor();
  await connection.sockets({ opened: 2, closed: 1 });
  expect(await note(page).count()).toBe(0);
});
