import { loadPages } from '@groundswell/api';
import { postUpdate } from '@groundswell/commands';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accepted } from '../harness/accepted.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';
import { expectNoAxeViolations } from './harness/expect-no-axe-violations.ts';
import { launchBrowser, type PageOptions, type TestBrowser } from './harness/launch-browser.ts';
import { forbidThirdParty, thirdPartyRequests } from './harness/third-party-requests.ts';

const PEERTUBE = 'https://video.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv';
const YOUTUBE = 'https://www.youtube.com/watch?v=aB3_-xYz019';
/** What is asked of each once its video is shown. */
const PEERTUBE_FRAME = 'https://video.example.org/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv';
const YOUTUBE_FRAME = 'https://www.youtube-nocookie.com/embed/aB3_-xYz019';

let hub: TestHub;
let browser: TestBrowser;
let petition: ApiPetition;
beforeAll(async () => {
  [hub, browser] = await Promise.all([openHub({ pages: (origin) => loadPages([origin]) }), launchBrowser()]);
  petition = await hub.petition({
    title: 'Two videos',
    body: `Look:\n\n${PEERTUBE}\n\nand here:\n\n[Our march](${YOUTUBE})`,
  });
});
afterAll(async () => {
  await browser?.close();
  await hub?.close();
});

const addressOf = ({ slug }: ApiPetition) => `${hub.url}/petitions/${encodeURIComponent(slug)}`;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const notice = (page: Page) => page.getByRole('region', { name: 'Cookie choice' });
const offers = (page: Page) => page.locator('figure[data-video] form');
const videos = (page: Page) => page.locator('figure[data-video] iframe');
const choiceOf = async (page: Page) =>
  (await page.context().cookies()).find(({ name }) => name === 'cookie_choice')?.value;

/** A page whose reader would get an answer from the sites of the videos, and what was asked of them. */
async function watchedPage(options?: PageOptions): Promise<{ page: Page; elsewhere: readonly string[] }> {
  const page = await browser.newPage(options);
  await page.context().route(
    (url) => url.origin !== hub.url,
    (route) =>
      route.fulfill({ contentType: 'text/html', body: '<html lang="en"><title>v</title><p>A video</p>' }),
  );
  return { page, elsewhere: thirdPartyRequests(page, hub.url) };
}

/** Until `count` videos are there and each was scrolled to and its site asked: frames load when they come into view. */
async function watchAll(page: Page, count = 2): Promise<void> {
  await videos(page)
    .nth(count - 1)
    .waitFor();
  for (const video of await videos(page).all()) {
    await video.scrollIntoViewIfNeeded();
    await video.contentFrame().locator('iframe').contentFrame().getByText('A video').waitFor();
  }
}

describe('before a choice', () => {
  test('a page with videos asks nobody else for anything, and could not', async () => {
    const { page, elsewhere } = await watchedPage();
    await page.goto(addressOf(petition), { waitUntil: 'networkidle' });
    await offers(page).nth(1).waitFor();

    const refused = await page.evaluate((address) => {
      const { promise, resolve } = Promise.withResolvers<string>();
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      return promise;
    }, PEERTUBE_FRAME);

    expect(refused).toBe('frame-src');
    expect(await videos(page).count()).toBe(0);
    expect(elsewhere).toEqual([]);
  });

  test('a page that frames a video unasked would be noticed', async () => {
    const { page, elsewhere } = await watchedPage();
    await page.route(`${hub.url}/unguarded`, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${PEERTUBE_FRAME}"></iframe>` }),
    );

    await page.goto(`${hub.url}/unguarded`, { waitUntil: 'networkidle' });

    expect(elsewhere).toEqual([PEERTUBE_FRAME]);
  });

  test('each video names who would be asked and offers its plain link', async () => {
    const page = await browser.newPage();
    forbidThirdParty(page, hub.url);

    await page.goto(addressOf(petition), { waitUntil: 'networkidle' });

    const figures = page.locator('figure[data-video]');
    await figures.getByText('A video from video.example.org').waitFor();
    await figures.getByText('A video from www.youtube-nocookie.com').waitFor();
    expect(
      await figures.locator('> a').evaluateAll((links) => links.map((a) => a.getAttribute('href'))),
    ).toEqual([PEERTUBE, YOUTUBE]);
  });

  test('a video in an update that comes while the page is open waits too', async () => {
    const fresh = await hub.petition({ title: 'A video arrives' });
    const page = await browser.newPage();
    forbidThirdParty(page, hub.url);
    await page.goto(addressOf(fresh), { waitUntil: 'networkidle' });

    const update = { petitionId: fresh.id, authorId: fresh.creatorId, title: 'Watch this', body: PEERTUBE };
    accepted(await postUpdate(update, hub.operator));

    await page.locator('#timeline').getByText('A video from video.example.org').waitFor();
    expect(await videos(page).count()).toBe(0);
  });

  test('on paper there is neither notice nor offer, but the link', async () => {
    const page = await browser.newPage();
    await page.goto(addressOf(petition), { waitUntil: 'networkidle' });
    await offers(page).nth(1).waitFor();

    await page.emulateMedia({ media: 'print' });

    expect(await notice(page).isVisible()).toBe(false);
    expect(await offers(page).first().isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: PEERTUBE }).isVisible()).toBe(true);
  });
});

describe('the choice beside a video', () => {
  test('"load this one once" shows this one, and remembers nothing', async () => {
    const { page, elsewhere } = await watchedPage();
    await page.goto(addressOf(petition), { waitUntil: 'networkidle' });

    await button(page, 'Load this one once').first().click();
    await watchAll(page, 1);

    expect(elsewhere).toEqual([PEERTUBE_FRAME]);
    expect(await offers(page).count()).toBe(1);
    expect(await choiceOf(page)).toBeUndefined();
    await page.reload({ waitUntil: 'networkidle' });
    expect(await offers(page).count()).toBe(2);
    expect(await notice(page).isVisible()).toBe(true);
  });

  test.for([
    ['Allow targeting only', 'v1.a0.t1'],
    ['Allow all', 'v1.a1.t1'],
  ] as const)('"%s" shows every video at once, without a reload, and next time', async ([name, choice]) => {
    const { page, elsewhere } = await watchedPage();
    await page.goto(addressOf(petition), { waitUntil: 'networkidle' });
    await page.locator('#sign-name').fill('Ada Okafor');

    await offers(page).nth(1).getByRole('button', { name, exact: true }).click();
    await watchAll(page);

    expect(elsewhere.toSorted()).toEqual([PEERTUBE_FRAME, YOUTUBE_FRAME]);
    expect(await choiceOf(page)).toBe(choice);
    expect(await page.locator('#sign-name').inputValue()).toBe('Ada Okafor');
    expect(await notice(page).count()).toBe(0);
    await page.reload({ waitUntil: 'networkidle' });
    await videos(page).nth(1).waitFor();
    expect(await notice(page).count()).toBe(0);
  });

  test('the settings are one step away, and what they allow is shown on the way back', async () => {
    const { page, elsewhere } = await watchedPage();
    await page.goto(addressOf(petition), { waitUntil: 'networkidle' });

    await page.getByRole('link', { name: 'Open the cookie settings' }).first().click();
    await page.getByRole('checkbox', { name: 'Targeting' }).check();
    await button(page, 'Save what is ticked').click();
    await page.getByText('You have allowed targeting. Analytics is off.').waitFor();
    expect(elsewhere).toEqual([]);
    await page.goBack();
    await videos(page).nth(1).waitFor();

    expect(await choiceOf(page)).toBe('v1.a0.t1');
  });

  test('a frame of another site can do little: it is kept in a box and told little', async () => {
    const { page } = await watchedPage();
    await page.goto(addressOf(petition), { waitUntil: 'networkidle' });

    await button(page, 'Allow all').last().click();
    await watchAll(page);

    const frames = await Promise.all(
      (await videos(page).all()).map((video) =>
        video
          .contentFrame()
          .locator('iframe')
          .evaluate((frame: HTMLIFrameElement) => [`${frame.sandbox}`, frame.referrerPolicy, frame.src]),
      ),
    );
    expect(frames).toEqual([
      ['allow-scripts allow-same-origin', 'no-referrer', PEERTUBE_FRAME],
      ['allow-scripts allow-same-origin', 'strict-origin', YOUTUBE_FRAME],
    ]);
  });
});

describe('taking it back', () => {
  test('refusing in another tab takes every video off this page, and off the next', async () => {
    const { page, elsewhere } = await watchedPage();
    await page.goto(addressOf(petition), { waitUntil: 'networkidle' });
    await button(page, 'Allow all').last().click();
    await watchAll(page);
    const other = await page.context().newPage();
    await other.goto(`${hub.url}/cookies`, { waitUntil: 'networkidle' });
    await other.getByText('You have allowed analytics and targeting.').waitFor();

    await button(other, 'Refuse all').click();
    await other.getByText('You have refused everything that is not necessary.').waitFor();
    await offers(page).nth(1).waitFor();

    expect(await other.getByRole('checkbox', { name: 'Targeting' }).isChecked()).toBe(false);
    expect(await videos(page).count()).toBe(0);
    const before = elsewhere.length;
    await page.reload({ waitUntil: 'networkidle' });
    await offers(page).nth(1).waitFor();
    expect(elsewhere.length).toBe(before);
    expect(await choiceOf(page)).toBe('v1.a0.t0');
  });

  test('refusing takes off what was loaded once', async () => {
    const { page } = await watchedPage();
    await page.goto(addressOf(petition), { waitUntil: 'networkidle' });
    await button(page, 'Load this one once').first().click();
    await videos(page).waitFor();

    await notice(page).getByRole('button', { name: 'Refuse all' }).click();

    await offers(page).nth(1).waitFor();
    expect(await videos(page).count()).toBe(0);
  });

  test('on the way through the settings and back, the videos wait again', async () => {
    const { page } = await watchedPage();
    await page.goto(addressOf(petition), { waitUntil: 'networkidle' });
    await button(page, 'Allow targeting only').first().click();
    await videos(page).nth(1).waitFor();

    await page.getByRole('link', { name: 'Open the cookie settings' }).first().click();
    await page.getByRole('checkbox', { name: 'Targeting' }).uncheck();
    await button(page, 'Save what is ticked').click();
    await page.getByText('You have refused everything').waitFor();
    await page.goBack();

    await offers(page).nth(1).waitFor();
    expect(await videos(page).count()).toBe(0);
  });
});

describe('the notice', () => {
  test('refuses as easily as it allows, and does not come back', async () => {
    const page = await browser.newPage();
    forbidThirdParty(page, hub.url);
    await page.goto(hub.url, { waitUntil: 'networkidle' });
    const [refuse, allow] = await Promise.all(
      ['Refuse all', 'Allow all'].map((name) =>
        button(page, name).evaluate((element) => {
          const { color, backgroundColor, fontSize, fontWeight, borderColor, minBlockSize } =
            getComputedStyle(element);
          return { color, backgroundColor, fontSize, fontWeight, borderColor, minBlockSize };
        }),
      ),
    );

    await button(page, 'Refuse all').click();
    await notice(page).waitFor({ state: 'detached' });

    expect(refuse).toEqual(allow);
    expect(await choiceOf(page)).toBe('v1.a0.t0');
    await page.goto(addressOf(petition), { waitUntil: 'networkidle' });
    await offers(page).nth(1).waitFor();
    expect(await notice(page).count()).toBe(0);
  });

  test('takes no focus, covers nothing, and is answered from the keyboard', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(addressOf(petition), { waitUntil: 'networkidle' });
    const focused = () =>
      page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.tagName);
    expect(await focused()).not.toBe('Refuse all');
    expect(await notice(page).evaluate((element) => getComputedStyle(element).position)).toBe('static');

    const reached: (string | undefined)[] = [];
    await page.locator('body').press('Tab');
    for (let step = 0; step < 3; step += 1) {
      reached.push(await focused());
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await notice(page).waitFor({ state: 'detached' });

    expect(reached).toEqual(['Skip to the content', 'Cookie settings', 'Refuse all']);
    expect(await choiceOf(page)).toBe('v1.a0.t0');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.getByRole('status').getByText('Your choice is remembered').waitFor();
  });

  test('a video is loaded from the keyboard, and the next stop is near it', async () => {
    const { page } = await watchedPage();
    await page.goto(addressOf(petition), { waitUntil: 'networkidle' });

    await button(page, 'Load this one once').first().focus();
    await page.keyboard.press('Enter');
    await videos(page).waitFor();

    const inFigure = await page.evaluate(() => document.activeElement?.closest('figure')?.dataset['video']);
    expect(inFigure).toBe('peertube');
  });

  test('without scripts it is a form that leads back to the same page', async () => {
    const page = await browser.newPage({ javaScript: false });
    forbidThirdParty(page, hub.url);
    await page.goto(`${addressOf(petition)}?from=mail`);

    await button(page, 'Refuse all').click();
    await notice(page).waitFor({ state: 'detached' });

    expect(page.url()).toBe(`${addressOf(petition)}?from=mail`);
    expect(await choiceOf(page)).toBe('v1.a0.t0');
    expect(await page.getByRole('link', { name: 'Our march' }).getAttribute('href')).toBe(YOUTUBE);
    await page.goto(`${hub.url}/cookies`);
    await page.getByRole('checkbox', { name: 'Analytics' }).check();
    await button(page, 'Save what is ticked').click();
    await page.getByText('You have allowed analytics. Targeting is off.').waitFor();
    expect(await page.getByRole('checkbox', { name: 'Analytics' }).isChecked()).toBe(true);
  });

  test('a choice is one cookie of our own, for the hub alone and at most 180 days', async () => {
    const post = (fields: Record<string, string>) =>
      fetch(`${hub.url}/cookies/choice`, {
        method: 'POST',
        headers: { origin: hub.url },
        body: new URLSearchParams(fields),
        redirect: 'manual',
      });

    const [made, unclear] = [
      await post({ choice: 'targeting', from: 'https://evil.example/' }),
      await post({ choice: 'everything', from: '/privacy' }),
    ];

    expect(made.headers.getSetCookie()).toEqual([
      'cookie_choice=v1.a0.t1; Max-Age=15552000; Path=/; HttpOnly; SameSite=Lax',
    ]);
    expect([made.status, made.headers.get('location')]).toEqual([303, '/']);
    expect(unclear.headers.getSetCookie()).toEqual([]);
    expect([unclear.status, unclear.headers.get('location')]).toEqual([303, '/privacy']);
  });
});

describe('the page that frames a video', () => {
  const ask = async (query: string, headers: Record<string, string>) => {
    const answer = await fetch(`${hub.url}/player?${query}`, { headers });
    return { status: answer.status, policy: answer.headers.get('content-security-policy') ?? '' };
  };
  const video = `video=${encodeURIComponent(PEERTUBE)}`;
  const framed = { 'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'same-origin' };

  test('frames this one site, and only on our own pages', async () => {
    const { status, policy } = await ask(`${video}&once`, framed);

    expect(status).toBe(200);
    expect(policy).toContain('frame-src https://video.example.org;');
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toContain('script-src');
  });

  test.for<[string, string, Record<string, string>, number]>([
    ['a reader who has not chosen', video, framed, 403],
    ['a reader who refused', video, { ...framed, cookie: 'cookie_choice=v1.a1.t0' }, 403],
    ['a cookie that is odd', video, { ...framed, cookie: 'cookie_choice=v1.a1.t1x' }, 403],
    ['a page of its own', `${video}&once`, { ...framed, 'sec-fetch-dest': 'document' }, 403],
    ['a frame on another site', `${video}&once`, { ...framed, 'sec-fetch-site': 'cross-site' }, 403],
    ['what is no video', 'once&video=https://evil.example/', framed, 404],
    ['nothing', 'once', framed, 404],
  ])('is refused for %s', async ([, query, headers, status]) => {
    expect((await ask(query, headers)).status).toBe(status);
  });
});

describe.for([
  ['light', 'en-GB'],
  ['dark', 'en-GB'],
  ['light', 'ar'],
  ['dark', 'ug'],
] as const)('%s, for a reader of %s', ([colorScheme, locale]) => {
  test('axe has nothing to object to in the notice, the offers, the videos and the settings', async () => {
    const { page } = await watchedPage({ colorScheme, locale });
    await page.goto(addressOf(petition), { waitUntil: 'networkidle' });
    await offers(page).nth(1).waitFor();
    await expectNoAxeViolations(page);

    await page.locator('figure[data-video] button[value=all]').first().click();
    await watchAll(page);
    await expectNoAxeViolations(page);

    await page.goto(`${hub.url}/cookies`, { waitUntil: 'networkidle' });
    await expectNoAxeViolations(page);
    await page.context().close();
  });
});

test.for(['en-GB', 'fr', 'es', 'ar', 'ug'])(
  'nothing runs over on a screen 360 pixels wide, for a reader of %s',
  async (locale) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale });
    const overflow = () => page.evaluate(() => document.scrollingElement!.scrollWidth - window.innerWidth);

    await page.goto(addressOf(petition), { waitUntil: 'networkidle' });
    await offers(page).nth(1).waitFor();
    const onPetition = await overflow();
    await page.goto(`${hub.url}/cookies`);

    expect([onPetition, await overflow()]).toEqual([0, 0]);
    await page.context().close();
  },
);

describe('the age that is asked for', () => {
  const ofAge = (page: Page) => page.locator('label', { has: page.locator('input[value=OF_AGE]') });

  test('is the limit of the chosen country, and follows it', async () => {
    const page = await browser.newPage();
    await page.goto(addressOf(petition), { waitUntil: 'networkidle' });
    const said = [await ofAge(page).innerText()];

    for (const country of ['US', 'DE', '']) {
      await page.locator('#sign-country').selectOption(country);
      said.push(await ofAge(page).innerText());
    }

    expect(said).toEqual([
      'I am 16 or older (13 in the United States)',
      'I am 13 or older',
      'I am 16 or older',
      'I am 16 or older (13 in the United States)',
    ]);
  });

  test('is right for every country where it cannot follow', async () => {
    const page = await browser.newPage({ javaScript: false });
    await page.goto(addressOf(petition));

    await page.locator('#sign-country').selectOption('DE');
    await button(page, 'Sign').click();
    await page.locator('#sign-problems').waitFor();

    expect(await page.locator('#sign-country').inputValue()).toBe('DE');
    expect(await ofAge(page).innerText()).toBe('I am 16 or older (13 in the United States)');
  });
});
