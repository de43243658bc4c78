import { error, fail, redirect } from '@sveltejs/kit';
import { mutate, query } from '#lib/graphql/client.ts';
import { DECISION_WORDS } from '#lib/messages/decisions.server.ts';
import { AppealDecision, DecisionsAbout } from '#lib/moderation/documents.ts';
import { formText } from '#lib/site/form-text.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, fetch, locals, url, parent }) => {
  await parent();
  const { petition } = await query(fetch, DecisionsAbout, { slug: params.slug });
  if (!petition?.decisions) error(404, 'There is no such petition.');
  const sent = url.searchParams.has('sent');
  return { decisions: petition.decisions, sent, words: DECISION_WORDS[locals.locale] };
};

export const actions: Actions = {
  appeal: async ({ request, params, fetch, locals }) => {
    const form = await request.formData();
    const [decision, statement] = [formText(form, 'decision'), formText(form, 'statement')];
    const { appealDecision } = await mutate(fetch, AppealDecision, { input: { decision, statement } });
    if (appealDecision.__typename === 'AppealDecisionSuccess')
      redirect(303, `/manage/${params.slug}/decision?sent`);
    const { errors } = DECISION_WORDS[locals.locale].creator;
    const message = appealDecision.__typename === 'ValidationError' ? errors.statement : errors.failed;
    return fail(422, { decision, statement, message });
  },
};
