import { loadPages } from '@groundswell/api';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE_LINE, HOSTILE_MARKDOWN, MARK } from '../harness/hostile-text.ts';
import { openHub, type TestHub } from '../harness/test-hub.ts';
import { admit } from './harness/admit.ts';
import { expectNoAxeViolations } from './harness/expect-no-axe-violations.ts';
import { hostileScene, type HostileScene } from './harness/hostile-scene.ts';
import { launchBrowser, type TestBrowser } from './harness/launch-browser.ts';
import { thirdPartyRequests } from './harness/third-party-requests.ts';

const ROUTES = join(import.meta.dirname, '../../apps/web/src/routes');

let hub: TestHub;
let browser: TestBrowser;
let scene: HostileScene;
beforeAll(async () => {
  [hub, browser] = await Promise.all([openHub({ pages: (origin) => loadPages([origin]) }), launchBrowser()]);
  scene = await hostileScene(hub);
});
afterAll(async () => {
  await browser?.close();
  await hub?.close();
});

type Role = 'visitor' | 'creator' | 'moderator';
type Example = readonly [Role, (scene: HostileScene) => string];

const petition =
  (path = '') =>
  (scene: HostileScene) =>
    `/petitions/${scene.petition.slug}${path}`;
const manage =
  (path = '') =>
  (scene: HostileScene) =>
    `/manage/${scene.petition.slug}${path}`;

/** For each page of the hub who looks at it and where: a page that is new fails until it is here. */
const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  '/': [
    ['visitor', () => '/'],
    ['creator', () => '/'],
    ['moderator', () => '/'],
  ],
  '/account': [['creator', () => '/account']],
  '/account/organisations/[slug]': [
    ['creator', ({ organisation }) => `/account/organisations/${organisation}`],
  ],
  '/account/people': [['moderator', () => '/account/people']],
  '/confirm/[token]': [['visitor', ({ requestToken }) => `/confirm/${requestToken}`]],
  '/cookies': [['visitor', () => '/cookies']],
  '/decisions': [['visitor', () => '/decisions']],
  '/manage/[slug]': [['creator', manage()]],
  '/manage/[slug]/decision': [['creator', ({ rejected }) => `/manage/${rejected.slug}/decision`]],
  '/manage/[slug]/delivery': [['creator', manage('/delivery')]],
  '/manage/[slug]/delivery/[delivery]': [
    ['creator', (scene) => manage(`/delivery/${scene.deliveryId}`)(scene)],
  ],
  '/manage/[slug]/paper': [['creator', manage('/paper')]],
  '/manage/[slug]/statistics': [['creator', manage('/statistics')]],
  '/manage/[slug]/text': [['creator', manage('/text')]],
  '/manage/[slug]/updates': [['creator', manage('/updates')]],
  '/me': [['visitor', () => '/me']],
  '/me/[token]': [['visitor', ({ manageToken }) => `/me/${manageToken}`]],
  '/me/goodbye': [['visitor', () => '/me/goodbye']],
  '/moderation': [['moderator', () => '/moderation']],
  '/moderation/[case]': [['moderator', ({ caseId }) => `/moderation/${caseId}`]],
  '/moderation/audit': [['moderator', () => '/moderation/audit']],
  '/moderation/signatures/[slug]': [
    ['moderator', ({ petition: { slug } }) => `/moderation/signatures/${slug}`],
  ],
  '/petitions/[slug]': [
    ['visitor', petition()],
    ['creator', petition()],
    ['moderator', petition()],
  ],
  '/petitions/[slug]/history': [['visitor', petition('/history')]],
  '/petitions/[slug]/live': [['visitor', petition('/live')]],
  '/petitions/[slug]/report': [['visitor', petition('/report')]],
  '/petitions/[slug]/sheet': [['visitor', petition('/sheet')]],
  '/petitions/[slug]/signed': [['visitor', petition('/signed')]],
  '/privacy': [['visitor', () => '/privacy']],
  '/sign-in': [['visitor', () => '/sign-in']],
  '/sign-in/name': [['visitor', () => '/sign-in/name']],
  '/start': [
    ['visitor', () => '/start'],
    ['creator', () => '/start'],
  ],
  '/start/[petition]/[step]': [
    'what',
    'who',
    'why',
    'media',
    'topics',
    'language',
    'safety',
    'end',
    'check',
  ].map((step): Example => ['creator', ({ draft }) => `/start/${draft.publicId}/${step}`]),
  '/start/[petition]/preview': [['creator', ({ draft }) => `/start/${draft.publicId}/preview`]],
  '/unsubscribe/[token]': [['visitor', ({ unsubscribeToken }) => `/unsubscribe/${unsubscribeToken}`]],
  '/withdraw/[token]': [['visitor', ({ withdrawToken }) => `/withdraw/${withdrawToken}`]],
};

const pages = readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('+page.svelte'))
  .map((file) => `/${dirname(file)}`.replace('/.', '/'))
  .toSorted();

/** What went wrong on a page, growing while it is open. */
async function watched(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.exposeFunction('reportFault', (fault: string) => void faults.push(fault));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const report: (fault: string) => void = Reflect.get(window, 'reportFault');
      report(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return faults;
}

async function pageOf(role: Role): Promise<Page> {
  const page = await browser.newPage();
  if (role !== 'visitor') await admit(page, hub, role === 'creator' ? scene.creatorId : scene.moderatorId);
  return page;
}

test('every page of the hub has an example here', () => {
  expect(Object.keys(EXAMPLES).toSorted()).toEqual(pages);
});

const visits = Object.entries(EXAMPLES).flatMap(([route, examples]) =>
  examples.map(([role, path]) => ({ route, role, path })),
);

test.for(visits)('$route runs nothing it was not built with, for a $role', async ({ role, path }) => {
  const page = await pageOf(role);
  const faults = await watched(page);
  const elsewhere = thirdPartyRequests(page, hub.url);

  const answer = await page.goto(`${hub.url}${path(scene)}`, { waitUntil: 'networkidle' });

  expect(answer?.status()).toBe(200);
  expect(faults).toEqual([]);
  expect(elsewhere).toEqual([]);
  expect(await page.evaluate((mark) => Reflect.has(window, mark), MARK)).toBe(false);
  await expectNoAxeViolations(page);
  await page.context().close();
});

describe('the same words where nothing cleans them', () => {
  test.for([
    ['what comes first', [HOSTILE_MARKDOWN[0] ?? '']],
    ['a picture that is not there', [HOSTILE_MARKDOWN[3] ?? '']],
    ['a title', [HOSTILE_LINE]],
    ['all of it', HOSTILE_MARKDOWN.filter((text) => !text.includes('http-equiv'))],
  ] as const)('%s runs', async ([, texts]) => {
    const page = await browser.newPage();
    await page.route(`${hub.url}/uncleaned`, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><p>${texts.join('\n')}` }),
    );

    await page.goto(`${hub.url}/uncleaned`);

    await expect.poll(() => page.evaluate((mark) => Reflect.has(window, mark), MARK)).toBe(true);
    await page.context().close();
  });
});
