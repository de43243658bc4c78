import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { requireViewer } from '#lib/account/require-viewer.server.ts';
import { DraftBySlug, type EditableDraft } from '#lib/drafting/documents.ts';
import { previewMarkdown } from '#lib/drafting/preview.server.ts';
import { refuseDraft, saveDraft } from '#lib/drafting/save-draft.server.ts';
import { stepPath } from '#lib/drafting/steps.ts';
import { savedValues, typedValues } from '#lib/drafting/values.server.ts';
import { writtenLanguages } from '#lib/drafting/written-languages.server.ts';
import { query } from '#lib/graphql/client.ts';
import { addPicture, removePicture } from '#lib/images/change-picture.server.ts';
import { DRAFTING_WORDS } from '#lib/messages/drafting.server.ts';
import { EDITOR_WORDS } from '#lib/messages/editor.server.ts';
import { IMAGE_WORDS } from '#lib/messages/images.server.ts';
import { formText } from '#lib/site/form-text.ts';
import type { Actions, PageServerLoad } from './$types';

/** What the pages of a draft ask one question at a time, is on one page here: a draft is led there. */
export const load: PageServerLoad = async (event) => {
  const { params, locals } = event;
  const { draft, topics } = await findPetition(event, params.slug);
  if (draft.status === 'DRAFT') redirect(303, stepPath(draft.id, 'check'));
  return {
    draft,
    saved: savedValues(draft),
    topics,
    languages: writtenLanguages(locals.locale, draft.locale),
    draftingWords: DRAFTING_WORDS[locals.locale],
    editorWords: EDITOR_WORDS[locals.locale],
    imageWords: IMAGE_WORDS[locals.locale],
  };
};

export const actions: Actions = {
  save: async (event) => {
    const form = await event.request.formData();
    const { draft } = await findPetition(event, event.params.slug);
    if (formText(form, 'go') === 'preview') {
      return {
        saved: false as const,
        values: typedValues(form),
        edition: formText(form, 'basedOn'),
        previewHtml: await previewMarkdown(event, formText(form, 'body')),
      };
    }
    const saved = await saveDraft(event, form, draft);
    if (!('saved' in saved)) return refuseDraft(saved);
    return { saved: true as const, edition: saved.edition };
  },
  addPicture: async (event) => addPicture(event, (await findPetition(event, event.params.slug)).draft.id),
  removePicture: async (event) =>
    removePicture(event, (await findPetition(event, event.params.slug)).draft.id),
};

async function findPetition(event: RequestEvent, slug: string) {
  requireViewer(event);
  const { petition, topics } = await query(event.fetch, DraftBySlug, { slug });
  if (!petition?.editing) error(404, 'There is no such petition.');
  const draft: EditableDraft = { ...petition, editing: petition.editing };
  return { draft, topics };
}
