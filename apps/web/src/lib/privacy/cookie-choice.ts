/** What a reader allows beyond the necessary cookies. */
export interface CookieChoice {
  readonly analytics: boolean;
  /** Also what videos of other sites need, which can recognise who watches. */
  readonly targeting: boolean;
}

/** Remembers the choice, in the reader's browser only. */
export const CHOICE_COOKIE = 'cookie_choice';
/** How long, in seconds: 180 days. Then the reader is asked again. */
export const CHOICE_LIFETIME = 180 * 24 * 60 * 60;

/** "v1.a0.t1": the version of what was asked, then each category. */
const WRITTEN = /^v1\.a([01])\.t([01])$/;

export function writeChoice({ analytics, targeting }: CookieChoice): string {
  return `v1.a${Number(analytics)}.t${Number(targeting)}`;
}

/** The choice in a cookie of unknown origin; `null`, so none made, for anything but what `writeChoice` writes. */
export function readChoice(cookie: string | undefined): CookieChoice | null {
  const [, analytics, targeting] = WRITTEN.exec(cookie ?? '') ?? [];
  return analytics && targeting ? { analytics: analytics === '1', targeting: targeting === '1' } : null;
}
