import { refuseSignatureInput } from '@groundswell/domain';
import { error, fail, redirect } from '@sveltejs/kit';
import { mutate, query } from '#lib/graphql/client.ts';
import { busySentence } from '#lib/messages/busy.server.ts';
import { DECISION_WORDS } from '#lib/messages/decisions.server.ts';
import { HISTORY_WORDS } from '#lib/messages/history.server.ts';
import { loadMessages } from '#lib/messages/load-messages.ts';
import { countryNames } from '#lib/signing/country-names.server.ts';
import { SignPetition } from '#lib/signing/documents.ts';
import { fieldErrors, type Issue } from '#lib/signing/field-errors.ts';
import { idempotencyKey } from '#lib/signing/idempotency-key.server.ts';
import { signatureInput, signVariables } from '#lib/signing/sign-input.ts';
import { signValues, type SignRefusal } from '#lib/signing/sign-values.ts';
import { formText } from '#lib/site/form-text.ts';
import { PetitionToSign } from './documents.ts';
import { SHEET_WORDS } from './sheet/words.server.ts';
import type { Actions, PageServerLoad } from './$types';

const AGE_STATEMENTS = ['OF_AGE', 'GUARDIAN_AGREES'] as const;

export const load: PageServerLoad = ({ locals }) => ({
  countries: countryNames(locals.locale),
  formKey: crypto.randomUUID(),
  // Beside the other words they would reach every browser.
  onPaper: SHEET_WORDS[locals.locale].title,
  inReview: HISTORY_WORDS[locals.locale].inReview,
  report: DECISION_WORDS[locals.locale].report.link,
});

export const actions: Actions = {
  default: async ({ request, params, fetch, locals: { locale } }) => {
    const form = await request.formData();
    const values = signValues(form);
    const { form: words } = await loadMessages(locale);
    const refuse = (issues: readonly Issue[], message: string) => {
      const errors = fieldErrors(issues, locale, words);
      const refusal: SignRefusal = {
        values,
        errors,
        message: Object.keys(errors).length > 0 ? null : message,
      };
      return fail(422, refusal);
    };

    const { petition } = await query(fetch, PetitionToSign, { slug: params.slug });
    if (!petition) error(404, 'There is no such petition.');

    const input = signatureInput(values, { locale, idempotencyKey: idempotencyKey(values) });
    const age = AGE_STATEMENTS.find((statement) => statement === values.age);
    // The API cannot be asked without an age or with an unknown country: its own rules are asked first.
    const refused = refuseSignatureInput(input);
    if (refused || !age) {
      const ageIssues = age ? [] : [{ path: ['age'], message: words.errors.age }];
      return refuse([...(refused?.issues ?? []), ...ageIssues], words.failed);
    }

    // Pressed since the page was made: whose browser can work is asked to. The rest sign without.
    const challenge = petition.signingForm?.challenge;
    if (challenge && request.headers.has('x-sveltekit-action') && !formText(form, 'challenged')) {
      const asked: SignRefusal = { values, errors: {}, message: null, challenge };
      return fail(422, asked);
    }

    const { signPetition } = await mutate(
      fetch,
      SignPetition,
      signVariables(petition.id, input, age, values.nameDisplay, {
        formStamp: values.stamp || null,
        proofOfWork: formText(form, 'proofOfWork') || null,
        website: formText(form, 'website') || null,
      }),
    );
    if (signPetition.__typename === 'SignPetitionSuccess') {
      const counted = signPetition.confirmation === 'NONE' ? '?counted' : '';
      redirect(303, `/petitions/${params.slug}/signed${counted}`);
    }
    switch (signPetition.__typename) {
      case 'ValidationError':
        return refuse(signPetition.issues, signPetition.message);
      case 'AgeConsentRequiredError':
        return refuse([{ path: ['age'], message: signPetition.message }], signPetition.message);
      case 'RateLimitedError':
        return refuse([], busySentence(locale, signPetition.retryAfterSeconds));
      default:
        return refuse([], signPetition.message);
    }
  },
};
