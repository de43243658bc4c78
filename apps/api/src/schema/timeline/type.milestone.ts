import { BROADCASTABLE } from '../broadcastable.ts';
import { builder } from '../builder.ts';
import { VISIBLE } from '../petition/visible.ts';
import { publicTime } from './public-time.ts';

export const Milestone = builder.prismaNode('Milestone', {
  description: 'A rung of the goal ladder that was reached: said once and never taken back.',
  id: { field: 'id', extensions: BROADCASTABLE },
  nullable: true,
  findUnique: (id) => ({ id, petition: VISIBLE, reachedAt: { lte: new Date() } }),
  fields: (t) => ({
    value: t.exposeInt('value', { extensions: BROADCASTABLE, description: 'Signatures.' }),
    reachedAt: t.field({
      extensions: BROADCASTABLE,
      type: 'DateTime',
      description: 'When it was reached; only the day when high-risk.',
      select: { reachedAt: true, petition: { select: { highRisk: true } } },
      resolve: ({ reachedAt, petition }) => publicTime(reachedAt, petition.highRisk),
    }),
  }),
});
