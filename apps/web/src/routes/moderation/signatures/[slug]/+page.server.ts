import { SUSPICIONS, VOID_REASONS } from '@groundswell/domain';
import { error, fail, redirect } from '@sveltejs/kit';
import { mutate, query } from '#lib/graphql/client.ts';
import { MODERATION_WORDS } from '#lib/messages/moderation.server.ts';
import {
  CancelSignatureReview,
  PetitionOfSignatures,
  PreviewSignatureReview,
  SignatureReviewProgress,
  StartSignatureReview,
} from '#lib/moderation/documents.ts';
import { requireModerator } from '#lib/moderation/require-moderator.server.ts';
import { typedFilter } from '#lib/moderation/typed-filter.ts';
import { countryNames } from '#lib/signing/country-names.server.ts';
import { formText } from '#lib/site/form-text.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  requireModerator(event);
  const { fetch, params, locals } = event;
  const { searchParams } = event.url;
  const { petition } = await query(fetch, PetitionOfSignatures, { slug: params.slug });
  if (!petition) error(404, 'There is no such petition.');

  // What waits is looked at first.
  const typed = typedFilter(searchParams.has('filter') ? searchParams : new URLSearchParams({ held: 'yes' }));
  const { previewSignatureReview: preview } = await query(fetch, PreviewSignatureReview, {
    input: { petition: petition.id, kind: 'VOID', filter: typed.filter },
  });
  const review = searchParams.get('review');
  const { signatureReview } = review
    ? await query(fetch, SignatureReviewProgress, { id: review })
    : { signatureReview: null };
  return {
    petition,
    typed,
    preview: preview.__typename === 'PreviewSignatureReviewSuccess' ? preview : null,
    review: signatureReview,
    suspicions: SUSPICIONS,
    reasons: VOID_REASONS,
    countryNames: new Map(countryNames(locals.locale)),
  };
};

export const actions: Actions = {
  start: async ({ request, params, fetch, locals }) => {
    const form = await request.formData();
    const { errors } = MODERATION_WORDS[locals.locale].case;
    const { petition } = await query(fetch, PetitionOfSignatures, { slug: params.slug });
    if (!petition) error(404, 'There is no such petition.');
    const kind = formText(form, 'kind') === 'RELEASE' ? 'RELEASE' : 'VOID';
    const reasonCode = VOID_REASONS.find((known) => known === formText(form, 'reason')) ?? null;
    if (kind === 'VOID' && reasonCode === null) return fail(422, { message: errors.reason });
    const typed = new URLSearchParams(formText(form, 'typed'));
    const { startSignatureReview: started } = await mutate(fetch, StartSignatureReview, {
      input: {
        petition: petition.id,
        kind,
        reasonCode: kind === 'VOID' ? reasonCode : null,
        filter: typedFilter(typed).filter,
      },
    });
    if (started.__typename === 'StartSignatureReviewSuccess') {
      typed.set('filter', 'yes');
      typed.set('review', started.review.id);
      redirect(303, `/moderation/signatures/${params.slug}?${typed}`);
    }
    const { narrow } = MODERATION_WORDS[locals.locale].signatures;
    return fail(422, { message: started.__typename === 'ValidationError' ? narrow : errors.failed });
  },

  cancel: async ({ request, params, fetch, locals }) => {
    const review = formText(await request.formData(), 'review');
    const { cancelSignatureReview } = await mutate(fetch, CancelSignatureReview, { input: { review } });
    if (cancelSignatureReview.__typename === 'NotAllowedError')
      return fail(403, { message: MODERATION_WORDS[locals.locale].case.errors.failed });
    redirect(303, `/moderation/signatures/${params.slug}?review=${encodeURIComponent(review)}`);
  },
};
