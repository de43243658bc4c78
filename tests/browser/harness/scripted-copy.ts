import type { Page } from 'playwright-core';

/** For each page without scripts, how to get an empty one like it that runs them. */
const likeness = new WeakMap<Page, () => Promise<Page>>();

/** Remember that `page` runs no scripts and that `openLike` opens a page that differs in nothing else. */
export function markScriptless(page: Page, openLike: () => Promise<Page>): void {
  likeness.set(page, openLike);
}

/**
 * A copy of what a page without scripts shows, in which a tool like axe can run.
 *
 * It has the page's address, content and styles as they are now, even after a
 * form was sent; the content's own scripts still do not run.
 *
 * @returns `null` for a page that runs scripts; it needs no copy
 */
export async function scriptedCopy(page: Page): Promise<Page | null> {
  const openLike = likeness.get(page);
  if (!openLike) return null;
  const content = await page.content();
  const copy = await openLike();
  await copy.route(
    (url) => url.href === page.url().replace(/#.*/, ''),
    (route) =>
      route.fulfill({
        body: content,
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': "script-src 'none'",
        },
      }),
  );
  await copy.goto(page.url());
  return copy;
}
