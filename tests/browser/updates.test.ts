import { loadPages } from '@groundswell/api';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agreedSupporters } from '../harness/agreed-supporters.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';
import { admit } from './harness/admit.ts';
import { expectNoAxeViolations } from './harness/expect-no-axe-violations.ts';
import { launchBrowser, type PageOptions, type TestBrowser } from './harness/launch-browser.ts';

let hub: TestHub;
let browser: TestBrowser;
beforeAll(async () => {
  [hub, browser] = await Promise.all([openHub({ pages: (origin) => loadPages([origin]) }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await hub?.close();
});

/** What a reader may wait for live, in milliseconds. */
const LIVE = 1_000;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A page of whoever started `petition`. */
async function creatorsPage({ creatorId }: ApiPetition, options?: PageOptions): Promise<Page> {
  const page = await browser.newPage(options);
  await admit(page, hub, creatorId);
  return page;
}

async function write(page: Page, { slug }: ApiPetition, title: string, body: string): Promise<void> {
  await page.goto(`${hub.url}/manage/${slug}/updates`, { waitUntil: 'networkidle' });
  await page.locator('#sign-title').fill(title);
  await page.locator('#sign-body').fill(body);
}

test('a creator posts an update that appears in a second window', async () => {
  const petition = await hub.petition();
  const [creator, reader] = [await creatorsPage(petition), await browser.newPage()];
  await reader.goto(`${hub.url}/petitions/${petition.slug}`, { waitUntil: 'networkidle' });
  const timeline = reader.locator('#timeline');

  await write(creator, petition, 'We met the mayor', 'She **listened**.');
  await button(creator, 'Post it now').click();
  await timeline.getByRole('heading', { name: 'We met the mayor' }).waitFor({ timeout: LIVE });
  await creator.locator('#notice', { hasText: 'Your update is on the timeline.' }).waitFor();
  await expectNoAxeViolations(creator);

  await creator.getByRole('link', { name: 'Edit', exact: true }).click();
  await creator.getByRole('heading', { name: 'Edit the update' }).waitFor();
  await creator.locator('#sign-title').fill('We met her');
  await button(creator, 'Save').click();
  await timeline.getByRole('heading', { name: 'We met her' }).waitFor({ timeout: LIVE });
  await timeline.getByText('Edited', { exact: false }).waitFor({ timeout: LIVE });
  await creator.locator('#notice', { hasText: 'Your update is changed.' }).waitFor();

  await creator.getByText('Retract', { exact: true }).click();
  await button(creator, 'Retract it for good').click();
  await timeline.getByText('An update was retracted').waitFor({ timeout: LIVE });

  expect(await timeline.textContent()).not.toMatch(/We met|listened/);
  await creator.locator('#notice', { hasText: 'Your update is retracted.' }).waitFor();
  await expectNoAxeViolations(reader);
});

test('a creator posts, edits and retracts without scripts', async () => {
  const petition = await hub.petition();
  const options = { javaScript: false, viewport: { width: 360, height: 740 } };
  const [creator, reader] = [await creatorsPage(petition, options), await browser.newPage(options)];
  const read = async () => {
    await reader.goto(`${hub.url}/petitions/${petition.slug}`);
    return reader.locator('#timeline').textContent();
  };

  await write(creator, petition, 'We met the mayor', 'She **listened**.');
  await button(creator, 'Preview').click();
  const preview = await creator.locator('#preview-body strong').textContent();
  await button(creator, 'Post it now').click();
  const posted = await read();
  await creator.getByRole('link', { name: 'Edit', exact: true }).click();
  await creator.locator('#sign-body').fill('She nodded.');
  await button(creator, 'Save').click();
  const edited = await read();
  await creator.getByText('Retract', { exact: true }).click();
  await button(creator, 'Retract it for good').click();
  const retracted = await read();

  expect(preview).toBe('listened');
  expect(posted).toMatch(/We met the mayor[^]*She listened/);
  expect(edited).toMatch(/She nodded[^]*Edited/);
  expect(retracted).toContain('An update was retracted');
  expect(retracted).not.toContain('nodded');
});

describe('a creator mails an update', () => {
  test.for([
    ['with scripts', true],
    ['without', false],
  ] as const)('%s, to those who asked for it, and sees how far it is', async ([, javaScript]) => {
    const petition = await hub.petition();
    const addressOf = (place: number) => `supporter${place}@${petition.slug}.example`;
    await agreedSupporters(hub.operator, petition.id, { count: 12, at: new Date(), addressOf });
    const creator = await creatorsPage(petition, { javaScript });

    await write(creator, petition, 'We met the mayor', 'She **listened**.');
    await creator.getByLabel('Also mail it to everyone who asked for it: 12').check();
    await button(creator, 'Post it now').click();
    await creator.locator('#notice').waitFor();
    await expect
      .poll(
        async () => {
          if (!javaScript) await creator.reload();
          return creator.locator('[data-mailing]').textContent();
        },
        { timeout: 20_000 },
      )
      .toMatch(/The mailing is done\.[^]*12 of 12 mails sent/);
    await expectNoAxeViolations(creator);

    const [mail] = await hub.mailTo(addressOf(7));
    expect(mail).toMatchObject({ subject: expect.stringContaining('We met the mayor') });
    expect(mail?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  });
});

test('a fourth mailing of a week is refused with its words kept, and can be posted without', async () => {
  const petition = await hub.petition();
  await agreedSupporters(hub.operator, petition.id, {
    count: 1,
    at: new Date(),
    addressOf: () => 'ada@example.org',
  });
  const creator = await creatorsPage(petition, { javaScript: false });
  await write(creator, petition, 'Fourth news', 'Yes.');
  await creator.locator('input[name=mail]').check();
  // Somebody else of the organisation was faster, three times.
  await spendMailings(petition);

  await button(creator, 'Post it now').click();

  await creator.getByText('Supporters have had as many mails as they can bear', { exact: false }).waitFor();
  expect(await creator.locator('#sign-title').inputValue()).toBe('Fourth news');
  await expectNoAxeViolations(creator);
});

describe('the Atom feed of a petition', () => {
  test('tells its timeline with absolute addresses, in its language, and is not sent twice', async () => {
    const petition = await hub.petition({ locale: 'fr' });
    const creator = await creatorsPage(petition, { javaScript: false });
    await write(creator, petition, 'Le maire & nous', 'Elle **écoute**.');
    await button(creator, 'Post it now').click();
    await creator.goto(`${hub.url}/petitions/${petition.slug}`);
    const address = await creator.locator('link[type="application/atom+xml"]').getAttribute('href');

    const first = await fetch(address!, { headers: { 'accept-language': 'en' } });
    const xml = await first.text();
    const again = await fetch(address!, { headers: { 'if-none-match': first.headers.get('etag')! } });
    const since = await fetch(address!, {
      headers: { 'if-modified-since': first.headers.get('last-modified')! },
    });

    expect(first.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(xml).toContain('xml:lang="fr"');
    expect(xml).toContain('<title>Le maire &amp; nous</title>');
    expect(xml).toContain('&lt;strong&gt;écoute&lt;/strong&gt;');
    expect(xml).toContain('<title>La pétition a été lancée</title>');
    expect(xml).toContain(`href="${hub.url}/petitions/${petition.slug}#timeline"`);
    expect([again.status, since.status]).toEqual([304, 304]);
  });
});

/** As many mailings as a week bears. */
async function spendMailings({ id: petitionId, creatorId }: ApiPetition): Promise<void> {
  const at = new Date();
  for (let spent = 0; spent < 3; spent += 1) {
    const update = { petitionId, authorId: creatorId, title: 'News', body: 'Yes.', postedAt: at };
    const { id: updateId } = await hub.db.campaignUpdate.create({
      data: { id: crypto.randomUUID(), ...update },
    });
    await hub.db.mailing.create({
      data: {
        id: crypto.randomUUID(),
        petitionId,
        updateId,
        state: 'DONE',
        total: 1,
        sent: 1,
        createdById: creatorId,
        createdAt: at,
      },
    });
  }
}
