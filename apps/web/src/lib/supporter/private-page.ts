/**
 * Headers of a page that shows what one person gave, or whose address is a key to it.
 *
 * `no-referrer` would also empty the Origin of the page's forms, which is how Kit tells them from
 * forged ones; `strict-origin` never sends an address either.
 */
export const PRIVATE_PAGE = {
  'cache-control': 'no-store',
  'referrer-policy': 'strict-origin',
  'x-robots-tag': 'noindex, nofollow',
} as const;
