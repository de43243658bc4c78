import { redirect } from '@sveltejs/kit';
import { CHOICE_COOKIE, CHOICE_LIFETIME, writeChoice } from '#lib/privacy/cookie-choice.ts';
import { madeChoice } from '#lib/privacy/made-choice.ts';
import { formText } from '#lib/site/form-text.ts';
import { ownPath } from '#lib/site/own-path.ts';
import type { RequestHandler } from './$types';

/** Remember what a reader allows and go back to where they were. */
export const POST: RequestHandler = async ({ request, cookies, locals, url }) => {
  const form = await request.formData();
  const choice = madeChoice(form, locals.cookieChoice);
  if (choice) {
    cookies.set(CHOICE_COOKIE, writeChoice(choice), {
      maxAge: CHOICE_LIFETIME,
      sameSite: 'lax',
      // A hub tried out over plain HTTP could not set a secure cookie.
      secure: url.protocol === 'https:',
    });
  }
  redirect(303, ownPath(formText(form, 'from'), url));
};
