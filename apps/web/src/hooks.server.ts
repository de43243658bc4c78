import { directionOf } from '@groundswell/domain';
import type { Handle, HandleFetch, HandleServerError } from '@sveltejs/kit/hooks';
import { viewerOf } from '#lib/account/viewer.server.ts';
import { answerInProcess } from '#lib/graphql/in-process.ts';
import { LOCALE_COOKIE, readerLocale } from '#lib/locale/reader-locale.ts';
import { CHOICE_COOKIE, readChoice } from '#lib/privacy/cookie-choice.ts';
import { cacheControl } from '#lib/site/cache-control.ts';
import { secure } from '#lib/site/security-headers.ts';

export const handle: Handle = async ({ event, resolve }) => {
  const locale = readerLocale(event.cookies.get(LOCALE_COOKIE), event.request.headers.get('accept-language'));
  event.locals.locale = locale;
  event.locals.cookieChoice = readChoice(event.cookies.get(CHOICE_COOKIE));
  event.locals.viewer = await viewerOf(event);

  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%groundswell.lang%', locale).replace('%groundswell.dir%', directionOf(locale)),
    // urql reads the type of the inlined answer when the page hydrates.
    filterSerializedResponseHeaders: (name) => name.toLowerCase() === 'content-type',
  });

  if (response.headers.get('content-type')?.startsWith('text/html')) {
    response.headers.set('content-language', locale);
    response.headers.append('vary', 'accept-language, cookie');
    if (!response.headers.has('cache-control')) {
      response.headers.set('cache-control', cacheControl(event, response));
    }
  }
  return secure(response, event.url);
};

/** GraphQL asked while a page is rendered is answered in this process, in the reader's language. */
export const handleFetch: HandleFetch = ({ event, request, fetch }) => {
  const { origin, pathname } = new URL(request.url);
  if (origin !== event.url.origin || pathname !== '/graphql') return fetch(request);
  return answerInProcess(request, event);
};

/** Faults are logged by route, never by address: an address can hold a token. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind === 'unknown')
    console.error(`web: ${event.request.method} ${event.route.id ?? '(no route)'}`, error);
};
