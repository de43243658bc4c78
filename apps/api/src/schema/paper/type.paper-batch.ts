import { firstNameAndInitial, PAPER_BATCH_STATES } from '@groundswell/domain';
import { encodeId } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';

const PaperBatchStateEnum = builder.enumType('PaperBatchState', {
  description: 'ENTERED waits for a second person; APPROVED is counted.',
  values: PAPER_BATCH_STATES,
});

const PaperSheet = builder.prismaObject('PaperSheet', {
  description: 'A printed sheet that was filled in.',
  fields: (t) => ({
    number: t.exposeString('number', { description: 'As printed on it: "K7M-2QX-9FT".' }),
    count: t.exposeInt('count', { description: 'Signatures on it.' }),
  }),
});

export const PaperBatch = builder.prismaObject('PaperBatch', {
  description: 'Paper signatures entered together. Seen by those who may enter them.',
  fields: (t) => ({
    id: t.id({ select: { id: true }, resolve: ({ id }) => encodeId('PaperBatch', id) }),
    number: t.exposeInt('number', { description: 'From 1 on each petition, without gaps.' }),
    state: t.expose('state', { type: PaperBatchStateEnum }),
    count: t.exposeInt('count', { description: 'Signatures on all its sheets.' }),
    note: t.exposeString('note', { nullable: true }),
    sheets: t.relation('sheets', {
      type: PaperSheet,
      description: 'At most 500; none once rejected, when they can be entered again.',
      query: () => ({ orderBy: { number: 'asc' } }),
    }),
    enteredBy: t.string({
      select: { enteredBy: { select: { name: true } } },
      resolve: ({ enteredBy }) => firstNameAndInitial(enteredBy.name),
    }),
    enteredAt: t.expose('enteredAt', { type: 'DateTime' }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true }),
  }),
});
