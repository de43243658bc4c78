import type { RequestEvent } from '@sveltejs/kit';
import type { ImageWords } from '#lib/messages/images.ts';

type ImageDoor = (headers: Headers, form: FormData) => Promise<Response>;

interface DoorAnswer {
  readonly image?: { readonly id: string };
  readonly error?: {
    readonly code: string;
    readonly issues?: readonly { readonly path: readonly string[] }[];
  };
}

/** What is wrong with a picture that came in a form: a word of `ImageWords.errors`, by its field. */
export type PictureErrors = Readonly<Partial<Record<'file' | 'alt', keyof ImageWords['errors']>>>;

/** Who sends it: their session, where its form was, and their network's name, which no reader can write. */
const HANDED_ON = ['cookie', 'origin', 'x-groundswell-client'];

/** The picture chosen in `form`, or `null` where none was. Browsers send an empty file for that. */
export function chosenPicture(form: FormData): File | null {
  const file = form.get('picture');
  return file instanceof File && (file.size > 0 || file.name !== '') ? file : null;
}

/**
 * Add `file` as a picture for a petition, in this process: the server that mounts this app leaves its door for pictures
 * on `globalThis`, as it does the API's. Returns its id, or what is wrong.
 */
export async function sendImage(
  { request }: RequestEvent,
  { file, alt, petition }: { readonly file: File | null; readonly alt: string; readonly petition: string },
): Promise<{ readonly id: string } | { readonly errors: PictureErrors }> {
  const door: unknown = Reflect.get(globalThis, Symbol.for('groundswell.images'));
  if (!isDoor(door))
    throw new Error(
      'sendImage: globalThis[Symbol.for("groundswell.images")] is missing, expected a function',
    );
  const headers = new Headers();
  for (const name of HANDED_ON) {
    const value = request.headers.get(name);
    if (value) headers.set(name, value);
  }
  const form = new FormData();
  if (file) form.set('file', file);
  form.set('alt', alt);
  form.set('petition', petition);
  const { image, error } = (await (await door(headers, form)).json()) as DoorAnswer;
  if (image) return image;
  if (error?.code === 'RATE_LIMITED') return { errors: { file: 'busy' } };
  const wrong = (field: 'file' | 'alt') => error?.issues?.some(({ path }) => path.includes(field)) === true;
  if (!wrong('file') && !wrong('alt')) return { errors: { file: 'failed' } };
  return { errors: { ...(wrong('file') && { file: 'file' }), ...(wrong('alt') && { alt: 'alt' }) } };
}

function isDoor(value: unknown): value is ImageDoor {
  return typeof value === 'function';
}
