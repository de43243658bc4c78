/** A form with a picture. */
export interface PictureForm {
  readonly file: Uint8Array;
  /** The name and the type the browser says it has; nobody believes either. */
  readonly name?: string;
  readonly type?: string;
  readonly alt?: string;
  /** The petition's public id. */
  readonly petition?: string;
}

/** What the door answers. */
export interface PictureAnswer {
  readonly status: number;
  readonly image?: {
    readonly id: string;
    readonly path: string;
    readonly width: number;
    readonly height: number;
  };
  readonly error?: {
    readonly code: string;
    readonly message: string;
    readonly issues?: readonly { readonly path: readonly string[]; readonly message: string }[];
  };
}

/** Send a picture to the hub at `url`. */
export async function sendPicture(
  url: string,
  { file, name = 'photo.jpg', type = 'image/jpeg', alt = 'The old bridge', petition }: PictureForm,
  headers: Readonly<Record<string, string>> = {},
): Promise<PictureAnswer> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(file)], { type }), name);
  form.set('alt', alt);
  if (petition) form.set('petition', petition);
  const response = await fetch(`${url}/images`, { method: 'POST', body: form, headers });
  return { status: response.status, ...((await response.json()) as Omit<PictureAnswer, 'status'>) };
}
