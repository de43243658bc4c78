import type { RequestEvent } from '@sveltejs/kit';

/** Remembers which mailbox a code was sent to: a phone may forget the page while its reader looks for the mail. */
const COOKIE = 'gsw_code';
/** As long as a code holds, in seconds. */
const TEN_MINUTES = 600;
/** Pause between two codes, in seconds: a mail takes a moment. */
const PAUSE = 30;

/** A code that was mailed and not typed yet. */
export interface AwaitedCode {
  readonly email: string;
  /** Seconds until another may be asked for, 0 or more. */
  readonly wait: number;
}

type Jar = Pick<RequestEvent, 'cookies' | 'url'>;

/** The code this reader waits for, or `null`. The address is of unknown origin. */
export function awaitedCode({ cookies }: Pick<Jar, 'cookies'>): AwaitedCode | null {
  const [, sentAt, email] = /^(\d{1,12})\.(.+)$/.exec(cookies.get(COOKIE) ?? '') ?? [];
  if (sentAt === undefined || email === undefined) return null;
  const passed = Math.floor(Date.now() / 1_000) - Number(sentAt);
  return { email, wait: Math.min(PAUSE, Math.max(0, PAUSE - passed)) };
}

/** Remember that a code was sent to `email` just now. */
export function awaitCode({ cookies, url }: Jar, email: string): void {
  const value = `${Math.floor(Date.now() / 1_000)}.${email}`;
  cookies.set(COOKIE, value, { ...attributes(url), maxAge: TEN_MINUTES });
}

export function awaitNothing({ cookies, url }: Jar): void {
  cookies.delete(COOKIE, attributes(url));
}

function attributes(url: URL) {
  return { path: '/sign-in', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' } as const;
}
