import { relatedTo, relatedWords, type Relatable, type Related } from '@groundswell/domain';
import { z } from 'zod';
import { RELATABLE, readBoard, relatable } from '../../realtime/petition-board.ts';
import { BROADCASTABLE } from '../broadcastable.ts';
import { localName } from '../topic/local-name.ts';
import { builder } from '../builder.ts';
import { Petition } from './type.petition.ts';

/** What is shown of `Related`. */
type Shown = Pick<Related<Relatable>, 'reason' | 'score'> & { readonly petition: { readonly id: string } };

export const RelatedPetition = builder.objectRef<Shown>('RelatedPetition').implement({
  description: 'Another petition with the reason why it is shown.',
  fields: (t) => ({
    petition: t.prismaField({
      type: Petition,
      extensions: BROADCASTABLE,
      resolve: (query, { petition }, _args, { reader }) =>
        reader.petition.findUniqueOrThrow({ ...query, where: { id: petition.id } }),
    }),
    reason: t.string({
      extensions: BROADCASTABLE,
      description: 'Words for a reader: "Same topic: Human rights".',
      resolve: async ({ reason }, _args, { reader, locale }) => {
        if (reason.kind !== 'SAME_TOPIC') return relatedWords(reason, locale, String);
        const names = await reader.topicName.findMany({ where: { topicSlug: reason.topic } });
        return relatedWords(reason, locale, (slug) => localName({ slug, names }, locale));
      },
    }),
    score: t.exposeFloat('score', {
      extensions: BROADCASTABLE,
      description: 'How strongly it belongs, 0 to 1.',
    }),
  }),
});

builder.prismaObjectFields(Petition, (t) => ({
  relatedPetitions: t.field({
    type: [RelatedPetition],
    description: 'Open petitions to read next, the closest first.',
    args: { first: t.arg.int({ defaultValue: 6, required: true, validate: z.int().min(0).max(20) }) },
    complexity: ({ first }) => ({ field: 50, multiplier: first }),
    select: RELATABLE,
    resolve: async (petition, { first }, { reader, realtime }) => {
      const { petitions } = await readBoard(reader, realtime.currentCount);
      return relatedTo(relatable(petition, realtime.currentCount), petitions, first);
    },
  }),
}));
