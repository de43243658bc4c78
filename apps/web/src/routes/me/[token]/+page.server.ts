import { CONSENT_PURPOSES, NAME_DISPLAYS } from '@groundswell/domain';
import { fail, redirect } from '@sveltejs/kit';
import { mutate, query } from '#lib/graphql/client.ts';
import { SUPPORTER_WORDS } from '#lib/messages/supporter.server.ts';
import { countryNames } from '#lib/signing/country-names.server.ts';
import { formText } from '#lib/site/form-text.ts';
import { askForLink } from '#lib/supporter/ask-for-link.server.ts';
import { comeBack } from '#lib/supporter/come-back.ts';
import {
  ChangeMyConsent,
  ChangeMyNameDisplay,
  EraseMyData,
  SupporterPage,
  WithdrawMySignature,
} from '#lib/supporter/documents.ts';
import { languageNames } from '#lib/supporter/language-names.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { token }, locals: { locale }, fetch }) => {
  const { supporter } = await query(fetch, SupporterPage, { token });
  return {
    record: supporter,
    exportHref: `/me/${encodeURIComponent(token)}/export.json`,
    countryNames: new Map(countryNames(locale)),
    languageNames: languageNames(locale),
  };
};

export const actions: Actions = {
  ask: askForLink,

  display: async ({ request, params: { token }, fetch, locals }) => {
    const form = await request.formData();
    const signature = formText(form, 'signature');
    const nameDisplay = NAME_DISPLAYS.find((display) => display === formText(form, 'nameDisplay'));
    if (!nameDisplay) return refused(signature, { __typename: 'ValidationError' }, locals);
    const { changeMyNameDisplay: result } = await mutate(fetch, ChangeMyNameDisplay, {
      input: { token, signature, nameDisplay },
    });
    if (result.__typename !== 'ChangeMyNameDisplaySuccess') return refused(signature, result, locals);
    return { done: 'displayed' as const, signature };
  },

  consent: async ({ request, params: { token }, fetch, locals }) => {
    const form = await request.formData();
    const signature = formText(form, 'signature');
    const purpose = CONSENT_PURPOSES.find((known) => known === formText(form, 'purpose'));
    if (!purpose) return refused(signature, { __typename: 'ValidationError' }, locals);
    const organisation = formText(form, 'organisation') || null;
    const given = formText(form, 'given') === 'yes';
    const { changeMyConsent: result } = await mutate(fetch, ChangeMyConsent, {
      input: { token, signature, organisation, purpose, given },
    });
    if (result.__typename !== 'ChangeMyConsentSuccess') return refused(signature, result, locals);
    return { done: given ? ('consented' as const) : ('unconsented' as const), signature };
  },

  withdraw: async ({ request, params: { token }, fetch, locals }) => {
    const signature = formText(await request.formData(), 'signature');
    const { withdrawMySignature: result } = await mutate(fetch, WithdrawMySignature, {
      input: { token, signature },
    });
    if (result.__typename !== 'WithdrawMySignatureSuccess') return refused(signature, result, locals);
    return { done: 'withdrawn' as const, signature, petition: result.petition.title };
  },

  erase: async ({ request, params: { token }, fetch, locals }) => {
    const alsoWithdraw = formText(await request.formData(), 'alsoWithdraw') === 'yes';
    const { eraseMyData: result } = await mutate(fetch, EraseMyData, { input: { token, alsoWithdraw } });
    if (result.__typename !== 'EraseMyDataSuccess') return refused('', result, locals);
    redirect(303, alsoWithdraw ? '/me/goodbye?withdrawn' : '/me/goodbye');
  },
};

interface Refusal {
  readonly __typename: string;
  readonly retryAfterSeconds?: number;
}

/** `refusal` of a change to `signature` ("" for none), as words the page shows beside it. */
function refused(signature: string, { __typename, retryAfterSeconds }: Refusal, { locale }: App.Locals) {
  const words = SUPPORTER_WORDS[locale];
  if (retryAfterSeconds !== undefined) {
    return fail(429, { done: 'refused' as const, signature, message: comeBack(retryAfterSeconds, words) });
  }
  const message = __typename === 'ValidationError' ? words.failed : words.gone;
  return fail(422, { done: 'refused' as const, signature, message });
}
