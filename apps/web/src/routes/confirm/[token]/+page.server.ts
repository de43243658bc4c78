import { fail } from '@sveltejs/kit';
import { mutate } from '#lib/graphql/client.ts';
import { SIGNED_WORDS } from '#lib/messages/signed.server.ts';
import { ConfirmSignature, RejectSignatureRequest } from './documents.ts';
import type { Actions, PageServerLoad } from './$types';

// Nothing is asked of the API here: mail scanners open links, and opening must do nothing.
export const load: PageServerLoad = ({ locals, setHeaders }) => {
  setHeaders({
    'cache-control': 'no-store',
    // The address holds the token. `no-referrer` would also empty the Origin of the form below,
    // which is how Kit tells it from a forged one; `strict-origin` never sends an address either.
    'referrer-policy': 'strict-origin',
    'x-robots-tag': 'noindex',
  });
  const { confirm, share } = SIGNED_WORDS[locals.locale];
  return { signedWords: { confirm, share } };
};

export const actions: Actions = {
  confirm: async ({ params: { token }, fetch }) => {
    const { confirmSignature } = await mutate(fetch, ConfirmSignature, { input: { token } });
    if (confirmSignature.__typename === 'ConfirmSignatureSuccess') {
      const { signatureNumber, petition } = confirmSignature;
      return { done: 'confirmed' as const, signatureNumber, petition };
    }
    return fail(422, { done: 'refused' as const, refusal: confirmSignature });
  },

  reject: async ({ params: { token }, fetch }) => {
    const { rejectSignatureRequest } = await mutate(fetch, RejectSignatureRequest, { input: { token } });
    if (rejectSignatureRequest.__typename === 'RejectSignatureRequestSuccess') {
      return { done: 'rejected' as const };
    }
    return fail(422, { done: 'refused' as const, refusal: rejectSignatureRequest });
  },
};
