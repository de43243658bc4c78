import { fail, type RequestEvent } from '@sveltejs/kit';
import { mutate } from '#lib/graphql/client.ts';
import { DRAFTING_WORDS } from '#lib/messages/drafting.server.ts';
import { formText } from '#lib/site/form-text.ts';
import { UpdatePetition, type EditableDraft } from './documents.ts';
import { readChange } from './read-change.ts';
import { draftRefusal, type DraftRefusal } from './refusal.ts';
import { typedValues, type DraftValues } from './values.server.ts';

/** A form that was not saved: why, what was typed, and from which edition the next press starts. */
export interface UnsavedDraft extends DraftRefusal {
  readonly values: DraftValues;
  readonly basedOn: string;
}

/**
 * Save what `form` says of `draft`. Returns the edition it became, or why not, to be answered with
 * `refuseDraft`.
 */
export async function saveDraft(
  { fetch, locals: { locale } }: RequestEvent,
  form: FormData,
  draft: EditableDraft,
): Promise<{ readonly saved: true; readonly edition: string; readonly slug: string } | UnsavedDraft> {
  const words = DRAFTING_WORDS[locale];
  const { edition } = draft.editing;
  const unsaved = (refusal: DraftRefusal): UnsavedDraft => ({
    ...refusal,
    values: typedValues(form),
    // Who was told of the other window saves over it, when they press again.
    basedOn: refusal.conflict ? edition : formText(form, 'basedOn') || edition,
  });

  const read = readChange(form, draft);
  if ('refused' in read) {
    return unsaved({
      errors: { [read.refused]: words.errors[read.refused] },
      message: null,
      conflict: false,
    });
  }
  const { updatePetition: result } = await mutate(fetch, UpdatePetition, {
    input: {
      ...read.change,
      petition: draft.id,
      changeNote: formText(form, 'changeNote').trim() || null,
      basedOn: formText(form, 'basedOn') || null,
    },
  });
  if (result.__typename !== 'UpdatePetitionSuccess') return unsaved(draftRefusal(result, locale, words));
  const { slug, editing } = result.petition;
  return { saved: true, slug, edition: editing?.edition ?? '' };
}

/** `unsaved` as an action answers it. */
export function refuseDraft(unsaved: UnsavedDraft) {
  return fail(unsaved.conflict ? 409 : 422, { ...unsaved, saved: false as const });
}
