import type { HubSettings } from '@groundswell/commands';
import { CONTACT_MONTHS_DEFAULT } from '@groundswell/domain';
import { VERSION } from '../../version.ts';
import { builder } from '../builder.ts';

const Hub = builder.objectRef<HubSettings>('Hub').implement({
  description: 'This campaign hub.',
  fields: (t) => ({
    name: t.exposeString('name'),
    url: t.field({ type: 'URL', resolve: (_hub, _args, { origin }) => `${origin}/` }),
    version: t.string({ description: 'Semantic version of the software.', resolve: () => VERSION }),
    privacyPolicyUrl: t.field({ type: 'URL', resolve: (_hub, _args, { origin }) => `${origin}/privacy` }),
    cookiePolicyUrl: t.field({ type: 'URL', resolve: (_hub, _args, { origin }) => `${origin}/cookies` }),
    contactMonths: t.int({
      description: 'For how many months after a petition has ended what its signers gave is kept.',
      resolve: ({ contactMonths }) => contactMonths ?? CONTACT_MONTHS_DEFAULT,
    }),
    goalLadder: t.intList({
      description: 'The goals petitions climb, ascending. Reaching one is a milestone.',
      resolve: ({ goalLadder }) => [...goalLadder],
    }),
  }),
});

builder.queryField('hub', (t) => t.field({ type: Hub, resolve: (_root, _args, { hub }) => hub }));
