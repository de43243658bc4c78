/** Widths a picture is kept in, in pixels, ascending; it is never enlarged. */
const WIDTHS = [480, 960, 1_600] as const;
export const IMAGE_WIDTH_MAX = 1_600;

/** Bytes of a picture that is sent: 10 MB. */
export const IMAGE_BYTES_MAX = 10_000_000;
/** Pixels of a picture that is sent: 40 megapixels. */
export const IMAGE_PIXELS_MAX = 40_000_000;
/** Pixels a picture needs on each side, to be more than a stamp. */
export const IMAGE_SIDE_MIN = 200;
/** How many times as wide as high a picture may be, or the other way round. */
export const IMAGE_RATIO_MAX = 5;

/**
 * The widths there are of a picture whose largest size is `width` pixels wide, ascending.
 *
 * @param width 1 to `IMAGE_WIDTH_MAX`; the last one returned
 */
export function imageWidths(width: number): number[] {
  return [...WIDTHS.filter((step) => step < width), width];
}

/** The width to show where `wanted` pixels are needed: the smallest that has them, else the largest there is. */
export function imageWidthFor(width: number, wanted: number): number {
  return imageWidths(width).find((each) => each >= wanted) ?? width;
}
