/** Keeps a signed-in browser's session. HttpOnly, SameSite=Lax, Secure where the hub is; set by the pages. */
export const SESSION_COOKIE = 'gsw_session';
