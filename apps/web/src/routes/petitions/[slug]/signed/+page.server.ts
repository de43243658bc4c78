import { canonicalEmail, readSigningCode } from '@groundswell/domain';
import { error, fail } from '@sveltejs/kit';
import { mutate, query } from '#lib/graphql/client.ts';
import { loadMessages } from '#lib/messages/load-messages.ts';
import { SIGNED_WORDS } from '#lib/messages/signed.server.ts';
import { SUPPORTER_WORDS } from '#lib/messages/supporter.server.ts';
import { formText } from '#lib/site/form-text.ts';
import { comeBack } from '#lib/supporter/come-back.ts';
import { ConfirmSignatureByCode, SignedPage } from './documents.ts';
import type { Actions, PageServerLoad } from './$types';

const REFUSALS = {
  AlreadySignedError: 'ALREADY_SIGNED',
  PetitionClosedError: 'PETITION_CLOSED',
  PetitionNotOpenError: 'PETITION_NOT_OPEN',
} as const;

export const load: PageServerLoad = async ({ params: { slug }, url, fetch, locals, setHeaders }) => {
  setHeaders({ 'cache-control': 'no-store' });
  const { petition } = await query(fetch, SignedPage, { slug });
  if (!petition) error(404, 'There is no such petition.');
  const { code, failed } = SUPPORTER_WORDS[locals.locale];
  return {
    petition,
    counted: url.searchParams.has('counted'),
    codeWords: { code, failed },
    signedWords: SIGNED_WORDS[locals.locale],
  };
};

export const actions: Actions = {
  code: async ({ params: { slug }, request, fetch, locals: { locale } }) => {
    const form = await request.formData();
    const email = formText(form, 'email').trim();
    const code = readSigningCode(formText(form, 'code'));
    const { form: words } = await loadMessages(locale);
    const said = SUPPORTER_WORDS[locale];
    const refuse = (message: string | null, errors: { email?: string; code?: string } = {}, status = 422) =>
      fail(status, { done: 'refused' as const, email, message, errors });

    const errors = {
      ...(canonicalEmail(email) === null ? { email: words.errors.email } : {}),
      ...(code === null ? { code: said.code.invalidCode } : {}),
    };
    if (code === null || Object.keys(errors).length > 0) return refuse(null, errors);

    const { petition } = await query(fetch, SignedPage, { slug });
    if (!petition) error(404, 'There is no such petition.');
    const { confirmSignatureByCode: result } = await mutate(fetch, ConfirmSignatureByCode, {
      input: { petition: petition.id, email, code },
    });
    switch (result.__typename) {
      case 'ConfirmSignatureSuccess':
        return {
          done: 'confirmed' as const,
          signatureNumber: result.signatureNumber,
          petition: result.petition,
        };
      case 'RateLimitedError':
        return refuse(comeBack(result.retryAfterSeconds, said), {}, 429);
      case 'AlreadySignedError':
      case 'PetitionClosedError':
      case 'PetitionNotOpenError':
        // Only the right code proves whose mailbox it is, and only its owner is told.
        return refuse(SIGNED_WORDS[locale].confirm.refusal[REFUSALS[result.__typename]]);
      default:
        return refuse(said.code.notAccepted);
    }
  },
};
