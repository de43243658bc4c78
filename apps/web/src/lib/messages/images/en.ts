import type { ImageWords } from '../images.ts';

export const images: ImageWords = {
  heading: 'Picture',
  none: 'No picture yet. One that shows what it is about brings more signatures.',
  file: 'Picture file',
  fileHint:
    'JPEG, PNG, WebP, AVIF or GIF, up to 10 MB. We remove what the file says about where and by whom it was taken.',
  alt: 'What the picture shows',
  altHint: 'One sentence for those who cannot see it.',
  add: 'Add the picture',
  replace: 'Replace the picture',
  remove: 'Remove the picture',
  preview: 'The picture you chose',
  sending: 'Sending the picture…',
  errors: {
    file: 'This file cannot be used. Choose a JPEG, PNG, WebP, AVIF or GIF picture of at most 10 MB and 40 megapixels, at least 200 pixels on each side and at most 5 times as long as wide.',
    alt: 'Say in 1 to 300 characters what the picture shows.',
    busy: 'Too many pictures at once just now. Please try again in a minute.',
    failed: 'The picture could not be added. Please try again.',
  },
};
