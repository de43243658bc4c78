import { addImage } from '@groundswell/commands';
import {
  DomainError,
  PetitionNotFoundError,
  NotAllowedError,
  RateLimitedError,
  refuseAlt,
  refuseImageBytes,
  refuseInput,
  ValidationError,
} from '@groundswell/domain';
import { createContext, type ApiContext, type ApiServices } from '../graphql/context.ts';
import { encodeId, idOf } from '../graphql/global-id.ts';
import { imagePath, sizeFile } from './image-files.ts';
import type { ImageStore } from './image-store.ts';
import { shrinkImage } from './shrink-image.ts';
import { Turns } from './turns.ts';

/** Pictures that may wait while one is decoded. */
const WAITING_MAX = 16;
/** When to come again where more wait. */
const BUSY_SECONDS = 10;

const STATUS: Readonly<Record<string, number>> = {
  VALIDATION: 422,
  NOT_ALLOWED: 403,
  RATE_LIMITED: 429,
  PETITION_NOT_FOUND: 404,
};

/** Takes pictures: looks at who sends one, makes it anew, writes it down, keeps its files. */
export class ImageDoor {
  readonly #services: ApiServices;
  readonly #store: ImageStore;
  readonly #turns = new Turns(WAITING_MAX);

  constructor(services: ApiServices, store: ImageStore) {
    this.#services = services;
    this.#store = store;
  }

  /** Who sends a picture, or why they may not: asked before anything of it is read. Throws what `Actors` throws. */
  async admit(headers: Headers): Promise<ApiContext | NotAllowedError | RateLimitedError> {
    const context = await createContext(this.#services, headers);
    if (context.actor.kind === 'visitor') return new NotAllowedError();
    return (await context.guard.refuse('addImage', context.client)) ?? context;
  }

  /** Take the picture in `form`: `file`, `alt`, and the `petition` it is for. Throws when its files cannot be kept. */
  async take(form: FormData, context: ApiContext): Promise<Response> {
    const file = form.get('file');
    const alt = text(form, 'alt').trim();
    const petition = text(form, 'petition');
    const petitionId = petition === '' ? null : idOf('Petition', petition);
    if (petition !== '' && petitionId === null) return refusal(new PetitionNotFoundError());
    const bytes = file instanceof Blob ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0);
    const issues = [...(refuseImageBytes(bytes.length)?.issues ?? []), refuseAlt(alt)];
    const refused = refuseInput(issues);
    if (refused) return refusal(refused);

    const image = await this.#turns.take(() => shrinkImage(bytes));
    if (image === null) return refusal(new RateLimitedError(BUSY_SECONDS));
    if (image instanceof DomainError) return refusal(image);
    const { width, height } = image;
    const added = await context.run(addImage, { petitionId, alt, width, height, bytes: image.bytes });
    if (added instanceof DomainError) return refusal(added);
    // After its row: what fails here leaves a picture nobody uses, which is forgotten by its row.
    await this.#store.put(added.imageId, image.files);
    const path = imagePath(added.imageId, sizeFile(width));
    const answer = { id: encodeId('Image', added.imageId), path, width, height, alt };
    return Response.json({ image: answer }, { status: 201 });
  }
}

/** A refusal as this door words it: what GraphQL would say, with a status. */
export function refusal(error: DomainError): Response {
  const { code, message } = error;
  const status = STATUS[code] ?? 400;
  const retry = error instanceof RateLimitedError ? { retryAfterSeconds: error.retryAfterSeconds } : {};
  const issues = error instanceof ValidationError ? { issues: error.issues } : {};
  return Response.json({ error: { code, message, ...issues, ...retry } }, { status });
}

/** The refusal of what is no form with a file in it. */
export function notAForm(): Response {
  const message = 'Send a form (multipart/form-data) with a file, and its alt text in "alt".';
  return refusal(new ValidationError([{ path: ['file'], message }]));
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
