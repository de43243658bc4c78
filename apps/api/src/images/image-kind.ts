/** Kinds of pictures that are taken. */
export type ImageKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif';

/** How a file of a kind begins, in Latin 1. */
const BEGINNINGS: readonly (readonly [ImageKind, RegExp])[] = [
  ['jpeg', /^\xFF\xD8\xFF/],
  ['png', /^\x89PNG\r\n/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['gif', /^GIF8[79]a/],
  ['avif', /^[^]{4}ftyp(?:avif|avis)/],
];

/**
 * Which kind of picture `file` begins like, or `null` for everything else: SVG, PDF, HTML, whatever its name says. What is
 * behind the beginning is for the decoder to refuse.
 */
export function imageKind(file: Uint8Array): ImageKind | null {
  const start = Buffer.from(file.subarray(0, 16)).toString('latin1');
  return BEGINNINGS.find(([, beginning]) => beginning.test(start))?.[0] ?? null;
}
