import { fail } from '@sveltejs/kit';
import { mutate } from '#lib/graphql/client.ts';
import { SIGNED_WORDS } from '#lib/messages/signed.server.ts';
import { SUPPORTER_WORDS } from '#lib/messages/supporter.server.ts';
import { comeBack } from '#lib/supporter/come-back.ts';
import { WithdrawSignature } from '#lib/supporter/documents.ts';
import { PRIVATE_PAGE } from '#lib/supporter/private-page.ts';
import type { Actions, PageServerLoad } from './$types';

// Nothing is asked of the API here: mail scanners open links, and opening must do nothing.
export const load: PageServerLoad = ({ locals, setHeaders }) => {
  setHeaders(PRIVATE_PAGE);
  const { seePetition } = SIGNED_WORDS[locals.locale].confirm;
  return { supporterWords: SUPPORTER_WORDS[locals.locale], seePetition };
};

export const actions: Actions = {
  default: async ({ params: { token }, fetch, locals: { locale } }) => {
    const { withdrawSignature: result } = await mutate(fetch, WithdrawSignature, { input: { token } });
    switch (result.__typename) {
      case 'WithdrawSignatureSuccess':
        return { done: 'withdrawn' as const, petition: result.petition };
      case 'RateLimitedError': {
        const message = comeBack(result.retryAfterSeconds, SUPPORTER_WORDS[locale]);
        return fail(429, { done: 'later' as const, message });
      }
      default:
        return fail(422, { done: 'refused' as const });
    }
  },
};
