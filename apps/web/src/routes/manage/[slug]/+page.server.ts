import { PETITION_OUTCOMES } from '@groundswell/domain';
import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { requireViewer } from '#lib/account/require-viewer.server.ts';
import { mutate, query } from '#lib/graphql/client.ts';
import {
  ClosePetition,
  DeclareOutcome,
  PausePetition,
  PublishPetition,
  ReopenPetition,
  ResumePetition,
  ReturnPetitionToDraft,
  SetClosingDate,
} from '#lib/manage/deeds.ts';
import { PetitionToManage } from '#lib/manage/documents.ts';
import { readLastDay } from '#lib/manage/last-day.ts';
import type { ManageWords, OfferedDeed } from '#lib/messages/manage.ts';
import { MANAGE_WORDS } from '#lib/messages/manage.server.ts';
import { formText } from '#lib/site/form-text.ts';
import type { Actions } from './$types';

/** What a form on this page is about. */
type Deed = OfferedDeed | 'CLOSING_DATE';
type Event = RequestEvent<{ slug: string }>;
type Result = { readonly __typename: string } | { readonly __typename: string; readonly code: string };

const OUTCOMES = PETITION_OUTCOMES.filter((outcome) => outcome !== 'NONE');

export const actions: Actions = {
  publish: async (event) => {
    const { result } = await mutate(event.fetch, PublishPetition, { petition: await petitionOf(event) });
    const inReview = result.__typename === 'PublishPetitionSuccess' && result.petition.status === 'IN_REVIEW';
    return answer(event, inReview ? 'SUBMIT' : 'PUBLISH', result, 'incomplete');
  },
  returnToDraft: async (event) => {
    const petition = await petitionOf(event);
    return answer(
      event,
      'RETURN_TO_DRAFT',
      (await mutate(event.fetch, ReturnPetitionToDraft, { petition })).result,
    );
  },
  pause: async (event) => {
    const petition = await petitionOf(event);
    return answer(event, 'PAUSE', (await mutate(event.fetch, PausePetition, { petition })).result);
  },
  resume: async (event) => {
    const petition = await petitionOf(event);
    return answer(event, 'RESUME', (await mutate(event.fetch, ResumePetition, { petition })).result);
  },
  close: async (event) => {
    const petition = await petitionOf(event);
    return answer(event, 'CLOSE', (await mutate(event.fetch, ClosePetition, { petition })).result);
  },
  reopen: async (event) => {
    const petition = await petitionOf(event);
    const day = readLastDay(formText(await event.request.formData(), 'closesAt'));
    if (!day) return refused(event, 'REOPEN', 'closesAt');
    const { result } = await mutate(event.fetch, ReopenPetition, { petition, closesAt: day.moment });
    return answer(event, 'REOPEN', result, 'closesAt');
  },
  outcome: async (event) => {
    const petition = await petitionOf(event);
    const form = await event.request.formData();
    const statement = formText(form, 'statement').replaceAll('\r\n', '\n').trim();
    const outcome = OUTCOMES.find((known) => known === formText(form, 'outcome'));
    if (!outcome) return refused(event, 'DECLARE_OUTCOME', 'outcome', { statement });
    const { result } = await mutate(event.fetch, DeclareOutcome, { petition, outcome, statement });
    return answer(event, 'DECLARE_OUTCOME', result, 'statement', { outcome, statement });
  },
  closingDate: async (event) => {
    const petition = await petitionOf(event);
    const day = readLastDay(formText(await event.request.formData(), 'closesAt'));
    if (!day) return refused(event, 'CLOSING_DATE', 'closesAt');
    const { result } = await mutate(event.fetch, SetClosingDate, { petition, closesAt: day.moment });
    return answer(event, 'CLOSING_DATE', result, 'closesAt');
  },
};

/** The id of the petition at the page's address, for whoever is signed in; whether they may is the API's to say. */
async function petitionOf(event: Event): Promise<string> {
  requireViewer(event);
  const { petition } = await query(event.fetch, PetitionToManage, { slug: event.params.slug });
  return petition?.id ?? error(404, 'There is no such petition.');
}

interface Typed {
  readonly outcome?: string;
  readonly statement?: string;
}

/** What the page says after `deed`; input that broke a limit is refused in the words of `field`. */
function answer(
  event: Event,
  deed: Deed,
  result: Result,
  field?: keyof ManageWords['errors'],
  typed: Typed = {},
) {
  if (!('code' in result)) return { done: deed, refused: null, message: '', typed: {} as Typed };
  switch (result.code) {
    case 'VALIDATION':
      return refused(event, deed, field ?? 'failed', typed);
    case 'NOT_ALLOWED':
      return refused(event, deed, 'notAllowed', typed);
    default:
      return refused(event, deed, 'illegal', typed);
  }
}

function refused({ locals }: Event, deed: Deed, error: keyof ManageWords['errors'], typed: Typed = {}) {
  return fail(422, {
    done: null,
    refused: deed,
    message: MANAGE_WORDS[locals.locale].errors[error],
    typed,
  });
}
