import { builder, pageCost } from '../builder.ts';
import { ModerationKindEnum } from './case-enums.ts';
import { ModerationCase } from './type.moderation-case.ts';
import { WAITING } from './waiting.ts';

builder.queryField('moderationQueue', (t) =>
  t.prismaConnection(
    {
      type: ModerationCase,
      cursor: 'id',
      nullable: true,
      complexity: pageCost,
      description: 'What waits for a moderator, the oldest first. Null but for moderators.',
      args: { kind: t.arg({ type: ModerationKindEnum, description: 'Only these; all when left out.' }) },
      authScopes: { moderator: true },
      unauthorizedResolver: () => null,
      resolve: (query, _root, { kind }, { reader }) =>
        reader.moderationCase.findMany({
          ...query,
          where: { ...WAITING, ...(kind ? { kind } : {}) },
          orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
        }),
    },
    { name: 'ModerationQueueConnection', description: 'A page of the queue.' },
    { name: 'ModerationQueueEdge' },
  ),
);
