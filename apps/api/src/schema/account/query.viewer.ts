import { builder } from '../builder.ts';
import { Viewer } from './type.viewer.ts';

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    description: 'Whoever asks, by session or key; null for a visitor.',
    resolve: (_root, _args, { actor }) =>
      actor.kind === 'account' || actor.kind === 'partner' ? actor : null,
  }),
);
