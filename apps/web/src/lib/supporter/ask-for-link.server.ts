import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { mutate } from '#lib/graphql/client.ts';
import { loadMessages } from '#lib/messages/load-messages.ts';
import { SUPPORTER_WORDS } from '#lib/messages/supporter.server.ts';
import { formText } from '#lib/site/form-text.ts';
import { comeBack } from './come-back.ts';
import { RequestManageLink } from './documents.ts';

/** Why no link was asked for, and the address that was typed. */
export interface AskRefusal {
  readonly email: string;
  /** What is wrong with the address. */
  readonly error: string | null;
  /** What concerns no field. */
  readonly message: string | null;
}

/**
 * The form action that asks for a link to the supporter's own page. It leads everybody to the same
 * words, whether the address signed anything or not.
 */
export async function askForLink({
  request,
  fetch,
  locals: { locale },
}: Pick<RequestEvent, 'request' | 'fetch' | 'locals'>) {
  const email = formText(await request.formData(), 'email').trim();
  const { requestManageLink } = await mutate(fetch, RequestManageLink, { input: { email, locale } });
  if (requestManageLink.__typename === 'RequestManageLinkSuccess') redirect(303, '/me?sent');

  const words = SUPPORTER_WORDS[locale];
  const refuse = (refusal: Omit<AskRefusal, 'email'>, status = 422) =>
    fail(status, { ask: { email, ...refusal } satisfies AskRefusal });
  switch (requestManageLink.__typename) {
    case 'ValidationError': {
      const { form } = await loadMessages(locale);
      return refuse({ error: form.errors.email, message: null });
    }
    case 'RateLimitedError':
      return refuse({ error: null, message: comeBack(requestManageLink.retryAfterSeconds, words) }, 429);
    default:
      return refuse({ error: null, message: words.failed });
  }
}
