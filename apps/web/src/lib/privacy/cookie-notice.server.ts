import type { HubLocale } from '@groundswell/domain';
import { render } from 'svelte/server';
import { COOKIE_WORDS } from '#lib/messages/cookies.server.ts';
import CookieNotice from './CookieNotice.svelte';

/** The cookie notice as HTML, for the page at `from`, a path. */
export function cookieNotice(locale: HubLocale, from: string): string {
  return render(CookieNotice, { props: { words: COOKIE_WORDS[locale], from } }).body;
}
