import { REPORT_DETAILS_MAX, REPORT_REASONS } from '@groundswell/domain';
import { error, fail, redirect } from '@sveltejs/kit';
import { mutate, query } from '#lib/graphql/client.ts';
import { DECISION_WORDS } from '#lib/messages/decisions.server.ts';
import { PetitionToReport, ReportPetition } from '#lib/moderation/documents.ts';
import { formText } from '#lib/site/form-text.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, fetch, locals, url, setHeaders }) => {
  const { petition } = await query(fetch, PetitionToReport, { slug: params.slug });
  if (!petition) error(404, 'There is no such petition.');
  setHeaders({ 'cache-control': 'no-store' });
  const { report, reportReason, log } = DECISION_WORDS[locals.locale];
  const sent = url.searchParams.has('sent');
  return { petition, sent, words: report, reasons: reportReason, log: log.title };
};

export const actions: Actions = {
  default: async ({ request, params, fetch, locals }) => {
    const form = await request.formData();
    const typed = { reason: formText(form, 'reason'), details: formText(form, 'details') };
    const { errors } = DECISION_WORDS[locals.locale].report;
    const refuse = (error: keyof typeof errors, status = 422) =>
      fail(status, { ...typed, error, message: errors[error] });

    const reason = REPORT_REASONS.find((known) => known === typed.reason);
    if (!reason) return refuse('reason');
    if (typed.details.length > 2 * REPORT_DETAILS_MAX) return refuse('details');
    const { petition } = await query(fetch, PetitionToReport, { slug: params.slug });
    if (!petition) error(404, 'There is no such petition.');
    const { reportPetition } = await mutate(fetch, ReportPetition, {
      input: { petition: petition.id, reason, details: typed.details || null },
    });
    switch (reportPetition.__typename) {
      case 'ReportPetitionSuccess':
        redirect(303, `/petitions/${params.slug}/report?sent`);
      case 'ValidationError':
        return refuse('details');
      case 'RateLimitedError':
        return refuse('busy', 429);
      default:
        return refuse('failed');
    }
  },
};
