import { cookieNotice } from '#lib/privacy/cookie-notice.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { locale, cookieChoice }, url, untrack }) => {
  // Untracked: only readers without scripts need the way back, and they load every page anew.
  const here = untrack(() => url.pathname + url.search);
  return { locale, cookieChoice, notice: cookieChoice ? '' : cookieNotice(locale, here) };
};
