import { ALT_MAX } from '../text/limits.ts';
import { refuseText } from '../text/refuse-text.ts';
import { ValidationError, type ValidationIssue } from '../text/validation-error.ts';
import { IMAGE_BYTES_MAX, IMAGE_PIXELS_MAX, IMAGE_RATIO_MAX, IMAGE_SIDE_MIN } from './image-size.ts';

/** What is wrong with the words for who cannot see a picture, or `null` when nothing is. */
export function refuseAlt(alt: string): ValidationIssue | null {
  return alt.trim() === ''
    ? { path: ['alt'], message: 'Say what the picture shows, for those who cannot see it.' }
    : refuseText(['alt'], alt, { min: 1, max: ALT_MAX });
}

/** What is wrong with a file of `bytes`, or `null` when nothing is. */
export function refuseImageBytes(bytes: number): ValidationError | null {
  if (bytes === 0) return refuseFile('Choose a picture: the file is empty.');
  if (bytes <= IMAGE_BYTES_MAX) return null;
  return refuseFile(`Keep the file to ${megas(IMAGE_BYTES_MAX)} MB; it has ${megas(bytes)}.`);
}

/** What is wrong with a picture of this many pixels, or `null` when nothing is. */
export function refuseImagePixels(width: number, height: number): ValidationError | null {
  const pixels = width * height;
  if (pixels > IMAGE_PIXELS_MAX)
    return refuseFile(`Keep the picture to ${megas(IMAGE_PIXELS_MAX)} megapixels; it has ${megas(pixels)}.`);
  if (Math.min(width, height) < IMAGE_SIDE_MIN)
    return refuseFile(
      `Use a picture of ${IMAGE_SIDE_MIN} × ${IMAGE_SIDE_MIN} pixels or more; it has ${width} × ${height}.`,
    );
  if (Math.max(width, height) > IMAGE_RATIO_MAX * Math.min(width, height))
    return refuseFile(
      `Use a picture at most ${IMAGE_RATIO_MAX} times as long as the other side; it has ${width} × ${height} pixels.`,
    );
  return null;
}

/** The refusal of a file that is no picture of a kind we take. */
export function refuseImageKind(): ValidationError {
  return refuseFile('Use a JPEG, PNG, WebP, AVIF or GIF picture; this file is none of them.');
}

/** The refusal of a file that begins like a picture and cannot be read as one. */
export function refuseBrokenImage(): ValidationError {
  return refuseFile(
    'This picture cannot be read: the file is damaged or cut off. Save it anew and try again.',
  );
}

/** The refusal of a picture that is not its author's, or another petition's. */
export function refuseUnknownImage(): ValidationError {
  return new ValidationError([{ path: ['image'], message: 'There is no such picture. Add it again.' }]);
}

function refuseFile(message: string): ValidationError {
  return new ValidationError([{ path: ['file'], message }]);
}

/** Millions, to one digit, rounded up: what is just above a limit must not look like the limit. */
function megas(count: number): number {
  return Math.ceil(count / 100_000) / 10;
}
