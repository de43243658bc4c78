import { codePoints, TITLE_MAX } from '@groundswell/domain';
import { fail, redirect } from '@sveltejs/kit';
import { requireViewer } from '#lib/account/require-viewer.server.ts';
import { CreatePetition, SimilarPetitions, StartPage } from '#lib/drafting/documents.ts';
import { draftRefusal } from '#lib/drafting/refusal.ts';
import { stepPath } from '#lib/drafting/steps.ts';
import { mutate, query } from '#lib/graphql/client.ts';
import { DRAFTING_WORDS } from '#lib/messages/drafting.server.ts';
import { formText } from '#lib/site/form-text.ts';
import type { Actions, PageServerLoad } from './$types';

/** A title typed before signing in. Not in the address: that would be in histories and logs. */
const TYPED_TITLE = 'gsw_typed_title';
const COOKIE = { path: '/start', httpOnly: true, sameSite: 'lax', maxAge: 3_600 } as const;

export const load: PageServerLoad = async ({ fetch, cookies }) => {
  const { viewer } = await query(fetch, StartPage, {});
  return {
    title: cookies.get(TYPED_TITLE) ?? '',
    organisations: viewer?.organisations ?? [],
    drafts: viewer?.petitions.nodes.filter(({ status }) => status === 'DRAFT') ?? [],
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { request, fetch, cookies, locals } = event;
    const form = await request.formData();
    const title = formText(form, 'title').trim();
    if (!locals.viewer?.name) {
      if (codePoints(title) <= TITLE_MAX) cookies.set(TYPED_TITLE, title, COOKIE);
      requireViewer(event);
    }

    const { createPetition: result } = await mutate(fetch, CreatePetition, {
      input: { title, body: '', locale: locals.locale, organisation: formText(form, 'organisation') || null },
    });
    if (result.__typename !== 'CreatePetitionSuccess') {
      const refusal = draftRefusal(result, locals.locale, DRAFTING_WORDS[locals.locale]);
      return fail(422, { ...refusal, title });
    }
    cookies.delete(TYPED_TITLE, { path: COOKIE.path });
    // Whoever has scripts has seen similar petitions while they typed.
    const seen = formText(form, 'seen') === 'yes';
    const { similarPetitions } = seen
      ? { similarPetitions: [] }
      : await query(fetch, SimilarPetitions, { title, body: null });
    const { id } = result.petition;
    redirect(303, similarPetitions.length > 0 ? `${stepPath(id, 'what')}#similar` : stepPath(id, 'who'));
  },
};
