import type { Page } from 'playwright-core';
import type { TestHub } from '../../harness/test-hub.ts';

/** Give the browser of `page` a session of the account with this id or address, as signing in would. */
export async function admit(page: Page, hub: TestHub, account: string): Promise<void> {
  const { cookie } = await hub.signIn(account);
  const [name = '', value = ''] = cookie.split('=');
  await page.context().addCookies([{ name, value, url: hub.url }]);
}
