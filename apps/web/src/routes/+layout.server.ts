import { ACCOUNT_WORDS } from '#lib/messages/account.server.ts';
import { DRAFTING_WORDS } from '#lib/messages/drafting.server.ts';
import { cookieNotice } from '#lib/privacy/cookie-notice.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { locale, cookieChoice, viewer }, url, untrack }) => {
  // Untracked: only readers without scripts need the way back, and they load every page anew.
  const here = untrack(() => url.pathname + url.search);
  const { header } = ACCOUNT_WORDS[locale];
  const account = viewer
    ? { href: '/account', label: viewer.name ?? header.account }
    : { href: '/sign-in', label: header.signIn };
  const start = DRAFTING_WORDS[locale].start.title;
  return { locale, cookieChoice, account, start, notice: cookieChoice ? '' : cookieNotice(locale, here) };
};
