import { deleteImage, findImage, findImagesToForget, type Database } from '@groundswell/store';
import { imageFiles } from './image-files.ts';
import type { ImageStore } from './image-store.ts';

const DAY_MS = 86_400_000;
/** For how long a picture that nothing shows waits for its form to be sent. */
const UNUSED_MS = 3 * DAY_MS;
/** For how long a picture that was taken down can come back, when its petition is restored. */
const TAKEN_DOWN_MS = 30 * DAY_MS;
const PIECE = 100;

/** Delete pictures nobody needs any more, until none is left or `signal` stops it. Returns how many. */
export async function forgetImages(
  db: Database,
  store: ImageStore,
  now: Date,
  signal: AbortSignal,
): Promise<number> {
  const cutoffs = {
    unused: new Date(now.getTime() - UNUSED_MS),
    takenDown: new Date(now.getTime() - TAKEN_DOWN_MS),
  };
  let forgotten = 0;
  for (;;) {
    const ids = await findImagesToForget(db, cutoffs, PIECE);
    for (const id of ids) {
      if (signal.aborted) return forgotten;
      const image = await findImage(db, id);
      // Its files first: a row without files is found again, files without a row never would be.
      if (image) await store.delete(id, imageFiles(image.width));
      await deleteImage(db, id);
      forgotten += 1;
    }
    if (ids.length < PIECE) return forgotten;
  }
}
