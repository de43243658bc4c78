import type { IncomingMessage, ServerResponse } from 'node:http';
import { PUBLIC_STATUSES, refuseEditing, type Actor } from '@groundswell/domain';
import { findImage, type Database } from '@groundswell/store';
import { createContext, type ApiServices } from '../graphql/context.ts';
import { requestHeaders } from '../http/request-headers.ts';
import { send } from '../http/send.ts';
import { imageFiles } from './image-files.ts';
import type { ImageStore } from './image-store.ts';

const PATH = /^\/images\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/([\w.]{1,16})$/;

/** Opened by itself a picture is a document: it may do nothing. */
const HARMLESS = {
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
} as const;
/** A size of a picture never changes. Caches that readers share ask again in an hour: it may have been taken down. */
const FOR_ALL = 'public, max-age=31536000, s-maxage=3600, immutable';

/** The picture and file that `path` names, or `null` when it names none. */
export function imageAsked(path: string): { readonly imageId: string; readonly file: string } | null {
  const [, imageId, file] = PATH.exec(path) ?? [];
  return imageId && file ? { imageId, file } : null;
}

/**
 * Answer with a file of a picture: to everybody where a petition that visitors may see shows it, otherwise only to who
 * works on that petition, to who added it, and to moderators. To all others there is none.
 */
export async function answerImage(
  request: IncomingMessage,
  response: ServerResponse,
  { imageId, file }: { readonly imageId: string; readonly file: string },
  { services, db, store }: { services: ApiServices; db: Database; store: ImageStore },
): Promise<void> {
  const image = await findImage(db, imageId);
  const isFile = image && imageFiles(image.width).includes(file);
  const isPublic = isFile && isShown(image);
  const may = isPublic || (isFile && maySee(image, (await asker(request, services)) ?? { kind: 'visitor' }));
  const bytes = may ? await store.get(imageId, file) : null;
  const headers = { ...HARMLESS, 'cache-control': bytes && isPublic ? FOR_ALL : 'private, no-store' };
  if (!bytes) {
    const plain = { ...headers, 'content-type': 'text/plain; charset=utf-8' };
    return send(response, 404, plain, 'There is no such picture.\n');
  }
  const type = file.endsWith('.jpg') ? 'image/jpeg' : 'image/webp';
  send(response, 200, { ...headers, 'content-type': type }, bytes);
}

type FoundImage = NonNullable<Awaited<ReturnType<typeof findImage>>>;

/** Whether a page that any visitor may see shows it: with a text, or with an update that stands. */
function isShown({ petition, _count: { texts, updates } }: FoundImage): boolean {
  return texts + updates > 0 && PUBLIC_STATUSES.some((status) => status === petition?.status);
}

function maySee({ petition, ownerId }: FoundImage, actor: Actor): boolean {
  if (actor.kind === 'account' && (actor.moderator || actor.accountId === ownerId)) return true;
  return petition !== null && refuseEditing(actor, petition) === null;
}

/** Who asks; nobody in particular where what they show does not hold. */
async function asker(request: IncomingMessage, services: ApiServices): Promise<Actor | null> {
  try {
    return (await createContext(services, requestHeaders(request))).actor;
  } catch {
    return null;
  }
}
