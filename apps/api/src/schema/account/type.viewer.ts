import {
  firstNameAndInitial,
  type AccountActor,
  type AccountRole,
  type PartnerActor,
} from '@groundswell/domain';
import { builder, pageCost } from '../builder.ts';
import { Organisation } from '../organisation/type.organisation.ts';
import { PetitionConnection } from '../petition/connection.petition.ts';
import { Petition } from '../petition/type.petition.ts';
import { visibleTo } from '../petition/visible.ts';
import { ApiScopeEnum, ViewerRole } from './enums.ts';
import { AccountProfile } from './type.account-profile.ts';

/** Whoever asks and is known. */
export type ViewerActor = AccountActor | PartnerActor;

const Quota = builder
  .objectRef<{ readonly limit: number; readonly remaining: number; readonly resetsAt: Date }>('Quota')
  .implement({
    description: 'How much may still be asked.',
    fields: (t) => ({
      limit: t.exposeInt('limit'),
      remaining: t.exposeInt('remaining'),
      resetsAt: t.expose('resetsAt', { type: 'DateTime' }),
    }),
  });

export const Viewer = builder.objectRef<ViewerActor>('Viewer').implement({
  description: "Whoever asks: an account by its session, or a partner's program by its key.",
  fields: (t) => ({
    displayName: t.string({
      nullable: true,
      description: 'First name and initial, as readers see it; null until a name was given, and for keys.',
      resolve: async (actor, _args, { reader }) => {
        if (actor.kind !== 'account') return null;
        const account = await reader.account.findUnique({
          where: { id: actor.accountId },
          select: { name: true },
        });
        return account?.name ? firstNameAndInitial(account.name) : null;
      },
    }),
    account: t.prismaField({
      type: AccountProfile,
      nullable: true,
      description: 'What only the owner of the account sees of it; null for keys.',
      resolve: (query, actor, _args, { reader }) =>
        actor.kind === 'account'
          ? reader.account.findUnique({ ...query, where: { id: actor.accountId } })
          : null,
    }),
    sessions: t.int({
      nullable: true,
      description:
        'How many browsers and programs are signed in to the account, this one included; null for keys.',
      resolve: (actor, _args, { reader }) =>
        actor.kind === 'account'
          ? reader.session.count({ where: { accountId: actor.accountId, expiresAt: { gt: new Date() } } })
          : null,
    }),
    roles: t.field({ type: [ViewerRole], resolve: rolesOf }),
    organisations: t.prismaField({
      type: [Organisation],
      description: 'Those whoever asks speaks for.',
      resolve: (query, actor, _args, { reader }) =>
        reader.organisation.findMany({
          ...query,
          where: { id: { in: organisationsOf(actor) } },
          orderBy: [{ name: 'asc' }, { id: 'asc' }],
        }),
    }),
    ownedOrganisations: t.prismaField({
      type: [Organisation],
      description: 'Those among them whose keys they hand out.',
      resolve: (query, actor, _args, { reader }) =>
        reader.organisation.findMany({
          ...query,
          where: { id: { in: ownedBy(actor) } },
          orderBy: [{ name: 'asc' }, { id: 'asc' }],
        }),
    }),
    petitions: t.prismaConnection(
      {
        type: Petition,
        cursor: 'id',
        complexity: pageCost,
        description: 'Those they may write in, drafts too, newest first.',
        resolve: (query, actor, _args, { reader }) => {
          const theirs = { organisationId: { in: organisationsOf(actor) } };
          const mine = actor.kind === 'account' ? { OR: [{ creatorId: actor.accountId }, theirs] } : theirs;
          return reader.petition.findMany({
            ...query,
            // A key without PETITIONS_READ does not read drafts here either.
            where: { AND: [mine, visibleTo(actor)] },
            orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
          });
        },
      },
      PetitionConnection,
    ),
    scopes: t.field({
      type: [ApiScopeEnum],
      nullable: true,
      description: 'What the key may be used for; null for accounts, which may all.',
      resolve: (actor) => (actor.kind === 'partner' ? [...actor.scopes] : null),
    }),
    quota: t.field({ type: Quota, nullable: true, resolve: () => null }),
  }),
});

function rolesOf(actor: ViewerActor): (AccountRole | 'PARTNER')[] {
  if (actor.kind === 'partner') return ['PARTNER'];
  return [
    'CREATOR',
    ...(actor.moderator ? ['MODERATOR' as const] : []),
    ...(actor.admin ? ['ADMIN' as const] : []),
  ];
}

function organisationsOf(actor: ViewerActor): string[] {
  if (actor.kind === 'partner') return [actor.organisationId];
  return actor.memberships.map(({ organisationId }) => organisationId);
}

function ownedBy(actor: ViewerActor): string[] {
  if (actor.kind === 'partner') return [];
  return actor.memberships.filter(({ owner }) => owner).map(({ organisationId }) => organisationId);
}
