import { goalFor } from '@groundswell/domain';
import type { CurrentCount } from '../../realtime/current-count.ts';
import { BROADCASTABLE } from '../broadcastable.ts';
import { builder } from '../builder.ts';

export const SignatureCount = builder.objectRef<CurrentCount>('SignatureCount').implement({
  description: 'How many have signed, as of a moment.',
  fields: (t) => ({
    total: t.int({
      extensions: BROADCASTABLE,
      description: 'Signatures, on line and on paper.',
      resolve: ({ online, paper }) => online + paper,
    }),
    online: t.exposeInt('online', {
      extensions: BROADCASTABLE,
      description: 'Signatures confirmed by mail.',
    }),
    paper: t.exposeInt('paper', {
      extensions: BROADCASTABLE,
      description: 'Signatures on sheets that were counted.',
    }),
    revision: t.exposeInt('revision', {
      extensions: BROADCASTABLE,
      description:
        'Grows with every change and never falls: of two counts, the one with the higher revision is newer.',
    }),
    asOf: t.expose('asOf', {
      extensions: BROADCASTABLE,
      type: 'DateTime',
      description: 'When this count was read.',
    }),
  }),
});

export const Goal = builder.objectRef<CurrentCount>('Goal').implement({
  description: 'The number hoped for next: the first rung of the goal ladder above the count.',
  fields: (t) => ({
    value: t.int({
      extensions: BROADCASTABLE,
      description: 'The rung, in signatures.',
      resolve: (count, _args, { hub }) => goalFor(hub.goalLadder, count.online + count.paper).value,
    }),
    remaining: t.int({
      extensions: BROADCASTABLE,
      description: 'Signatures still missing, at least 0.',
      resolve: (count, _args, { hub }) => goalFor(hub.goalLadder, count.online + count.paper).remaining,
    }),
    progress: t.float({
      extensions: BROADCASTABLE,
      description: 'How far, from 0 to 1.',
      resolve: (count, _args, { hub }) => goalFor(hub.goalLadder, count.online + count.paper).progress,
    }),
  }),
});
