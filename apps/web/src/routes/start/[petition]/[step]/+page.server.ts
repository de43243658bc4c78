import { error, fail, redirect } from '@sveltejs/kit';
import { SimilarPetitions } from '#lib/drafting/documents.ts';
import { findDraft } from '#lib/drafting/find-draft.server.ts';
import { previewMarkdown } from '#lib/drafting/preview.server.ts';
import { refuseDraft, saveDraft } from '#lib/drafting/save-draft.server.ts';
import { isStep, stepPath } from '#lib/drafting/steps.ts';
import { savedValues, typedValues } from '#lib/drafting/values.server.ts';
import { writtenLanguages } from '#lib/drafting/written-languages.server.ts';
import { mutate, query } from '#lib/graphql/client.ts';
import { addPicture, removePicture } from '#lib/images/change-picture.server.ts';
import { PublishPetition } from '#lib/manage/deeds.ts';
import { DRAFTING_WORDS } from '#lib/messages/drafting.server.ts';
import { EDITOR_WORDS } from '#lib/messages/editor.server.ts';
import { IMAGE_WORDS } from '#lib/messages/images.server.ts';
import { formText } from '#lib/site/form-text.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { params, fetch, locals } = event;
  const { step } = params;
  if (!isStep(step)) error(404, 'There is no such step.');
  const { draft, topics } = await findDraft(event, params.petition);
  const { title, body } = draft;
  const { similarPetitions } =
    step === 'what' ? await query(fetch, SimilarPetitions, { title, body }) : { similarPetitions: [] };
  return {
    step,
    draft,
    saved: savedValues(draft),
    topics,
    similar: similarPetitions.filter(({ petition }) => petition.id !== draft.id),
    languages: step === 'language' ? writtenLanguages(locals.locale, draft.locale) : [],
    editorWords: EDITOR_WORDS[locals.locale],
    imageWords: step === 'media' ? IMAGE_WORDS[locals.locale] : null,
  };
};

export const actions: Actions = {
  save: async (event) => {
    const form = await event.request.formData();
    const { draft } = await findDraft(event, event.params.petition);
    const go = formText(form, 'go');
    const saved = await saveDraft(event, form, draft);
    if (!('saved' in saved)) return refuseDraft(saved);
    const answer = { saved: true as const, edition: saved.edition, values: typedValues(form) };
    if (go === 'preview') {
      return { ...answer, previewHtml: await previewMarkdown(event, formText(form, 'body')) };
    }
    if (isStep(go)) redirect(303, stepPath(draft.id, go));
    return answer;
  },

  addPicture: (event) => addPicture(event, event.params.petition),
  removePicture: (event) => removePicture(event, event.params.petition),

  publish: async ({ params, fetch, locals }) => {
    const words = DRAFTING_WORDS[locals.locale];
    const { result } = await mutate(fetch, PublishPetition, { petition: params.petition });
    if (result.__typename === 'PublishPetitionSuccess') {
      redirect(303, `/manage/${encodeURIComponent(result.petition.slug)}`);
    }
    const missing = result.__typename === 'ValidationError';
    return fail(422, {
      saved: false as const,
      notPublished: missing ? words.check.notPublished : words.errors.failed,
    });
  },
};
