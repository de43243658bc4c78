const HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'x-content-type-options': 'nosniff',
} as const;

/**
 * Add what every answer of the web app carries; the content security policy is in vite.config.ts.
 *
 * `same-origin` keeps our addresses from every other site. A page may have set a
 * stricter policy itself.
 */
export function secure(response: Response, url: URL): Response {
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  if (!response.headers.has('referrer-policy')) response.headers.set('referrer-policy', 'same-origin');
  if (url.protocol === 'https:') {
    response.headers.set('strict-transport-security', 'max-age=31536000');
  }
  return response;
}
