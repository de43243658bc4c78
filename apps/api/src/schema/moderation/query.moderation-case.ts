import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { ModerationCase } from './type.moderation-case.ts';

builder.queryField('moderationCase', (t) =>
  t.prismaField({
    type: ModerationCase,
    nullable: true,
    description: 'The case; null when there is none that this reader may see. For moderators.',
    args: { id: t.arg.id({ required: true }) },
    authScopes: { moderator: true },
    unauthorizedResolver: () => null,
    resolve: (query, _root, { id }, { reader }) => {
      const caseId = idOf('ModerationCase', id);
      return caseId === null ? null : reader.moderationCase.findUnique({ ...query, where: { id: caseId } });
    },
  }),
);
