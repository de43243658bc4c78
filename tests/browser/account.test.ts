import { loadPages } from '@groundswell/api';
import { createOrganisation, setMember, setRoles } from '@groundswell/commands';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accepted } from '../harness/accepted.ts';
import { startAccount } from '../harness/start-petition.ts';
import { openHub, type TestHub } from '../harness/test-hub.ts';
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
const A_WHOLE_WAY = 180_000;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

/** The six digits in the newest mail to `address`. */
async function codeFor(address: string): Promise<string> {
  const [mail] = await hub.mailTo(address);
  return /\d{3} \d{3}/.exec(mail?.text ?? '')?.[0] ?? '';
}

/** Sign in with `email` on `page`, which stands where that is done. */
async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('Your email address').fill(email);
  await button(page, 'Mail me a code').click();
  await heading(page, 'Type the code').waitFor();
  await page.getByLabel('Code').fill(await codeFor(email));
  await button(page, 'Sign in').click();
}

/** An account with a name; its address. */
async function startNamed(name: string): Promise<{ id: string; email: string }> {
  const id = await startAccount(hub.operator, name);
  const { email } = await hub.db.account.findUniqueOrThrow({ where: { id } });
  return { id, email };
}

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('%s', (_how, javaScript) => {
  test(
    'somebody new signs in with a code, says her name and goes on where she was',
    async () => {
      const email = `leyla-${javaScript}@example.org`;
      const page = await browser.newPage({ javaScript });

      await page.goto(`${hub.url}/account?from=mail`);

      expect(new URL(page.url()).pathname).toBe('/sign-in');
      await signIn(page, email);
      await page.getByLabel('Your full name').fill('Leyla Haddad');
      await button(page, 'Continue').click();
      await heading(page, 'Your account').waitFor();

      expect(new URL(page.url()).search).toBe('?from=mail');
      expect(await page.getByRole('link', { name: 'Leyla H.' }).count()).toBe(1);
      const [cookie] = await page.context().cookies(hub.url);
      expect(cookie).toMatchObject({ name: 'gsw_session', httpOnly: true, sameSite: 'Lax', path: '/' });
      expect(await hub.db.account.findUnique({ where: { email } })).toMatchObject({
        name: 'Leyla Haddad',
        roles: ['CREATOR'],
      });
    },
    A_WHOLE_WAY,
  );

  test(
    'a wrong code, an old one and too hasty a second mail are explained',
    async () => {
      const { email } = await startNamed('Omar Said');
      const page = await browser.newPage({ javaScript });

      await page.goto(`${hub.url}/sign-in`);
      await page.getByLabel('Your email address').fill('nobody');
      await button(page, 'Mail me a code').click();
      await page.locator('#notice').waitFor();
      const badAddress = await page.locator('#notice').textContent();
      await page.getByLabel('Your email address').fill(email);
      await button(page, 'Mail me a code').click();
      await heading(page, 'Type the code').waitFor();

      const enter = async (code: string) => {
        await page.getByLabel('Code').fill(code);
        await Promise.all([
          page.waitForResponse((response) => response.request().method() === 'POST'),
          button(page, 'Sign in').click(),
        ]);
        await page.locator('#notice').waitFor();
        return page.locator('#notice').textContent();
      };
      const code = await codeFor(email);
      const wrong = await enter(code.startsWith('1') ? '222222' : '111111');
      await hub.db.signInCode.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
      await page.goto(`${hub.url}/sign-in`);
      const old = await enter(code);

      expect(badAddress).toContain('name@example.org');
      expect([wrong?.trim(), old?.trim()]).toEqual([
        'This code does not work. Check the newest mail, or ask for a new code.',
        'This code does not work any more. Ask for a new one below.',
      ]);
      expect(await page.getByLabel('Code').getAttribute('autocomplete')).toBe('one-time-code');
      await button(page, 'Use another address').click();
      await heading(page, 'Sign in').waitFor();
    },
    A_WHOLE_WAY,
  );

  test(
    'signing out everywhere ends the session of the other browser',
    async () => {
      const { id } = await startNamed('Nadia Rahman');
      const page = await browser.newPage({ javaScript });
      const other = await browser.newPage({ javaScript });
      await admit(page, hub, id);
      await admit(other, hub, id);
      await other.goto(`${hub.url}/account`);
      await page.goto(`${hub.url}/account`);
      const count = await page.getByText('signed in now: 2').count();

      await button(page, 'Sign out everywhere').click();
      await page.waitForURL(`${hub.url}/`);
      await other.reload();

      expect(count).toBe(1);
      expect(new URL(other.url()).pathname).toBe('/sign-in');
      const kept = [...(await page.context().cookies()), ...(await other.context().cookies())];
      expect(kept.map(({ name }) => name)).not.toContain('gsw_session');
      expect(await page.getByRole('link', { name: 'Sign in' }).count()).toBe(1);
    },
    A_WHOLE_WAY,
  );

  test(
    'an owner makes a key for a program, sees it once, and revokes it',
    async () => {
      const { id } = await startNamed('Ines Falk');
      const made = await createOrganisation(
        { name: `River ${javaScript}`, url: null, privacyPolicyUrl: null, isHub: false },
        hub.operator,
      );
      const { organisationId } = accepted(made);
      accepted(await setMember({ organisationId, accountId: id, role: 'OWNER' }, hub.operator));
      const page = await browser.newPage({ javaScript });
      await admit(page, hub, id);
      await page.goto(`${hub.url}/account`);
      await page.getByRole('link', { name: 'API keys' }).click();

      await page.getByLabel('What is it for?').fill('Newsletter');
      await page.getByLabel('read signatures').check();
      await page.getByLabel('It works').selectOption('90');
      await button(page, 'Make the key').click();
      const secret = await page.getByLabel('The key', { exact: true }).inputValue();
      const viewer = await fetch(`${hub.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
        body: JSON.stringify({ query: '{ viewer { roles scopes } }' }),
      });
      expect(await viewer.json()).toEqual({
        data: { viewer: { roles: ['PARTNER'], scopes: ['SIGNATURES_READ'] } },
      });

      await page.goto(page.url().split('?', 1)[0] ?? '');
      expect(await page.content()).not.toContain(secret);
      await page.getByText('Revoke', { exact: true }).click();
      await page.getByRole('button', { name: /Revoke the key/ }).click();
      await page.getByText('The key is revoked.').waitFor();

      expect(await hub.db.apiKey.findFirst({ where: { organisationId } })).toMatchObject({
        name: 'Newsletter',
        revokedAt: expect.any(Date),
      });
    },
    A_WHOLE_WAY,
  );

  test(
    'an admin makes somebody a moderator, and cannot be the last to leave',
    async () => {
      await hub.db.account.updateMany({ data: { roles: ['CREATOR'] } });
      const admin = await startNamed('Petra Vogel');
      const { id, email } = await startNamed(`Yusuf Demir ${javaScript}`);
      accepted(await setRoles({ accountId: admin.id, roles: ['ADMIN'] }, hub.operator));
      const page = await browser.newPage({ javaScript });
      await admit(page, hub, admin.id);
      await page.goto(`${hub.url}/account`);
      await page.getByRole('link', { name: 'People and roles' }).click();
      await heading(page, 'People and roles').waitFor();
      await page.waitForLoadState('networkidle');

      const find = async (text: string) => {
        await page.getByLabel('Name or address').fill(text);
        await button(page, 'Search').click();
        await expect.poll(() => page.locator('main li .email').allTextContents()).toEqual([text]);
        await page.waitForLoadState('networkidle');
      };
      await find(email);
      await page.getByLabel('Moderator').check();
      await button(page, 'Save roles').click();
      await page.getByText('Saved:').waitFor();
      await find(admin.email);
      await page.getByLabel('Admin').uncheck();
      await button(page, 'Save roles').click();
      await page.getByText('This is the only admin').waitFor();

      const { roles } = await hub.db.account.findUniqueOrThrow({ where: { id } });
      expect(roles).toEqual(['CREATOR', 'MODERATOR']);
    },
    A_WHOLE_WAY,
  );
});

test(
  'what is not theirs is not there for them',
  async () => {
    const { id } = await startNamed('Tariq Aziz');
    const made = await createOrganisation(
      { name: 'Not theirs', url: null, privacyPolicyUrl: null, isHub: false },
      hub.operator,
    );
    const { organisationId } = accepted(made);
    const { slug } = await hub.db.organisation.findUniqueOrThrow({ where: { id: organisationId } });
    const headers = await hub.signIn(id);

    const answers = await Promise.all(
      ['/account/people', `/account/organisations/${slug}`].map((path) => fetch(hub.url + path, { headers })),
    );

    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  },
  A_WHOLE_WAY,
);

test(
  'the pages of an account are without faults for those who cannot see them',
  async () => {
    const { id } = await startNamed('Amina Yusuf');
    accepted(await setRoles({ accountId: id, roles: ['ADMIN'] }, hub.operator));
    const made = await createOrganisation(
      { name: 'River Watch', url: null, privacyPolicyUrl: null, isHub: false },
      hub.operator,
    );
    const { organisationId } = accepted(made);
    const { slug } = await hub.db.organisation.findUniqueOrThrow({ where: { id: organisationId } });
    accepted(await setMember({ organisationId, accountId: id, role: 'OWNER' }, hub.operator));
    await hub.petition({ creatorId: id });
    const page = await browser.newPage({ locale: 'ug', viewport: { width: 360, height: 740 } });
    await page.goto(`${hub.url}/sign-in`);
    await expectNoAxeViolations(page);
    await page.locator('input[name=email]').fill('amina@example.org');
    await page.locator('main form button').click();
    await page.locator('input[name=code]').waitFor();
    await expectNoAxeViolations(page);

    await admit(page, hub, id);
    for (const path of ['/account', '/account/people', `/account/organisations/${slug}`]) {
      await page.goto(hub.url + path);
      await expectNoAxeViolations(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect({ path, width }).toEqual({ path, width: 360 });
    }
  },
  A_WHOLE_WAY,
);
