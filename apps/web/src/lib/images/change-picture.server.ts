import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { mutate } from '#lib/graphql/client.ts';
import { formText } from '#lib/site/form-text.ts';
import { UpdatePicture } from './documents.ts';
import { chosenPicture, sendImage, type PictureErrors } from './send-image.server.ts';

/** Put the picture in the form of `event` with the text of `petition`, and come back to the page. */
export async function addPicture(event: RequestEvent, petition: string) {
  const form = await event.request.formData();
  const alt = formText(form, 'pictureAlt');
  const sent = await sendImage(event, { file: chosenPicture(form), alt, petition });
  if ('errors' in sent) return refuse(sent.errors, alt);
  return show(event, petition, sent.id, alt);
}

/** Take the picture away from the text of `petition`, and come back to the page. */
export async function removePicture(event: RequestEvent, petition: string) {
  return show(event, petition, null, '');
}

async function show(event: RequestEvent, petition: string, image: string | null, alt: string) {
  const { result } = await mutate(event.fetch, UpdatePicture, { petition, image });
  if (result.__typename !== 'UpdatePetitionSuccess') return refuse({ file: 'failed' }, alt);
  redirect(303, `${event.url.pathname}#picture`);
}

function refuse(errors: PictureErrors, alt: string) {
  return fail(422, { picture: { errors, alt } });
}
