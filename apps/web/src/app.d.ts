import type { HubLocale } from '@groundswell/domain';

declare global {
  namespace App {
    interface Locals {
      /** The language this reader is answered in. */
      locale: HubLocale;
    }
  }
}

export {};
