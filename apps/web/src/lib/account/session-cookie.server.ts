import type { RequestEvent } from '@sveltejs/kit';

/** Where a browser keeps who is signed in; the API reads it too. */
export const SESSION_COOKIE = 'gsw_session';

/** As long as a session lasts that is not used, in seconds. */
const A_MONTH = 30 * 24 * 60 * 60;

type Jar = Pick<RequestEvent, 'cookies' | 'url'>;

/** Keep the session `token` (as the API gave it out) in the reader's browser, where no script can read it. */
export function keepSession({ cookies, url }: Jar, token: string): void {
  cookies.set(SESSION_COOKIE, decodeURIComponent(token), attributes(url));
}

/** Let the reader's cookie last as long again as their session does, which was used just now. */
export function prolongSession({ cookies, url }: Jar): void {
  const token = cookies.get(SESSION_COOKIE);
  if (token !== undefined) cookies.set(SESSION_COOKIE, token, attributes(url));
}

export function dropSession({ cookies, url }: Jar): void {
  const { path, secure, sameSite, httpOnly } = attributes(url);
  cookies.delete(SESSION_COOKIE, { path, secure, sameSite, httpOnly });
}

function attributes(url: URL) {
  // A hub tried out over plain HTTP could not set a secure cookie.
  const secure = url.protocol === 'https:';
  return { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: A_MONTH } as const;
}
