import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImageStore } from './image-store.ts';

/** Keeps pictures in `directory`, a folder for each. Several nodes share it only where they share the disk. */
export function createDiskImageStore(directory: string): ImageStore {
  const folderOf = (imageId: string) => join(directory, imageId);
  return {
    async put(imageId, files) {
      // Written beside and renamed: a node that dies meanwhile leaves no half a picture.
      const partial = join(directory, `${imageId}-${randomUUID()}`);
      await mkdir(partial, { recursive: true, mode: 0o700 });
      try {
        for (const [file, bytes] of files) await write(join(partial, file), bytes);
        await rename(partial, folderOf(imageId));
      } catch (error) {
        await rm(partial, { recursive: true, force: true });
        throw error;
      }
    },
    async get(imageId, file) {
      try {
        return await readFile(join(folderOf(imageId), file));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },
    delete: (imageId) => rm(folderOf(imageId), { recursive: true, force: true }),
  };
}

async function write(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
