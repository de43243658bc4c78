import { MODERATION_KINDS, type ModerationKind } from '@groundswell/domain';
import type { Reader } from '@groundswell/store';
import { builder } from '../builder.ts';
import { ModerationKindEnum } from './case-enums.ts';
import { WAITING } from './waiting.ts';

interface Waiting {
  readonly kind: ModerationKind;
  readonly count: number;
  readonly oldest: Date | null;
}

const ModerationCount = builder.objectRef<Waiting>('ModerationCount').implement({
  description: 'How much of one kind waits for a moderator.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ModerationKindEnum }),
    count: t.exposeInt('count', { description: 'Cases; of HELD_SIGNATURES petitions that have some.' }),
    oldest: t.expose('oldest', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when the oldest waits; null when nothing does.',
    }),
  }),
});

builder.queryField('moderationCounts', (t) =>
  t.field({
    type: [ModerationCount],
    nullable: true,
    description: 'How much waits, by kind. Null but for moderators.',
    authScopes: { moderator: true },
    unauthorizedResolver: () => null,
    resolve: (_root, _args, { reader }) => countWaiting(reader),
  }),
);

async function countWaiting(reader: Reader): Promise<Waiting[]> {
  const cases = await reader.moderationCase.groupBy({
    by: ['kind'],
    where: WAITING,
    _count: true,
    _min: { openedAt: true },
  });
  const held = await reader.petition.count({ where: { heldSignatures: { some: {} } } });
  const { _min } = await reader.heldSignature.aggregate({ _min: { heldAt: true } });
  return MODERATION_KINDS.map((kind) => {
    if (kind === 'HELD_SIGNATURES') return { kind, count: held, oldest: _min.heldAt };
    const found = cases.find((counted) => counted.kind === kind);
    return { kind, count: found?._count ?? 0, oldest: found?._min.openedAt ?? null };
  });
}
