import { builder } from '../builder.ts';
import { ReportReasonEnum } from './case-enums.ts';

export const Report = builder.prismaObject('Report', {
  description: 'What a visitor says is wrong with a petition. Who it was is not known. For moderators.',
  fields: (t) => ({
    reason: t.expose('reason', { type: ReportReasonEnum }),
    details: t.exposeString('details', { nullable: true }),
    at: t.expose('createdAt', { type: 'DateTime', description: 'The hour it came in.' }),
  }),
});
