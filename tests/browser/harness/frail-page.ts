import type { Page } from 'playwright-core';
import { expect } from 'vitest';

declare global {
  interface Window {
    frailty: {
      /** New websockets fail: something on the way does not let them through. */
      blocked: boolean;
      hidden: boolean;
      /** Websockets that were opened so far, and those of them that are closed. */
      opened: number;
      closed: number;
    };
  }
}

/** A page whose connection and attention fail when the test says so. */
export interface FrailPage {
  /** Whether websockets get through, from now on. */
  block(blocked: boolean): Promise<void>;
  /** Whether the reader looks at another tab. */
  hide(hidden: boolean): Promise<void>;
  /** Until `count` websockets have opened since the page was, and how many of them are closed. */
  sockets(count: { opened: number; closed: number }): Promise<void>;
}

/** Prepare `page`, which has loaded nothing yet. `blocked`: no websocket gets through from the start. */
export async function makeFrail(page: Page, { blocked = false } = {}): Promise<FrailPage> {
  await page.addInitScript((isBlocked) => {
    const frailty = { blocked: isBlocked, hidden: false, opened: 0, closed: 0 };
    window.frailty = frailty;
    window.WebSocket = new Proxy(WebSocket, {
      construct(Real, [url, protocols]: [string, string]) {
        // The server refuses to upgrade any other path.
        const socket = new Real(frailty.blocked ? `${url}-blocked` : url, protocols);
        socket.addEventListener('open', () => {
          frailty.opened += 1;
          socket.addEventListener('close', () => (frailty.closed += 1));
        });
        return socket;
      },
    });
    Object.defineProperty(document, 'visibilityState', {
      get: () => (frailty.hidden ? 'hidden' : 'visible'),
    });
  }, blocked);

  return {
    block: (isBlocked) => page.evaluate((value) => void (window.frailty.blocked = value), isBlocked),
    hide: (isHidden) =>
      page.evaluate((value) => {
        window.frailty.hidden = value;
        document.dispatchEvent(new Event('visibilitychange'));
      }, isHidden),
    sockets: (count) =>
      expect
        .poll(() => page.evaluate(() => ({ ...window.frailty })), { timeout: 20_000 })
        .toMatchObject(count),
  };
}
