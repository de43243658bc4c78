import { expect, test } from 'vitest';
import { imageWidthFor, imageWidths } from './image-size.ts';

test.for([
  [1_600, [480, 960, 1_600]],
  [1_200, [480, 960, 1_200]],
  [480, [480]],
  [300, [300]],
] as const)('a picture %i pixels wide is there in its own width and the steps below', ([width, widths]) => {
  expect(imageWidths(width)).toEqual(widths);
});

test.for([
  [1_600, 100, 480],
  [1_600, 481, 960],
  [700, 600, 700],
  [700, 5_000, 700],
] as const)('of %i pixels, %i are served by %i', ([width, wanted, served]) => {
  expect(imageWidthFor(width, wanted)).toBe(served);
});
