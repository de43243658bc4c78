import {
  IMAGE_WIDTH_MAX,
  imageWidths,
  refuseBrokenImage,
  refuseImageBytes,
  refuseImageKind,
  refuseImagePixels,
  type ValidationError,
} from '@groundswell/domain';
import { sharp, UNTRUSTED } from './decoder.ts';
import { imageKind } from './image-kind.ts';
import { SHARED_FILE, sizeFile } from './image-files.ts';

/** A picture made anew in all its sizes. Nothing of the file it came from is in it but what can be seen. */
export interface ShrunkImage {
  /** Pixels of the largest size. */
  readonly width: number;
  readonly height: number;
  /** Bytes of the largest size. */
  readonly bytes: number;
  /** By name. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** What sites that show a link take a picture of: WebP is not read by all of them. */
const SHARED_WIDTH = 1_200;
/** What one picture may cost, in seconds of decoding. */
const TIMEOUT = { seconds: 15 };
const WEBP = { quality: 78, effort: 3 } as const;
const JPEG = { quality: 80, mozjpeg: true } as const;

/**
 * Decode `file` and encode it anew in every size: turned as its camera was held, in sRGB, the first frame of an animation,
 * with no metadata. A file that is no picture, or too large in bytes or pixels, is refused before it is decoded.
 */
export async function shrinkImage(file: Buffer): Promise<ShrunkImage | ValidationError> {
  const refusal = refuseImageBytes(file.length);
  if (refusal) return refusal;
  if (imageKind(file) === null) return refuseImageKind();

  const size = await measure(file);
  const tooLarge = size && refuseImagePixels(size.width, size.height);
  if (!size || tooLarge) return tooLarge ?? refuseBrokenImage();

  const decoded = await decode(file);
  if (!decoded) return refuseBrokenImage();
  const { data, info } = decoded;
  const { width, height, channels } = info;
  const raw = () => sharp(data, { raw: { width, height, channels } });
  const files = new Map<string, Buffer>();
  for (const each of imageWidths(width)) {
    const shrunk = raw().resize({ width: each });
    files.set(sizeFile(each), await shrunk.webp(WEBP).timeout(TIMEOUT).toBuffer());
  }
  const shared = raw().resize({ width: Math.min(width, SHARED_WIDTH) });
  const opaque = shared.flatten({ background: '#ffffff' });
  files.set(SHARED_FILE, await opaque.jpeg(JPEG).timeout(TIMEOUT).toBuffer());
  return { width, height, bytes: files.get(sizeFile(width))?.length ?? 0, files };
}

/** Pixels of `file` as its header says; `null` when it has none. */
async function measure(file: Buffer): Promise<{ width: number; height: number } | null> {
  try {
    // The limit's own refusal does not say how many there are.
    const { width, height, format } = await sharp(file, { ...UNTRUSTED, limitInputPixels: false }).metadata();
    return width && height && format ? { width, height } : null;
  } catch {
    return null;
  }
}

/** The picture's pixels, turned upright and at most as wide as its largest size; `null` when they cannot be read. */
async function decode(file: Buffer) {
  try {
    return await sharp(file, UNTRUSTED)
      .autoOrient()
      .resize({ width: IMAGE_WIDTH_MAX, withoutEnlargement: true })
      .toColourspace('srgb')
      .timeout(TIMEOUT)
      .raw()
      .toBuffer({ resolveWithObject: true });
  } catch {
    return null;
  }
}
