import sharp from 'sharp';
import { IMAGE_PIXELS_MAX } from '@groundswell/domain';

// Pictures come one after the other; what libvips would keep between them is memory for nothing.
sharp.cache(false);
sharp.concurrency(1);
// Whatever else libvips could open stays shut: SVG, PDF, TIFF, raw data and files.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadNsgifBuffer',
    'VipsForeignLoadHeifBuffer',
  ],
});

/** How a file of anybody's is opened: the first frame, in one pass, and no further than its first fault. */
export const UNTRUSTED = {
  failOn: 'error',
  limitInputPixels: IMAGE_PIXELS_MAX,
  sequentialRead: true,
  pages: 1,
} as const;

export { sharp };
