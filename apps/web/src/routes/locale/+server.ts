import { redirect } from '@sveltejs/kit';
import { LOCALE_COOKIE, spoken } from '#lib/locale/reader-locale.ts';
import { formText } from '#lib/site/form-text.ts';
import { ownPath } from '#lib/site/own-path.ts';
import type { RequestHandler } from './$types';

const A_YEAR = 365 * 24 * 60 * 60;

/** Remember the language a reader chose and go back to where they were. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
  const form = await request.formData();
  const locale = spoken(formText(form, 'locale'));
  if (locale) {
    // A hub tried out over plain HTTP could not set a secure cookie.
    cookies.set(LOCALE_COOKIE, locale, {
      maxAge: A_YEAR,
      sameSite: 'lax',
      secure: url.protocol === 'https:',
    });
  }
  redirect(303, ownPath(formText(form, 'from'), url));
};
