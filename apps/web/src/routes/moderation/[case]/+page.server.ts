import { DECISION_REASONS, MODERATION_DECISIONS } from '@groundswell/domain';
import { error, fail, redirect } from '@sveltejs/kit';
import { mutate, query } from '#lib/graphql/client.ts';
import { MODERATION_WORDS } from '#lib/messages/moderation.server.ts';
import { caseRefusal } from '#lib/moderation/case-refusal.ts';
import { ClaimCase, DecideCase, ModerationCasePage, ReleaseCase } from '#lib/moderation/documents.ts';
import { requireModerator } from '#lib/moderation/require-moderator.server.ts';
import { formText } from '#lib/site/form-text.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['claimed', 'released', 'decided'] as const;

export const load: PageServerLoad = async (event) => {
  requireModerator(event);
  const { moderationCase } = await query(event.fetch, ModerationCasePage, { id: event.params.case });
  if (!moderationCase) error(404, 'There is no such case.');
  const done = DONE.find((known) => event.url.searchParams.has(known)) ?? null;
  return { case: moderationCase, done };
};

export const actions: Actions = {
  claim: async ({ params, fetch, locals }) => {
    const { claimCase } = await mutate(fetch, ClaimCase, { input: { case: params.case } });
    if (claimCase.__typename === 'ClaimCaseSuccess') redirect(303, `/moderation/${params.case}?claimed`);
    return refused(claimCase, locals);
  },

  release: async ({ params, fetch, locals }) => {
    const { releaseCase } = await mutate(fetch, ReleaseCase, { input: { case: params.case } });
    if (releaseCase.__typename === 'ReleaseCaseSuccess') redirect(303, `/moderation/${params.case}?released`);
    return refused(releaseCase, locals);
  },

  decide: async ({ params, fetch, locals, request }) => {
    const form = await request.formData();
    const typed = {
      decision: formText(form, 'decision'),
      reason: formText(form, 'reason'),
      note: formText(form, 'note'),
    };
    const decision = MODERATION_DECISIONS.find((known) => known === typed.decision);
    const reason = DECISION_REASONS.find((known) => known === typed.reason);
    const { errors } = MODERATION_WORDS[locals.locale].case;
    if (!decision) return fail(422, { ...typed, message: errors.decision });
    if (!reason) return fail(422, { ...typed, message: errors.reason });
    const { decideCase } = await mutate(fetch, DecideCase, {
      input: { case: params.case, decision, reason, publicNote: typed.note || null },
    });
    if (decideCase.__typename === 'DecideCaseSuccess') redirect(303, `/moderation/${params.case}?decided`);
    return refused(decideCase, locals, typed);
  },
};

/** The words for `refusal`, beside what was typed. */
function refused(
  refusal: Parameters<typeof caseRefusal>[0],
  { locale }: App.Locals,
  typed = { decision: '', reason: '', note: '' },
) {
  return fail(422, { ...typed, message: caseRefusal(refusal, MODERATION_WORDS[locale].case.errors) });
}
