import { createContext } from 'svelte';
import type { CookieChoice } from './cookie-choice.ts';

/** What this reader has chosen, as everything on the page follows it. */
export class CookieConsent {
  choice: CookieChoice | null;

  constructor(choice: CookieChoice | null) {
    this.choice = $state.raw(choice);
  }
}

export const [consentContext, provideConsent] = createContext<CookieConsent>();
