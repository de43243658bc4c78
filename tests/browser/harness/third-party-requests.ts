import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';

/** What a page carries within itself. */
const WITHIN = new Set(['data:', 'blob:', 'about:']);

/**
 * The addresses `page` asks for elsewhere than at the hub, growing while it does.
 *
 * @param hub any address of the hub; its host and port are what counts, for
 *   websockets as for pages
 */
export function thirdPartyRequests(page: Page, hub: string): readonly string[] {
  const { host } = new URL(hub);
  const elsewhere: string[] = [];
  const note = (address: string): void => {
    const url = new URL(address);
    if (!WITHIN.has(url.protocol) && url.host !== host) elsewhere.push(address);
  };
  page.context().on('request', (request) => note(request.url()));
  page.on('websocket', (socket) => note(socket.url()));
  return elsewhere;
}

/** Fail the running test when, until its end, `page` asks anybody but the hub for anything. */
export function forbidThirdParty(page: Page, hub: string): void {
  const elsewhere = thirdPartyRequests(page, hub);
  onTestFinished(() => {
    expect(elsewhere, 'requests to third parties').toEqual([]);
  });
}
