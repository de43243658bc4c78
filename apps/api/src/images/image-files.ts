import { imageWidths } from '@groundswell/domain';

/** What sites that show a link to a page take. */
export const SHARED_FILE = 'share.jpg';

/** The name of the size `width` pixels wide. */
export function sizeFile(width: number): string {
  return `${width}.webp`;
}

/** The names of all files of a picture whose largest size is `width` pixels wide. */
export function imageFiles(width: number): string[] {
  return [...imageWidths(width).map(sizeFile), SHARED_FILE];
}

/** Where a file of the picture is, on this hub. */
export function imagePath(imageId: string, file: string): string {
  return `/images/${imageId}/${file}`;
}
