import { SESSION_COOKIE } from './session-cookie.ts';

/** What a request shows to say who asks. */
export interface Credential {
  /** A session's token or an API key. */
  readonly secret: string;
  /** Sent with purpose, so that one that does not hold is refused; a cookie just comes along. */
  readonly isDeliberate: boolean;
}

/** No credential is longer; what is, is not looked at. */
const CREDENTIAL_MAX = 300;
const COOKIE = new RegExp(`(?:^|;\\s*)${SESSION_COOKIE}=([^;\\s]+)`);

/**
 * The credential in `headers`, or `null` for a visitor: `Authorization: Bearer …`, else the session's
 * cookie, which is honoured only from pages of `origins` and from programs, which name no origin:
 * a form on somebody else's page must not act for its reader.
 */
export function credentialOf(headers: Headers, origins: ReadonlySet<string>): Credential | null {
  const deliberate = bearer(headers.get('authorization'));
  if (deliberate) return deliberate;
  const cookies = headers.get('cookie');
  if (cookies === null) return null;
  const origin = headers.get('origin');
  if (origin !== null && !origins.has(origin)) return null;
  const secret = COOKIE.exec(cookies)?.[1];
  return secret === undefined || secret.length > CREDENTIAL_MAX ? null : { secret, isDeliberate: false };
}

/** The credential in the value of an `Authorization` header; of another kind than `Bearer` there is none. */
export function bearer(authorization: string | null): Credential | null {
  const [, secret] = /^Bearer +(\S+) *$/i.exec(authorization ?? '') ?? [];
  return secret === undefined || secret.length > CREDENTIAL_MAX ? null : { secret, isDeliberate: true };
}
