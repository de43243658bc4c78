import { join } from 'node:path';
import type { Config } from '../config.ts';
import { createDiskImageStore } from './disk-image-store.ts';
import type { ImageStore } from './image-store.ts';
import { createS3ImageStore } from './s3-image-store.ts';

/** Where this hub keeps its pictures: the bucket it was told of, else its data directory. */
export function openImageStore({ imageBucket, dataDirectory }: Config): ImageStore {
  return imageBucket ? createS3ImageStore(imageBucket) : createDiskImageStore(join(dataDirectory, 'images'));
}
