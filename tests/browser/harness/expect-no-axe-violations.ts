import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { scriptedCopy } from './scripted-copy.ts';

/** Expect that axe finds nothing against WCAG 2.0 to 2.2, A and AA, on what `page` shows now, with or without scripts. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const copy = await scriptedCopy(page);
  const { violations } = await new AxeBuilder({ page: copy ?? page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  await copy?.context().close();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}, at ${target.join(' ')}\n${failureSummary ?? ''}`,
    ),
  );
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
}
