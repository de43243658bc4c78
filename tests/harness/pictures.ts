import { sharp } from '../../apps/api/src/images/decoder.ts';

/** Where a picture's metadata says it was taken: on nobody's account may it be served. */
const GPS = { GPSLatitudeRef: 'N', GPSLatitude: '43/1 47/1 2533/100' };
/** Words a picture's metadata carries. */
export const OWNER = 'Zubayda Q., +998 71 200 00 00';

interface PictureOptions {
  readonly width?: number;
  readonly height?: number;
  readonly color?: string;
}

function drawn({ width = 1_200, height = 800, color = '#2a6f77' }: PictureOptions) {
  const mark = { create: { width: 100, height: 100, channels: 3, background: '#d9572b' } } as const;
  return sharp({ create: { width, height, channels: 3, background: color } }).composite([
    { input: mark, top: 0, left: 0 },
  ]);
}

export const jpeg = (options: PictureOptions = {}): Promise<Buffer> => drawn(options).jpeg().toBuffer();
export const png = (options: PictureOptions = {}): Promise<Buffer> => drawn(options).png().toBuffer();
export const webp = (options: PictureOptions = {}): Promise<Buffer> => drawn(options).webp().toBuffer();
export const gif = (options: PictureOptions = {}): Promise<Buffer> => drawn(options).gif().toBuffer();
export const avif = (options: PictureOptions = {}): Promise<Buffer> =>
  drawn(options).avif({ effort: 0 }).toBuffer();

/** A JPEG as a telephone held upright writes it: the sensor's rows, how to turn them, who, and where. */
export function phonePhoto(): Promise<Buffer> {
  return drawn({})
    .withExif({ IFD0: { Artist: OWNER, Copyright: OWNER }, IFD3: GPS })
    .withMetadata({ orientation: 6 })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><creator>${OWNER}</creator></x:xmpmeta>`)
    .jpeg()
    .toBuffer();
}

/** A PNG of a few kilobytes that unpacks to 50 megapixels. */
export const bomb = (): Promise<Buffer> =>
  sharp({
    create: { width: 10_000, height: 5_000, channels: 3, background: '#000' },
    limitInputPixels: false,
  })
    .png({ compressionLevel: 9, palette: true, colours: 2 })
    .toBuffer();

/** Two frames, of different colours, in one GIF. */
export async function animation(): Promise<Buffer> {
  const frames = await Promise.all([png({ color: '#ff0000' }), png({ color: '#0000ff' })]);
  return sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
}

/** `file` with `tail` behind its end, where most programs do not look. */
export const withTail = (file: Buffer, tail: string): Buffer => Buffer.concat([file, Buffer.from(tail)]);
