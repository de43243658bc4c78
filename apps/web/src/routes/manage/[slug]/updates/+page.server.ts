import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { requireViewer } from '#lib/account/require-viewer.server.ts';
import { previewMarkdown } from '#lib/drafting/preview.server.ts';
import { mutate, query } from '#lib/graphql/client.ts';
import { fill } from '#lib/locale/fill.ts';
import { formatIn } from '#lib/locale/format.ts';
import { chosenPicture, sendImage, type PictureErrors } from '#lib/images/send-image.server.ts';
import { IMAGE_WORDS } from '#lib/messages/images.server.ts';
import { EDITOR_WORDS } from '#lib/messages/editor.server.ts';
import { UPDATES_WORDS } from '#lib/messages/updates.server.ts';
import type { UpdatesWords } from '#lib/messages/updates.ts';
import { formText } from '#lib/site/form-text.ts';
import { CancelMailing, EditUpdate, PostUpdate, RetractUpdate, UpdatesPage } from '#lib/updates/documents.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ slug: string }>;
type Done = keyof UpdatesWords['done'];

/** What was typed, and what the page says of it. */
interface Typed {
  readonly title: string;
  readonly body: string;
  readonly mail: boolean;
  readonly picture: { readonly id: string; readonly alt: string; readonly errors: PictureErrors };
}

const NOTHING: Typed = { title: '', body: '', mail: false, picture: { id: '', alt: '', errors: {} } };

export const load: PageServerLoad = async ({ fetch, params, url, locals: { locale } }) => {
  const { petition } = await query(fetch, UpdatesPage, { slug: params.slug });
  if (!petition) error(404, 'There is no such petition.');
  const edited = url.searchParams.get('edit');
  const done = url.searchParams.get('done');
  const words = UPDATES_WORDS[locale];
  return {
    updatesWords: words,
    editorWords: EDITOR_WORDS[locale],
    imageWords: IMAGE_WORDS[locale],
    updates: petition.updates.nodes,
    outlook: petition.mailingOutlook,
    editing: petition.updates.nodes.find(({ id }) => id === edited) ?? null,
    done: done !== null && Object.hasOwn(words.done, done) ? words.done[done as Done] : null,
  };
};

export const actions: Actions = {
  post: async (event) => {
    requireViewer(event);
    const { typed, wantsPreview } = await read(event);
    if (wantsPreview) return preview(event, typed);
    const { petition } = await query(event.fetch, UpdatesPage, { slug: event.params.slug });
    if (!petition) error(404, 'There is no such petition.');
    if (hasErrors(typed)) return refusePicture(typed);
    const { title, body, mail: mailSupporters, picture } = typed;
    const { result } = await mutate(event.fetch, PostUpdate, {
      petition: petition.id,
      title,
      body,
      mailSupporters,
      image: picture.id || null,
    });
    return answer(event, 'posted', result, typed);
  },
  edit: async (event) => {
    requireViewer(event);
    const { typed, wantsPreview, form } = await read(event);
    if (wantsPreview) return preview(event, typed);
    if (hasErrors(typed)) return refusePicture(typed);
    const { title, body, picture } = typed;
    const removed = form.has('pictureRemoved');
    const { result } = await mutate(event.fetch, EditUpdate, {
      update: formText(form, 'update'),
      title,
      body,
      // What is not said stays.
      ...(picture.id ? { image: picture.id } : removed ? { image: null } : {}),
    });
    return answer(event, 'edited', result, typed);
  },
  retract: async (event) => {
    requireViewer(event);
    const update = formText(await event.request.formData(), 'update');
    return answer(event, 'retracted', (await mutate(event.fetch, RetractUpdate, { update })).result, NOTHING);
  },
  stop: async (event) => {
    requireViewer(event);
    const mailing = formText(await event.request.formData(), 'mailing');
    return answer(event, 'stopped', (await mutate(event.fetch, CancelMailing, { mailing })).result, NOTHING);
  },
};

async function read(event: Event) {
  const form = await event.request.formData();
  const typed: Typed = {
    title: formText(form, 'title').trim(),
    body: formText(form, 'body').replaceAll('\r\n', '\n'),
    mail: form.has('mail'),
    picture: await readPicture(event, form),
  };
  return { form, typed, wantsPreview: formText(form, 'go') === 'preview' };
}

/** The picture that came with the form, added at once: what else is refused does not lose it. */
async function readPicture(event: Event, form: FormData): Promise<Typed['picture']> {
  const alt = formText(form, 'pictureAlt');
  const id = formText(form, 'pictureId');
  const file = chosenPicture(form);
  if (!file) return { id, alt, errors: {} };
  const { petition } = await query(event.fetch, UpdatesPage, { slug: event.params.slug });
  const sent = await sendImage(event, { file, alt, petition: petition?.id ?? '' });
  return 'errors' in sent ? { id, alt, errors: sent.errors } : { id: sent.id, alt, errors: {} };
}

function hasErrors({ picture: { errors } }: Typed): boolean {
  return Object.keys(errors).length > 0;
}

function refusePicture(typed: Typed) {
  return fail(422, { typed, errors: {}, message: null, previewHtml: null });
}

async function preview(event: Event, typed: Typed) {
  const previewHtml = await previewMarkdown(event, typed.body);
  return { typed, errors: {}, message: null, previewHtml };
}

interface Result {
  readonly __typename: string;
  readonly code?: string;
  readonly issues?: readonly { readonly path: readonly string[] }[];
  readonly nextAt?: string;
}

/** Come back to a page that says what was done, so that a reload does nothing twice; or say why it was not. */
function answer(event: Event, done: Done, result: Result, typed: Typed) {
  if (result.code === undefined) redirect(303, `/manage/${event.params.slug}/updates?done=${done}#notice`);
  const { locale } = event.locals;
  const { errors } = UPDATES_WORDS[locale];
  const refuse = (message: string | null, fields: { title?: string; body?: string } = {}) =>
    fail(422, { typed, errors: fields, message, previewHtml: null });
  switch (result.code) {
    case 'VALIDATION': {
      const wrong = (field: string) => result.issues?.some(({ path }) => path.includes(field)) === true;
      return refuse(null, {
        ...(wrong('title') && { title: errors.title }),
        ...(wrong('body') && { body: errors.body }),
      });
    }
    case 'MAILING_LIMIT':
      return refuse(fill(errors.limit, { date: formatIn(locale).day(result.nextAt ?? '') }));
    case 'PETITION_NOT_OPEN':
      return refuse(errors.notOpen);
    case 'UPDATE_RETRACTED':
    case 'UPDATE_NOT_FOUND':
      return refuse(errors.retracted);
    case 'MAILING_ENDED':
      return refuse(errors.ended);
    case 'NOT_ALLOWED':
      return refuse(errors.notAllowed);
    default:
      return refuse(errors.failed);
  }
}
