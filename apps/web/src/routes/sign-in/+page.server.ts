import { fail, redirect } from '@sveltejs/kit';
import { awaitCode, awaitedCode, awaitNothing } from '#lib/account/awaited-code.server.ts';
import { RequestSignInCode, SignIn } from '#lib/account/documents.ts';
import { nextPage, withNext } from '#lib/account/next-page.ts';
import { keepSession } from '#lib/account/session-cookie.server.ts';
import { mutate } from '#lib/graphql/client.ts';
import { fill } from '#lib/locale/fill.ts';
import { ACCOUNT_WORDS } from '#lib/messages/account.server.ts';
import { loadMessages } from '#lib/messages/load-messages.ts';
import { SUPPORTER_WORDS } from '#lib/messages/supporter.server.ts';
import { formText } from '#lib/site/form-text.ts';
import { comeBack } from '#lib/supporter/come-back.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = ({ locals, cookies, url }) => {
  if (locals.viewer) redirect(303, nextPage(url));
  return { awaited: awaitedCode({ cookies }), sentAgain: url.searchParams.has('again') };
};

export const actions: Actions = {
  /** Mail the first code to an address. */
  code: async (event) => {
    const email = formText(await event.request.formData(), 'email').trim();
    const refusal = await sendCode(event, email);
    if (refusal) return fail(refusal.status, { ...refusal, email });
    redirect(303, withNext('/sign-in', event.url));
  },

  /** Mail another code to the same address. */
  again: async (event) => {
    const awaited = awaitedCode(event);
    if (!awaited) redirect(303, withNext('/sign-in', event.url));
    const words = ACCOUNT_WORDS[event.locals.locale].signIn;
    if (awaited.wait > 0) {
      return fail(429, { message: fill(words.wait, { seconds: `${awaited.wait}` }), error: null });
    }
    const refusal = await sendCode(event, awaited.email);
    if (refusal) return fail(refusal.status, refusal);
    const next = withNext('/sign-in', event.url);
    redirect(303, `${next}${next.includes('?') ? '&' : '?'}again`);
  },

  /** Forget the address, and ask for another. */
  another: (event) => {
    awaitNothing(event);
    redirect(303, withNext('/sign-in', event.url));
  },

  /** Sign in with the code. */
  enter: async (event) => {
    const { locale } = event.locals;
    const awaited = awaitedCode(event);
    if (!awaited) redirect(303, withNext('/sign-in', event.url));
    const code = formText(await event.request.formData(), 'code');
    const { signIn } = await mutate(event.fetch, SignIn, { input: { email: awaited.email, code, locale } });
    const words = ACCOUNT_WORDS[locale].signIn;
    switch (signIn.__typename) {
      case 'SignInSuccess':
        keepSession(event, signIn.token);
        awaitNothing(event);
        redirect(
          303,
          signIn.viewer.displayName === null ? withNext('/sign-in/name', event.url) : nextPage(event.url),
        );
      case 'RateLimitedError':
        return fail(429, {
          message: comeBack(signIn.retryAfterSeconds, SUPPORTER_WORDS[locale]),
          error: null,
        });
      case 'SignInCodeExpiredError':
        return fail(422, { message: null, error: words.expired });
      default:
        return fail(422, { message: null, error: words.wrong });
    }
  },
};

interface Refusal {
  readonly status: number;
  /** What concerns no field. */
  readonly message: string | null;
  readonly error: string | null;
}

/** Have a code mailed to `email`, and remember it; the refusal when none was. */
async function sendCode(event: RequestEvent, email: string): Promise<Refusal | null> {
  const { locale } = event.locals;
  const { requestSignInCode } = await mutate(event.fetch, RequestSignInCode, { input: { email, locale } });
  switch (requestSignInCode.__typename) {
    case 'RequestSignInCodeSuccess':
      awaitCode(event, email);
      return null;
    case 'RateLimitedError': {
      const message = comeBack(requestSignInCode.retryAfterSeconds, SUPPORTER_WORDS[locale]);
      return { status: 429, message, error: null };
    }
    default: {
      const { form } = await loadMessages(locale);
      return { status: 422, message: null, error: form.errors.email };
    }
  }
}
