import type { HubLocale } from '@groundswell/domain';
import type { Viewer } from '#lib/account/viewer.server.ts';
import type { CookieChoice } from '#lib/privacy/cookie-choice.ts';

declare global {
  namespace App {
    interface Locals {
      /** The language this reader is answered in. */
      locale: HubLocale;
      /** What this reader allows beyond the necessary; `null` before they chose. */
      cookieChoice: CookieChoice | null;
      /** Who is signed in; `null` for a visitor. */
      viewer: Viewer | null;
    }
  }
}

export {};
