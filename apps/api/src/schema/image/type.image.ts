import { imageWidthFor, imageWidths } from '@groundswell/domain';
import { encodeId } from '../../graphql/global-id.ts';
import { imagePath, SHARED_FILE, sizeFile } from '../../images/image-files.ts';
import { BROADCASTABLE } from '../broadcastable.ts';
import { builder } from '../builder.ts';

/** How wide a picture is shown where nothing else is asked for, in pixels. */
const WIDTH = 960;

export const Image = builder.prismaObject('Image', {
  description:
    'A picture that comes with a petition or an update. It was made anew here: no metadata is in it.',
  fields: (t) => ({
    id: t.id({
      extensions: BROADCASTABLE,
      select: { id: true },
      resolve: ({ id }) => encodeId('Image', id),
    }),
    url: t.field({
      extensions: BROADCASTABLE,
      type: 'URL',
      description: 'WebP, the smallest there is that is `width` pixels wide or more, else the largest.',
      args: { width: t.arg.int({ required: true, defaultValue: WIDTH }) },
      select: { id: true, width: true },
      resolve: ({ id, width }, { width: wanted }, { origin }) =>
        `${origin}${imagePath(id, sizeFile(imageWidthFor(width, wanted)))}`,
    }),
    shareUrl: t.field({
      extensions: BROADCASTABLE,
      type: 'URL',
      description: 'JPEG, at most 1 200 pixels wide, for sites that show a link to the page.',
      select: { id: true },
      resolve: ({ id }, _args, { origin }) => `${origin}${imagePath(id, SHARED_FILE)}`,
    }),
    srcset: t.string({
      extensions: BROADCASTABLE,
      description: 'All sizes as an img takes them, smallest first; addresses begin at the root of this hub.',
      select: { id: true, width: true },
      resolve: ({ id, width }) =>
        imageWidths(width)
          .map((each) => `${imagePath(id, sizeFile(each))} ${each}w`)
          .join(', '),
    }),
    width: t.exposeInt('width', {
      extensions: BROADCASTABLE,
      description: 'Pixels of the largest size.',
    }),
    height: t.exposeInt('height', { extensions: BROADCASTABLE }),
    alt: t.exposeString('alt', {
      extensions: BROADCASTABLE,
      description: 'What it shows, for those who cannot see it.',
    }),
  }),
});
